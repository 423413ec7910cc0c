import type { InlineSuppression, Verdict } from '../model.js';
import { plural } from './amounts.js';
import type { Page, Section } from './page.js';
import { sentence, visible } from './printable.js';
import { addedCount, placeText, reachText, rulesText } from './suppressions.js';
import { hanging } from './wrap.js';

/** How many added ones are listed; verdict.json holds all. */
const listedAdded = 10;

function line(suppression: InlineSuppression): string {
  const { scanner, reason } = suppression;
  const what = `${scanner}, ${sentence(rulesText(suppression))}, ${reachText(suppression)}`;
  return `${visible(placeText(suppression))}  ${what}${reason === '' ? '' : `: ${sentence(reason)}`}`;
}

/** How many comments tell scanners to look away, and those that the head adds. Empty where there are none. */
export function suppressionsSection({ suppressions }: Verdict, { columns, colors }: Page): Section {
  if (suppressions.length === 0) return [];
  const added = addedCount(suppressions);
  const count = `${plural(suppressions.length, 'inline suppression')}${added === 0 ? '' : `, ${added} of them new`}`;
  if (added === 0) return [colors.dim(count)];
  const more = added - listedAdded;
  return [
    colors.bold(count),
    ...suppressions
      .slice(0, Math.min(added, listedAdded))
      .flatMap((suppression) => hanging('  + ', line(suppression), columns, '      ')),
    ...(more > 0 ? [`  and ${more} more in verdict.json`] : []),
  ];
}

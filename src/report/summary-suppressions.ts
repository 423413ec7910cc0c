import { markdownTable } from 'markdown-table';
import type { InlineSuppression, Verdict } from '../model.js';
import { plural } from './amounts.js';
import { markdownCode, markdownText } from './markdown.js';
import { addedCount, placeText, reachText, rulesText } from './suppressions.js';

/** How many are listed in all; verdict.json holds the others, too. */
const listed = 50;

/** Bytes that the rows of one table may take: paths and rule ids may be long. */
const roomForRows = 100 * 1024;

const head = ['place', 'scanner', 'rules', 'reaches', 'reason'];

const cells = (suppression: InlineSuppression): readonly string[] => [
  markdownCode(placeText(suppression)),
  suppression.scanner,
  markdownText(rulesText(suppression)),
  reachText(suppression),
  suppression.reason === '' ? '–' : markdownText(suppression.reason),
];

/** Rows as far as they fit, and how many more there are. */
function table(suppressions: readonly InlineSuppression[], most: number): string {
  let room = roomForRows;
  const rows: (readonly string[])[] = [];
  for (const row of suppressions.slice(0, most).map(cells)) {
    room -= Buffer.byteLength(row.join(' | '), 'utf8') + 5;
    if (room < 0) break;
    rows.push(row);
  }
  const more = suppressions.length - rows.length;
  return [
    ...(rows.length === 0 ? [] : [markdownTable([head, ...rows], { alignDelimiters: false })]),
    ...(more > 0 ? [`and ${more} more in verdict.json`] : []),
  ].join('\n\n');
}

/** The comments that tell scanners to look away and that the head adds, in sight; `''` where there are none. */
export function addedSection({ suppressions }: Verdict): string {
  const added = suppressions.filter((each) => each.added);
  if (added.length === 0) return '';
  return `### ${plural(added.length, 'new inline suppression')}\n\n${table(added, listed)}`;
}

/** The other ones, folded away, with as many rows as the added ones have left; `''` where there are none. */
export function knownSection({ suppressions }: Verdict): string {
  const known = suppressions.filter((each) => !each.added);
  if (known.length === 0) return '';
  const added = addedCount(suppressions);
  const title = plural(known.length, added === 0 ? 'inline suppression' : 'older inline suppression');
  const rows = table(known, Math.max(0, listed - added));
  return `<details><summary>${title}</summary>\n\n${rows}\n\n</details>`;
}

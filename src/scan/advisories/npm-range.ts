import { coerce, compare, parse } from 'semver';
import type { OsvRecord } from './osv-record.js';

type Affected = OsvRecord['affected'][number];
type Event = Affected['ranges'][number]['events'][number];

/** Is it about this package of npm? The ecosystem counts in any letter case. */
export const isAbout = ({ package: one }: Affected, name: string): boolean =>
  one?.ecosystem.toLowerCase() === 'npm' && one.name === name;

/**
 * The affected versions as a range of npm: each stretch between events is one part, and each listed version is one.
 * What names no versions that count is about all of them.
 */
export function rangeOf({ affected }: OsvRecord, name: string): string {
  return affected
    .filter((one) => isAbout(one, name))
    .flatMap(({ ranges, versions }) => {
      const spans = ranges.filter(({ type }) => type !== 'GIT').flatMap(({ events }) => spansOf(events));
      const parts = [...spans, ...versions.map((version) => `=${version}`)];
      return parts.length === 0 ? ['*'] : parts;
    })
    .join(' || ');
}

type Turn = { readonly kind: 'introduced' | 'fixed' | 'last'; readonly at: string };

/** OSV orders events by their version; of several that begin, the first one counts. */
function spansOf(events: readonly Event[]): readonly string[] {
  const turns = events.flatMap(turnsOf);
  const odd = turns.find(({ at }) => at !== '0' && parse(at, true) === null);
  // No range at all: whoever asked has to notice.
  if (odd !== undefined) return [`?${odd.at}`];
  const spans: string[] = [];
  let from: string | undefined;
  for (const { kind, at } of turns.toSorted(order)) {
    if (kind === 'introduced') {
      from ??= at === '0' ? '>=0.0.0-0' : `>=${at}`;
      continue;
    }
    // Nothing is between the end of a stretch and an end that comes after it.
    if (from === undefined && spans.length > 0) continue;
    const end = kind === 'fixed' ? `<${at}` : `<=${at}`;
    spans.push(from === undefined ? end : `${from} ${end}`);
    from = undefined;
  }
  return from === undefined ? spans : [...spans, from];
}

function turnsOf({ introduced, fixed, last_affected: last }: Event): readonly Turn[] {
  return [
    ...(introduced === undefined
      ? []
      : [{ kind: 'introduced', at: introduced === '0' ? '0' : whole(introduced) } as const]),
    ...(fixed === undefined ? [] : [{ kind: 'fixed', at: whole(fixed) } as const]),
    ...(last === undefined ? [] : [{ kind: 'last', at: whole(last) } as const]),
  ];
}

/** `2` is 2.0.0: to npm it would be all of 2, and `<2` leaves out what comes before 2.0.0. */
const whole = (text: string): string => (/^v?\d+(?:\.\d+)?$/.test(text) ? (coerce(text)?.version ?? text) : text);

const ranks = { fixed: 0, introduced: 1, last: 2 } as const;

/** By version. At one and the same, a stretch ends before the next begins, and one that begins there may end there. */
function order(a: Turn, b: Turn): number {
  if (a.at === '0' || b.at === '0') return (a.at === '0' ? 0 : 1) - (b.at === '0' ? 0 : 1);
  return compare(a.at, b.at, true) || ranks[a.kind] - ranks[b.kind];
}

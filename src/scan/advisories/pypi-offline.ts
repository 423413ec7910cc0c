import { compare, valid } from '@renovatebot/pep440';
import type { DataOrigin } from '../../model.js';
import { publicVersion } from './local-version.js';
import type { OsvRecord } from './osv-record.js';
import type { PypiSource } from './source.js';

/** PEP 503. */
const canonical = (name: string): string => name.toLowerCase().replace(/[-_.]+/g, '-');

/**
 * Records at hand, matched as OSV does it: by the list of versions, else by the ranges of ECOSYSTEM. Advisories name
 * released versions, so that `2.6.0+cpu` is asked about as 2.6.0, too.
 */
export function offlinePypi(records: readonly OsvRecord[], data: DataOrigin): PypiSource {
  return {
    data,
    query: (name, version) => {
      const versions = new Set([version, publicVersion(version)]);
      const isHit = (record: OsvRecord): boolean =>
        [...versions].some((one) => isAffected(record, canonical(name), one));
      return Promise.resolve({ ok: true, records: records.filter(isHit) });
    },
  };
}

function isAffected({ affected }: OsvRecord, name: string, version: string): boolean {
  return affected.some(({ package: one, versions, ranges }) => {
    if (one?.ecosystem.toLowerCase() !== 'pypi' || canonical(one.name) !== name) return false;
    const spans = ranges.filter(({ type, events }) => type !== 'GIT' && events.length > 0);
    // A record that names no versions is about all of them.
    if (versions.length === 0 && spans.length === 0) return true;
    return versions.some((listed) => same(listed, version)) || spans.some(({ events }) => isInRange(events, version));
  });
}

const same = (a: string, b: string): boolean =>
  a === b || (valid(a) !== null && valid(b) !== null && compare(a, b) === 0);

type Event = OsvRecord['affected'][number]['ranges'][number]['events'][number];

/**
 * OSV's own rule: the last event at or before the version decides. A version that is none counts as affected; so does
 * one that a range may hold whose ends are no versions of PEP 440.
 */
function isInRange(events: readonly Event[], version: string): boolean {
  if (valid(version) === null) return true;
  const turns = events.flatMap(eventOf);
  const known = turns.filter(({ at }) => at === '0' || valid(at) !== null);
  const starts = turns.filter(({ kind }) => kind === 'introduced');
  const ends = known.filter(({ kind }) => kind !== 'introduced');
  if (starts.length === 0 || starts.some((start) => !known.includes(start))) {
    return Math.max(starts.length, 1) > ends.length || !ends.every((end) => isPast(end, version));
  }
  const sorted = known.toSorted(inOrder);
  return sorted.reduce((inside, turn) => {
    if (turn.kind === 'introduced') return turn.at === '0' || compare(turn.at, version) <= 0 ? true : inside;
    return isPast(turn, version) ? false : inside;
  }, false);
}

type Turn = { readonly kind: 'introduced' | 'fixed' | 'last'; readonly at: string };

function eventOf({ introduced, fixed, last_affected: last }: Event): readonly Turn[] {
  if (introduced !== undefined) return [{ kind: 'introduced', at: introduced }];
  if (fixed !== undefined) return [{ kind: 'fixed', at: fixed }];
  return last === undefined ? [] : [{ kind: 'last', at: last }];
}

/** Does what began before end ahead of this version? */
const isPast = ({ kind, at }: Turn, version: string): boolean =>
  kind === 'fixed' ? compare(at, version) <= 0 : compare(at, version) < 0;

/** `0` stands for the beginning. */
function inOrder({ at: a }: Turn, { at: b }: Turn): number {
  if (a === b) return 0;
  if (a === '0') return -1;
  return b === '0' ? 1 : compare(a, b);
}

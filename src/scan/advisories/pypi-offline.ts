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
    if (one?.ecosystem !== 'PyPI' || canonical(one.name) !== name) return false;
    if (versions.some((listed) => same(listed, version))) return true;
    return ranges.some(({ type, events }) => type === 'ECOSYSTEM' && isInRange(events, version));
  });
}

const same = (a: string, b: string): boolean =>
  a === b || (valid(a) !== null && valid(b) !== null && compare(a, b) === 0);

type Event = OsvRecord['affected'][number]['ranges'][number]['events'][number];

/** OSV's own rule: the last event at or before the version decides. A version that is none counts as affected. */
function isInRange(events: readonly Event[], version: string): boolean {
  if (valid(version) === null) return true;
  const sorted = events.flatMap(eventOf).toSorted((a, b) => order(a.at, b.at));
  return sorted.reduce((inside, { at, kind }) => {
    const reached = order(at, version) <= 0;
    if (kind === 'introduced') return reached ? true : inside;
    if (kind === 'fixed') return reached ? false : inside;
    return order(at, version) < 0 ? false : inside;
  }, false);
}

type Turn = { readonly kind: 'introduced' | 'fixed' | 'last'; readonly at: string };

function eventOf({ introduced, fixed, last_affected: last }: Event): readonly Turn[] {
  if (introduced !== undefined) return [{ kind: 'introduced', at: introduced }];
  if (fixed !== undefined) return [{ kind: 'fixed', at: fixed }];
  return last === undefined ? [] : [{ kind: 'last', at: last }];
}

/** `0` stands for the beginning. */
function order(a: string, b: string): number {
  if (a === b) return 0;
  if (a === '0') return -1;
  if (b === '0') return 1;
  return valid(a) === null || valid(b) === null ? (a < b ? -1 : 1) : compare(a, b);
}

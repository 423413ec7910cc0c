import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { satisfies, valid } from '@renovatebot/pep440';
import { describe, expect, it } from '@jest/globals';
import { osvRecordSchema, type OsvRecord } from '../../../src/scan/advisories/osv-record.js';
import { offlinePypi } from '../../../src/scan/advisories/pypi-offline.js';

const corpus = '../shared/corpora/advisories/osv-pypi';
const present = existsSync(corpus);
if (!present) console.warn(`skipped: records of OSV, since ${corpus} is absent`);
const inCorpora = present ? it : it.skip;

const data = { name: 'OSV, PyPI', source: '/advisories', offline: true };

const idsOf = async (records: readonly OsvRecord[], name: string, version: string): Promise<readonly string[]> => {
  const came = await offlinePypi(records, data).query(name, version);
  return came.ok ? came.records.map(({ id }) => id).sort() : [came.reason];
};

type Affected = OsvRecord['affected'][number];
const canonical = (name: string): string => name.toLowerCase().replace(/[-_.]+/g, '-');

/** Is it affected, by the library's own reading of ranges? Events of these records come in pairs, in order. */
function computed({ versions, ranges }: Affected, version: string): boolean {
  if (versions.includes(version)) return true;
  return ranges.some(({ type, events }) => {
    if (type !== 'ECOSYSTEM') return false;
    return events.some(({ introduced }, index) => {
      if (introduced === undefined) return false;
      const { fixed, last_affected: last } = events[index + 1] ?? {};
      const parts = [
        ...(introduced === '0' ? [] : [`>=${introduced}`]),
        ...(fixed === undefined ? [] : [`<${fixed}`]),
        ...(last === undefined ? [] : [`<=${last}`]),
      ];
      // `<1.0` of PEP 440 leaves out 1.0rc1, which comes before 1.0: OSV orders, it does not specify.
      return parts.every((part) => satisfies(version, part, { prereleases: true }));
    });
  });
}

describe('offlinePypi', () => {
  inCorpora(
    '[corpora] answers what a computation over the records says',
    async () => {
      const records = readdirSync(corpus)
        .filter((name) => name.endsWith('.json'))
        .map((name) => osvRecordSchema.parse(JSON.parse(readFileSync(`${corpus}/${name}`, 'utf8'))));
      expect(records.length).toBeGreaterThan(200);
      const versions = new Map<string, Set<string>>();
      for (const { affected } of records) {
        for (const { package: one, versions: listed } of affected) {
          if (one?.ecosystem !== 'PyPI') continue;
          const name = canonical(one.name);
          const known = versions.get(name) ?? new Set();
          // Releases alone: what comes before one is ordered otherwise by specifiers.
          for (const version of listed) if (/^[\d.]+$/.test(version) && valid(version) !== null) known.add(version);
          versions.set(name, known.add('99999.0'));
        }
      }
      const counts = { asked: 0, answered: 0 };
      for (const [name, known] of versions) {
        for (const version of known) {
          const expected = records
            .filter(({ affected }) =>
              affected.some(
                (one) =>
                  one.package?.ecosystem === 'PyPI' && canonical(one.package.name) === name && computed(one, version),
              ),
            )
            .map(({ id }) => id)
            .sort();
          expect([name, version, await idsOf(records, name, version)]).toEqual([name, version, expected]);
          counts.asked += 1;
          counts.answered += expected.length;
        }
      }
      expect(counts.asked).toBeGreaterThan(500);
      expect(counts.answered).toBeGreaterThan(counts.asked);
    },
    120_000,
  );

  const record = (events: readonly object[], versions: readonly string[] = []): OsvRecord =>
    osvRecordSchema.parse({
      id: 'A',
      modified: '2026-01-01T00:00:00Z',
      affected: [{ package: { ecosystem: 'PyPI', name: 'A_b' }, ranges: [{ type: 'ECOSYSTEM', events }], versions }],
    });

  it.each<[string, readonly object[], string, boolean]>([
    ['from the beginning', [{ introduced: '0' }], '0.1', true],
    ['the version that mends it', [{ introduced: '0' }, { fixed: '1.0' }], '1.0', false],
    ['a candidate of that version', [{ introduced: '0' }, { fixed: '1.0' }], '1.0rc1', true],
    ['the same in another spelling', [{ introduced: '0' }, { fixed: '1.0' }], '1', false],
    ['the last one', [{ introduced: '1' }, { last_affected: '2.0' }], '2.0.0', true],
    ['after the last one', [{ introduced: '1' }, { last_affected: '2.0' }], '2.0.1', false],
    ['before the first one', [{ introduced: '1' }], '0.9', false],
    ['between two spans', [{ introduced: '1' }, { fixed: '2' }, { introduced: '3' }], '2.5', false],
    ['in the second of two, told in disorder', [{ introduced: '3' }, { fixed: '2' }, { introduced: '1' }], '3.1', true],
    ['what is no version', [{ introduced: '1' }, { fixed: '2' }], 'nonsense', true],
  ])('knows %s', async (_, events, version, isAffected) => {
    expect(await idsOf([record(events)], 'a-b', version)).toEqual(isAffected ? ['A'] : []);
    expect(await idsOf([record(events)], 'another', version)).toEqual([]);
  });

  it('counts a listed version, however it is spelled', async () => {
    expect(await idsOf([record([{ introduced: '9' }], ['1.0.0'])], 'a-b', '1.0')).toEqual(['A']);
    expect(await idsOf([record([{ introduced: '9' }], ['1.0.0'])], 'a-b', '1.1')).toEqual([]);
  });

  it.each<[string, readonly object[], readonly string[], string, boolean]>([
    ['the last one', [{ introduced: '0' }, { last_affected: '2.6.0' }], [], '2.6.0+cpu', true],
    ['a listed one', [{ introduced: '9' }], ['2.6.0'], '2.6.0+cpu', true],
    ['the version that mends it', [{ introduced: '0' }, { fixed: '2.6.0' }], [], '2.6.0+cpu', false],
    ['one after the last one', [{ introduced: '0' }, { last_affected: '2.6.0' }], [], '2.6.1+cpu', false],
    ['a build that is listed itself', [{ introduced: '9' }], ['2.6.0+cpu'], '2.6.0+cpu', true],
    ['another build', [{ introduced: '9' }], ['2.6.0+cpu'], '2.6.0+cu121', false],
  ])('takes a build of its own for what it is a build of: %s', async (_, events, versions, version, isAffected) => {
    expect(await idsOf([record(events, versions)], 'a-b', version)).toEqual(isAffected ? ['A'] : []);
  });

  it.each<[string, readonly object[], string, boolean]>([
    ['mended in what is no version', [{ introduced: '0' }, { fixed: '10.0.0.RELEASE' }], '9.0', true],
    [
      'mended so, and again later',
      [{ introduced: '0' }, { fixed: 'x' }, { introduced: '3' }, { fixed: '4' }],
      '5',
      false,
    ],
    ['begun in what is no version', [{ introduced: 'r5' }], '9.0', true],
    ['begun so, and mended later', [{ introduced: 'r5' }, { fixed: '10' }], '9.0', true],
    ['begun so, and mended before', [{ introduced: 'r5' }, { fixed: '8' }], '9.0', false],
    ['begun so after an end', [{ introduced: '0' }, { fixed: '1' }, { introduced: 'r5' }], '9.0', true],
    ['last affected in what is no version', [{ introduced: '0' }, { last_affected: 'trunk' }], '9.0', true],
    ['without a beginning', [{ fixed: '10' }], '9.0', true],
    ['without a beginning, and mended before', [{ fixed: '8' }], '9.0', false],
  ])('lets no range end that it cannot compare: %s', async (_, events, version, isAffected) => {
    expect(await idsOf([record(events)], 'a-b', version)).toEqual(isAffected ? ['A'] : []);
  });

  it.each<[string, object, boolean]>([
    ['nothing', {}, true],
    ['empty lists', { ranges: [], versions: [] }, true],
    ['commits alone', { ranges: [{ type: 'GIT', events: [{ introduced: '0' }] }] }, true],
    ['commits beside versions', { ranges: [{ type: 'GIT', events: [{ introduced: '0' }] }], versions: ['1'] }, false],
    ['a range of SEMVER', { ranges: [{ type: 'SEMVER', events: [{ introduced: '1' }] }] }, true],
    ['one that ended', { ranges: [{ type: 'SEMVER', events: [{ introduced: '1' }, { fixed: '2' }] }] }, false],
  ])('takes a record for one about all versions that names none: %s', async (_, said, isAffected) => {
    const affected = [{ package: { ecosystem: 'PyPI', name: 'a-b' }, ...said }];
    const one = osvRecordSchema.parse({ id: 'A', modified: '2026-01-01T00:00:00Z', affected });
    expect(await idsOf([one], 'a-b', '9.0')).toEqual(isAffected ? ['A'] : []);
    expect(await idsOf([one], 'another', '9.0')).toEqual([]);
  });
});

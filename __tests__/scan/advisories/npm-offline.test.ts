import { describe, expect, it } from '@jest/globals';
import { offlineNpm } from '../../../src/scan/advisories/npm-offline.js';
import { osvRecordSchema, type OsvRecord } from '../../../src/scan/advisories/osv-record.js';

const data = { name: 'OSV, npm', source: '/advisories', offline: true };

async function advisoriesOn(one: OsvRecord, version: string) {
  const came = await offlineNpm([one], data).bulk({ a: [version], another: [version] });
  return came.ok ? came.advisories : {};
}

const hits = async (one: OsvRecord, version: string) => Object.keys(await advisoriesOn(one, version));

const record = (affected: readonly object[], more: object = {}): OsvRecord =>
  osvRecordSchema.parse({ id: 'A', modified: '2026-01-01T00:00:00Z', affected, ...more });

const about = (more: object, ecosystem = 'npm') => ({ package: { ecosystem, name: 'a' }, ...more });
const semver = (events: readonly object[]) => about({ ranges: [{ type: 'SEMVER', events }] });

describe('offlineNpm', () => {
  it.each<[string, readonly object[], string, boolean]>([
    ['from the beginning', [{ introduced: '0' }], '0.0.0-alpha', true],
    ['the version that mends it', [{ introduced: '0' }, { fixed: '1.0.0' }], '1.0.0', false],
    ['what comes before that version', [{ introduced: '0' }, { fixed: '1.0.0' }], '1.0.0-rc.1', true],
    ['the last one', [{ introduced: '1.0.0' }, { last_affected: '2.0.0' }], '2.0.0', true],
    ['after the last one', [{ introduced: '1.0.0' }, { last_affected: '2.0.0' }], '2.0.1', false],
    ['the only one', [{ last_affected: '1.0.0' }, { introduced: '1.0.0' }], '1.0.0', true],
    ['before the first one', [{ introduced: '1.0.0' }], '0.9.0', false],
    ['what begins twice', [{ introduced: '1.0.0' }, { introduced: '2.0.0' }, { fixed: '2.5.0' }], '1.5.0', true],
    ['after what begins twice', [{ introduced: '1.0.0' }, { introduced: '2.0.0' }, { fixed: '2.5.0' }], '2.5.0', false],
    ['what is told in disorder', [{ introduced: '2.0.0' }, { introduced: '0' }, { fixed: '1.0.0' }], '2.1.0', true],
    ['a gap told in disorder', [{ introduced: '2.0.0' }, { introduced: '0' }, { fixed: '1.0.0' }], '1.1.0', false],
    ['an end that is told first', [{ fixed: '1.0.1' }, { introduced: '0' }], '1.0.0', true],
    ['after an end that is told first', [{ fixed: '1.0.1' }, { introduced: '0' }], '1.0.2', false],
    [
      'what ends where it begins anew',
      [{ introduced: '2.0.0' }, { fixed: '2.0.0' }, { introduced: '1.0.0' }],
      '2.0.0',
      true,
    ],
    ['an end without a beginning', [{ fixed: '2.0.0' }], '1.0.0', true],
    ['what ends twice', [{ introduced: '0' }, { fixed: '1.0.0' }, { fixed: '2.0.0' }], '1.5.0', false],
    ['what comes before a version in short', [{ introduced: '1' }, { fixed: '2' }], '2.0.0-rc.1', true],
    ['a version in short', [{ introduced: '1' }, { fixed: '2' }], '2.0.0', false],
    ['the last one in short', [{ introduced: '0' }, { last_affected: '2.1' }], '2.1.1', false],
    ['what begins at nobody knows what', [{ introduced: '0' }, { fixed: 'x-y' }], '9.0.0', true],
  ])('knows %s', async (_, events, version, isAffected) => {
    expect(await hits(record([semver(events)]), version)).toEqual(isAffected ? ['a'] : []);
  });

  it.each<[string, readonly object[], boolean]>([
    ['in other letters', [about({ versions: ['1.0.0'] }, 'NPM')], true],
    ['of another ecosystem', [about({ versions: ['1.0.0'] }, 'PyPI')], false],
    ['that names no versions, beside one that does', [about({}), about({ versions: ['9.9.9'] })], true],
    ['that names other versions', [about({ versions: ['9.9.9'] })], false],
    ['that names commits alone', [about({ ranges: [{ type: 'GIT', events: [{ introduced: '0' }] }] })], true],
  ])('knows a package %s', async (_, affected, isAffected) => {
    expect(await hits(record(affected), '1.0.0')).toEqual(isAffected ? ['a'] : []);
  });

  const low = { type: 'CVSS_V3', score: 'CVSS:3.1/AV:L/AC:H/PR:H/UI:R/S:U/C:L/I:N/A:N' };
  const critical = { type: 'CVSS_V4', score: 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H' };
  const other = { package: { ecosystem: 'npm', name: 'another' }, versions: ['9.9.9'], severity: [critical] };
  it.each<[string, object, readonly object[], string]>([
    ['one vector', { severity: [low] }, [], 'low'],
    ['two vectors', { severity: [low, critical] }, [], 'critical'],
    ['two vectors the other way round', { severity: [critical, low] }, [], 'critical'],
    ['a vector of the package', {}, [critical], 'critical'],
    ['a vector of the package beside another', { severity: [low] }, [critical], 'critical'],
    ['a vector that nobody can read', { severity: [{ type: 'CVSS_V5', score: 'x' }] }, [], 'high'],
    ['no vector', {}, [], 'high'],
    ['no vector, of malware', { id: 'MAL-1' }, [], 'critical'],
    ['a word', { severity: [critical], database_specific: { severity: 'MODERATE' } }, [], 'moderate'],
  ])('rates by %s', async (_, more, severity, expected) => {
    const found = await advisoriesOn(record([about({ versions: ['1.0.0'], severity }), other], more), '1.0.0');
    expect(found['a']?.map((one) => one.severity)).toEqual([expected]);
  });
});

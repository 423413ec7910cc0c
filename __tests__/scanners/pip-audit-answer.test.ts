import { describe, expect, it } from '@jest/globals';
import { matches } from '../../src/scanners/pip-audit/answer.js';
import { options } from '../../src/scanners/pip-audit/options.js';
import { pinsOf, readRequirements } from '../../src/scanners/pip-audit/requirements.js';
import type { Context } from '../../src/scanners/scanner.js';

const nonce = '0'.repeat(32);
const context: Context<ReturnType<typeof options.parse>> = {
  options: options.parse({}),
  targets: [],
  expected: [],
  steering: [],
  steeringText: () => undefined,
  text: () => undefined,
  files: [],
  tree: '',
  workingDirectory: '',
  scratch: '',
  assets: '',
  opened: {},
  nonce,
  timeLimitMs: 1000,
};

const canary = {
  name: `security-gates-canary-${nonce}`,
  version: '1.0',
  vulns: [{ id: 'SECURITY-GATES-CANARY', fix_versions: [], aliases: [], description: '' }],
};
const ghsa = { id: 'GHSA-562c-5r94-xh97', aliases: ['CVE-2018-1000656'], database_specific: { severity: 'CRITICAL' } };
const pysec = { id: 'PYSEC-2018-66', aliases: ['CVE-2018-1000656'] };
const reported = ({ id, aliases }: typeof pysec) => ({ id, aliases, fix_versions: [], description: '' });

/** What a report on flask 0.12 comes to, where the source was asked and answered like this. */
function judged(vulns: readonly object[], answers: readonly object[], asked = 'flask') {
  const exchange = {
    asked: { package: { name: asked, ecosystem: 'PyPI' }, version: '0.12' },
    came: { ok: true, answer: { vulns: answers } },
  };
  const report = JSON.stringify({ dependencies: [{ name: 'flask', version: '0.12', vulns }, canary] });
  const execution = { name: 'pip-audit', exitCode: 1, timedOut: false, stdout: '', stderr: '', reports: { report } };
  const pins = pinsOf(readRequirements('requirements.txt', () => 'flask==0.12\n').requirements);
  const exchanges = { 'pypi-advisories': JSON.stringify([exchange]) };
  return matches([{ ...execution, exchanges }], pins, context);
}

describe('a report of pip-audit', () => {
  it('is believed where it says what the source answered', () => {
    expect(judged([reported(pysec)], [pysec])).toMatchObject([{ rule: 'CVE-2018-1000656' }]);
    expect(judged([], [])).toEqual([]);
  });

  it('may leave out an alias, whose record counts all the same', () => {
    expect(judged([reported(pysec)], [pysec, ghsa])).toMatchObject([{ rule: ghsa.id, records: [pysec, ghsa] }]);
  });

  it('may leave out what was withdrawn', () => {
    expect(judged([], [{ ...pysec, withdrawn: '2026-01-01T00:00:00Z' }])).toEqual([]);
  });

  it('may be about a record whose severity nobody has given', () => {
    const unrated = { ...ghsa, summary: null, details: null, database_specific: { severity: null, cwe_ids: null } };
    expect(judged([reported(ghsa)], [unrated])).toMatchObject([{ rule: ghsa.id }]);
    expect(judged([reported(pysec)], [{ ...pysec, database_specific: null }])).toMatchObject([{ records: [pysec] }]);
  });

  it('is refused in one line that names the record where one has another form', () => {
    expect(judged([reported(ghsa)], [pysec, { ...ghsa, database_specific: { severity: 7 } }])).toMatchObject({
      ok: false,
      reason: expect.stringMatching(
        /^the source of advisories failed: its record GHSA-562c-5r94-xh97 .*severity: [^\n]*$/,
      ),
    });
  });

  it('is refused where it passes over an advisory', () => {
    expect(judged([], [pysec])).toMatchObject({ ok: false, reason: expect.stringMatching(/does not report PYSEC/) });
  });

  it('is refused on a package that the source was did not ask about', () => {
    expect(judged([], [], 'other')).toMatchObject({ ok: false, reason: expect.stringMatching(/did not ask about/) });
  });

  it.each([0, 1])('is believed whichever of two runs ends last: %d', (last) => {
    const versions = ['0.12', '3.0'];
    const exchange = (version: string) => ({
      asked: { package: { name: 'flask' }, version },
      came: { ok: true, answer: { vulns: [] } },
    });
    const executions = versions.map((version, index) => {
      const report = JSON.stringify({ dependencies: [{ name: 'flask', version, vulns: [] }, canary] });
      const known = index === last ? versions : [version];
      const exchanges = { 'pypi-advisories': JSON.stringify(known.map(exchange)) };
      return {
        name: 'pip-audit',
        exitCode: 1,
        timedOut: false,
        stdout: '',
        stderr: '',
        reports: { report },
        exchanges,
      };
    });
    const pins = pinsOf(readRequirements('requirements.txt', () => 'flask==0.12\nflask==3.0\n').requirements);
    expect(matches(executions, pins, context)).toEqual([]);
    expect(matches(executions.slice(0, 1), pins, context)).toMatchObject({ ok: false });
  });
});

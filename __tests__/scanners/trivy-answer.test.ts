import { describe, expect, it } from '@jest/globals';
import type { Execution } from '../../src/scanners/scanner.js';
import { scanner } from '../../src/scanners/trivy-fs/scanner.js';
import { contextOf } from '../support/scanner-values.js';

const lock = "lockfileVersion: '9.0'\npackages:\n  pyrite@1.0.0:\n    resolution: {integrity: x}\n";
const pyrite = { ID: 'pyrite@1.0.0', Name: 'pyrite', Version: '1.0.0', Relationship: 'direct' };
const hole = {
  VulnerabilityID: 'EXAMPLE-2026-1',
  PkgID: 'pyrite@1.0.0',
  PkgName: 'pyrite',
  InstalledVersion: '1.0.0',
  FixedVersion: '1.2.0',
  Severity: 'HIGH',
};

const result = (changes: object = {}): object => ({
  Target: 'pnpm-lock.yaml',
  Class: 'lang-pkgs',
  Type: 'pnpm',
  Packages: [pyrite],
  ...changes,
});

const reportOf = (...results: readonly object[]): string =>
  JSON.stringify({ SchemaVersion: 2, ArtifactName: 'x', ArtifactType: 'filesystem', Results: results });

/** What the scanner makes of this end of Trivy. */
function answerTo(said: Partial<Execution>, text = lock, options: object = {}) {
  const context = contextOf(['pnpm-lock.yaml'], { options });
  const reports = { report: reportOf(result()), 'pnpm-lock.yaml': text, ...said.reports };
  const ended = {
    name: 'trivy fs',
    exitCode: 0,
    timedOut: false,
    stdout: '',
    stderr: '',
    exchanges: {},
    ...said,
    reports,
  };
  const step = scanner.step([ended], context);
  if (!('answer' in step)) throw new Error('it asks on');
  return step.answer;
}

const found = (changes: object = {}): Partial<Execution> => ({
  exitCode: 9,
  reports: { report: reportOf(result({ Vulnerabilities: [{ ...hole, ...changes }] })) },
});

const warning = (text: string): Partial<Execution> => ({ stderr: `2026-01-01T00:00:00Z\t${text}\n` });
const report = (text: string | undefined): Partial<Execution> => ({ reports: { report: text } });

describe('an answer of Trivy that is whole', () => {
  it('is clean without vulnerabilities', () => {
    expect(answerTo({})).toMatchObject({ ok: true, findings: [], seen: ['pnpm-lock.yaml'] });
  });

  it.each([
    ['HIGH', {}, 'high'],
    ['CRITICAL', {}, 'critical'],
    ['LOW', {}, 'low'],
    ['UNKNOWN', {}, 'high'],
    ['UNKNOWN', { 'unknown-severity': 'medium' }, 'medium'],
    ['SEVERE', {}, 'high'],
  ])('has a finding of the advisory’s severity: %s %j', (Severity, options, severity) => {
    expect(answerTo(found({ Severity }), lock, options)).toMatchObject({
      ok: true,
      findings: [{ rule: 'EXAMPLE-2026-1', severity, region: { startLine: 3 } }],
      rules: [{ id: 'EXAMPLE-2026-1', severity }],
    });
  });

  it.each([
    ['INFO\t[pnpm] Detecting vulnerabilities...'],
    ['WARN\tUsing severities from other vendors for some vulnerabilities. Read more.'],
    ['WARN\t[pip] Unable to find python `site-packages` directory. License detection is skipped.'],
  ])('may say %j', (text) => {
    expect(answerTo(warning(text))).toMatchObject({ ok: true });
  });
});

const refused: readonly (readonly [what: string, said: Partial<Execution>, reason: RegExp, text?: string])[] = [
  [
    'another exit code',
    { exitCode: 1, stderr: '2026\tFATAL\tFatal error\tno database\n' },
    /exited with 1.*no database/,
  ],
  ['another exit code and a report', { exitCode: 2 }, /exited with 2 \(expected 0 or 9\)/],
  ['no report', report(undefined), /left no report/],
  ['an empty report', report(''), /left no report/],
  ['half a report', report(reportOf(result()).slice(0, 80)), /no JSON, or was cut off/],
  ['a report of an image', report('{"SchemaVersion":2,"ArtifactType":"container_image"}'), /not about files/],
  ['no results', report(reportOf()), /found no package in pnpm-lock\.yaml/],
  ['a result without packages', report(reportOf(result({ Packages: [] }))), /found no package in pnpm-lock\.yaml/],
  ['another file', report(reportOf(result({ Target: 'yarn.lock' }))), /nobody gave it that/],
  ['findings with exit code 0', { ...found(), exitCode: 0 }, /exited with 0, and its report has findings/],
  ['no findings with exit code 9', { exitCode: 9 }, /exited with 9, and its report has none/],
  ['an error on stderr', warning('ERROR\t[pnpm] Unable to parse\terr="x"'), /could not read everything/],
  ['a version that it cannot compare', warning('WARN\tVersion matching error\terr="x"'), /Version matching error/],
  [
    'a name that it cannot parse',
    warning('WARN\t[dotnet] Cannot parse .NET library version\tlibrary="x"'),
    /Cannot parse/,
  ],
  ['a warning that nobody knows', warning('WARN\tSomething new'), /Something new/],
  [
    'a package without a version',
    report(reportOf(result({ Packages: [{ ...pyrite, Version: '' }] }))),
    /names packages without a version: pyrite/,
  ],
  ['text of another encoding', {}, /is no UTF-8 text/, `${lock}\0`],
  ['the marks of a merge', {}, /marks of a merge/, `<<<<<<< HEAD\n${lock}`],
  ['a garbled text and no results', report(reportOf()), /found no package in/, '<html></html>'],
];

it('a lockfile in which nobody can tell what Trivy misreads is none', () => {
  const context = contextOf(['bun.lock'], { options: { omit: ['dev'], 'allow-unresolved': [] } });
  const answerOf = (text: string) => {
    const reports = { report: reportOf(result({ Target: 'bun.lock', Type: 'bun' })), 'bun.lock': text };
    const ended = { name: 'trivy fs', exitCode: 0, timedOut: false, stdout: '', stderr: '', exchanges: {}, reports };
    return scanner.step([ended], context);
  };
  expect(answerOf('{"packages": {"pyrite": ["pyrite@1.0.0", "", {}, ""]}}')).toMatchObject({ answer: { ok: true } });
  expect(answerOf('{"packages": {"pyrite": "pyrite@1.0.0"}}')).toMatchObject({
    answer: { ok: false, reason: expect.stringContaining('bun.lock could not be read for what trivy misreads') },
  });
});

describe('an answer of Trivy with', () => {
  it.each(refused)('%s is none', (_, said, reason, text = lock) => {
    expect(answerTo(said, text)).toMatchObject({ ok: false, reason: expect.stringMatching(reason) });
  });
});

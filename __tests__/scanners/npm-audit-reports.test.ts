import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { findingsOf } from '../../src/scanners/npm-audit/findings.js';
import { readReport } from '../../src/scanners/npm-audit/report.js';

const corpora = '../shared/corpora';
const present = existsSync(`${corpora}/json/npm_audit`);
if (!present) console.warn(`skipped: reports of npm audit, since ${corpora} is absent`);
const inCorpora = present ? it : it.skip;

const read = (file: string) => readReport(readFileSync(`${corpora}/json/${file}`, 'utf8'));

/** Findings by severity of a report without its lockfile. */
function tally(file: string): unknown {
  const report = read(file);
  if (typeof report === 'string') return report;
  const lock = { version: 3, packages: new Map() };
  const counts: Record<string, number> = {};
  for (const { severity } of findingsOf(report, { path: 'package-lock.json', text: '', lock, textOf: () => '' }))
    counts[severity] = (counts[severity] ?? 0) + 1;
  return counts;
}

/**
 * Ours and DefectDojo's number of findings. It counts packages, also those that only inherit a hole, with the worst
 * severity of all that they inherit; here each advisory of each package counts once, with the advisory's own severity.
 */
const cases: Readonly<Record<string, readonly [ours: unknown, theirs: number | undefined]>> = {
  'npm_audit_7_plus/no_vuln.json': [{}, 0],
  'npm_audit_7_plus/issue_10801.json': [{ medium: 1 }, 1],
  // Two advisories about one package.
  'npm_audit_7_plus/one_vuln.json': [{ high: 1, medium: 1 }, 1],
  // The package is high because it needs ms; its own advisory is moderate.
  'npm_audit_7_plus/multiple_cwes_fabricated.json': [{ medium: 1 }, 1],
  // @vercel/fun, @vercel/node and vercel have no advisory of their own.
  'npm_audit_7_plus/many_vulns.json': [{ low: 1, medium: 2 }, 6],
  // DefectDojo has no test with this one.
  'npm_audit/many_vuln_npm7.json': [{ high: 1, low: 5, medium: 2 }, undefined],
};

/** DefectDojo's count for a file. */
function theirCount(file: string): number | undefined {
  const all: readonly { file: string; findings: number }[] = JSON.parse(
    readFileSync(`${corpora}/expected/defectdojo_expected_counts.json`, 'utf8'),
  );
  return all.find((one) => one.file === `unittests/scans/${file}`)?.findings;
}

describe('reports of npm audit as others met them', () => {
  inCorpora('[corpora] those of version 2 give each advisory of each package once', () => {
    const seven = readdirSync(`${corpora}/json/npm_audit_7_plus`).map((name) => `npm_audit_7_plus/${name}`);
    const found = [...seven, 'npm_audit/many_vuln_npm7.json'].map((file) => [file, tally(file)]);
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(Object.entries(cases).map(([file, [ours]]) => [file, ours])),
    );
    for (const [file, [, theirs]] of Object.entries(cases)) expect([file, theirCount(file)]).toEqual([file, theirs]);
  });

  inCorpora('[corpora] those of version 1, and errors, are refused with the reason', () => {
    const old = readdirSync(`${corpora}/json/npm_audit`).filter((name) => name !== 'many_vuln_npm7.json');
    expect(old.length).toBe(10);
    for (const name of old) {
      const reason =
        name === 'empty_with_error.json' ? /reports an error: ENOAUDIT/ : /version 1, which npm wrote before 7/;
      expect([name, read(`npm_audit/${name}`)]).toEqual([name, expect.stringMatching(reason)]);
    }
  });

  const whole = { auditReportVersion: 2, vulnerabilities: {}, metadata: {} };
  it.each([
    ['nothing', '', /said nothing/],
    ['half a report', JSON.stringify(whole).slice(0, 30), /no JSON, or was cut off/],
    ['an empty object', '{}', /not of version 2/],
    ['a list', '[]', /not of version 2/],
    ['no metadata', JSON.stringify({ ...whole, metadata: undefined }), /metadata/],
    ['another version', JSON.stringify({ ...whole, auditReportVersion: 3 }), /auditReportVersion/],
    ['an error beside a report', JSON.stringify({ ...whole, error: { code: 'E' } }), /reports an error: E/],
    ['a message of the registry', '{"message":"405 Method Not Allowed","statusCode":405}', /405 Method Not Allowed/],
  ])('%s is no report', (_, text, reason) => {
    expect(readReport(text)).toMatch(reason);
  });

  it('a whole report is one', () => {
    expect(readReport(JSON.stringify(whole))).toMatchObject(whole);
  });
});

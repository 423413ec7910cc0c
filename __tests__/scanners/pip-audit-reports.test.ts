import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readReport } from '../../src/scanners/pip-audit/report.js';

const corpora = '../shared/corpora';
const present = existsSync(`${corpora}/json/pip_audit`);
if (!present) console.warn(`skipped: reports of pip-audit, since ${corpora} is absent`);
const inCorpora = present ? it : it.skip;

/** Packages, vulnerabilities, and packages that pip-audit skipped, in a report as others met it. */
function tally(file: string): unknown {
  const report = readReport(readFileSync(`${corpora}/json/pip_audit/${file}`, 'utf8'));
  if (typeof report === 'string') return report;
  const vulnerabilities = report.flatMap((one) => ('vulns' in one ? one.vulns : []));
  return [report.length, vulnerabilities.length, report.filter((one) => 'skip_reason' in one).length];
}

/** DefectDojo's count for a file; it has none for those that are like another in the newer form. */
function theirCount(file: string): number | undefined {
  const all: readonly { file: string; findings: number }[] = JSON.parse(
    readFileSync(`${corpora}/expected/defectdojo_expected_counts.json`, 'utf8'),
  );
  return all.find((one) => one.file === `unittests/scans/pip_audit/${file}`)?.findings;
}

describe('reports of pip-audit', () => {
  inCorpora.each([
    ['empty.json', [0, 0, 0], 0],
    ['empty_new.json', [0, 0, 0], undefined],
    ['zero_vulns.json', [3, 0, 1], 0],
    ['zero_vulns_new.json', [3, 0, 1], undefined],
    ['many_vulns.json', [7, 7, 1], 7],
    ['many_vulns_new.json', [7, 7, 1], undefined],
  ])('[corpora] %s has %j, and DefectDojo finds %s', (file, ours, theirs) => {
    expect([tally(file), theirCount(file)]).toEqual([ours, theirs]);
  });

  it.each([
    ['', /no report/],
    ['{"dependencies": [', /no JSON/],
    ['null', /not of its form/],
    ['{}', /not of its form/],
    ['{"dependencies": [{"name": "a"}]}', /not of its form/],
    ['{"vulnerabilities": {}, "auditReportVersion": 2}', /not of its form/],
  ])('are refused with the reason: %j', (text, reason) => {
    expect(readReport(text)).toMatch(reason);
  });
});

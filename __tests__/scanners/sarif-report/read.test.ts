import { describe, expect, it } from '@jest/globals';
import { readReports } from '../../../src/scanners/sarif-report/read.js';
import { result, sarif } from '../../support/sarif-reports.js';

const around = { roots: ['/w'], files: new Set(['a.txt']), fallback: 'README.md' };

/** What is made of a run, by one whose end the engine saw itself: that makes nothing good. */
const read = (run: object) => readReports([{ name: 'x.sarif', text: sarif(run) }], { unproven: 'known' }, around);

const severities = (...results: readonly object[]): readonly string[] => {
  const answer = read({ results });
  return answer.ok ? answer.findings.map(({ severity }) => severity) : [answer.reason];
};

describe('an invocation that says it was successful', () => {
  it.each<readonly [what: object, reason: RegExp]>([
    [{ exitSignalName: 'SIGSEGV' }, /^x\.sarif: it says that a signal ended its tool: "SIGSEGV"$/],
    [{ exitSignalNumber: 9 }, /a signal ended its tool: 9$/],
    [{ processStartFailureMessage: 'no such file' }, /its tool did not start: "no such file"$/],
  ])('is not believed with %j', (what, reason) => {
    const whole = { executionSuccessful: true };
    for (const invocations of [[{ ...whole, ...what }], [whole, { ...whole, ...what }]])
      expect(read({ invocations })).toMatchObject({ ok: false, reason: expect.stringMatching(reason) });
  });

  it.each([
    {},
    { exitCode: 1 },
    { exitSignalName: 'SUCCESS' },
    { exitSignalName: '', exitSignalNumber: 0, processStartFailureMessage: '' },
  ])('is believed with %j', (what) => {
    expect(read({ invocations: [{ executionSuccessful: true, ...what }] })).toMatchObject({ ok: true });
  });
});

describe('what a tool could not decide', () => {
  const low = { properties: { 'security-severity': '0.1' } };
  const high = { properties: { 'security-severity': '8' } };

  it('is at least medium', () => {
    const open = { kind: 'open', level: undefined };
    expect(severities(result(open), result({ ...open, ...low }), result({ ...open, ...high }))).toEqual([
      'medium',
      'medium',
      'high',
    ]);
  });

  it('is told from what is for information, and from what is in order', () => {
    expect(severities(result({ kind: 'informational', level: undefined }), result({ kind: 'pass' }))).toEqual(['info']);
  });
});

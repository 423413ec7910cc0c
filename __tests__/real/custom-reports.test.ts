import { afterAll, describe, expect, it } from '@jest/globals';
import { judged, writes } from '../support/custom-case.js';
import { result, sarif } from '../support/sarif-reports.js';
import { removeScratch } from '../support/scratch-repository.js';

afterAll(removeScratch);

const noting = (...toolExecutionNotifications: readonly unknown[]): string =>
  sarif({ invocations: [{ executionSuccessful: true, toolExecutionNotifications }] });

describe('a report and an exit code that contradict each other', () => {
  it('are an error: the program fails, and its report shows nothing', async () => {
    const { exitCode, outcome } = await judged({ command: writes(sarif(), 'process.exitCode = 1') });
    expect([exitCode, outcome]).toMatchObject([
      2,
      { reason: 'it ended with exit code 1, and its reports show nothing' },
    ]);
    const found = writes(sarif({ results: [result()] }), 'process.exitCode = 1');
    expect((await judged({ command: found })).exitCode).toBe(1);
  });
});

describe('a report that means no good', () => {
  it.each(['', ' ', '0', '0.0', 'low', [], false, true, -1, 11])(
    'is no better for a score that is none: %j',
    async (score) => {
      const results = [result({ properties: { 'security-severity': score } })];
      const { exitCode, results: found } = await judged({ command: writes(sarif({ results })) });
      expect([exitCode, found.map(({ properties }) => properties?.['security-gates/severity'])]).toEqual([1, ['high']]);
    },
  );

  it('is better for a score that is one', async () => {
    const results = [result({ properties: { 'security-severity': '3.9' } })];
    expect((await judged({ command: writes(sarif({ results })) })).results).toMatchObject([
      { properties: { 'security-gates/severity': 'low' } },
    ]);
  });

  it.each<readonly [what: string, text: string, reason: RegExp]>([
    ['keeps its rules elsewhere', sarif({ externalPropertyFileReferences: { driver: {} } }), /rules in other files/],
    ['notes an error in a word of its own', noting({ level: 'Error', message: {} }), /notes an error/],
    ['notes what is no note', noting(null), /out\.sarif is no SARIF as the standard has it/],
  ])('is an error when it %s', async (_, text, reason) => {
    const { exitCode, outcome } = await judged({ command: writes(text) });
    expect([exitCode, outcome]).toMatchObject([2, { status: 'failed', reason: expect.stringMatching(reason) }]);
  });

  it('passes with a note that is harmless', async () => {
    expect((await judged({ command: writes(noting({ level: 'note', message: { text: 'slow' } })) })).exitCode).toBe(0);
  });

  it('gives no password of an address away', async () => {
    const results = [result({}, 'https://u:hush@shop.example/x')];
    const { stdout, log } = await judged({ command: writes(sarif({ results })) });
    expect(stdout).toContain('https://shop.example/x');
    expect(`${stdout}${JSON.stringify(log)}`).not.toContain('hush');
  });

  it('has its absent results counted', async () => {
    const results = [result({ baselineState: 'absent' })];
    const { outcome } = await judged({ command: writes(sarif({ results })) });
    expect(outcome).toMatchObject({
      proof: { checks: expect.arrayContaining([expect.stringContaining('called absent')]) },
    });
  });
});

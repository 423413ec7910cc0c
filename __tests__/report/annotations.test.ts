import { describe, expect, it } from '@jest/globals';
import type { Judgement } from '../../src/model.js';
import { annotations } from '../../src/report/annotations.js';
import { erring, failing, gate, log, passing, run, secretFinding, verdict } from './sample.js';

const many = (count: number) =>
  Array.from({ length: count }, (_, line) => ({
    rule: 'E501',
    severity: 'low' as const,
    path: 'a.py',
    line: line + 1,
    message: 'long',
  }));

const lintOnly = (count: number, blocking: boolean): Judgement => ({
  verdict: verdict({ verdict: 'fail', gates: { lint: gate('lint', { verdict: 'fail', blocking, counted: count }) } }),
  log: log(run('lint', 'ruff', many(count))),
});

describe('annotations', () => {
  it('stands at the place, says what to do, and names no place that is gone', () => {
    expect(annotations(failing).slice(0, 2)).toEqual([
      {
        level: 'error',
        title: 'secrets: aws-access-token (critical)',
        message: `deploy/old settings.env:2 (commit 77aa88bb99cc): ${secretFinding.message} Fix: ${secretFinding.fix ?? ''}`,
      },
      {
        level: 'error',
        title: 'lint: S608 (high)',
        message:
          'Possible SQL injection vector through string-based query construction ' +
          'Fix: Pass the values as query parameters instead of building them into the text of the query.',
        file: 'shop/orders/storage.py',
        line: 48,
      },
    ]);
    expect(annotations(failing)).toHaveLength(4);
    expect(annotations(passing)).toEqual([]);
  });

  it('puts errors of gates first', () => {
    const [first, second] = annotations(erring);
    expect(first).toEqual({
      level: 'error',
      title: 'secrets: error',
      message:
        'gitleaks: the clone is shallow: 1 of an unknown number of commits is there\n' +
        'Way out: set fetch-depth: 0 at actions/checkout, or give the Action its token\n' +
        'Reproduce: security-gates check --gates secrets',
    });
    expect(second?.title).toBe('lint: S608 (high)');
  });

  it('says that no gate ran', () => {
    expect(annotations({ verdict: verdict({ verdict: 'error', notes: ['no gate applies'] }), log: log() })).toEqual([
      {
        level: 'error',
        title: 'security-gates: error',
        message: 'error: the gates gave no answer, so this commit may not be merged.\nno gate applies',
      },
    ]);
  });

  it.each([true, false])('shows at most ten of a level (blocking: %s)', (blocking) => {
    const level = blocking ? 'error' : 'warning';
    expect(annotations(lintOnly(9, blocking)).map((one) => one.level)).toEqual(Array<string>(9).fill(level));
    const cut = annotations(lintOnly(30, blocking));
    expect(cut).toHaveLength(10);
    expect(cut.at(-1)).toEqual({
      level,
      title: 'security-gates',
      message: '21 more annotations: see the job summary and results.sarif',
    });
  });

  it('makes an error of a gate that does not block a warning', () => {
    const soft = gate('secrets', { verdict: 'error', blocking: false, reasons: ['gone'] });
    expect(annotations({ verdict: verdict({ gates: { secrets: soft } }), log: log() })).toEqual([
      { level: 'warning', title: 'secrets: error', message: 'gone\nReproduce: security-gates check --gates secrets' },
    ]);
  });

  it('leaves out findings that do not count and file names that need an escape', () => {
    const odd = [
      { rule: 'X', severity: 'high' as const, path: 'a\n::error::b.py', message: 'm' },
      { rule: 'Y', severity: 'high' as const, path: 'b.py', message: 'm', mark: 'waived' as const },
    ];
    const judgement = { ...lintOnly(0, true), log: log(run('lint', 'ruff', odd)) };
    expect(annotations(judgement)).toEqual([
      { level: 'error', title: 'lint: X (high)', message: 'a\\n::error::b.py:1: m' },
    ]);
  });
});

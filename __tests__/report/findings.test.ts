import { describe, expect, it } from '@jest/globals';
import { placeOf, reportedFindings } from '../../src/report/findings.js';
import { failing, lintFindings, log, run, secretFinding } from './sample.js';

describe('reportedFindings', () => {
  it('puts those that count first, then the worst, then path and line', () => {
    const order = reportedFindings(failing.log).map(({ rule, line, mark }) => `${rule}:${line} ${mark ?? 'counts'}`);
    expect(order).toEqual([
      'aws-access-token:2 counts',
      'S608:48 counts',
      'S608:91 counts',
      'F401:3 counts',
      'S105:7 suppressed',
      'I001:1 suppressed',
    ]);
  });

  it('holds all that reports show', () => {
    expect(
      reportedFindings(log(run('secrets', 'gitleaks', [{ ...secretFinding, path: 'ä b/\n', mark: 'waived' }]))),
    ).toEqual([
      {
        gate: 'secrets',
        scanner: 'gitleaks',
        rule: 'aws-access-token',
        severity: 'critical',
        mark: 'waived',
        suppression: 'external',
        justification: 'inline comment',
        path: 'ä b/\n',
        line: 2,
        message: secretFinding.message,
        fix: secretFinding.fix,
        commit: secretFinding.commit,
      },
    ]);
  });

  it('takes what to do from the rule when the finding does not say it', () => {
    const plain = run('lint', 'ruff', [{ rule: 'E501', severity: 'low', path: 'a.py', message: 'Line too long' }]);
    const withHelp = {
      ...plain,
      tool: { driver: { name: 'ruff', rules: [{ id: 'E501', help: { text: 'Break the line.' } }] } },
      results: (plain.results ?? []).map((result) => ({ ...result, ruleIndex: 0 })),
    };
    expect(reportedFindings(log(withHelp))[0]?.fix).toBe('Break the line.');
    expect(reportedFindings(log(plain))[0]).not.toHaveProperty('fix');
  });

  it('reads the origin of runs with and without a name, and refuses others', () => {
    const named = {
      ...run('lint', 'ruff', lintFindings),
      automationDetails: { id: 'security-gates/nightly/lint/ruff/' },
    };
    expect(reportedFindings(log(named))[0]).toMatchObject({ gate: 'lint', scanner: 'ruff' });
    for (const id of ['security-gates/weather/ruff/', 'other/lint/ruff/', 'security-gates/lint/ruff', '']) {
      expect(() => reportedFindings(log({ ...named, automationDetails: { id } }))).toThrow(
        `(automationDetails.id is "${id}")`,
      );
    }
  });
});

describe('placeOf', () => {
  const [finding] = reportedFindings(log(run('lint', 'ruff', lintFindings)));
  if (finding === undefined) throw new Error('the sample has no finding');

  it.each([
    [{}, 'shop/orders/storage.py:48'],
    [{ path: '' }, '(no file)'],
    [{ commit: '77aa88bb99cc00dd11ee' }, 'shop/orders/storage.py:48 (commit 77aa88bb99cc)'],
  ])('%j', (changes, place) => {
    expect(placeOf({ ...finding, ...changes })).toBe(place);
  });
});

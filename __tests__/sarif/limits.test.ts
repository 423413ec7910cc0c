import type { Log, Result, Run } from 'sarif';
import { describe, expect, it } from '@jest/globals';
import { fitLimits } from '../../src/sarif/fit-limits.js';
import { githubLimits, limitsExceeded } from '../../src/sarif/limits.js';
import { severityOf } from '../../src/sarif/marks.js';
import { resultWith, sampleRun } from './samples.js';

const logOf = (...runs: readonly Run[]): Log => ({ version: '2.1.0', runs: [...runs] });

const times = <T>(count: number, make: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => make(n));

const withResults = (results: Result[]): Run => ({ ...sampleRun(), results });

function withRules(count: number): Run {
  const run = sampleRun();
  const rules = times(count, (n) => ({ id: `R${n}` }));
  return { ...run, tool: { driver: { ...run.tool.driver, rules } } };
}

const [location] = resultWith().locations ?? [];
const longResult: Result = { ...resultWith(), locations: times(1001, () => location ?? {}) };
const flow = { threadFlows: [{ locations: times(10_001, () => ({})) }] };

describe('limitsExceeded', () => {
  it('says nothing of a log at the limits', () => {
    const full = withResults(times(githubLimits.results, () => resultWith()));
    expect(limitsExceeded(logOf(...times(20, (n) => (n === 0 ? full : withRules(20)))))).toEqual([]);
  });

  it.each([
    ['runs', times(21, () => sampleRun()), 'The file has 21 runs; GitHub takes 20.'],
    ['results', [withResults(times(25_001, () => ({ message: {} })))], /25,001 results; GitHub takes 25,000/],
    ['rules', [withRules(25_001)], /25,001 rules; GitHub takes 25,000/],
    [
      'tags',
      [{ tool: { driver: { name: 't', rules: [{ id: 'A', properties: { tags: times(21, String) } }] } } }],
      /21 tags on one rule/,
    ],
    ['locations', [withResults([longResult])], /1,001 locations of one result; GitHub takes 1,000/],
    [
      'extensions',
      [{ tool: { driver: { name: 't' }, extensions: times(101, () => ({ name: 'x' })) } }],
      /101 extensions/,
    ],
    ['code flows', [withResults([{ message: {}, codeFlows: [flow] }])], /10,001 code flow locations/],
  ])('says which limit of %s is exceeded', (_, runs, sentence) => {
    const sentences = limitsExceeded(logOf(...runs));
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toMatch(sentence);
  });
});

describe('fitLimits', () => {
  it('changes nothing within the limits', () => {
    const log = logOf(sampleRun());
    expect(fitLimits(log)).toEqual({ logs: [log], cuts: [] });
    expect(fitLimits(logOf())).toEqual({ logs: [logOf()], cuts: [] });
  });

  it('keeps the most severe results, in their order, and says what was cut', () => {
    const low = times(githubLimits.results, () => resultWith({ severity: 'low' }));
    const worst = [resultWith({ severity: 'critical' }), resultWith({ severity: 'medium' })];
    const { logs, cuts } = fitLimits(logOf(withResults([...low, ...worst])));
    const kept = logs[0]?.runs[0]?.results ?? [];
    expect(kept).toHaveLength(githubLimits.results);
    expect(kept.slice(-3).map(severityOf)).toEqual(['low', 'critical', 'medium']);
    expect(cuts).toEqual(['ruff (security-gates/lint/ruff/): the 2 least severe of 25,002 results were left out.']);
    expect(logs.flatMap(limitsExceeded)).toEqual([]);
  });

  it('leaves out rules without results, and results still point at theirs', () => {
    const run = withRules(githubLimits.rules + 2);
    const last = { ...resultWith(), ruleId: 'R25001', ruleIndex: 25_001 };
    const { logs, cuts } = fitLimits(logOf({ ...run, results: [last] }));
    const cut = logs[0]?.runs[0];
    expect(cut?.tool.driver.rules).toHaveLength(githubLimits.rules);
    expect(cut?.tool.driver.rules?.[cut.results?.[0]?.ruleIndex ?? -1]?.id).toBe('R25001');
    expect(cuts).toEqual(['ruff (security-gates/lint/ruff/): 2 rules without results were left out.']);
  });

  it('cuts tags and locations', () => {
    const run = sampleRun();
    const rules = [{ id: 'A', properties: { tags: times(21, String), other: 1 } }];
    const { logs, cuts } = fitLimits(logOf({ tool: { driver: { ...run.tool.driver, rules } }, results: [longResult] }));
    expect(logs[0]?.runs[0]?.tool.driver.rules?.[0]?.properties).toEqual({ tags: times(20, String), other: 1 });
    expect(logs[0]?.runs[0]?.results?.[0]?.locations).toHaveLength(1000);
    expect(cuts).toEqual([
      'ruff (no category): tags after the first 20 were left out (rules: 1).',
      'ruff (no category): locations after the first 1,000 were left out (results: 1).',
    ]);
  });

  it('puts more runs than a file may have into several files', () => {
    const runs = times(41, (n) => sampleRun({ automationId: `security-gates/${n}/lint/ruff/` }));
    const { logs, cuts } = fitLimits(logOf(...runs));
    expect(logs.map((log) => log.runs.length)).toEqual([20, 20, 1]);
    expect(logs.flatMap((log) => log.runs)).toEqual(runs);
    expect(cuts).toEqual([]);
  });

  it('does not rank what has no severity', () => {
    const foreign = withResults(times(githubLimits.results + 1, () => ({ message: {} })));
    expect(() => fitLimits(logOf(foreign))).toThrow(/no valid security-gates\/severity/);
  });
});

import type { Result, Run } from 'sarif';
import { describe, expect, it } from '@jest/globals';
import { effectiveLevel, levelOf } from '../../src/sarif/level.js';
import { ruleOf } from '../../src/sarif/rule-of.js';
import { severities } from '../../src/sarif/severity.js';

const run: Run = {
  tool: {
    driver: {
      name: 'driver',
      guid: 'g-driver',
      rules: [
        { id: 'A', guid: 'g-a', defaultConfiguration: { level: 'error' } },
        { id: 'B/1', defaultConfiguration: { level: 'note' } },
        { id: 'C' },
      ],
    },
    extensions: [
      { name: 'pack', guid: 'g-pack', rules: [{ id: 'X', defaultConfiguration: { level: 'note' } }] },
      { name: 'more', rules: [{ id: 'A', defaultConfiguration: { level: 'none' } }] },
    ],
  },
  invocations: [
    { executionSuccessful: true },
    {
      executionSuccessful: true,
      ruleConfigurationOverrides: [{ descriptor: { index: 0 }, configuration: { level: 'note' } }],
    },
  ],
  results: [],
};

describe('effectiveLevel', () => {
  it.each<[string, Partial<Result>, string]>([
    ['its own level', { level: 'note', ruleId: 'A' }, 'note'],
    ['its own level, whatever its kind', { level: 'error', kind: 'pass' }, 'error'],
    ['none for another kind than fail', { kind: 'pass', ruleId: 'A' }, 'none'],
    ['the rule by id', { ruleId: 'A' }, 'error'],
    ['the rule by id, of kind fail', { ruleId: 'A', kind: 'fail' }, 'error'],
    ['the rule by index', { ruleIndex: 1 }, 'note'],
    ['the rule by reference', { rule: { index: 0 } }, 'error'],
    ['the rule by guid', { rule: { guid: 'g-a' } }, 'error'],
    ['the rule above', { ruleId: 'A/part/2' }, 'error'],
    ['the rule of an extension by index', { rule: { index: 0, toolComponent: { index: 0 } } }, 'note'],
    ['the rule of an extension by guid', { rule: { id: 'X', toolComponent: { guid: 'g-pack' } } }, 'note'],
    ['the rule of an extension by name', { rule: { id: 'A', toolComponent: { name: 'more' } } }, 'none'],
    ['the rule of an extension that it does not name', { ruleId: 'X' }, 'note'],
    ['the id, where the index contradicts it', { ruleId: 'A', ruleIndex: 1 }, 'error'],
    ['warning for a rule without level', { ruleId: 'C' }, 'warning'],
    ['warning for an undeclared rule', { ruleId: 'Z' }, 'warning'],
    ['warning for an index that is out of range', { ruleIndex: 9 }, 'warning'],
    ['warning without any rule', {}, 'warning'],
    ['the override of its invocation', { ruleId: 'A', provenance: { invocationIndex: 1 } }, 'note'],
    ['no override of another invocation', { ruleId: 'A', provenance: { invocationIndex: 0 } }, 'error'],
    ['no override of another rule', { ruleIndex: 2, provenance: { invocationIndex: 1 } }, 'warning'],
  ])('is %s', (_, result, level) => {
    expect(effectiveLevel(run, { message: {}, ...result })).toBe(level);
  });
});

describe('ruleOf', () => {
  it('is nothing for a component that is not there', () => {
    expect(ruleOf(run, { message: {}, rule: { index: 0, toolComponent: { index: 7 } } })).toBeUndefined();
    expect(ruleOf(run, { message: {}, rule: { guid: 'g-unknown' } })).toBeUndefined();
  });
});

describe('levelOf', () => {
  it('never gets worse as the severity gets better', () => {
    expect(severities.map(levelOf)).toEqual(['error', 'error', 'warning', 'note', 'note']);
  });
});

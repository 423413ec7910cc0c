import { describe, expect, it } from '@jest/globals';
import { markOf, marks, severityOf, withMark } from '../../src/sarif/marks.js';
import { mergeRuns } from '../../src/sarif/merge.js';
import { severities } from '../../src/sarif/severity.js';
import { resultWith, sampleRun } from './samples.js';
import { schemas } from './schemas.js';

const validators = schemas();

describe('withMark', () => {
  it.each([
    ['waived', { suppressions: [{ kind: 'external', status: 'accepted', justification: 'why' }] }],
    ['suppressed', { suppressions: [{ kind: 'inSource', status: 'accepted', justification: 'why' }] }],
    ['baseline', { baselineState: 'unchanged' }],
    ['below-threshold', {}],
    ['duplicate', {}],
  ] as const)('says %s as SARIF does', (mark, inSarif) => {
    const plain = resultWith();
    const marked = withMark(plain, mark, 'why');
    const properties = { 'security-gates/severity': 'high', 'security-gates/mark': mark };
    expect(marked).toEqual({ ...plain, ...inSarif, properties });
    expect(markOf(marked)).toBe(mark);
    for (const { problems } of validators)
      expect(problems(mergeRuns([{ ...sampleRun(), results: [marked] }]))).toEqual([]);
  });

  it('covers all marks and leaves the result itself alone', () => {
    const plain = resultWith();
    expect(marks.map((mark) => markOf(withMark(plain, mark)))).toEqual(marks);
    expect(markOf(plain)).toBeUndefined();
  });

  it('says that an ignore file is not in the source, and no empty reason', () => {
    expect(withMark(resultWith(), 'suppressed', '', 'external').suppressions).toEqual([
      { kind: 'external', status: 'accepted' },
    ]);
  });

  it('keeps the first mark', () => {
    const suppressed = withMark(resultWith(), 'suppressed', 'noqa');
    expect(withMark(suppressed, 'below-threshold')).toBe(suppressed);
  });
});

describe('markOf', () => {
  it('throws on a mark that it does not know, which might hide a finding', () => {
    expect(() => markOf({ ruleId: 'A', message: {}, properties: { 'security-gates/mark': 'gone' } })).toThrow(
      'rule A has the unknown mark gone',
    );
  });

  it('counts a result whose mark is no text', () => {
    expect(markOf({ message: {}, properties: { 'security-gates/mark': true } })).toBeUndefined();
  });
});

describe('severityOf', () => {
  it('reads back what was written', () => {
    expect(severities.map((severity) => severityOf(resultWith({ severity })))).toEqual(severities);
  });

  it.each([[undefined], [{}], [{ 'security-gates/severity': 'none' }], [{ 'security-gates/severity': 3 }]])(
    'throws on properties %p',
    (properties) => {
      expect(() => severityOf({ ruleId: 'A', message: {}, properties })).toThrow(
        /rule A has no valid security-gates\/severity/,
      );
    },
  );
});

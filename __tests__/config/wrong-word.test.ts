import { describe, expect, it } from '@jest/globals';
import { advice, nearest, quoted } from '../../src/config/wrong-word.js';

describe('quoted', () => {
  it.each([
    ['lint', '"lint"'],
    ['a"b', '"a\\"b"'],
    ['a\n::error::b', '"a\\n::error::b"'],
    ['\u001b[31m', '"\\u001b[31m"'],
    ['a\u202eb\u2028\u007f\u009b', '"a\\u202eb\\u2028\\u007f\\u009b"'],
    ['ä€😀', '"ä€😀"'],
    ['\ud800', '"\\ud800"'],
    ['x'.repeat(60), `"${'x'.repeat(60)}"`],
    ['x'.repeat(61), `"${'x'.repeat(60)}…"`],
    ['😀'.repeat(61), `"${'😀'.repeat(60)}…"`],
  ])('%j', (text, expected) => {
    expect(quoted(text)).toBe(expected);
  });
});

describe('nearest', () => {
  const words = ['critical', 'high', 'low', 'fail-on', 'time-limit'];
  it.each([
    ['hgih', 'high'],
    ['HIGH', 'high'],
    ['crit', 'critical'],
    ['lo', 'low'],
    ['fail_on', 'fail-on'],
    ['failOn', 'fail-on'],
    ['timelimit', 'time-limit'],
    ['', undefined],
    ['severe', undefined],
    ['x'.repeat(100_000), undefined],
  ])('%j is near %j', (word, expected) => {
    expect(nearest(word, words)).toBe(expected);
  });

  it('of nothing is nothing', () => {
    expect(nearest('high', [])).toBeUndefined();
  });
});

describe('advice', () => {
  const many = Array.from({ length: 21 }, (_, index) => `word-${index}`);
  it.each([
    ['hig', ['high', 'low'], 'did you mean high? Use one of: high, low'],
    ['zzz', ['high', 'low'], 'use one of: high, low'],
    ['zzz', ['high'], 'only high is valid'],
    ['zzz', [], 'remove it'],
    ['word-16x', many, 'did you mean word-16?'],
    ['zzz', many, 'see the documentation for what is valid'],
  ])('on %j', (word, valid, expected) => {
    expect(advice(word, valid)).toBe(expected);
  });
});

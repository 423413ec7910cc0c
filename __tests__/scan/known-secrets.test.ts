import { describe, expect, it } from '@jest/globals';
import type { Outcome } from '../../src/model.js';
import { secretsIn, withoutSecrets } from '../../src/scan/known-secrets.js';

const key = ['AKIA', 'QYLPMN5HHHFPZAM2'].join('');
const longer = `${key}/more`;

const failing = (reason: string): Outcome => ({ status: 'failed', gate: 'lint', scanner: key, reason, remedy: reason });
const shown = (reason: string, ...secrets: readonly string[]): unknown => {
  const outcome = withoutSecrets(failing(reason), new Set(secrets));
  return outcome.status === 'failed' ? outcome.reason : undefined;
};

describe('the words of an outcome', () => {
  it.each([
    ['quote a secret', `item "${key}" twice: ${key}`, 'item "[redacted]" twice: [redacted]'],
    ['quote the longer of two', `${longer}.`, '[redacted].'],
    ['quote none', 'AKIA QYLPMN5HHHFPZAM2', 'AKIA QYLPMN5HHHFPZAM2'],
    ['end in one', `a${key}`, 'a[redacted]'],
  ])('that %s', (_, reason, expected) => {
    expect(shown(reason, key, longer)).toBe(expected);
  });

  it('are changed wherever they stand, and names are not', () => {
    const result = {
      message: { text: key },
      properties: { 'security-gates/fix': `remove ${key}` },
      locations: [{ physicalLocation: { artifactLocation: { uri: key } } }],
    };
    const outcome = { ...failing(key), run: { results: [result] } } as unknown as Outcome;
    expect(withoutSecrets(outcome, new Set([key]))).toMatchObject({
      scanner: key,
      remedy: '[redacted]',
      run: {
        results: [
          { ...result, message: { text: '[redacted]' }, properties: { 'security-gates/fix': 'remove [redacted]' } },
        ],
      },
    });
  });

  it('are those that they were where nothing was found', () => {
    const outcome = failing(key);
    expect(withoutSecrets(outcome, new Set())).toBe(outcome);
  });
});

describe('the secrets of findings', () => {
  const finding = { rule: 'r', message: 'm', severity: 'high', path: 'a' } as const;

  it('are whole ones, and lines of those that have several', () => {
    const block = `first-line-of-it\nshort\n${key}`;
    expect(secretsIn([{ ...finding, secret: block }, finding])).toEqual([block, 'first-line-of-it', key]);
  });

  it('are not those that stand in too many words', () => {
    expect(secretsIn([{ ...finding, secret: 'secret' }])).toEqual([]);
  });
});

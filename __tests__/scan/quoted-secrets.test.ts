import { describe, expect, it } from '@jest/globals';
import type { InlineWords } from '../../src/model.js';
import { wordsWithSecrets } from '../../src/scan/quoted-secrets.js';
import type { Finding } from '../../src/scanners/scanner.js';

/** Put together here, so that it stands in no file of the project. */
const secret = ['tok', 'en-', 'QYLPMN5', 'HHHFPZAM2', '-end'].join('');

const found = (...secrets: readonly string[]): readonly Finding[] =>
  secrets.map((each) => ({ rule: 'r', message: 'm', severity: 'high', path: 'a', secret: each }));

const words = (reason: string, ...rules: readonly string[]): InlineWords => ({ reason, rules });

describe('words that quote a secret', () => {
  it.each([
    ['the whole', words(`use ${secret} here`), words('[redacted]')],
    ['its end cut off', words(`use ${secret.slice(0, 14)}…`), words('[redacted]')],
    ['its beginning cut off', words(secret.slice(-13)), words('[redacted]')],
    ['as a rule', words('fine', 'S605', secret), words('fine', '[redacted]', '[redacted]')],
    [
      'taken for several rules',
      words('fine', secret.slice(0, 8), secret.slice(8, 16), secret.slice(16)),
      words('fine', '[redacted]', '[redacted]', '[redacted]'),
    ],
    [
      'taken for a rule and a reason',
      words(secret.slice(10, 20), secret.slice(0, 10)),
      words('[redacted]', '[redacted]'),
    ],
    ['with commas in between', words(secret.replaceAll(/./g, '$&,')), words('[redacted]')],
  ])('are not shown: %s', (_, given, shown) => {
    expect(wordsWithSecrets([words('fine'), given], found('something else', secret))).toEqual({ 1: shown });
  });

  it.each([
    ['words without it', words('a key of the documentation', 'S605')],
    ['a few characters of it', words(secret.slice(0, 11))],
    ['nothing', words('')],
  ])('are only those: %s', (_, given) => {
    expect(wordsWithSecrets([given], found(secret))).toBeUndefined();
  });

  it('may quote a short secret, and not an empty one', () => {
    expect(wordsWithSecrets([words('it is hunter2')], found('hunter2'))).toEqual({ 0: words('[redacted]') });
    expect(wordsWithSecrets([words('it is hunter2')], found('', ' , '))).toBeUndefined();
    expect(wordsWithSecrets([words('it is hunter2')], [])).toBeUndefined();
  });

  it('are found among many in little time', () => {
    const comments = Array.from({ length: 20_000 }, (_, index) => words(`${'reason '.repeat(20)}${index}`));
    const secrets = Array.from({ length: 2_000 }, (_, index) => `${secret}-${index}-${'z'.repeat(40)}`);
    const start = performance.now();
    expect(wordsWithSecrets([...comments, words(secret)], found(...secrets))).toEqual({
      20_000: words('[redacted]'),
    });
    expect(performance.now() - start).toBeLessThan(10_000);
  }, 30_000);
});

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lineHashes } from '../../src/sarif/line-hash.js';

const corpus = '../shared/corpora/vectors/codeql-primaryLocationLineHash.json';
const inCorpus = existsSync(corpus) ? it : it.skip;

/** The description in its plainest form: big integers, one window a line, nothing rolling. */
function slowHashes(text: string): readonly string[] {
  const kept: { code: number; starts: boolean }[] = [];
  let starts = true;
  for (const character of [...text.replaceAll(/\r\n?/g, '\n').split(''), '\uFFFF']) {
    if (character === ' ' || character === '\t') continue;
    kept.push({ code: character.charCodeAt(0), starts });
    starts = character === '\n';
  }
  const seen = new Map<string, number>();
  return kept.flatMap((first, at) => {
    if (!first.starts) return [];
    let hash = 0n;
    for (let offset = 0; offset < 100; offset += 1) {
      hash = BigInt.asUintN(64, hash * 37n + BigInt(kept[at + offset]?.code ?? 0));
    }
    const hex = hash.toString(16);
    const count = (seen.get(hex) ?? 0) + 1;
    seen.set(hex, count);
    return [`${hex}:${count}`];
  });
}

describe('lineHashes', () => {
  const lorem = 'Lorem ipsum dolor sit amet.\n';
  it.each([
    ['an empty text', '', ['c129715d7a2bc9a3:1']],
    [
      'blanks and tabs',
      ' a\nb\n  \t\tc\n d',
      ['271789c17abda88f:1', '54703d4cd895b18:1', '180aee12dab6264:1', 'a23a3dc5e078b07b:1'],
    ],
    [
      'the same line ten times',
      lorem.repeat(10),
      [
        ...[1, 2, 3, 4, 5, 6].map((n) => `a7f2ff13bc495cf2:${n}`),
        'a7f2ff1481e87703:1',
        'a9cf91f7bbf1862b:1',
        '55ec222b86bcae53:1',
        'cc97dc7b1d7d8f7b:1',
        'c129715d7a2bc9a3:1',
      ],
    ],
  ])('gives the values that GitHub computes for %s', (_, text, hashes) => {
    expect(lineHashes(text)).toEqual(hashes);
  });

  it('does not depend on how lines end', () => {
    const text = ' hello;\nworld!!!\n\n  Greetings\n End\n';
    expect(lineHashes(text.replaceAll('\n', '\r\n'))).toEqual(lineHashes(text));
    expect(lineHashes(text.replaceAll('\n', '\r'))).toEqual(lineHashes(text));
    expect(lineHashes(text.replace('world', 'World'))).not.toEqual(lineHashes(text));
  });

  it('takes a blank between CR and LF for the line it is', () => {
    expect(lineHashes('a\r \nb')).toEqual(lineHashes('a\n\nb'));
  });

  it('agrees with the plain form on any text', () => {
    const unit = fc.constantFrom(
      'a',
      'b',
      ' ',
      '\t',
      '\n',
      '\r\n',
      '\u00e9',
      '\ud83d\ude00',
      '\ufeff',
      'x'.repeat(120),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60 }), (units) => {
        expect(lineHashes(units.join(''))).toEqual(slowHashes(units.join('')));
      }),
    );
  });

  it('hashes 100,000 lines in well under a second (alarms at three)', () => {
    const lines = Array.from({ length: 100_000 }, (_, n) => `  const value${n} = compute(${n}, "text", { n: ${n} });`);
    const text = lines.join('\n');
    const start = performance.now();
    expect(lineHashes(text)).toHaveLength(lines.length);
    expect(performance.now() - start).toBeLessThan(3000);
  });

  inCorpus('[corpora] gives every value of the recorded vectors', () => {
    const { vectors } = JSON.parse(readFileSync(corpus, 'utf8')) as {
      vectors: { input: string; expected_per_line: string[] }[];
    };
    expect(vectors.flatMap((vector) => vector.expected_per_line).length).toBeGreaterThan(50);
    for (const vector of vectors) expect(lineHashes(vector.input)).toEqual(vector.expected_per_line);
  });
});

if (!existsSync(corpus)) console.warn(`skipped: recorded vectors, since ${corpus} is absent`);

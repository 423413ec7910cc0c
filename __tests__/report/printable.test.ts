import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sentence, visible } from '../../src/report/printable.js';

describe('visible', () => {
  it.each([
    ['a\nb\tc\r', 'a\\nb\\tc\\r'],
    ['\u001b[2Jx', '\\e[2Jx'],
    ['\u009b31m', '\\u{009B}31m'],
    ['a\u202Eb', 'a\\u{202E}b'],
    ['a\u200Bb\uFEFF', 'a\\u{200B}b\\u{FEFF}'],
    ['\u{E0041}', '\\u{E0041}'],
    ['a\u3164b', 'a\\u{3164}b'],
    ['\uD800', '\\u{D800}'],
    ['naïve 中文 🙂', 'naïve 中文 🙂'],
  ])('writes %j as %j', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it('leaves nothing that steers or hides in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visible(text)).not.toMatch(/[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u);
      }),
    );
  });
});

describe('sentence', () => {
  it('collapses white space to one line', () => {
    expect(sentence('  one\n  two\u0000 ')).toBe('one two\\u{0000}');
  });

  it('cuts after the limit, never within a character', () => {
    expect(sentence('abcdef', 4)).toBe('abc…');
    expect(sentence('ab🙂🙂', 4)).toBe('ab…');
    expect(sentence('abcd', 4)).toBe('abcd');
  });
});

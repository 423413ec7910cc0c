import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isBelow, isFilePath, isNameable, pathBytes, pathText, toRepoPath } from '../../src/sarif/paths.js';

describe('repository paths', () => {
  it('keep any bytes, in ASCII that is a relative URI', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 40 }), (name) => {
        const path = toRepoPath(name);
        expect(path).toMatch(/^(?:[A-Za-z0-9\-._~/]|%[0-9A-F]{2})+$/);
        expect(pathBytes(path)).toEqual(Buffer.from(name));
        expect(toRepoPath(pathBytes(path))).toBe(path);
      }),
    );
  });

  it('keep any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(pathText(toRepoPath(name))).toBe(name);
        expect(decodeURIComponent(toRepoPath(name))).toBe(name);
        expect(isNameable(toRepoPath(name))).toBe(true);
      }),
    );
  });

  it.each([
    ['a b.py', 'a%20b.py'],
    ['-x', '-x'],
    ['a:b', 'a%3Ab'],
    ['100%.txt', '100%25.txt'],
    ['d\u00e9/\u00e4.txt', 'd%C3%A9/%C3%A4.txt'],
    ['q"\n\\', 'q%22%0A%5C'],
  ])('write %j as %s', (name, path) => {
    expect(toRepoPath(name)).toBe(path);
  });

  it('say which names are no text', () => {
    expect(isNameable(toRepoPath(Uint8Array.of(0x61, 0xff)))).toBe(false);
    expect(pathText(toRepoPath(Uint8Array.of(0x61, 0xff)))).toBe('a\uFFFD');
  });
});

describe('isFilePath', () => {
  it.each(['a', '.github/x.yml', 'a%20b/c%FF', '..a', 'a%25'])('takes %s', (path) => {
    expect(isFilePath(path)).toBe(true);
  });

  it.each([
    '',
    '/',
    '/a',
    'a/',
    'a//b',
    '.',
    './a',
    '..',
    'a/../b',
    'a b',
    '%2E%2E/a',
    'a%2Fb',
    'a%2fb',
    'a%3a',
    'ü',
    'a%',
    'https://x/',
  ])('refuses %j', (path) => {
    expect(isFilePath(path)).toBe(false);
  });
});

describe('isBelow', () => {
  it.each([
    ['a/b', '', true],
    ['a/b', 'a', true],
    ['a', 'a', true],
    ['ab', 'a', false],
    ['a', 'a/b', false],
  ])('%s below "%s": %s', (path, folder, below) => {
    expect(isBelow(path, folder)).toBe(below);
  });
});

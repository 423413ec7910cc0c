import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { expandBraces } from '../../../src/scanners/dependabot-config/braces.js';
import { matcherOf, pathMatcherOf } from '../../../src/scanners/dependabot-config/glob.js';
import { excluder, globReach, tidyPath } from '../../../src/scanners/dependabot-config/reach.js';

type Recorded = {
  readonly folders: readonly string[];
  readonly globs: Readonly<Record<string, readonly string[]>>;
  readonly paths: readonly string[];
  readonly fnmatch: Readonly<Record<string, readonly string[]>>;
};

const recorded = JSON.parse(readFileSync('__tests__/fixtures/dependabot/ruby-globs.json', 'utf8')) as Recorded;

describe('patterns of directories', () => {
  it.each(Object.entries(recorded.globs))('%s finds what Ruby finds', (pattern, expected) => {
    const matchers = globReach(tidyPath(pattern) ?? '') ?? [];
    expect(recorded.folders.filter((folder) => matchers.some((matches) => matches(folder)))).toEqual(expected);
  });
});

describe('patterns of exclude-paths', () => {
  it.each(Object.entries(recorded.fnmatch))('%s matches what Ruby matches', (pattern, expected) => {
    const leavesOut = excluder([pattern]);
    const own = recorded.paths.filter(leavesOut);
    // A folder's name leaves out all below it, too: more than the pattern alone.
    const below = recorded.paths.filter((path) => path.startsWith(`${pattern.replace(/\/\*\*$/, '')}/`));
    expect(own).toEqual(recorded.paths.filter((path) => expected.includes(path) || below.includes(path)));
  });

  it.each([
    ['web', ['web', 'web/a', 'web/a/b']],
    ['/web/', ['web', 'web/a', 'web/a/b']],
    ['./web/**', ['web', 'web/a', 'web/a/b']],
    ['we', []],
  ])('%s leaves out a folder and all below it', (pattern, expected) => {
    expect(['web', 'web/a', 'web/a/b', 'webs', 'a/web'].filter(excluder([pattern]))).toEqual(expected);
  });
});

describe('a pattern from nobody knows whom', () => {
  it('takes no longer than its length and the path’s allow', () => {
    const start = performance.now();
    const path = `${'a'.repeat(2000)}/`.repeat(2);
    for (const pattern of [
      '*a'.repeat(200) + 'b',
      '**/'.repeat(150) + 'b',
      '[a-z]*'.repeat(80) + '!',
      '?*'.repeat(200) + 'b',
    ])
      expect([matcherOf(pattern)(path), pathMatcherOf(pattern)(path)]).toEqual([false, false]);
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it('has few braces, or none that count', () => {
    expect(expandBraces('{a,b}'.repeat(20))).toBeUndefined();
    expect(expandBraces('a{b,{c,d}}e')).toEqual(['abe', 'ace', 'ade']);
    expect(expandBraces('a{b')).toEqual(['a{b']);
    expect(expandBraces('{}')).toEqual(['']);
    expect(globReach(`${'{a,b}'.repeat(20)}*`)).toBeUndefined();
  });

  it('is matched by itself where it has no magic, and throws never', () => {
    const text = fc.string({
      maxLength: 30,
      unit: fc.constantFrom('a', 'b', '/', '.', '*', '?', '[', ']', '{', '}', ',', '\\', '-', '!'),
    });
    fc.assert(
      fc.property(text, text, (pattern, path) => {
        for (const matches of [matcherOf(pattern), pathMatcherOf(pattern), excluder([pattern])])
          expect(typeof matches(path)).toBe('boolean');
        if (!/[*?[\]{}\\]/.test(pattern)) expect(matcherOf(pattern)(path)).toBe(pattern === path);
      }),
      { numRuns: 500 },
    );
  });
});

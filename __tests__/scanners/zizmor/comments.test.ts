import { describe, expect, it } from '@jest/globals';
import { comments } from '../../../src/scanners/zizmor/comments.js';

/** Rules that a line's comment names; `undefined` where the line has none. */
function named(line: string): readonly string[] | undefined {
  const [syntax] = comments;
  const found = syntax?.marker.exec(line);
  if (syntax === undefined || found === null || found === undefined) return undefined;
  const list = syntax.rules?.exec(line.slice(found.index + found[0].length))?.[1] ?? '';
  return [...list.matchAll(new RegExp(syntax.rule ?? /\S+/, 'g'))].map(([id]) => id);
}

describe('comments of zizmor', () => {
  it.each([
    ['- uses: a/b@v1 # zizmor: ignore[unpinned-uses]', ['unpinned-uses']],
    ['- uses: a/b@v1 # zizmor: ignore[unpinned-uses,artipacked] why', ['unpinned-uses', 'artipacked']],
    ['# zizmor: ignore[ unpinned-uses , artipacked ]', ['unpinned-uses', 'artipacked']],
  ])('are found in %s', (line, rules) => {
    expect(named(line)).toEqual(rules);
  });

  it.each(['- uses: a/b@v1', '# zizmor: ignore', '# ZIZMOR: ignore[unpinned-uses]', 'zizmor: ignore[unpinned-uses]'])(
    'are not found in %s, which zizmor does not obey',
    (line) => {
      expect(named(line)).toBeUndefined();
    },
  );
});

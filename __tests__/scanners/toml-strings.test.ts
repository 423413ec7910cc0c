import { describe, expect, it } from '@jest/globals';
import { followedPath } from '../../src/scanners/followed-path.js';
import { tomlStrings } from '../../src/scanners/toml-strings.js';

describe('tomlStrings', () => {
  it.each([
    ['a bare key', 'extend = "a.toml"', ['a.toml']],
    ['a literal string', "extend='a.toml'", ['a.toml']],
    ['a quoted key', '"extend" = "a.toml"\n\'extend\' = "b.toml"', ['a.toml', 'b.toml']],
    ['a dotted key', 'tool.ruff.extend = "a.toml"', ['a.toml']],
    ['an inline table', 'tool = { ruff = { line-length = 9, extend = "a.toml" } }', ['a.toml']],
    ['a long string', 'extend = """a.toml"""', ['a.toml']],
    ['a long string that begins on the next line', 'extend = """\r\na.toml"""', ['a.toml']],
    ['a long string over two lines', 'extend = """a\\\n   .toml"""', ['a.toml']],
    ['a long literal string', "extend = '''\na.toml'''", ['a.toml']],
    ['another case', 'EXTEND = "a.toml"', ['a.toml']],
    ['escapes', 'extend = "\\u0061\\x2e\\U00000074oml\\t\\"\\\\"', ['a.toml\t"\\']],
    ['an escape that is none', 'extend = "\\UFFFFFFFF"', ['\\UFFFFFFFF']],
    ['Windows line ends', 'x = 1\r\nextend = "a.toml"\r\n', ['a.toml']],
    ['an empty string', 'extend = ""', ['']],
    ['several', 'extend = "a.toml"\n[b]\nextend = "c.toml"', ['a.toml', 'c.toml']],
  ])('finds %s', (_, text, strings) => {
    expect(tomlStrings(text, 'extend')).toEqual(strings);
  });

  it.each([
    'extend-select = "E"',
    'no-extend = "a.toml"',
    'extends = "a.toml"',
    'extend = ["a.toml"]',
    'extend = true',
    '[extend]',
  ])('finds nothing in %s', (text) => {
    expect(tomlStrings(text, 'extend')).toEqual([]);
  });

  it('takes no time over what never ends', () => {
    const begun = performance.now();
    expect(tomlStrings(`extend = """${'\\'.repeat(100_001)}`.repeat(5), 'extend').length).toBeLessThan(6);
    expect(tomlStrings(`extend${' '.repeat(100_000)}`, 'extend')).toEqual([]);
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});

describe('followedPath', () => {
  it.each([
    ['', 'base.toml', 'base.toml'],
    ['', './config//base.toml', 'config/base.toml'],
    ['src/deep', '../base.toml', 'src/base.toml'],
    ['src', 'a b.toml', 'src/a%20b.toml'],
    ['caf%E9', 'base.toml', 'caf%E9/base.toml'],
    ['', 'config/../base.toml', 'base.toml'],
  ])('from %j, %j leads to %j', (folder, name, path) => {
    expect(followedPath(folder, name)).toBe(path);
  });

  it.each([
    ['', '../base.toml'],
    ['src', '../../shop/base.toml'],
    ['', '/etc/base.toml'],
    ['src', '..'],
    ['', '.'],
  ])('from %j, %j leads nowhere in the repository', (folder, name) => {
    expect(followedPath(folder, name)).toBeUndefined();
  });
});

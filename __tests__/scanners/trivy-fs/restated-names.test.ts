import { describe, expect, it } from '@jest/globals';
import { lines } from '../../support/lockfile-case.js';
import { anew, named } from '../../support/restated-lockfile.js';

describe('bun.lock', () => {
  const lock = (packages: Readonly<Record<string, string>>): string =>
    JSON.stringify({
      packages: Object.fromEntries(Object.entries(packages).map(([key, what]) => [key, [what, '', {}, '']])),
    });

  it('names further versions and aliases, each version once', () => {
    const text = lock({
      glob: 'glob@11.0.0',
      'a/glob': 'glob@10.0.0',
      'b/glob': 'glob@9.0.0',
      'c/glob': 'glob@10.0.0',
      short: '@scope/long@1.0.0',
      'a/@scope/x': '@scope/x@2.0.0',
    });
    const restated = anew('bun.lock', text, ['glob 11.0.0']);
    const texts = restated === 'untold' ? [] : restated.texts;
    const keys = texts.map((one) => Object.values((JSON.parse(one) as { packages: object }).packages).flat(2));
    expect(keys.map((all) => all.filter((one) => String(one).includes('@')))).toEqual([
      ['glob@10.0.0', '@scope/long@1.0.0', '@scope/x@2.0.0'],
      ['glob@9.0.0'],
    ]);
  });

  it('names nothing that Trivy saw, or that comes from no registry', () => {
    const text = lock({ a: 'a@1.0.0', '@s/b': '@s/b@1.0.0', 'a/c': 'c@github:x/y#1' });
    expect(named('bun.lock', text, ['a 1.0.0', '@s/b 1.0.0'])).toEqual({ packages: [], unresolved: [] });
    expect(named('bun.lock', '{')).toBe('untold');
  });
});

describe('Directory.Packages.props', () => {
  const path = 'Directory.Packages.props';
  const props = (...within: readonly string[]) => lines('<Project>', ...within, '</Project>');

  it('names versions that are properties, elements, or of a global reference', () => {
    const text = props(
      ...['<PropertyGroup><Base>13.0</Base><JsonVersion>$(Base).1</JsonVersion></PropertyGroup>', '<ItemGroup>'],
      ...['<PackageVersion Include="Json" Version="$(jsonversion)" />'],
      ...['<PackageVersion Include="A;B"><Version>1.0.0</Version></PackageVersion>'],
      ...['<GlobalPackageReference Include="G" Version="2.0.0" /></ItemGroup>'],
    );
    expect(named(path, text)).toEqual({ packages: ['Json 13.0.1', 'A 1.0.0', 'B 1.0.0', 'G 2.0.0'], unresolved: [] });
  });

  it.each([
    ['a property that is elsewhere', '<ItemGroup><PackageVersion Include="X" Version="$(Else)" /></ItemGroup>'],
    [
      'a property that is set twice',
      '<PropertyGroup><V>1</V><V>2</V></PropertyGroup><ItemGroup><PackageVersion Include="X" Version="$(V)" /></ItemGroup>',
    ],
    ['no version at all', '<ItemGroup><PackageVersion Include="X" /></ItemGroup>'],
  ])('cannot tell the version of a package with %s', (_, within) => {
    expect(named(path, props(within))).toEqual({ packages: [], unresolved: ['X'] });
  });

  it('takes the version of another entry', () => {
    const within =
      '<ItemGroup><PackageReference Include="x" /><PackageVersion Include="X" Version="1.0" /></ItemGroup>';
    expect(named(path, props(within))).toEqual({ packages: ['X 1.0'], unresolved: [] });
    expect(named(path, '<Project>')).toBe('untold');
  });
});

describe('yarn.lock', () => {
  const classic = (key: string, ...more: readonly string[]) => lines(`${key}:`, '  version "1.0.0"', ...more);

  it.each([
    ['a package', 'a@^1', ['a 1.0.0']],
    ['a scope', '"@s/a@^1", "@s/a@1"', ['@s/a 1.0.0']],
    ['an alias', '"short@npm:real@^1"', ['real 1.0.0']],
    ['an alias with a scope', '"short@npm:@s/real@^1"', ['@s/real 1.0.0']],
    ['the protocol without a name', '"a@npm:^1.0.0"', ['a 1.0.0']],
    ['a tag', '"a@npm:latest"', ['latest 1.0.0']],
    ['git', '"a@git+ssh://git@example.test/a.git#main"', ['a 1.0.0']],
    ['a name on a host of git', 'a@owner/a', ['a 1.0.0']],
    ['an archive of the repository', '"a@file:./a-1.0.0.tgz"', ['a 1.0.0']],
    ['a folder of the repository', '"a@file:./a"', []],
    ['a linked folder', '"a@link:../a"', []],
  ])('of version 1: %s', (_, key, expected) => {
    const read = named('yarn.lock', `# yarn lockfile v1\n\n${classic(key)}`);
    expect(read).toEqual({ packages: expected, unresolved: [] });
  });

  it('of version 1, without its first line', () => {
    expect(named('yarn.lock', classic('a@^1') + classic('b@^1'), ['b 1.0.0'])).toEqual({
      packages: ['a 1.0.0'],
      unresolved: [],
    });
  });

  it('of later versions', () => {
    const entry = (key: string, resolution: string, version = '1.0.0') =>
      lines(`"${key}":`, `  version: ${version}`, `  resolution: "${resolution}"`, '');
    const lock = [
      '__metadata:\n  version: 8\n',
      entry('short@npm:@s/real@^1', '@s/real@npm:1.0.0'),
      entry('a@https://example.test/a.git', 'a@https://example.test/a.git#commit=1'),
      entry('b@patch:b@npm%3A^1#./b.patch', 'b@patch:b@npm%3A1.0.0#./b.patch::version=1.0.0'),
      entry('mine@workspace:.', 'mine@workspace:.', '0.0.0-use.local'),
      entry('near@portal:../near', 'near@portal:../near::locator=x', '0.0.0-use.local'),
    ].join('\n');
    expect(named('yarn.lock', lock)).toEqual({ packages: ['@s/real 1.0.0', 'a 1.0.0', 'b 1.0.0'], unresolved: [] });
  });

  it('names what is fetched beside what an entry says', () => {
    const fetched = (file: string) =>
      `# yarn lockfile v1\n\n${classic('"@s/a@^1"', `  resolved "https://example.test/${file}"`)}`;
    const one = { packages: ['@s/a 1.0.0'], unresolved: [] };
    expect(named('yarn.lock', fetched('@s/a/-/a-0.9.0.tgz#0'))).toEqual({
      packages: ['@s/a 1.0.0', '@s/a 0.9.0'],
      unresolved: [],
    });
    for (const file of ['@s/a/-/a-1.0.0.tgz', 'x/-/b-0.9.0.tgz', 'a-0.9.0.tgz', '@s/a/-/a-b-0.9.0.tgz'])
      expect(named('yarn.lock', fetched(file))).toEqual(one);
    const later = lines('"a@npm:^1":', '  version: 1.0.0', '  resolution: "a@npm:0.9.0::__archiveUrl=x"');
    expect(named('yarn.lock', later)).toEqual({ packages: ['a 1.0.0', 'a 0.9.0'], unresolved: [] });
  });

  it('cannot tell what has no version, or is no lockfile', () => {
    expect(
      named('yarn.lock', '__metadata:\n  version: 8\n"a@npm:1":\n  resolution: "a@https://x.test/a.git#commit=1"\n'),
    ).toEqual({
      packages: [],
      unresolved: ['a'],
    });
    expect(named('yarn.lock', 'a: b\n')).toBe('untold');
    expect(named('yarn.lock', '{')).toBe('untold');
  });
});

describe('mix.lock', () => {
  it.each([
    ['a package', '"a": {:hex, :a, "1.0.0", "0", [:mix], [], "hexpm", "0"},', ['a 1.0.0']],
    ['another name', '"app": {:hex, :a, "1.0.0", "0", [:mix], [{:b, "~> 1.0", [hex: :c]}], "hexpm", "0"}', ['a 1.0.0']],
    ['an arrow', '"a" => {:hex, :a, "1.0.0", "0"}, "b" => {:hex, :b, "2.0.0"}', ['a 1.0.0', 'b 2.0.0']],
    ['several lines and a comment', '"a":\n # {:hex, :x, "9"}\n {:hex,\n :a,\n "1.0.0#x"}', ['a 1.0.0#x']],
    ['the tag of git', '"a": {:git, "https://example.test/a.git", "0", [tag: "v1.0.0"]},', ['a 1.0.0']],
  ])('names %s', (_, within, packages) => {
    expect(named('mix.lock', `%{\n  ${within}\n}\n`)).toEqual({ packages, unresolved: [] });
  });

  it('cannot tell a branch of git, or what is no map', () => {
    const git = '%{"a": {:git, "https://example.test/a.git", "0", [branch: "main"]}, "b": {:other, 1}}';
    expect(named('mix.lock', git)).toEqual({ packages: [], unresolved: ['a', 'b'] });
    for (const text of ['', '%{"a": {:hex, :a', '%{"a" "b": {:hex, :a, "1"}}', '%{"a": [1]}', '[]'])
      expect(named('mix.lock', text)).toBe('untold');
    expect(named('mix.lock', '%{}')).toEqual({ packages: [], unresolved: [] });
  });
});

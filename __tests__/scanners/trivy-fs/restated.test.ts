import { describe, expect, it } from '@jest/globals';
import { lockfileAt } from '../../../src/scanners/trivy-fs/lockfiles.js';
import { lines } from '../../support/lockfile-case.js';

describe('bun.lock', () => {
  const restate = (packages: Readonly<Record<string, string>>) =>
    lockfileAt('bun.lock')?.restate?.(
      JSON.stringify({
        packages: Object.fromEntries(Object.entries(packages).map(([key, what]) => [key, [what, '', {}, '']])),
      }),
    );
  const packagesIn = (text: string) => Object.values((JSON.parse(text) as { packages: object }).packages).flat(2);

  it('says further versions and aliases by their names, each version once', () => {
    const { texts = [] } =
      restate({
        glob: 'glob@11.0.0',
        'a/glob': 'glob@10.0.0',
        'b/glob': 'glob@9.0.0',
        'c/glob': 'glob@10.0.0',
        short: '@scope/long@1.0.0',
        'a/@scope/x': '@scope/x@2.0.0',
      }) ?? {};
    expect(texts.map((text) => packagesIn(text).filter((one) => String(one).includes('@')))).toEqual([
      ['glob@10.0.0', '@scope/long@1.0.0', '@scope/x@2.0.0'],
      ['glob@9.0.0'],
    ]);
  });

  it('says nothing of what stands under its own name, or comes from no registry', () => {
    expect(restate({ a: 'a@1.0.0', '@s/b': '@s/b@1.0.0', 'a/c': 'c@github:x/y#1' })?.texts).toEqual([]);
  });
});

describe('Directory.Packages.props', () => {
  const restate = (...within: readonly string[]) =>
    lockfileAt('Directory.Packages.props')?.restate?.(lines('<Project>', ...within, '</Project>'));

  it('says versions that are properties, elements, or of a global reference', () => {
    const { texts = [], unresolved } =
      restate(
        ...['<PropertyGroup><Base>13.0</Base><JsonVersion>$(Base).1</JsonVersion></PropertyGroup>', '<ItemGroup>'],
        ...['<PackageVersion Include="Json" Version="$(jsonversion)" />'],
        ...['<PackageVersion Include="A;B"><Version>1.0.0</Version></PackageVersion>'],
        ...['<GlobalPackageReference Include="G" Version="2.0.0" /></ItemGroup>'],
      ) ?? {};
    const said = [...(texts[0] ?? '').matchAll(/Include="(\w+)" Version="([\d.]+)"/g)].map(([, a, b]) => `${a} ${b}`);
    expect({ said, unresolved }).toEqual({ said: ['Json 13.0.1', 'A 1.0.0', 'B 1.0.0', 'G 2.0.0'], unresolved: [] });
  });

  it.each([
    ['a property that is elsewhere', '<ItemGroup><PackageVersion Include="X" Version="$(Else)" /></ItemGroup>'],
    [
      'a property that is set twice',
      '<PropertyGroup><V>1</V><V>2</V></PropertyGroup><ItemGroup><PackageVersion Include="X" Version="$(V)" /></ItemGroup>',
    ],
    ['no version at all', '<ItemGroup><PackageVersion Include="X" /></ItemGroup>'],
  ])('names a package with %s', (_, within) => {
    expect(restate(within)).toEqual({ texts: [], unresolved: ['X'] });
  });

  it('names none that has its version in another entry', () => {
    const within =
      '<ItemGroup><PackageReference Include="x" /><PackageVersion Include="X" Version="1.0" /></ItemGroup>';
    expect(restate(within)?.unresolved).toEqual([]);
  });
});

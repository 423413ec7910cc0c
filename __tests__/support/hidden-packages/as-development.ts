import { json, lines } from '../lockfile-case.js';
import type { Contents } from '../scratch-repository.js';
import type { HiddenPackage } from './hidden-package.js';

const sum = 'integrity: sha512-x';

const pnpm = (asked: readonly string[], key: string, edges: readonly string[] = []): string =>
  lines(
    ...["lockfileVersion: '9.0'", 'importers:', '  .:', ...asked, 'packages:', `  ${key}:`],
    ...[`    resolution: {${sum}}`, '  garnet@2.0.0:', `    resolution: {${sum}}`, 'snapshots:'],
    ...['  garnet@2.0.0:', ...edges, `  ${key}: {}`],
  );

const uvPackage = (name: string, version: string, source: string, ...more: readonly string[]): string =>
  lines('[[package]]', `name = "${name}"`, `version = "${version}"`, `source = { ${source} }`, ...more);

const poetryPackage = (name: string, version: string, ...more: readonly string[]): string =>
  lines(
    ...['[[package]]', `name = "${name}"`, `version = "${version}"`, 'optional = false', 'python-versions = "*"'],
    ...['files = []', ...more],
  );

const crate = (name: string, version: string, source: string, dependencies: readonly string[] = []): string =>
  lines(
    ...[
      '[[package]]',
      `name = "${name}"`,
      `version = "${version}"`,
      ...(source === '' ? [] : [`source = "${source}"`]),
    ],
    ...(dependencies.length === 0 ? [] : [`dependencies = ${JSON.stringify(dependencies)}`]),
  );
const crates = 'registry+https://github.com/rust-lang/crates.io-index';

const cargo = (mined: string, manifest: readonly string[], own: readonly string[], more = ''): Contents => ({
  'Cargo.toml': lines('[package]', 'name = "mine"', 'version = "0.1.0"', ...manifest),
  'Cargo.lock': `version = 3\n${crate('mine', '0.1.0', '', own)}${more}${crate(mined, '1.0.0', crates)}`,
});

const props = (...within: readonly string[]): Contents => ({
  'Directory.Packages.props': lines(
    ...['<Project>', ...within, '<ItemGroup><PackageVersion Include="Garnet" Version="2.0.0" /></ItemGroup>'],
    '</Project>',
  ),
});

/** NuGet's advisories have names as their packages are published. */
const published = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

export const hiddenAsDevelopment: readonly HiddenPackage[] = [
  {
    what: 'pnpm: an optional dependency',
    files: (mined) => ({
      'pnpm-lock.yaml': pnpm(
        ['    optionalDependencies:', `      ${mined}:`, '        specifier: 1.0.0', '        version: 1.0.0'],
        `${mined}@1.0.0`,
      ),
    }),
  },
  {
    what: 'pnpm: an alias',
    files: (mined) => ({
      'pnpm-lock.yaml': pnpm(
        ['    dependencies:', '      short:', `        specifier: npm:${mined}@1`, `        version: ${mined}@1.0.0`],
        `${mined}@1.0.0`,
      ),
    }),
  },
  {
    what: 'uv: a member of the workspace for which the root does not ask',
    files: (mined) => ({
      'uv.lock':
        'version = 1\n[manifest]\nmembers = ["api", "mine"]\n' +
        uvPackage('mine', '0.1.0', 'editable = "."') +
        uvPackage('api', '0.1.0', 'editable = "packages/api"', `dependencies = [{ name = "${mined}" }]`) +
        uvPackage(mined, '1.0.0', 'registry = "https://example.test/simple"'),
    }),
  },
  {
    what: 'Poetry: a dependency with a version for each Python',
    files: (mined) => ({
      'pyproject.toml': lines('[tool.poetry]', 'name = "mine"', '[tool.poetry.dependencies]', 'garnet = "^2.0"'),
      'poetry.lock':
        poetryPackage('garnet', '2.0.0', '', '[package.dependencies]') +
        `${mined} = [{version = ">=1", markers = "python_version < '3.9'"}, {version = ">=1"}]\n` +
        `${poetryPackage(mined, '1.0.0')}\n[metadata]\nlock-version = "2.0"\ncontent-hash = "x"\n`,
    }),
  },
  {
    what: 'Poetry: a requirement with ~=',
    files: (mined) => ({
      'pyproject.toml': lines('[project]', 'name = "mine"', `dependencies = ["${mined}~=1.0"]`),
      'poetry.lock': `${poetryPackage(mined, '1.0.0', 'groups = ["main"]')}\n[metadata]\nlock-version = "2.1"\n`,
    }),
  },
  {
    what: 'Cargo: what a crate of the repository asks for',
    files: (mined) => ({
      ...cargo(
        mined,
        ['[dependencies]', 'inner = { path = "inner" }'],
        ['inner'],
        crate('inner', '0.1.0', '', [mined]),
      ),
      'inner/Cargo.toml': lines('[package]', 'name = "inner"', 'version = "0.1.0"', '[dependencies]', `${mined} = "1"`),
    }),
  },
  {
    what: 'Cargo: what the build needs',
    files: (mined) => cargo(mined, ['[build-dependencies]', `${mined} = "1"`], [mined]),
  },
  {
    what: 'Cargo: a crate by another name',
    files: (mined) => cargo(mined, ['[dependencies]', `short = { package = "${mined}", version = "1" }`], [mined]),
  },
  {
    what: 'bun: a second version',
    files: (mined) => ({
      'bun.lock': json({
        lockfileVersion: 1,
        workspaces: { '': { name: 'mine', dependencies: { garnet: '^2.0.0', [mined]: '^9.0.0' } } },
        packages: {
          garnet: ['garnet@2.0.0', '', { dependencies: { [mined]: '^1.0.0' } }, 'sha512-x'],
          [mined]: [`${mined}@9.0.0`, '', {}, 'sha512-x'],
          [`garnet/${mined}`]: [`${mined}@1.0.0`, '', {}, 'sha512-x'],
        },
      }),
    }),
  },
  {
    what: 'bun: an optional dependency of a package',
    files: (mined) => ({
      'bun.lock': json({
        lockfileVersion: 1,
        workspaces: { '': { name: 'mine', dependencies: { garnet: '^2.0.0' } } },
        packages: {
          garnet: ['garnet@2.0.0', '', { optionalDependencies: { [mined]: '^1.0.0' } }, 'sha512-x'],
          [mined]: [`${mined}@1.0.0`, '', {}, 'sha512-x'],
        },
      }),
    }),
  },
  {
    what: 'NuGet: a version that is a property',
    files: (mined) =>
      props(
        '<PropertyGroup><MinedVersion>1.0.0</MinedVersion></PropertyGroup>',
        `<ItemGroup><PackageVersion Include="${published(mined)}" Version="$(MinedVersion)" /></ItemGroup>`,
      ),
  },
  {
    what: 'NuGet: a global reference',
    files: (mined) =>
      props(`<ItemGroup><GlobalPackageReference Include="${published(mined)}" Version="1.0.0" /></ItemGroup>`),
  },
];

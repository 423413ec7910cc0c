import { describe, expect, it } from '@jest/globals';
import { asking, dependabot, findings, uncovered, type Layout } from './look.js';

const path = '.github/dependabot.yml';

/** Time that something takes, in milliseconds. */
function timed(action: () => unknown): number {
  const start = performance.now();
  action();
  return performance.now() - start;
}

/** So many files in folders of ten, by a pattern of their names. */
const many = (count: number, name: string, text: string): Layout =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`d${n % 97}/e${Math.floor(n / 10)}/${n}/${name}`, text]));

/** Far more than it takes, and far less than a quadratic search would. */
const patience = 20_000;

describe('a large tree', () => {
  it('of 100,000 files, a tenth of them manifests', () => {
    const layout = {
      ...many(45_000, 'code.ts', ''),
      ...many(45_000, 'other.yaml', 'a: 1\n'),
      ...many(5000, 'package.json', asking.npm),
      ...many(5000, 'Dockerfile', asking.docker),
    };
    const globs = Array.from({ length: 50 }, (_, n) => `/d${n}/**/*`);
    const text = dependabot(['npm', globs], ['docker', '/']);
    expect(
      timed(() => {
        expect(uncovered({ ...layout, [path]: text }).length).toBeGreaterThan(5000);
      }),
    ).toBeLessThan(patience);
    const whole = dependabot(['npm', ['**/*']], ['docker', ['**/*']]);
    expect(
      timed(() => {
        expect(uncovered({ ...layout, [path]: whole })).toEqual([]);
      }),
    ).toBeLessThan(patience);
  });

  it('of workspaces in workspaces', () => {
    const nested = Object.fromEntries(
      Array.from({ length: 400 }, (_, n) => [
        `${'a/'.repeat(n)}package.json`,
        '{"workspaces":["**"],"dependencies":{"a":"1"}}',
      ]),
    );
    expect(
      timed(() => {
        expect(uncovered({ ...nested, [path]: dependabot(['npm', '/']) })).toEqual([]);
      }),
    ).toBeLessThan(patience);
    expect(
      timed(() => {
        expect(uncovered({ ...nested, [path]: dependabot(['npm', ['**/*']]) })).toEqual([]);
      }),
    ).toBeLessThan(patience);
  });

  it('of modules that call one another', () => {
    const modules = Object.fromEntries(
      Array.from({ length: 3000 }, (_, n) => [
        `m${n}/pom.xml`,
        `<project><modules><module>../m${(n + 1) % 3000}</module></modules>${asking.pom}</project>`,
      ]),
    );
    expect(
      timed(() => {
        expect(uncovered({ ...modules, [path]: dependabot(['maven', '/m7']) })).toEqual([]);
      }),
    ).toBeLessThan(patience);
  });

  it.each([
    ['patterns that never match', dependabot(['npm', Array.from({ length: 1000 }, (_, n) => `/**/x*${n}*y/**/z`)])],
    ['entries that never match', dependabot(...Array.from({ length: 1000 }, (_, n) => ['npm', `/x${n}`] as const))],
    [
      'exclusions that never match',
      dependabot([
        'npm',
        ['**/*'],
        `exclude-paths: [${Array.from({ length: 1000 }, (_, n) => `"**/x*${n}*y"`).join(', ')}]`,
      ]),
    ],
  ])('with %s', (_, text) => {
    const layout = many(2000, 'package.json', asking.npm);
    expect(timed(() => findings({ ...layout, [path]: text }))).toBeLessThan(patience);
  });
});

describe('a hostile manifest', () => {
  const size = 1_000_000;
  it.each([
    ['Dockerfile', '\n'.repeat(size)],
    ['requirements.txt', ' '.repeat(size)],
    ['requirements.txt', `${'a'.repeat(size)}!`],
    ['build.gradle', `"a:${'a:'.repeat(size / 2)}`],
    ['settings.gradle', 'include "a",'.repeat(size / 12)],
    ['settings.gradle', '/*'.repeat(size / 2)],
    ['pom.xml', `<module>${' '.repeat(size)}`],
    ['pom.xml', '<module>'.repeat(size / 8)],
    ['a.sln', '"'.repeat(size)],
    ['a.sln', '"a.csproj'.repeat(size / 9)],
    ['main.tf', 'source = "'.repeat(size / 10)],
    ['main.tf', `source = "${'?'.repeat(size)}`],
    ['main.tf', 'required_providers {'.repeat(size / 20)],
    ['mix.exs', '{'.repeat(size)],
    ['mix.exs', '{ :a, '.repeat(size / 6)],
    ['Pipfile', `[packages]${'\n'.repeat(size)}`],
    ['Pipfile', `[packages]\n${'#\n'.repeat(size / 2)}[`],
    ['deno.json', '"imports":{'.repeat(size / 11)],
    ['.devcontainer.json', '"features":{'.repeat(size / 12)],
    ['a.yaml', `apiVersion: 1\nkind: a\n${' '.repeat(size)}`],
    ['a.yaml', `apiVersion: 1\nkind: a\n${' - '.repeat(size / 3)}`],
    ['a.yaml', `apiVersion: 1\nkind: a\n${'\n'.repeat(size)}`],
    ['.github/workflows/a.yml', `uses: ${'a'.repeat(size)}`],
    ['.github/workflows/a.yml', 'uses: a\n'.repeat(size / 8)],
    ['.github/workflows/a.yml', `- uses${' '.repeat(size)}`],
    ['package.json', `{"workspaces":[${'"*/**/*a",'.repeat(size / 10)}"a"]}`],
    ['Gemfile', '\n'.repeat(size)],
    ['build.sbt', '%'.repeat(size)],
    ['build.sbt', `%${' '.repeat(size)}`],
    ['flake.nix', 'inputs'.repeat(size / 6)],
    ['Package.swift', '.package('.repeat(size / 9)],
    ['Package.swift', `.package(${' '.repeat(size)}`],
    ['pnpm-workspace.yaml', `packages: ${'['.repeat(size / 10)}`],
    ['go.work', `use (\n${'./a\n'.repeat(size / 4)}`],
    ['Cargo.toml', `[workspace]\nmembers = [${'"a/*",'.repeat(size / 6)}]\n`],
  ])('%s of a million characters is looked through in time (%#)', (name, text) => {
    const layout = {
      [name]: text,
      'x/package.json': asking.npm,
      [path]: dependabot(['npm', '/'], ['maven', '/'], ['gradle', '/'], ['nuget', '/']),
    };
    expect(timed(() => findings(layout))).toBeLessThan(3000);
  });
});

import { describe, expect, it } from '@jest/globals';
import { lockfileAt } from '../../../src/scanners/trivy-fs/lockfiles.js';
import { lines } from '../../support/lockfile-case.js';

/** Which of these names production may need; `all` where nobody can tell. */
function needed(
  path: string,
  text: string,
  names: readonly string[],
  manifests: Readonly<Record<string, string>> = {},
) {
  const production = lockfileAt(path)?.production;
  if (production === undefined) throw new Error(`no rule for ${path}`);
  const needs = production(text, new Map(Object.entries(manifests)));
  return needs === undefined ? 'all' : names.filter(needs);
}

describe('pnpm', () => {
  const lock = lines(
    ...["lockfileVersion: '9.0'", 'importers:', '  .:', '    dependencies:', '      alias: {version: real@1.0.0}'],
    ...['    optionalDependencies:', '      opal: {version: 1.0.0(peer@2.0.0)}'],
    ...['    devDependencies:', '      tool: {version: 1.0.0}', 'snapshots:'],
    ...["  real@1.0.0: {dependencies: {'@s/a': 'npm-b@2.0.0'}}", '  npm-b@2.0.0: {}', '  opal@1.0.0(peer@2.0.0):'],
    ...['    optionalDependencies: {fire: 1.0.0}', '  fire@1.0.0: {}', '  tool@1.0.0: {dependencies: {only: 1.0.0}}'],
    ...['  only@1.0.0: {}'],
  );
  const all = ['real', 'npm-b', 'opal', 'fire', 'tool', 'only'];

  it('follows optional dependencies and aliases', () => {
    expect(needed('pnpm-lock.yaml', lock, all)).toEqual(['real', 'npm-b', 'opal', 'fire']);
  });

  it('reads the document of the project beside that of pnpm itself', () => {
    const own = lines("lockfileVersion: '9.0'", 'importers:', '  .: {configDependencies: {x: {}}}', '---');
    expect(needed('pnpm-lock.yaml', own + lock, all)).toEqual(['real', 'npm-b', 'opal', 'fire']);
  });

  it('tells nothing of what is no lockfile', () => {
    expect(needed('pnpm-lock.yaml', 'importers: [', ['a'])).toBe('all');
    expect(needed('pnpm-lock.yaml', "lockfileVersion: '9.0'\nsnapshots: {a@1.0.0: {}}\n", ['a'])).toBe('all');
  });
});

describe('Yarn', () => {
  const entry = (key: string, ...more: readonly string[]) => lines(`${key}:`, '  version "1.0.0"', ...more, '');
  const lock = [
    '# yarn lockfile v1\n\n',
    entry('a@^1', '  optionalDependencies:', '    fire "^1"', '  dependencies:', '    short "npm:real@^1"'),
    entry('fire@^1, fire@1.0.0'),
    entry('"short@npm:real@^1"', '  dependencies:', '    deep "^1"'),
    entry('deep@^1'),
    entry('b@*', '  dependencies:', '    fire "1.0.0"'),
    entry('tool@^1', '  dependencies:', '    only "^1"', '    fire "^1"'),
    entry('only@^1'),
  ].join('');
  const all = ['a', 'fire', 'real', 'deep', 'b', 'tool', 'only'];
  const root = JSON.stringify({ dependencies: { a: '^9' }, devDependencies: { tool: '^1' }, workspaces: ['w'] });
  const member = JSON.stringify({ optionalDependencies: { b: '*' } });

  it('follows every project, optional dependencies and aliases', () => {
    const manifests = { 'package.json': root, 'w/package.json': member };
    expect(needed('yarn.lock', lock, all, manifests)).toEqual(['a', 'fire', 'real', 'deep', 'b']);
    expect(needed('yarn.lock', lock, all, { 'package.json': member })).toEqual(['fire', 'b']);
    const others = { 'package.json': root, 'fixtures/package.json': '{' };
    expect(needed('yarn.lock', lock, all, others)).toEqual(['a', 'fire', 'real', 'deep']);
    expect(needed('yarn.lock', lock, all, { 'package.json': member, 'x/package.json': root })).toEqual(['fire', 'b']);
  });

  it('tells nothing without package.json, or with a broken one', () => {
    expect(needed('yarn.lock', lock, all)).toBe('all');
    expect(needed('yarn.lock', lock, all, { 'package.json': root, 'w/package.json': '{' })).toBe('all');
    expect(needed('yarn.lock', lock, all, { 'package.json': '{', 'w/package.json': member })).toBe('all');
    expect(needed('yarn.lock', '{', all, { 'package.json': root })).toBe('all');
  });
});

describe('uv', () => {
  const one = (name: string, source: string, ...more: readonly string[]) =>
    lines('[[package]]', `name = "${name}"`, 'version = "1.0.0"', `source = { ${source} }`, ...more, '');
  const lock = [
    'version = 1\n[manifest]\nmembers = ["shop", "shop-api"]\n',
    one('shop', 'editable = "."', '[package.dev-dependencies]', 'dev = [{ name = "tool" }]'),
    one('shop-api', 'editable = "packages/api"', 'dependencies = [{ name = "Web_Kit" }]'),
    one('web-kit', 'registry = "x"', '[package.optional-dependencies]', 'all = [{ name = "extra" }]'),
    one('extra', 'registry = "x"'),
    one('tool', 'registry = "x"', 'dependencies = [{ name = "only" }]'),
    one('only', 'registry = "x"'),
  ].join('\n');

  it('begins at every package of the repository', () => {
    expect(needed('uv.lock', lock, ['web-kit', 'extra', 'tool', 'only'])).toEqual(['web-kit', 'extra']);
  });

  it('tells nothing of what is no lockfile, or has no package of its own', () => {
    expect(needed('uv.lock', '[', ['a'])).toBe('all');
    expect(needed('uv.lock', one('a', 'registry = "x"'), ['a'])).toBe('all');
  });
});

describe('Poetry', () => {
  const one = (name: string, ...more: readonly string[]) =>
    lines('[[package]]', `name = "${name}"`, 'version = "1.0.0"', ...more, '');
  const edges = [
    one('pandas', '[package.dependencies]', 'numpy = [{version = ">=1", markers = "x"}, {version = ">=2"}]'),
    one('numpy'),
    one('pytest', '[package.dependencies]', 'iniconfig = "*"'),
    one('iniconfig'),
  ].join('\n');
  const all = ['pandas', 'numpy', 'pytest', 'iniconfig'];

  it.each([
    ['of Poetry', '[tool.poetry.dependencies]\nPandas = "^1"\n[tool.poetry.group.dev.dependencies]\npytest = "*"\n'],
    ['of PEP 621', '[project]\ndependencies = ["pandas~=1.0"]\n'],
    ['that are optional', '[project.optional-dependencies]\nall = ["pandas!=1.1"]\n'],
  ])('follows requirements %s where the lockfile has no groups', (_, pyproject) => {
    expect(needed('poetry.lock', edges, all, { 'pyproject.toml': pyproject })).toEqual(['pandas', 'numpy']);
  });

  it('believes the groups of the lockfile', () => {
    const said = one('a', 'groups = ["main", "dev"]') + one('b', 'groups = ["dev"]') + one('c', 'category = "main"');
    expect(needed('poetry.lock', said, ['A', 'b', 'c'])).toEqual(['A', 'c']);
  });

  it('tells nothing without pyproject.toml, or with a broken one', () => {
    expect(needed('poetry.lock', edges, all)).toBe('all');
    expect(needed('poetry.lock', edges, all, { 'pyproject.toml': '[' })).toBe('all');
    expect(needed('poetry.lock', edges, all, { 'pyproject.toml': '[tool.ruff]\n' })).toBe('all');
  });
});

describe('Cargo', () => {
  const registry = 'source = "registry+https://example.test"';
  const one = (name: string, source: string, ...dependencies: readonly string[]) =>
    lines(
      '[[package]]',
      `name = "${name}"`,
      'version = "1.0.0"',
      source,
      `dependencies = ${JSON.stringify(dependencies)}`,
    );
  const lock = [
    one('mine', '', 'core', 'renamed-crate', 'criterion', 'cc', 'from-git 1.0.0 (git+https://example.test)'),
    one('core', '', 'inner 1.0.0', 'proptest'),
    ...['renamed-crate', 'cc', 'from-git', 'inner'].map((name) => one(name, registry)),
    one('criterion', registry, 'only'),
    ...['only', 'proptest'].map((name) => one(name, registry)),
  ].join('\n');
  const all = ['renamed-crate', 'cc', 'from-git', 'inner', 'criterion', 'only', 'proptest'];
  const root = lines(
    ...['[package]', 'name = "mine"', '[dependencies]', 'core = { path = "crates/core" }'],
    ...['short.workspace = true', '[workspace.dependencies]', 'short = { package = "renamed_crate", version = "1" }'],
    ...["[target.'cfg(unix)'.dependencies]", 'from-git = { git = "https://example.test" }'],
    ...['[build-dependencies]', 'cc = "1"', '[dev-dependencies]', 'criterion = "1"'],
  );
  const core = lines(
    '[package]',
    'name = "core"',
    '[dependencies]',
    'inner = "1"',
    '[dev-dependencies]',
    'proptest = "1"',
  );

  it('follows paths, git, other names, targets and builds', () => {
    const manifests = { 'Cargo.toml': root, 'crates/core/Cargo.toml': core };
    expect(needed('Cargo.lock', lock, all, manifests)).toEqual(['renamed-crate', 'cc', 'from-git', 'inner']);
  });

  it('takes all of a crate whose Cargo.toml is elsewhere', () => {
    const expected = ['renamed-crate', 'cc', 'from-git', 'inner', 'proptest'];
    expect(needed('Cargo.lock', lock, all, { 'Cargo.toml': root })).toEqual(expected);
  });

  it('tells nothing without Cargo.toml, or with a broken one', () => {
    expect(needed('Cargo.lock', lock, all)).toBe('all');
    expect(needed('Cargo.lock', lock, all, { 'Cargo.toml': root, 'a/Cargo.toml': '[' })).toBe('all');
    expect(needed('Cargo.lock', lock, all, { 'Cargo.toml': root, 'a/Cargo.toml': '' })).toBe('all');
  });
});

describe('bun', () => {
  const lock = lines(
    ...['{ "lockfileVersion": 1,', '  "workspaces": { "": { "dependencies": { "app": "1", }, "devDependencies":'],
    ...['    { "tool": "1" }, }, },', '  "packages": {'],
    ...['    "app": ["app@1.0.0", "", { "optionalDependencies": { "native": "1" } }, ""],'],
    ...['    "native": ["native@1.0.0", "", { "dependencies": { "x": "npm:glob@10" } }, ""],'],
    ...['    "native/x": ["glob@10.0.0", "", { "dependencies": { "deep": "1" } }, ""],'],
    ...['    "deep": ["deep@1.0.0", "", {}, ""],', '    "tool": ["tool@1.0.0", "", {}, ""],', '  }, }'],
  );

  it('follows optional dependencies, and what stands under the way to it', () => {
    const all = ['app', 'native', 'glob', 'deep', 'tool'];
    expect(needed('bun.lock', lock, all)).toEqual(['app', 'native', 'glob', 'deep']);
  });

  it('tells nothing of what is no lockfile', () => {
    expect(needed('bun.lock', '{', ['a'])).toBe('all');
    expect(needed('bun.lock', '{"packages": {"a": ["a@1.0.0", "", {}, ""]}}', ['a'])).toBe('all');
  });
});

import { describe, expect, it } from '@jest/globals';
import { contradiction } from '../../src/scanners/npm-audit/contradiction.js';
import { readLock, unversioned } from '../../src/scanners/npm-audit/lockfile.js';

type Packages = Readonly<Record<string, object | string>>;

const manifest = (more: object = {}) => ({ name: 'shop', version: '1.0.0', ...more });

const locked = (root: object, packages: Packages, lockfileVersion = 3) => ({
  lockfileVersion,
  packages: { '': manifest(root), ...packages },
});

const release = (name: string, version: string, more: object = {}) => ({
  version,
  resolved: `https://example.test/${name}/-/${name.replace(/^.*\//, '')}-${version}.tgz`,
  ...more,
});

/** What is said against a lockfile; an empty text where that is nothing. */
function objection(root: object, lock: object, more: Packages = {}, omit: readonly 'dev'[] = ['dev']): string {
  const read = readLock(JSON.stringify(lock));
  if (typeof read === 'string') return read;
  const files = Object.entries({ 'package.json': root, ...more }).map(([path, one]) => [
    `web/${path}`,
    typeof one === 'string' ? one : JSON.stringify(one),
  ]);
  const judged = { path: 'web/package-lock.json', lock: read, files: Object.fromEntries(files) };
  return contradiction(judged, [...omit]) ?? unversioned(read).join();
}

const nothing = /^$/;
const asking = { dependencies: { a: '^1.0.0' } };
const at = (entry: object): Packages => ({ 'node_modules/a': entry });

describe('what a lockfile calls a package', () => {
  it.each<[string, object, object, RegExp]>([
    ['itself', asking, release('a', '1.0.0'), nothing],
    ['what another release is', asking, { ...release('a', '1.0.0'), version: '1.0.1' }, /a 1\.0\.1.*from a 1\.0\.0$/],
    ['what another package is', asking, { ...release('b', '1.0.0') }, /is a 1\.0\.0.*from b 1\.0\.0$/],
    ['itself, with metadata of the build', asking, { ...release('a', '1.0.0'), version: '1.0.0+b' }, nothing],
    [
      'itself, at an address with a query',
      asking,
      { version: '1.0.0', resolved: 'https://example.test/npm/a/-/a-1.0.0.tgz?x#y' },
      nothing,
    ],
    [
      'what another release is, at an address with a query',
      asking,
      { version: '1.0.0', resolved: 'https://example.test/npm/a/-/a-1.0.9.tgz?x=/-/a-1.0.0.tgz' },
      /comes from a 1\.0\.9$/,
    ],
    ['itself, at an address of another form', asking, { version: '1.0.0', resolved: 'https://x.test/a.tgz' }, nothing],
    [
      'another name, for which nothing asks',
      asking,
      { version: '1.0.0', name: 'b' },
      /is b, and nothing asks for a by/,
    ],
    [
      'another name, of an alias',
      { dependencies: { a: 'npm:b@^1.0.0' } },
      release('b', '1.0.0', { name: 'b' }),
      nothing,
    ],
    ['another name than the alias', { dependencies: { a: 'npm:bb@1' } }, { version: '1.0.0', name: 'b' }, /is b, and/],
    ['another name, of an address', { dependencies: { a: 'owner/b' } }, { version: '1.0.0', name: 'b' }, nothing],
    [
      'another name, of overrides',
      { ...asking, overrides: { 'a@1': 'npm:b@1' } },
      { version: '1.0.0', name: 'b' },
      nothing,
    ],
    [
      'another name beside other overrides',
      { ...asking, overrides: { c: '1' } },
      { version: '1.0.0', name: 'b' },
      /is b/,
    ],
  ])('%s', (_, root, entry, said) => {
    expect(objection(root, locked(root, at(entry)))).toMatch(said);
  });

  it.each([
    ['1.0.0', nothing],
    ['v1.0.0', nothing],
    ['1.0.0-beta.1', nothing],
    ['1.0', /^node_modules\/a$/],
    ['1.0.0.0', /^node_modules\/a$/],
    ['latest', /^node_modules\/a$/],
    ['', /^node_modules\/a$/],
  ])('a version %j', (version, said) => {
    const root = { dependencies: { a: 'latest' } };
    expect(objection(root, locked(root, at({ version })))).toMatch(said);
    expect(objection(root, locked(root, at({ version }), 2))).toMatch(said);
  });

  it.each([
    ['node_modules/a', nothing],
    ['../shared/a', nothing],
    ['./node_modules/a', /names a place .* ".\/node_modules\/a"/],
    ['node_modules//a', /names a place/],
    ['node_modules/b/../a', /names a place/],
    ['node_modules/a/', /names a place/],
    ['node_modules\\a', /names a place/],
    ['.', /names a place/],
  ])('at %j', (place, said) => {
    expect(objection({}, locked({}, { [place]: { version: '1.0.0', dev: true } }))).toMatch(said);
  });

  it.each([
    ['a', nothing],
    ['b/../a', /names a place/],
  ])('under %j in a lockfile of version 1', (name, said) => {
    expect(objection({}, { lockfileVersion: 1, dependencies: { [name]: { version: '1.0.0' } } })).toMatch(said);
  });

  it.each<[string, string, string, RegExp]>([
    ['a scope', '@s/a', 'https://example.test/@s/a/-/a-1.0.0.tgz', nothing],
    ['a scope twice', '@s/a', 'https://example.test/npm/@s/a/-/@s/a-1.0.0.tgz', nothing],
    ['a scope in another spelling', '@s/a', 'https://example.test/@s%2fa/-/a-1.0.0.tgz', nothing],
    ['another scope', '@s/a', 'https://example.test/@t/a/-/a-1.0.0.tgz', /comes from @t\/a 1\.0\.0$/],
    ['another version', '@s/a', 'https://example.test/npm/@s/a/-/@s/a-1.0.1.tgz', /comes from @s\/a 1\.0\.1$/],
  ])('with %s', (_, name, resolved, said) => {
    const root = { dependencies: { [name]: '1.0.0' } };
    expect(objection(root, locked(root, { [`node_modules/${name}`]: { version: '1.0.0', resolved } }))).toMatch(said);
  });
});

describe('what a lockfile calls a development dependency', () => {
  const dev = { version: '1.0.0', dev: true };
  const link = (resolved: string, more: object = {}) => ({ resolved, link: true, ...more });
  const asksForA = { name: 'b', version: '1.0.0', ...asking };
  const workspace = { workspaces: ['packages/*'] };
  const inPackages = { 'packages/b/package.json': asksForA };
  const member = { 'packages/b': asksForA, 'node_modules/b': link('packages/b') };

  it.each<[string, object, Packages, Packages, RegExp]>([
    ['is for development', { devDependencies: asking.dependencies }, at(dev), {}, nothing],
    ['is asked for', asking, at(dev), {}, /^calls node_modules\/a a .*, and package\.json asks/],
    ['is asked for, and for development', { ...asking, devDependencies: { a: '^1.0.0' } }, at(dev), {}, nothing],
    ['is asked for where it can be had', { optionalDependencies: { a: '1' } }, at(dev), {}, /^calls node_modules\/a a/],
    [
      'a member asks for, of which the lockfile says the same',
      workspace,
      { 'packages/b': { ...asksForA, dev: true }, 'node_modules/b': link('packages/b', { dev: true }), ...at(dev) },
      inPackages,
      /^calls node_modules\/a a .*, and packages\/b\/package\.json asks/,
    ],
    [
      'a member asks for, of which the lockfile says that it is for development',
      workspace,
      { ...member, 'packages/b': { devDependencies: asking.dependencies }, ...at(dev) },
      inPackages,
      /^calls node_modules\/a a .*, and packages\/b\/package\.json asks/,
    ],
    [
      'a member asks for in development',
      workspace,
      { ...member, 'packages/b': { devDependencies: asking.dependencies }, ...at(dev) },
      { 'packages/b/package.json': { devDependencies: asking.dependencies } },
      nothing,
    ],
    [
      'a folder asks for that is no member',
      {},
      { ...member, 'packages/b': { dev: true }, ...at(dev) },
      inPackages,
      nothing,
    ],
    [
      'a folder asks for that is taken out of the workspace',
      { workspaces: ['packages/*', '!packages/b'] },
      at(dev),
      inPackages,
      nothing,
    ],
    [
      'a member asks for, in the mapping of yarn',
      { workspaces: { packages: ['./packages/**/'] } },
      { ...member, ...at(dev) },
      inPackages,
      /^calls node_modules\/a a/,
    ],
    [
      'a member asks for, beside an empty package.json',
      workspace,
      { ...member, ...at(dev) },
      { 'package.json': '' },
      /cannot read$/,
    ],
    [
      'a link is that production needs',
      { dependencies: { b: 'file:lib/b' } },
      { 'lib/b': { ...asksForA, dev: true }, 'node_modules/b': link('lib/b', { dev: true }), ...at(dev) },
      {},
      /^calls node_modules\/b a development dependency, and package\.json asks/,
    ],
    [
      'a link needs that production needs',
      { dependencies: { b: 'file:lib/b' } },
      { 'lib/b': { ...asksForA, dev: true }, 'node_modules/b': link('lib/b'), ...at(dev) },
      {},
      /^calls node_modules\/a a .*, and lib\/b asks/,
    ],
    [
      'a link needs, by its package.json',
      { dependencies: { b: 'file:lib/b' } },
      { 'lib/b': { dev: true }, 'node_modules/b': link('lib/b'), ...at(dev) },
      { 'lib/b/package.json': asksForA },
      /^calls node_modules\/a a .*, and lib\/b\/package\.json asks/,
    ],
    [
      'a link for development needs',
      { devDependencies: { b: 'file:lib/b' } },
      { 'lib/b': { ...asksForA, dev: true }, 'node_modules/b': link('lib/b', { dev: true }), ...at(dev) },
      { 'lib/b/package.json': asksForA },
      nothing,
    ],
    [
      'a link beside the folder needs',
      { dependencies: { b: 'file:../b' } },
      { '../b': asksForA, '../b/node_modules/a': dev, 'node_modules/b': link('../b') },
      {},
      /^calls \.\.\/b\/node_modules\/a a/,
    ],
  ])('%s', (_, root, packages, more, said) => {
    expect(objection(root, locked(root, packages), more)).toMatch(said);
    expect(objection(root, locked(root, packages), more, [])).toMatch(/^$|cannot read$/);
  });

  it('a member asks for, where the lockfile alone says so', () => {
    const packages = { 'packages/b': { ...asksForA, dev: true }, 'node_modules/b': link('packages/b'), ...at(dev) };
    const lock = readLock(JSON.stringify(locked(workspace, packages)));
    const files = { 'packages/b/package.json': JSON.stringify(asksForA) };
    expect(lock).toBeInstanceOf(Object);
    if (typeof lock === 'string') return;
    expect(contradiction({ path: 'package-lock.json', lock, files }, ['dev'])).toMatch(/^calls node_modules\/a a/);
  });

  it('a member whose package.json npm cannot read', () => {
    const more = { 'packages/b/package.json': '{' };
    expect(objection(workspace, locked(workspace, member), more)).toMatch(/packages\/b\/package\.json.*cannot read$/);
  });
});

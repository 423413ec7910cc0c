import { describe, expect, it } from '@jest/globals';
import { contradiction } from '../../../src/scanners/npm-audit/contradiction.js';
import { readLock } from '../../../src/scanners/npm-audit/lockfile.js';
import { asking, at, locked, nothing, objection, release, type Packages } from './objection.js';

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
      'a package needs as a peer',
      { dependencies: { b: '1.0.0' } },
      { ...at({ ...dev, peer: true }), 'node_modules/b': release('b', '1.0.0', { peerDependencies: { a: '1' } }) },
      {},
      /^calls node_modules\/a a .*, and node_modules\/b asks/,
    ],
    [
      'a package needs as a peer, with another setting of peers',
      { dependencies: { b: '1.0.0' } },
      { ...at(dev), 'node_modules/b': release('b', '1.0.0', { peerDependencies: { a: '1' } }) },
      { '.npmrc': 'legacy-peer-deps=true\nlegacy-peer-deps = false\n' },
      /^calls node_modules\/a a/,
    ],
    [
      'a package needs as an optional peer',
      { dependencies: { b: '1.0.0' } },
      {
        ...at(dev),
        'node_modules/b': release('b', '1.0.0', {
          peerDependencies: { a: '1' },
          peerDependenciesMeta: { a: { optional: true } },
        }),
      },
      {},
      /^calls node_modules\/a a/,
    ],
    [
      'a direct dependency needs as a peer of another version, which npm refuses if it does not leave out peers',
      { dependencies: { b: '1.0.0' } },
      { ...at(dev), 'node_modules/b': release('b', '1.0.0', { peerDependencies: { a: '2' } }) },
      {},
      nothing,
    ],
    [
      'another package needs as a peer of another version, which npm takes',
      { dependencies: { c: '1.0.0' } },
      {
        ...at(dev),
        'node_modules/b': release('b', '1.0.0', { peerDependencies: { a: '2' } }),
        'node_modules/c': release('c', '1.0.0', { dependencies: { b: '1' } }),
      },
      {},
      /^calls node_modules\/a a .*, and node_modules\/b asks/,
    ],
    [
      'a package needs as a peer, which npm is told to leave out',
      { dependencies: { b: '1.0.0' } },
      { ...at(dev), 'node_modules/b': release('b', '1.0.0', { peerDependencies: { a: '1' } }) },
      { '.npmrc': 'save-exact=true\r\nlegacy-peer-deps = true\r\n' },
      nothing,
    ],
    [
      'the project itself wants of those who use it, and for development',
      { peerDependencies: { a: '1' }, devDependencies: { a: '1' } },
      at(dev),
      {},
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

import { describe, expect, it } from '@jest/globals';
import { asking, at, locked, nothing, objection, release, type Packages } from './objection.js';

const a = release('a', '1.0.0');
const asksForA = { name: 'b', version: '1.0.0', ...asking };
const workspace = { workspaces: ['packages/*'] };
const member = { 'packages/b': asksForA, 'node_modules/b': { resolved: 'packages/b', link: true } };
const inPackages = { 'packages/b/package.json': asksForA };
const b = (more: object): Packages => ({ 'node_modules/b': release('b', '1.0.0', more) });
const asksForB = { dependencies: { b: '1' } };

describe('a lockfile that is out of date', () => {
  it.each<[string, object, Packages, Packages, RegExp]>([
    ['is not one that has all', asking, at(a), {}, nothing],
    ['lacks a direct dependency', asking, {}, {}, /^lacks a, for which package\.json asks$/],
    [
      'lacks one with the name of what every object has',
      { dependencies: { constructor: '1' } },
      {},
      {},
      /^lacks const/,
    ],
    ['has another version', { dependencies: { a: '2' } }, at(a), {}, /^has a 1\.0\.0, and package\.json asks for 2$/],
    ['lacks an optional dependency', { optionalDependencies: { a: '1' } }, {}, {}, /^lacks a, for which/],
    ['has another version of an optional one', { optionalDependencies: { a: '2' } }, at(a), {}, /^has a 1\.0\.0, and/],
    ['has another version beside empty overrides', { dependencies: { a: '2' }, overrides: {} }, at(a), {}, /^has a 1/],
    [
      'is not one whose other version overrides make',
      { dependencies: { a: '2' }, overrides: { c: { a: '1' } } },
      at(a),
      {},
      nothing,
    ],
    [
      'has another version of an alias',
      { dependencies: { a: 'npm:c@2' } },
      at({ ...release('c', '1.0.0'), name: 'c' }),
      {},
      /^has a c 1\.0\.0, and package\.json asks for npm:c@2$/,
    ],
    [
      'is not one that has the alias',
      { dependencies: { a: 'npm:@s/c@^1' } },
      at({ version: '1.0.0', name: '@s/c' }),
      {},
      nothing,
    ],
    ['is not one of a folder without the lists', workspace, { ...member, ...at(a) }, inPackages, nothing],
    ['lacks a member', workspace, {}, inPackages, /^lacks packages\/b, a member of the workspace$/],
    [
      'lacks what a member asks for',
      workspace,
      { ...member, 'packages/b': {} },
      inPackages,
      /^lacks a, for which packages\/b\/package\.json asks$/,
    ],
    [
      'has another version than a member asks for',
      workspace,
      { ...member, ...at({ ...release('a', '2.0.0') }) },
      inPackages,
      /^has a 2\.0\.0, and packages\/b\/package\.json asks for \^1\.0\.0$/,
    ],
    [
      'is not one that has the version inside the member',
      workspace,
      { ...member, ...at(release('a', '2.0.0')), 'packages/b/node_modules/a': a },
      inPackages,
      nothing,
    ],
    [
      'lacks what a package needs',
      asksForB,
      b({ dependencies: { a: '1' } }),
      {},
      /^lacks a, for which node_modules\/b asks$/,
    ],
    [
      'is not one that lacks what a package can do without',
      asksForB,
      b({ optionalDependencies: { a: '1' } }),
      {},
      nothing,
    ],
    [
      'is not one that lacks what an optional package needs',
      { dependencies: { c: '1' } },
      {
        'node_modules/c': release('c', '1.0.0', { optionalDependencies: { b: '1' } }),
        ...b({ dependencies: { a: '1' } }),
      },
      {},
      nothing,
    ],
    [
      'is not one that lacks what a folder beside it asks for',
      { dependencies: { b: 'file:../b' } },
      { '../b': asksForA, 'node_modules/b': { resolved: '../b', link: true } },
      {},
      nothing,
    ],
    ['is not one that lacks what is for development', { devDependencies: { a: '1' } }, {}, {}, nothing],
  ])('%s', (_, root, packages, more, said) => {
    expect(objection(root, locked(root, packages), more)).toMatch(said);
  });

  it('lacks what is for development, where that counts', () => {
    const root = { devDependencies: { a: '1' } };
    expect(objection(root, locked(root, {}), {}, [])).toMatch(/^lacks a, for which package\.json asks$/);
    expect(objection(root, locked(root, at({ ...a, dev: true })), {}, [])).toBe('');
  });
});

import { describe, expect, it } from '@jest/globals';
import { asking, nothing, objection, type Packages } from './objection.js';

const old = (dependencies: Packages) => ({ lockfileVersion: 1, requires: true, dependencies });

describe('a lockfile of version 1', () => {
  const a = { version: '1.0.0' };
  const dev = { ...a, dev: true };
  const asksForB = { dependencies: { b: 'file:lib/b' } };
  const b = { version: 'file:lib/b', requires: { a: '^1.0.0' } };

  it.each<[string, object, Packages, Packages, RegExp]>([
    ['with a folder of the repository', asksForB, { b, a }, {}, nothing],
    ['with an archive of the repository', asksForB, { b: { version: 'file:b.tgz' } }, {}, /^node_modules\/b$/],
    ['with what a folder needs marked', asksForB, { b, a: dev }, {}, /^calls node_modules\/a a .*, and lib\/b asks/],
    [
      'with what a folder needs marked, inside it',
      asksForB,
      { b: { ...b, dependencies: { a: dev } } },
      {},
      /^calls lib\/b\/node_modules\/a a/,
    ],
    [
      'with what a folder needs in development',
      asksForB,
      { b: { ...b, dependencies: { a: dev } } },
      { 'lib/b/package.json': { devDependencies: asking.dependencies } },
      nothing,
    ],
    [
      'with what nothing for development asks for',
      asking,
      { a, c: dev },
      {},
      /^calls node_modules\/c a development dependency, and nothing/,
    ],
    [
      'with what something for development asks for',
      { ...asking, devDependencies: { c: '1.0.0' } },
      { a, c: { ...dev, requires: { d: '1' }, dependencies: { d: dev } } },
      {},
      nothing,
    ],
    ['without a package.json that asks for anything', {}, { c: dev }, {}, nothing],
  ])('%s', (_, root, dependencies, more, said) => {
    expect(objection(root, old(dependencies), more)).toMatch(said);
  });
});

import { describe, expect, it } from '@jest/globals';
import { readLock } from '../../../src/scanners/npm-audit/lockfile.js';
import { asking, at, locked, nothing, objection, release } from './objection.js';

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

  it.each([
    ['with a byte order mark', '\uFEFF{"lockfileVersion":3,"packages":{}}', { version: 3 }],
    ['with two of them', '\uFEFF\uFEFF{"lockfileVersion":3,"packages":{}}', 'is no JSON, or is cut off'],
  ])('%s', (_, text, read) => {
    const lock = readLock(text);
    if (typeof read === 'string') expect(lock).toBe(read);
    else expect(lock).toMatchObject(read);
  });
});

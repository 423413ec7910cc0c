import { describe, expect, it } from '@jest/globals';
import type { TreeEntry } from '../../src/host/host.js';
import { toRepoPath } from '../../src/sarif/paths.js';
import { judgeLinks } from '../../src/trust/links.js';
import { pathMatcher } from '../../src/sarif/path-matcher.js';
import { overlay, steeringTest } from '../../src/trust/steering.js';
import { idOf } from '../support/memory-repository.js';

const file = (path: string, blob = path): TreeEntry => ({ path: toRepoPath(path), mode: '100644', blob });
const link = (path: string): TreeEntry => ({ ...file(path), mode: '120000' });
const paths = (entries: readonly { readonly path: string }[]): readonly string[] =>
  entries.map(({ path }) => path).sort();
const isSteering = pathMatcher(['**/ruff.toml', '.tfsec/**']);
const lay = (head: readonly TreeEntry[], trusted: readonly TreeEntry[]) =>
  overlay(head, { commit: idOf('tip'), entries: trusted }, isSteering);

describe('pathMatcher', () => {
  it.each([
    'ruff.toml',
    'a/ruff.toml',
    'a/B/Ruff.TOML',
    '.x/ruff.toml',
    'a\nb/ruff.toml',
    'a\u2028/ruff.toml',
    '.tfsec',
    '.TFSEC/x',
  ])('matches %j', (path) => {
    expect(isSteering(toRepoPath(path))).toBe(true);
  });

  it('matches below a folder whose name is no UTF-8', () => {
    expect(isSteering(toRepoPath(Buffer.concat([Buffer.from([0xff]), Buffer.from('/ruff.toml')])))).toBe(true);
  });

  it.each(['ruff.toml.py', 'xruff.toml', 'ruff.toml/x', 'a\\ruff.toml', 'a/.tfsec/x'])('does not match %j', (path) => {
    expect(isSteering(toRepoPath(path))).toBe(false);
  });
});

describe('steeringTest', () => {
  it('follows trusted files from one to the next, and in circles', async () => {
    const texts: Record<string, string> = {
      'ruff.toml': 'base.toml',
      'base.toml': 'deep/x.toml',
      'deep/x.toml': 'base.toml',
    };
    const steerer = { steeredBy: ['**/ruff.toml'], follows: (_: string, text: string) => (text === '' ? [] : [text]) };
    const read = (entries: readonly TreeEntry[]) =>
      Promise.resolve(new Map(entries.map(({ path }) => [path, texts[path] ?? ''])));
    const test = await steeringTest(
      [steerer],
      Object.keys(texts).map((path) => file(path)),
      read,
    );
    expect(['ruff.toml', 'base.toml', 'deep/x.toml', 'Deep/X.toml', 'other.toml'].map(test)).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('overlay', () => {
  it('takes all steering files from the trusted commit', () => {
    const head = [file('a.py'), file('ruff.toml', 'evil'), file('a/b/ruff.toml'), file('c/x.py'), file('Ruff.toml')];
    const trusted = [
      file('ruff.toml', 'good'),
      file('c/ruff.toml'),
      file('c/x.py'),
      file('gone/ruff.toml'),
      file('gone/y.py'),
    ];
    const { kept, taken, changes } = lay(head, trusted);
    expect(paths(kept)).toEqual(['a.py', 'c/x.py']);
    expect(taken).toEqual([file('ruff.toml', 'good'), file('c/ruff.toml')]);
    expect(changes.map(({ subject, change }) => [subject, change])).toEqual([
      ['ruff.toml', 'changed'],
      ['c/ruff.toml', 'removed'],
      ['a/b/ruff.toml', 'added'],
      ['Ruff.toml', 'added'],
      ['gone/ruff.toml', 'removed'],
    ]);
    expect(changes.at(-1)?.effect).toContain('not brought back');
  });

  it('brings back a folder that held nothing but configuration', () => {
    expect(paths(lay([file('a.py')], [file('.tfsec/config.yml'), file('a.py')]).taken)).toEqual(['.tfsec/config.yml']);
  });

  it('says nothing where nothing differs', () => {
    const same = [file('a.py'), file('ruff.toml')];
    expect(lay(same, same)).toEqual({ kept: [file('a.py')], taken: [file('ruff.toml')], changes: [] });
  });

  it('leaves out links of the head that steer', () => {
    const { kept, taken, changes } = lay([link('ruff.toml'), link('x/ruff.toml')], [file('ruff.toml')]);
    expect([paths(kept), paths(taken)]).toEqual([[], ['ruff.toml']]);
    expect(changes.map(({ subject, change }) => [subject, change])).toEqual([
      ['ruff.toml', 'symlink'],
      ['x/ruff.toml', 'symlink'],
    ]);
  });

  it('leaves out a link of the head in place of a folder with configuration', () => {
    const { kept, changes } = lay([link('pkg'), file('evil/x.py')], [file('pkg/ruff.toml'), file('pkg/x.py')]);
    expect(paths(kept)).toEqual(['evil/x.py']);
    expect(changes).toMatchObject([{ subject: 'pkg', change: 'symlink' }]);
  });

  it.each<[string, readonly TreeEntry[], readonly TreeEntry[], RegExp]>([
    ['a trusted link', [], [link('a/ruff.toml')], /^a\/ruff\.toml, .* is a link/],
    ['a trusted submodule', [], [{ ...file('ruff.toml'), mode: '160000' }], /submodule/],
    ['a folder in place of the file', [file('ruff.toml/x.py')], [file('ruff.toml')], /is a folder in the head/],
    [
      'a file in place of a folder with configuration only',
      [file('cfg')],
      [file('cfg/ruff.toml')],
      /where the head has the file cfg/,
    ],
  ])('refuses %s', (_, head, trusted, message) => {
    expect(() => lay(head, trusted)).toThrow(message);
  });

  it('lets a file stand where the trusted commit has a folder with code', () => {
    const { kept, taken } = lay([file('pkg')], [file('pkg/ruff.toml'), file('pkg/x.py')]);
    expect([paths(kept), paths(taken)]).toEqual([['pkg'], []]);
  });
});

describe('judgeLinks', () => {
  const files = new Set(['a.py', 'src/b.py', 'src/deep/c.py', 'ruff.toml', 'evil/config.yml', '%FF/x.py']);
  const judge = (links: Record<string, string>) =>
    judgeLinks(
      Object.entries(links).map(([path, target]) => ({ path: toRepoPath(path), target: Buffer.from(target) })),
      files,
      isSteering,
    );

  it.each([
    ['l', 'a.py', 'file'],
    ['src/l', '../a.py', 'file'],
    ['src/l', './deep/../b.py', 'file'],
    ['only/links/l', '../../src/b.py', 'file'],
    ['l', 'src', 'folder'],
    ['l', 'src/', 'folder'],
  ])('lets %s -> %s stand', (path, target, to) => {
    expect(judge({ [path]: target })).toEqual({
      safe: [expect.objectContaining({ path, linkTo: target, to })],
      refused: [],
    });
  });

  it.each([
    ['l', '/etc/passwd', /out of the repository/],
    ['l', '../x', /out of the repository/],
    ['src/l', '../../etc/passwd', /out of the repository/],
    ['l', 'nothing', /no file or folder/],
    ['l', 'a.py/', /no file or folder/],
    ['l', 'a.py/../ruff.toml', /no file or folder/],
    ['l', '.git/config', /no file or folder/],
    ['l', 'l', /no file or folder/],
    ['l', '..\\x', /not every system/],
    ['l', 'C:/x', /not every system/],
    ['src/l', '..', /holds it/],
    ['l', '.', /holds it/],
    ['.tfsec', 'evil', /steer a scanner/],
  ])('refuses %s -> %s', (path, target, reason) => {
    const { safe, refused } = judge({ [path]: target });
    expect(safe).toEqual([]);
    expect(refused[0]?.reason).toMatch(reason);
  });

  it('refuses links by way of other links, in any order', () => {
    const chained = judge({ one: 'src', two: 'one/b.py', 'src/three': 'deep', four: 'src', five: '%FF' });
    expect(chained.safe.map(({ path }) => path)).toEqual(['src/three']);
    expect(paths(chained.refused)).toEqual(['five', 'four', 'one', 'two']);
  });

  it('refuses a target that is no UTF-8', () => {
    const target = Buffer.concat([Buffer.from([0xff]), Buffer.from('/x.py')]);
    expect(judgeLinks([{ path: 'l', target }], files, isSteering).safe).toEqual([]);
  });
});

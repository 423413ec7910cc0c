import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { judgedTrees } from '../../src/trust/judged-tree.js';
import { temporaryFolder } from '../host/temporary.js';
import { gitFixture, type Content } from './git-fixture.js';

type Files = Readonly<Record<string, Content>>;

const temporary = temporaryFolder();
const scanners = [
  { id: 'linter', steeredBy: ['**/pyproject.toml'] },
  { id: 'secrets', steeredBy: ['.secrets.toml'] },
  { id: 'packages', steeredBy: [] },
];

/** What a scanner has at a path; `undefined` where it has nothing. */
async function judge(trusted: Files, change: Files) {
  const fixture = await gitFixture(temporary);
  const base = fixture.commit(trusted);
  const head = fixture.commit(change);
  const source = { event: 'push', trustedBecause: 'test', pullRequest: false, staged: false, head, trusted: base };
  const trees = await judgedTrees(fixture.host, fixture.root, fixture.repository, source, scanners);
  const rootOf = (id: string): string => trees.of.get(id)?.root ?? '';
  const seen = (id: string, path: string): string | undefined => {
    const at = join(rootOf(id), path);
    return existsSync(at) ? readFileSync(at, 'utf8') : undefined;
  };
  return { ...trees, rootOf, seen };
}

describe('judgedTrees of an untrusted head', () => {
  it('are one tree where no steering file differs', async () => {
    const { of, changes, seen } = await judge(
      { 'pyproject.toml': 'trusted', '.secrets.toml': 'trusted', 'a.py': 'a' },
      { 'a.py': 'b' },
    );
    expect([...new Set(of.values())]).toHaveLength(1);
    expect(changes).toEqual([]);
    expect(['pyproject.toml', '.secrets.toml', 'a.py'].map((path) => seen('packages', path))).toEqual([
      'trusted',
      'trusted',
      'b',
    ]);
  });

  it('have the trusted file for the scanner that it steers, and the one of the head for all others', async () => {
    const { changes, seen, rootOf } = await judge(
      { 'pyproject.toml': 'trusted', 'poetry.lock': 'one' },
      { 'pyproject.toml': 'head', 'poetry.lock': 'two' },
    );
    expect(seen('linter', 'pyproject.toml')).toBe('trusted');
    expect(seen('packages', 'pyproject.toml')).toBe('head');
    expect(seen('secrets', 'pyproject.toml')).toBe('head');
    expect(['linter', 'packages'].map((id) => seen(id, 'poetry.lock'))).toEqual(['two', 'two']);
    expect(rootOf('packages')).toBe(rootOf('secrets'));
    expect(changes).toMatchObject([{ subject: 'pyproject.toml', change: 'changed' }]);
  });

  it('leave an added steering file out for its scanner alone, and put a removed one back for it alone', async () => {
    const { changes, seen } = await judge(
      { '.secrets.toml': 'trusted', 'a.py': 'a' },
      { '.secrets.toml': undefined, 'pyproject.toml': 'head' },
    );
    expect(['linter', 'secrets', 'packages'].map((id) => seen(id, 'pyproject.toml'))).toEqual([
      undefined,
      'head',
      'head',
    ]);
    expect(['linter', 'secrets', 'packages'].map((id) => seen(id, '.secrets.toml'))).toEqual([
      undefined,
      'trusted',
      undefined,
    ]);
    expect(changes.map(({ subject, change }) => `${change} ${subject}`).sort()).toEqual([
      'added pyproject.toml',
      'removed .secrets.toml',
    ]);
  });

  it('refuse a link that would make a file steer for that scanner alone', async () => {
    const { gaps, seen } = await judge(
      { 'x/evil.toml': 'e', 'a.py': 'a' },
      { 'pyproject.toml': { link: 'x/evil.toml' } },
    );
    expect(seen('linter', 'pyproject.toml')).toBeUndefined();
    expect(seen('packages', 'pyproject.toml')).toBe('e');
    expect(gaps).toEqual([]);
  });

  it('name what no scanner can look at once', async () => {
    const { gaps } = await judge({ 'pyproject.toml': 'trusted' }, { 'pyproject.toml': 'head', out: { link: '/etc' } });
    expect(gaps.map(({ path }) => path)).toEqual(['out']);
  });
});

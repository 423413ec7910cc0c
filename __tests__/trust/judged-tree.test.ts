import { existsSync, lstatSync, readFileSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { GateError } from '../../src/errors.js';
import type { Source } from '../../src/model.js';
import { judgedTree, type JudgedTree } from '../../src/trust/judged-tree.js';
import { temporaryFolder } from '../host/temporary.js';
import { gitFixture, type Content, type GitFixture } from './git-fixture.js';

type Files = Readonly<Record<string, Content>>;

const steerers = [{ steeredBy: ['**/ruff.toml', '**/pyproject.toml', '.gitleaks.toml', '.gitleaksignore'] }];
const temporary = temporaryFolder();
const source = (more: Partial<Source>): Source => ({
  event: 'push',
  trustedBecause: 'test',
  pullRequest: false,
  staged: false,
  ...more,
});
const read = (tree: JudgedTree, path: string): string => readFileSync(join(tree.root, path), 'utf8');
const named = ({ changes }: JudgedTree): readonly string[] =>
  changes.map(({ subject, change }) => `${change} ${subject}`).sort();

async function judge(
  trusted: Files,
  change: Files,
  edit?: (fixture: GitFixture) => void,
): Promise<JudgedTree & { fixture: GitFixture }> {
  const fixture = await gitFixture(temporary);
  const base = fixture.commit(trusted);
  const head = fixture.commit(change);
  edit?.(fixture);
  const tree = await judgedTree(
    fixture.host,
    fixture.root,
    fixture.repository,
    source({ head, trusted: base }),
    steerers,
  );
  return { ...tree, fixture };
}

describe('judgedTree of an untrusted head', () => {
  it("lays the trusted commit's steering files over the head at three depths", async () => {
    const tree = await judge(
      {
        'ruff.toml': 'good',
        'a/ruff.toml': 'good a',
        'a/b/ruff.toml': 'good b',
        'a/b/x.py': 'x',
        '.gitleaks.toml': 'good',
      },
      {
        'ruff.toml': undefined,
        'a/ruff.toml': 'evil',
        'a/b/ruff.toml': undefined,
        'a/b/c/ruff.toml': 'evil',
        '.gitleaks.toml': 'evil',
        '.gitleaksignore': 'evil',
        'a/b/x.py': 'y',
      },
    );
    expect(tree.inPlace).toBe(false);
    expect(tree.files).toEqual(['.gitleaks.toml', 'a/b/ruff.toml', 'a/b/x.py', 'a/ruff.toml', 'ruff.toml']);
    expect(
      ['ruff.toml', 'a/ruff.toml', 'a/b/ruff.toml', '.gitleaks.toml', 'a/b/x.py'].map((path) => read(tree, path)),
    ).toEqual(['good', 'good a', 'good b', 'good', 'y']);
    expect(existsSync(join(tree.root, 'a/b/c/ruff.toml'))).toBe(false);
    expect(named(tree)).toEqual([
      'added .gitleaksignore',
      'added a/b/c/ruff.toml',
      'changed .gitleaks.toml',
      'changed a/ruff.toml',
      'removed a/b/ruff.toml',
      'removed ruff.toml',
    ]);
  });

  it('links files from the working copy, and takes changed ones from the commit', async () => {
    const tree = await judge({ 'a.py': 'a', 'b.py': 'b', 'c.py': 'c' }, { 'ruff.toml': 'x' }, ({ put }) => {
      put({ 'b.py': 'edited', 'c.py': undefined, 'untracked.py': 'u' });
    });
    expect(tree.files).toEqual(['a.py', 'b.py', 'c.py']);
    expect([read(tree, 'b.py'), read(tree, 'c.py')]).toEqual(['b', 'c']);
    expect(statSync(join(tree.root, 'a.py')).ino).toBe(statSync(join(tree.fixture.root, 'a.py')).ino);
    expect(readFileSync(join(tree.fixture.root, 'b.py'), 'utf8')).toBe('edited');
  });

  it('finds steering files in other case, and in folders with odd names', async () => {
    const tree = await judge(
      { 'a.py': 'a' },
      {
        'RUFF.toml': 'evil',
        'line\nbreak/ruff.toml': 'evil',
        '-dash "q" é/PyProject.toml': 'evil',
        'line\nbreak/x.py': 'x',
      },
    );
    expect(tree.files).toEqual(['a.py', 'line%0Abreak/x.py']);
    expect(named(tree)).toHaveLength(3);
  });

  it('ignores what the attributes of the head make of a checkout', async () => {
    const tree = await judge(
      { 'ruff.toml': 'a\nb\n' },
      { '.gitattributes': '*.toml text eol=crlf export-ignore\n' },
      ({ root, git }) => {
        rmSync(join(root, 'ruff.toml'));
        git('checkout', '--', 'ruff.toml');
        expect(readFileSync(join(root, 'ruff.toml'), 'utf8')).toBe('a\r\nb\r\n');
      },
    );
    expect(read(tree, 'ruff.toml')).toBe('a\nb\n');
  });

  it('recreates links inside the tree, and names all others', async () => {
    const tree = await judge(
      { 'src/a.py': 'a' },
      {
        'ok.py': { link: 'src/a.py' },
        folder: { link: 'src' },
        out: { link: '/etc/passwd' },
        climbs: { link: '../../../../etc/passwd' },
        dangling: { link: 'nothing' },
        hop: { link: 'folder/a.py' },
      },
    );
    expect(tree.files).toEqual(['ok.py', 'src/a.py']);
    expect(readlinkSync(join(tree.root, 'ok.py'))).toBe('src/a.py');
    expect(read(tree, 'folder/a.py')).toBe('a');
    expect(tree.gaps.map(({ path }) => path)).toEqual(['climbs', 'dangling', 'hop', 'out']);
    expect(existsSync(join(tree.root, 'out'))).toBe(false);
  });

  it.each<[string, Files, Files, readonly string[]]>([
    [
      'changed',
      { 'ruff.toml': 'good' },
      { 'ruff.toml': { link: 'evil.txt' }, 'evil.txt': 'evil' },
      ['symlink ruff.toml'],
    ],
    ['added', { 'a.py': 'a' }, { 'ruff.toml': { link: '/etc/passwd' } }, ['symlink ruff.toml']],
    [
      'of a folder',
      { 'pkg/ruff.toml': 'good', 'pkg/x.py': 'x' },
      { pkg: { link: 'evil' }, 'evil/x.py': 'x', 'evil/ruff.toml': 'evil' },
      ['added evil/ruff.toml', 'symlink pkg'],
    ],
  ])('never follows a steering link: %s', async (_, trusted, change, expected) => {
    const tree = await judge(trusted, change);
    expect(named(tree)).toEqual(expected);
    for (const path of ['ruff.toml', 'pkg', 'evil/ruff.toml']) {
      const present = existsSync(join(tree.root, path));
      expect(present && lstatSync(join(tree.root, path)).isSymbolicLink()).toBe(false);
    }
  });

  it.each<[string, Files, Files]>([
    [
      'a folder in place of a steering file',
      { 'ruff.toml': 'good' },
      { 'ruff.toml': undefined, 'ruff.toml/x.py': 'x' },
    ],
    ['a steering file of the trusted commit that is a link', { 'ruff.toml': { link: 'x' } }, { 'a.py': 'a' }],
  ])('refuses %s', async (_, trusted, change) => {
    await expect(judge(trusted, change)).rejects.toThrow(GateError);
    await expect(judge(trusted, change)).rejects.toThrow(/^ruff\.toml, which steers a scanner/);
  });

  it('names submodules and content that is not in the clone', async () => {
    const tree = await judge({ 'a.py': 'a' }, { 'b.py': 'lost', 'c.py': 'c' }, ({ root, git }) => {
      const blob = git('rev-parse', 'HEAD:b.py');
      rmSync(join(root, 'b.py'));
      rmSync(join(root, '.git/objects', blob.slice(0, 2), blob.slice(2)));
    });
    expect(tree.files).toEqual(['a.py', 'c.py']);
    expect(tree.gaps).toEqual([{ path: 'b.py', reason: 'a file whose content is not in the clone' }]);
    const fixture = await gitFixture(temporary);
    const base = fixture.commit({ 'a.py': 'a' });
    fixture.git('update-index', '--add', '--cacheinfo', `160000,${base},sub`);
    fixture.git('commit', '--quiet', '--message=x');
    const head = fixture.git('rev-parse', 'HEAD');
    const withSubmodule = await judgedTree(
      fixture.host,
      fixture.root,
      fixture.repository,
      source({ head, trusted: base }),
      steerers,
    );
    expect(withSubmodule.gaps).toEqual([{ path: 'sub', reason: 'a submodule, which is a repository of its own' }]);
  });

  it('keeps names that are no UTF-8', async () => {
    const fixture = await gitFixture(temporary);
    const base = fixture.commit({ 'a.py': 'a' });
    const name = Buffer.concat([Buffer.from(`${fixture.root}/`), Buffer.from([0xff, 0x2e, 0x70, 0x79])]);
    writeFileSync(name, 'odd');
    const head = fixture.commit({});
    const tree = await judgedTree(
      fixture.host,
      fixture.root,
      fixture.repository,
      source({ head, trusted: base }),
      steerers,
    );
    expect(tree.files).toEqual(['%FF.py', 'a.py']);
  });
});

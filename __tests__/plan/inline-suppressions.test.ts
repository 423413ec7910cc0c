import { describe, expect, it } from '@jest/globals';
import { GateError } from '../../src/errors.js';
import type { Repository } from '../../src/host/host.js';
import { localHost } from '../../src/host/local.js';
import type { Job } from '../../src/model.js';
import { inlineSuppressions, type Inventory } from '../../src/plan/inline-suppressions.js';
import { scanners } from '../../src/scanners/index.js';
import { memoryHost } from '../support/memory-host.js';
import { temporaryFolder } from '../support/git-repository.js';
import { judgedTree } from '../../src/trust/judged-tree.js';
import { gitFixture, type Content } from '../trust/git-fixture.js';

const all = Object.values(scanners);
const folder = temporaryFolder();
const ruff = (path = ''): Pick<Job, 'scanner' | 'targets'> => ({
  scanner: 'ruff',
  targets: [{ kind: 'directory', path }],
});
const gitleaks: Pick<Job, 'scanner' | 'targets'> = { scanner: 'gitleaks', targets: [{ kind: 'history', path: '' }] };
const both = [ruff(), gitleaks];

/** `+` for an added one, then place and scanner. */
const short = ({ suppressions }: Inventory): readonly string[] =>
  suppressions.map(({ added, path, line, scanner }) => `${added ? '+ ' : ''}${path}:${line} ${scanner}`);

describe('which comments are listed', () => {
  const tree: Readonly<Record<string, string>> = {
    'a.py': 'x  # noqa: E1 why\nkey  # gitleaks:allow\n',
    'b/c.pyi': 'x  # NOQA\n',
    'b/d.txt': 'x  # noqa\nkey  // gitleaks:allow\n',
    'e.py': 'clean = 1\n',
  };
  const inventory = (jobs: readonly Pick<Job, 'scanner' | 'targets'>[], files = tree) => {
    const world = Object.fromEntries(Object.entries(files).map(([path, text]) => [`/tree/${path}`, text]));
    const host = memoryHost({ files: world, run: () => ({}) });
    const place = { root: '/tree', files: Object.keys(files).sort() };
    return inlineSuppressions({ files: host.files, tree: place, repository: undefined, source: {}, jobs }, all);
  };

  it('has what each says, by path and line', async () => {
    expect(await inventory(both)).toEqual({
      suppressions: [
        { scanner: 'ruff', path: 'a.py', line: 1, rules: ['E1'], reason: 'why', scope: 'line', added: false },
        { scanner: 'gitleaks', path: 'a.py', line: 2, rules: [], reason: '', scope: 'line', added: false },
        { scanner: 'ruff', path: 'b/c.pyi', line: 1, rules: [], reason: '', scope: 'line', added: false },
        { scanner: 'gitleaks', path: 'b/d.txt', line: 2, rules: [], reason: '', scope: 'line', added: false },
      ],
      notes: [],
    });
  });

  it.each([
    { what: 'of a scanner of folders those below', jobs: [ruff('b')], expected: ['b/c.pyi:1 ruff'] },
    { what: 'of a scanner of the history all', jobs: [gitleaks], expected: ['a.py:2 gitleaks', 'b/d.txt:2 gitleaks'] },
    { what: 'none of a scanner without a job', jobs: [], expected: [] },
    { what: 'none of a scanner that has none', jobs: [{ scanner: 'nobody', targets: [] }], expected: [] },
  ])('lists $what', async ({ jobs, expected }) => {
    expect(short(await inventory(jobs))).toEqual(expected);
  });

  it('reads no file in which no comment would count', async () => {
    const files = { read: () => Promise.reject(new Error('was read')) };
    const ground = { files, tree: { root: '/', files: ['b.txt'] }, repository: undefined, source: {} };
    expect(await inlineSuppressions({ ...ground, jobs: [ruff()] }, all)).toEqual({ suppressions: [], notes: [] });
    await expect(inlineSuppressions({ ...ground, jobs: [gitleaks] }, all)).rejects.toThrow('was read');
  });

  it('says where it could not look, and that there are too many to list', async () => {
    const { files } = localHost();
    const fixture = await gitFixture(folder);
    fixture.put({ 'a.py': '# noqa\n' });
    const paths = ['a.py', 'gone-1.py', 'gone-2.py', 'gone-3.py', 'gone-4.py'];
    const ground = { files, tree: { root: fixture.root, files: paths }, repository: undefined, source: {} };
    const { suppressions, notes } = await inlineSuppressions({ ...ground, jobs: both }, all);
    expect(suppressions).toHaveLength(1);
    expect(notes).toEqual(['Not looked through for inline suppressions: gone-1.py, gone-2.py, gone-3.py and 1 more']);
    const many = await inventory(both, { 'a.py': '# noqa\n'.repeat(15_000), 'b.py': '# noqa\n'.repeat(6_000) });
    expect(many.suppressions).toHaveLength(20_000);
    expect(many.notes).toEqual(['There are more than 20000 inline suppressions: the rest is not listed.']);
    const enough = await inventory(both, { 'a.py': '# noqa\n'.repeat(20_000), 'b.py': 'clean\n' });
    expect([enough.suppressions.length, enough.notes]).toEqual([20_000, []]);
  }, 30_000);

  it('goes on behind a file that cannot be read, and stops at what is no matter of a file', async () => {
    const broken = (error: Error) => async (path: string | Buffer) => {
      if (String(path).endsWith('a.py')) throw error;
      return Promise.resolve(Buffer.from('# noqa'));
    };
    const ground = { tree: { root: '/', files: ['a.py', 'b.py'] }, repository: undefined, source: {}, jobs: both };
    const found = await inlineSuppressions({ ...ground, files: { read: broken(new GateError('too large')) } }, all);
    expect(short(found)).toEqual(['b.py:1 ruff']);
    expect(found.notes).toEqual(['Not looked through for inline suppressions: a.py']);
    const fault = inlineSuppressions({ ...ground, files: { read: broken(new Error('a fault of ours')) } }, all);
    await expect(fault).rejects.toThrow('a fault of ours');
  });
});

describe('which of them the head adds', () => {
  type Change = Readonly<Record<string, Content>>;

  async function compare(
    trusted: Change,
    change: Change,
    seen: (real: Repository) => Repository = (real) => real,
  ): Promise<Inventory> {
    const fixture = await gitFixture(folder);
    const base = fixture.commit(trusted);
    const head = fixture.commit(change);
    const source = { event: 'push', trustedBecause: 't', pullRequest: false, staged: false, head, trusted: base };
    const tree = await judgedTree(fixture.host, fixture.root, fixture.repository, source, all);
    const repository = seen(fixture.repository);
    return inlineSuppressions({ files: fixture.host.files, tree, repository, source, jobs: both }, all);
  }

  const old = 'import os  # noqa: F401\nx = 1\n';

  it.each<{ what: string; trusted: Change; change: Change; expected: readonly string[] }>([
    { what: 'nothing new', trusted: { 'a.py': old }, change: { 'b.py': 'x\n' }, expected: ['a.py:1 ruff'] },
    {
      what: 'a comment in a new file, and first of all',
      trusted: { 'a.py': old },
      change: { 'z.py': 'f()  # noqa\n' },
      expected: ['+ z.py:1 ruff', 'a.py:1 ruff'],
    },
    {
      what: 'a comment behind code that was there',
      trusted: { 'a.py': 'f()\ng()\n' },
      change: { 'a.py': 'f()  # noqa\ng()\n' },
      expected: ['+ a.py:1 ruff'],
    },
    {
      what: 'lines that moved, and were indented',
      trusted: { 'a.py': old },
      change: { 'a.py': `# new\n\nif 1:\n    ${old}` },
      expected: ['a.py:4 ruff'],
    },
    {
      what: 'another end of lines',
      trusted: { 'a.py': old },
      change: { 'a.py': old.replaceAll('\n', '\r\n') },
      expected: ['a.py:1 ruff'],
    },
    {
      what: 'the same line a second time',
      trusted: { 'a.py': old },
      change: { 'a.py': old + old },
      expected: ['+ a.py:3 ruff', 'a.py:1 ruff'],
    },
    {
      what: 'a comment that moved to other code',
      trusted: { 'a.py': 'old()  # noqa\nevil()\n' },
      change: { 'a.py': 'evil()  # noqa\n' },
      expected: ['+ a.py:1 ruff'],
    },
    {
      what: 'a comment on a line of its own that moved to other code',
      trusted: { 'a.py': '# ruff: ignore[S605]\nold()\nevil()\n' },
      change: { 'a.py': 'old()\n\n# ruff: ignore[S605]\n\nevil()\n' },
      expected: ['+ a.py:3 ruff'],
    },
    {
      what: 'a comment on a line of its own that moved with its code',
      trusted: { 'a.py': '# ruff: ignore[S605]\nold()\n' },
      change: { 'a.py': 'x = 1\n# ruff: ignore[S605]\nold()\n' },
      expected: ['a.py:2 ruff'],
    },
    {
      what: 'more rules',
      trusted: { 'a.py': 'f()  # noqa: S1\n' },
      change: { 'a.py': 'f()  # noqa: S1,S2\n' },
      expected: ['+ a.py:1 ruff'],
    },
    {
      what: 'a renamed file',
      trusted: { 'a.py': old },
      change: { 'a.py': undefined, 'b/c.py': old },
      expected: ['b/c.py:1 ruff'],
    },
    {
      what: 'a copied file',
      trusted: { 'a.py': old },
      change: { 'b.py': old },
      expected: ['+ b.py:1 ruff', 'a.py:1 ruff'],
    },
    {
      what: 'what a file of the trusted commit steers with',
      trusted: { 'a.txt': 'x\n', '.gitleaks.toml': '# gitleaks:allow\n[extend]\nuseDefault = true\n' },
      change: { '.gitleaks.toml': '# nothing\n' },
      expected: ['.gitleaks.toml:1 gitleaks'],
    },
  ])('$what', async ({ trusted, change, expected }) => {
    const found = await compare(trusted, change);
    expect(short(found)).toEqual(expected);
    expect(found.notes).toEqual([]);
  });

  it('takes all for new where the clone lacks the trusted content, and says so', async () => {
    const blobs = (): Promise<never> => Promise.reject(new Error('missing'));
    const found = await compare({ 'a.py': old, 'b.py': old }, { 'a.py': `${old}y = 2\n` }, (real) => ({
      ...real,
      blobs,
    }));
    expect(short(found)).toEqual(['+ a.py:1 ruff', 'b.py:1 ruff']);
    expect(found.notes).toEqual([
      'The clone lacks what the trusted commit has at a.py: all inline suppressions there count as added.',
    ]);
  });

  it.each(['local', 'trusted head'])('has nothing to compare with: %s', async (what) => {
    const fixture = await gitFixture(folder);
    fixture.commit({ 'a.py': 'x = 1\n' });
    const head = fixture.commit({ 'a.py': old });
    const source = { head, ...(what === 'local' ? {} : { trusted: head }) };
    const tree = { root: fixture.root, files: ['a.py'] };
    const { repository, host } = fixture;
    expect(short(await inlineSuppressions({ files: host.files, tree, repository, source, jobs: both }, all))).toEqual([
      'a.py:1 ruff',
    ]);
  });
});

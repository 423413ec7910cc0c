import { afterAll, describe, expect, it } from '@jest/globals';
import { findingsOf, keyLine, removeScratch, scratchRepository } from '../support/scratch-repository.js';
import type { Contents, ScratchRepository } from '../support/scratch-repository.js';

afterAll(removeScratch);

const unused = 'import os\n';
const clean = 'name = "none"\n';

/** Changes after the last commit: what is staged, and what is only written. */
function changed(staged: Contents, written: Contents, first: Contents = { 'a.py': clean }): ScratchRepository {
  const repository = scratchRepository(first);
  repository.write(staged);
  if (Object.keys(staged).length > 0) repository.git('add', '--', ...Object.keys(staged));
  repository.write(written);
  return repository;
}

/** A fault that is committed and staged, over which lies a working copy without it that git does not look at. */
function unwatched(flag: string): ScratchRepository {
  const repository = scratchRepository({ 'a.py': unused });
  repository.git('update-index', `--${flag}`, 'a.py');
  repository.write({ 'a.py': clean });
  return repository;
}

type Case = {
  readonly title: string;
  readonly build: () => ScratchRepository;
  readonly args: readonly string[];
  readonly exitCode: number;
  readonly lint?: readonly object[];
  readonly secrets?: readonly object[];
};

const cases: readonly Case[] = [
  {
    title: 'a key in an untracked file fails',
    build: () => changed({}, { 'new.txt': keyLine() }),
    args: [],
    exitCode: 1,
    secrets: [{ uri: 'new.txt', line: 1, commit: undefined }],
  },
  {
    title: 'a key in a tracked file that is changed fails',
    build: () => changed({}, { 'a.py': keyLine() }),
    args: [],
    exitCode: 1,
    secrets: [{ uri: 'a.py', line: 1 }],
  },
  {
    title: 'a key that is committed and still there is one finding',
    build: () => changed({}, { 'a.py': `x = 1\n${keyLine()}` }, { 'a.py': keyLine() }),
    args: [],
    exitCode: 1,
    secrets: [{ uri: 'a.py', line: 2 }],
  },
  {
    title: 'a key in an untracked file that is ignored does not count',
    build: () => changed({}, { '.env': keyLine() }, { '.gitignore': '.env\n' }),
    args: ['--gates', 'secrets'],
    exitCode: 0,
    secrets: [],
  },
  {
    title: 'a key in a tracked file that is ignored fails',
    build: () => {
      const repository = scratchRepository({ '.gitignore': '.env\n' });
      repository.write({ '.env': keyLine() });
      repository.git('add', '--force', '.env');
      return repository;
    },
    args: ['--gates', 'secrets'],
    exitCode: 1,
    secrets: [{ uri: '.env' }],
  },
  {
    title: 'an allowlist of gitleaks that is not committed counts: local is judged by its own rules',
    build: () => changed({}, { 'new.py': keyLine(), '.gitleaks.toml': allow('new.py') }),
    args: [],
    exitCode: 0,
    secrets: [],
  },
  {
    title: '--staged: a staged key fails',
    build: () => changed({ 'a.py': keyLine() }, {}),
    args: ['--staged'],
    exitCode: 1,
    secrets: [{ uri: 'a.py', line: 1 }],
  },
  {
    title: '--staged: a staged key fails, also where the working copy has lost it',
    build: () => changed({ 'a.py': `x = 1\n${keyLine()}` }, { 'a.py': clean }),
    args: ['--staged'],
    exitCode: 1,
    secrets: [{ uri: 'a.py', line: 2 }],
  },
  {
    title: '--staged: a key that is not staged does not count',
    build: () => changed({ 'b.py': clean }, { 'a.py': keyLine() }),
    args: ['--staged'],
    exitCode: 0,
    secrets: [],
  },
  {
    title: '--staged: a staged fault fails, also where the working copy has lost it',
    build: () => changed({ 'a.py': unused }, { 'a.py': clean }),
    args: ['--staged'],
    exitCode: 1,
    lint: [{ rule: 'F401', uri: 'a.py', line: 1 }],
  },
  {
    title: '--staged: a fault in the working copy does not count',
    build: () => changed({ 'b.py': clean }, { 'a.py': unused }),
    args: ['--staged'],
    exitCode: 0,
    lint: [],
  },
  {
    title: 'without --staged it does',
    build: () => changed({ 'b.py': clean }, { 'a.py': unused }),
    args: [],
    exitCode: 1,
    lint: [{ rule: 'F401', uri: 'a.py', line: 1 }],
  },
  ...['skip-worktree', 'assume-unchanged'].map((flag) => ({
    title: `--staged: a committed fault fails, also behind a working copy that is ${flag}`,
    build: () => unwatched(flag),
    args: ['--staged'],
    exitCode: 1,
    lint: [{ rule: 'F401', uri: 'a.py' }],
  })),
  {
    title: '--staged before the first commit: a staged key fails',
    build: () => {
      const repository = scratchRepository();
      repository.write({ 'a.py': keyLine() });
      repository.git('add', '--all');
      return repository;
    },
    args: ['--staged'],
    exitCode: 1,
    secrets: [{ uri: 'a.py', line: 1 }],
  },
  {
    title: '--staged: a staged merge is judged by what it adds to this branch',
    build: () => {
      const repository = scratchRepository({ 'a.py': clean });
      repository.git('checkout', '--quiet', '-b', 'side');
      repository.commit({ 'b.py': keyLine() });
      repository.git('checkout', '--quiet', 'main');
      repository.git('merge', '--quiet', '--no-commit', '--no-ff', 'side');
      return repository;
    },
    args: ['--staged'],
    exitCode: 1,
    secrets: [{ uri: 'b.py' }],
  },
  {
    title: '--staged: a key in a staged file that .gitattributes hides from diffs fails',
    build: () => changed({ 'live.env': keyLine() }, {}, { 'a.py': clean, '.gitattributes': '*.env -diff\n' }),
    args: ['--staged'],
    exitCode: 1,
    secrets: [{ uri: 'live.env' }],
  },
  {
    title: '--staged: colours that the repository demands hide nothing',
    build: () => {
      const repository = changed({ 'b.py': keyLine() }, {});
      repository.git('config', 'color.diff', 'always');
      return repository;
    },
    args: ['--staged'],
    exitCode: 1,
    secrets: [{ uri: 'b.py' }],
  },
  {
    title: 'a key in an untracked file that .gitattributes hides and converts fails',
    build: () => changed({}, { 'b.py': keyLine(), '.gitattributes': '*.py -diff working-tree-encoding=UTF-32\n' }),
    args: ['--gates', 'secrets'],
    exitCode: 1,
    secrets: [{ uri: 'b.py' }],
  },
  {
    title: 'a deleted file alone is no error',
    build: () => changed({}, { 'a.py': undefined }, { 'a.py': clean, 'b.py': clean }),
    args: [],
    exitCode: 0,
    secrets: [],
  },
  {
    title: 'a file beside a folder that is gone is read',
    build: () => changed({}, { 'd/a.py': undefined, 'd.py': keyLine() }, { 'd/a.py': clean }),
    args: ['--gates', 'secrets'],
    exitCode: 1,
    secrets: [{ uri: 'd.py' }],
  },
];

function allow(path: string): string {
  return `[extend]\nuseDefault = true\n[allowlist]\npaths = ['''^${path}$''']\n`;
}

describe('what is not committed', () => {
  it.concurrent.each(cases)('$title', async ({ build, args, exitCode, lint, secrets }) => {
    const checked = await build().check(['--gates', lint === undefined ? 'secrets' : 'lint,secrets', ...args]);
    expect({ exitCode: checked.exitCode, stderr: checked.stderr }).toMatchObject({ exitCode });
    if (lint !== undefined) expect(findingsOf(checked, 'lint')).toMatchObject(lint);
    if (secrets !== undefined) expect(findingsOf(checked, 'secrets')).toMatchObject(secrets);
    expect(checked.verdict?.source.staged).toBe(args.includes('--staged'));
  });
});

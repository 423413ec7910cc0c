import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';

/** What stands at a path: content, or a symbolic link; `undefined` removes it. */
export type Entry = string | Buffer | { readonly link: string } | undefined;

/** Entries by path. A path in `latin1:` stands for its bytes, so that it need not be UTF-8. */
export type Entries = Readonly<Record<string, Entry>>;

/** A real repository on disk. */
export type GitRepository = {
  readonly root: string;
  /** Runs git there; returns its output without the last line end. Throws where git fails. */
  readonly git: (...args: readonly string[]) => string;
  readonly write: (entries: Entries) => void;
  /** Writes entries, commits everything (ignored files, too), and returns the commit's id. */
  readonly commit: (entries: Entries, message?: string) => string;
  /** Everything that stands in the working tree, and what git says of it, as one digest. */
  readonly fingerprint: () => string;
};

/** A temporary folder of the running test file, removed after it. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'gates-test-')));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** Nothing of the user's configuration takes part; author and dates are fixed, so that ids repeat. */
const neutral: Readonly<Record<string, string>> = {
  HOME: '/nonexistent',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.org',
  GIT_AUTHOR_DATE: '2026-01-02T03:04:05Z',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.org',
  GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z',
};

/** A new, empty repository on the branch `main` in a folder that need not exist yet. */
export function gitRepository(root: string): GitRepository {
  mkdirSync(root, { recursive: true });
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, {
      cwd: root,
      env: { PATH: process.env['PATH'] ?? '', ...neutral },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 1 << 26,
    }).trimEnd();
  git('init', '--quiet', '--initial-branch=main');
  const write = (entries: Entries): void => {
    for (const [name, entry] of Object.entries(entries)) put(root, name, entry);
  };
  const commit = (entries: Entries, message = 'change'): string => {
    write(entries);
    git('add', '--all', '--force');
    git('commit', '--quiet', '--allow-empty', `--message=${message}`);
    return git('rev-parse', 'HEAD');
  };
  const fingerprint = (): string => {
    const hash = createHash('sha256').update(git('status', '--porcelain', '--ignored'));
    addFolder(hash, Buffer.from(root), true);
    return hash.digest('hex');
  };
  return { root, git, write, commit, fingerprint };
}

function put(root: string, name: string, entry: Entry): void {
  const bytes = name.startsWith('latin1:') ? Buffer.from(name.slice('latin1:'.length), 'latin1') : Buffer.from(name);
  const target = Buffer.concat([Buffer.from(`${root}/`), bytes]);
  rmSync(target, { recursive: true, force: true });
  if (entry === undefined) return;
  mkdirSync(target.subarray(0, target.lastIndexOf('/')), { recursive: true });
  if (typeof entry === 'string' || Buffer.isBuffer(entry)) writeFileSync(target, entry);
  else symlinkSync(entry.link, target);
}

function addFolder(hash: ReturnType<typeof createHash>, folder: Buffer, top: boolean): void {
  const entries = readdirSync(folder, { withFileTypes: true, encoding: 'buffer' });
  for (const entry of [...entries].sort((a, b) => Buffer.compare(a.name, b.name))) {
    if (top && entry.name.toString() === '.git') continue;
    const path = Buffer.concat([folder, Buffer.from('/'), entry.name]);
    hash.update(path).update(entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'file');
    if (entry.isDirectory()) addFolder(hash, path, false);
    else hash.update(entry.isSymbolicLink() ? readlinkSync(path, { encoding: 'buffer' }) : readFileSync(path));
  }
}

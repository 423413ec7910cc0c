import { createHash } from 'node:crypto';
import type { FetchRequest, Repository, TreeEntry } from '../../src/host/host.js';
import { toRepoPath } from '../../src/sarif/paths.js';

/** A file of a commit: its text, or a link, a submodule, an executable. */
export type MemoryFile =
  string | Buffer | { readonly link: string } | { readonly submodule: string } | { readonly executable: string };

/** Files by their name as plain text (not percent-encoded). */
export type MemoryFiles = Readonly<Record<string, MemoryFile>>;

/** A commit; parents are names of commits, which need not exist (a shallow clone). */
export type MemoryCommit = { readonly parents?: readonly string[]; readonly files: MemoryFiles };

/** A repository as plain data. Commits have names; `idOf(name)` is the id that git would show. */
export type MemoryState = {
  readonly commits: Readonly<Record<string, MemoryCommit>>;
  /** Refs and `HEAD`, each with the name of its commit. */
  readonly refs: Readonly<Record<string, string>>;
  readonly index?: MemoryFiles;
  readonly untracked?: readonly string[];
  readonly modified?: readonly string[];
  readonly shallow?: boolean;
  /** What a fetch with a token can bring. */
  readonly remote?: {
    readonly commits: Readonly<Record<string, MemoryCommit>>;
    readonly refs?: Readonly<Record<string, string>>;
  };
};

/** The repository, and the fetches that it was asked for. */
export type MemoryRepository = Repository & { readonly fetches: readonly FetchRequest[] };

/** Id of the commit with a name. */
export function idOf(name: string): string {
  return createHash('sha1').update(`commit ${name}`).digest('hex');
}

/** A `Repository` in memory at `/repository`, with the same promises as the real one. */
export function memoryRepository(state: MemoryState): MemoryRepository {
  const commits = new Map(Object.entries(state.commits).map(([name, commit]) => [idOf(name), commit]));
  const refs = new Map(Object.entries(state.refs).map(([ref, name]) => [ref, idOf(name)]));
  const fetches: FetchRequest[] = [];
  const files = (): readonly MemoryFile[] => [
    ...[...commits.values()].flatMap((commit) => Object.values(commit.files)),
    ...Object.values(state.index ?? {}),
  ];
  const commitOf = (id: string): MemoryCommit => {
    const commit = commits.get(id);
    if (commit === undefined) throw new Error(`no commit ${id}`);
    return commit;
  };
  const headFiles = (): MemoryFiles => commits.get(refs.get('HEAD') ?? '')?.files ?? {};
  const contents = (): ReadonlyMap<string, Buffer> => new Map(files().map((file) => [blobOf(file), contentOf(file)]));
  return {
    root: '/repository',
    gitDir: '/repository/.git',
    env: {},
    indexFile: '/repository/.git/index',
    gitVersion: '2.50.0',
    commit: (revision) => {
      const id = refs.get(revision) ?? revision;
      return Promise.resolve(commits.has(id) ? id : undefined);
    },
    parents: (commit) => Promise.resolve((commitOf(commit).parents ?? []).map(idOf)),
    shallow: () => Promise.resolve(state.shallow ?? false),
    tree: async (commit) => entriesOf((await Promise.resolve(commitOf(commit))).files),
    index: () => Promise.resolve(entriesOf(state.index ?? headFiles())),
    untracked: () => Promise.resolve((state.untracked ?? []).map(toRepoPath)),
    modified: () => Promise.resolve([...(state.modified ?? []), ...(state.untracked ?? [])].map(toRepoPath)),
    unwatched: () => Promise.resolve([]),
    stagedChanges: () => Promise.resolve(changed(state.index ?? headFiles(), headFiles())),
    blobs: async (ids) => {
      const known = await Promise.resolve(contents());
      return new Map(ids.map((id) => [id, known.get(id) ?? missing(id)]));
    },
    filesAt: (asked) =>
      Promise.resolve(
        asked.map(({ commit, path }) => {
          const found = Object.entries(commitOf(commit).files).find(([name]) => toRepoPath(name) === path);
          return found === undefined ? undefined : contentOf(found[1]);
        }),
      ),
    settings: () => Promise.resolve([]),
    fetch: (request) => {
      fetches.push(request);
      return Promise.resolve(fetchInto(state, request, commits, refs));
    },
    fetches,
  };
}

function fetchInto(
  { remote }: MemoryState,
  { what }: FetchRequest,
  commits: Map<string, MemoryCommit>,
  refs: Map<string, string>,
): string | undefined {
  if (remote === undefined) return 'the server cannot be reached';
  if (what === 'unshallow') return undefined;
  const offered = new Map(Object.entries(remote.commits).map(([name, commit]) => [idOf(name), commit]));
  for (const wish of what) {
    const [from = '', to] = wish.replace(/^\+/, '').split(':');
    const name = remote.refs?.[from];
    const id = name === undefined ? from : idOf(name);
    const commit = offered.get(id);
    if (commit === undefined) return `the server has no ${from}`;
    commits.set(id, commit);
    if (to !== undefined) refs.set(to, id);
  }
  return undefined;
}

function entriesOf(files: MemoryFiles): readonly TreeEntry[] {
  return Object.entries(files).map(([name, file]) => ({
    path: toRepoPath(name),
    mode: modeOf(file),
    blob: blobOf(file),
  }));
}

function modeOf(file: MemoryFile): string {
  if (typeof file === 'string' || Buffer.isBuffer(file)) return '100644';
  if ('link' in file) return '120000';
  return 'submodule' in file ? '160000' : '100755';
}

function contentOf(file: MemoryFile): Buffer {
  if (typeof file === 'string') return Buffer.from(file);
  if (Buffer.isBuffer(file)) return file;
  if ('link' in file) return Buffer.from(file.link);
  return Buffer.from('submodule' in file ? file.submodule : file.executable);
}

function blobOf(file: MemoryFile): string {
  const content = contentOf(file);
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}

function changed(index: MemoryFiles, head: MemoryFiles): readonly string[] {
  return Object.entries(index).flatMap(([name, file]) => {
    const before = head[name];
    return before !== undefined && blobOf(before) === blobOf(file) ? [] : [toRepoPath(name)];
  });
}

function missing(id: string): never {
  throw new Error(`the blob ${id} is not in the repository`);
}

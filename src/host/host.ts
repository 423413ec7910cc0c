/** Every side effect of the project, behind one small interface. Implementations: local.ts, github.ts, and in memory for tests. */
import type { RepoPath } from '../model.js';

/** Absolute path; bytes where a name need not be UTF-8. */
export type HostPath = string | Buffer;

/** What stands at a path itself; links are not followed. */
export type Stat = {
  readonly kind: 'file' | 'directory' | 'symlink' | 'other';
  readonly size: number;
  /** Permission bits. */
  readonly mode: number;
  /** When its content was last written, in milliseconds since the epoch. */
  readonly modifiedMs: number;
};

/** One file to put under a folder: linked (or copied) from an existing file, written, or a symbolic link. */
export type Placement = { readonly path: RepoPath } & (
  | { readonly from: HostPath; readonly copied?: true }
  | { readonly content: Uint8Array; readonly executable?: boolean }
  | { readonly linkTo: string }
);

/** The disk. Errors other than "absent" are thrown, with the path in the message. */
export type Files = {
  /** Content of a regular file; `undefined` if absent. Throws over `limit` bytes. */
  readonly read: (path: HostPath, limit?: number) => Promise<Buffer | undefined>;
  readonly stat: (path: HostPath) => Promise<Stat | undefined>;
  /** Path with all links resolved; `undefined` if absent. */
  readonly real: (path: string) => Promise<string | undefined>;
  /** Names in a folder, sorted; empty if absent. */
  readonly list: (path: string) => Promise<readonly string[]>;
  /** Writes whole or not at all: to a neighbour first, then renamed. Makes parent folders. */
  readonly write: (path: string, content: string | Uint8Array, mode?: number) => Promise<void>;
  readonly makeFolder: (path: string) => Promise<void>;
  /** Makes a folder that is removed when the process ends, however it ends but by SIGKILL, unless it was renamed. */
  readonly makeTemporary: (path: string) => Promise<void>;
  /** Removes a file or a whole folder; absent is fine. */
  readonly remove: (path: string) => Promise<void>;
  /** Renames; throws if the target is a folder that is not empty. */
  readonly rename: (from: string, to: string) => Promise<void>;
  /** sha256 of a regular file, lower-case hex; `undefined` if absent or no regular file. */
  readonly digest: (path: string) => Promise<string | undefined>;
  /** Makes a private folder (0700) that is removed when the process ends. */
  readonly scratch: (purpose: string) => Promise<string>;
  /** Unpacks a tar.gz, however large: exactly the files of these names into a folder. Throws for any other content. */
  readonly unpack: (archive: string, folder: string, names: readonly string[], limitBytes: number) => Promise<void>;
  /** Unpacks a zip, however large, into a folder: the names of its files, sorted. Throws for links and ways out. */
  readonly unzip: (archive: string, folder: string, limitBytes: number) => Promise<readonly string[]>;
  /** Fills a folder in one go: hard links where possible, copies otherwise. Never follows a link below `root`. */
  readonly place: (root: string, placements: readonly Placement[]) => Promise<void>;
};

/** A process to run: no shell, no inherited environment, no inherited streams. */
export type ProcessRequest = {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly stdin?: string;
  /** After this the whole process group is ended. */
  readonly timeLimitMs: number;
  /** Bytes of stdout, and of stderr, that are kept; more ends the process. */
  readonly outputLimit: number;
  /** Told about each line of stderr as it comes, for progress. */
  readonly onLine?: (line: string) => void;
};

/** How a process ended. Exactly one of `exitCode`, `signal`, `startError` is there. */
export type ProcessResult = {
  readonly exitCode?: number;
  readonly signal?: string;
  /** Why it could not be started (missing, not executable). */
  readonly startError?: string;
  readonly timedOut: boolean;
  /** One of the streams was longer than the limit. */
  readonly truncated: boolean;
  readonly stdout: string;
  readonly stderr: string;
  readonly durationMs: number;
};

/** A file to fetch over HTTPS (plain HTTP on loopback only). */
export type DownloadRequest = {
  readonly url: string;
  /** Absolute path of the file to write. Nothing stays there when the download fails. */
  readonly to: string;
  readonly limitBytes: number;
  readonly timeLimitMs: number;
  /** Credentials among them go to this address alone, never to where it redirects. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly onProgress?: (received: number, total: number | undefined) => void;
};

/** What a download came to; `reason` is one sentence. */
export type DownloadResult =
  { readonly ok: true; readonly bytes: number } | { readonly ok: false; readonly reason: string };

/** A request over HTTPS (plain HTTP on loopback only). */
export type WebRequest = {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  /** Credentials among them go to this address alone, never to where it redirects. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  readonly limitBytes: number;
  readonly timeLimitMs: number;
};

/** An answer with whatever status, its header names in lower case; or, in one sentence, why there was none. */
export type WebResult =
  | {
      readonly ok: true;
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: Buffer;
    }
  | { readonly ok: false; readonly reason: string };

/** What a server of ours is asked: method, path with query below its random folder, and the body, unpacked. */
export type Question = { readonly method: string; readonly path: string; readonly body: Buffer };

/** What it answers; JSON. */
export type Reply = { readonly status: number; readonly body: string };

/** A server on loopback, at an address with a random path; no slash at its end. */
export type Served = { readonly url: string; readonly close: () => Promise<void> };

/** One entry of a git tree or index. */
export type TreeEntry = {
  readonly path: RepoPath;
  /** Octal, as git prints it: 100644, 100755, 120000 (link), 160000 (submodule). */
  readonly mode: string;
  readonly blob: string;
};

/** A fetch that the repository needs; the token goes to this one git call and is stored nowhere. */
export type FetchRequest = {
  readonly url: string;
  readonly token: string;
  /** `unshallow` completes the history; otherwise these refs or commits are fetched whole. */
  readonly what: 'unshallow' | readonly string[];
};

/** Read access to one git repository, with a private, neutral git configuration. */
export type Repository = {
  /** Top folder of the working tree, links resolved. */
  readonly root: string;
  /** The `.git` folder; of a linked working tree its own one, where its HEAD and index are. */
  readonly gitDir: string;
  /** Absolute path of the index: of the commit that is being made, where git runs a hook. */
  readonly indexFile: string;
  /** Environment of every git process of ours, and of scanners that call git. */
  readonly env: Readonly<Record<string, string>>;
  /** Version of git, for proofs. */
  readonly gitVersion: string;
  /** Full id of the commit that a revision names; `undefined` if there is none. */
  readonly commit: (revision: string) => Promise<string | undefined>;
  readonly parents: (commit: string) => Promise<readonly string[]>;
  readonly shallow: () => Promise<boolean>;
  /** All entries of a commit, recursively. */
  readonly tree: (commit: string) => Promise<readonly TreeEntry[]>;
  /** All entries of the index. */
  readonly index: () => Promise<readonly TreeEntry[]>;
  /** Files not tracked and not ignored. */
  readonly untracked: () => Promise<readonly RepoPath[]>;
  /** Tracked files whose working copy differs from the given commit, and untracked ones. */
  readonly modified: (commit: string) => Promise<readonly RepoPath[]>;
  /** Tracked files whose working copy git was told not to look at (`assume-unchanged`, `skip-worktree`): never modified. */
  readonly unwatched: () => Promise<readonly RepoPath[]>;
  /** Tracked files whose staged content differs from the given commit (or all, without one). */
  readonly stagedChanges: (commit: string | undefined) => Promise<readonly RepoPath[]>;
  /** Contents by blob id. Throws if one is missing. */
  readonly blobs: (ids: readonly string[]) => Promise<ReadonlyMap<string, Buffer>>;
  /** Contents by `commit` and path; absent ones are left out. Keys are those asked for. */
  readonly filesAt: (
    asked: readonly { readonly commit: string; readonly path: RepoPath }[],
  ) => Promise<readonly (Buffer | undefined)[]>;
  /** The clone's own configuration, with what it includes; keys as git lists them, `''` for no value. */
  readonly settings: () => Promise<readonly (readonly [key: string, value: string])[]>;
  /** Why it failed, or `undefined` when it worked. */
  readonly fetch: (request: FetchRequest) => Promise<string | undefined>;
};

/** Where a person reads along. */
export type Console = {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly columns: number;
  /** stderr is a terminal: progress may be redrawn. */
  readonly interactive: boolean;
  readonly color: boolean;
};

/** An annotation of the workflow run. */
export type Annotation = {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
};

/** The cache that the jobs of a repository share. Others may have written what it holds: hash it before use. */
export type SharedCache = {
  /** The bytes under exactly this key; `undefined` if there are none. Throws where that cannot be told. */
  readonly restore: (key: string, limitBytes: number) => Promise<Buffer | undefined>;
  /** Throws where the run may not write, the key is taken, or the service fails. */
  readonly save: (key: string, content: Uint8Array) => Promise<void>;
};

/** What only a workflow run has. */
export type Workflow = {
  /** Values of the Action's inputs, as the workflow gave them; `''` where it gave none. */
  readonly input: (name: string) => string;
  readonly setOutput: (name: string, value: string) => void;
  readonly writeSummary: (markdown: string) => Promise<void>;
  readonly annotate: (annotation: Annotation) => void;
  /** Absent where the runner offers none. */
  readonly cache?: SharedCache;
  /** Puts an artifact of this run into a folder: the names of its files, sorted. Throws. Absent as `cache` is. */
  readonly artifact?: (name: string, folder: string) => Promise<readonly string[]>;
};

/** The outside world. */
export type Host = {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** `linux`, `darwin` or `windows`; `amd64` or `arm64`; how many processes may run side by side. */
  readonly platform: { readonly os: string; readonly arch: string; readonly cpus: number };
  readonly cwd: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Random bytes, as lower-case hex. */
  readonly random: (bytes: number) => string;
  readonly files: Files;
  readonly run: (request: ProcessRequest) => Promise<ProcessResult>;
  readonly download: (request: DownloadRequest) => Promise<DownloadResult>;
  /** Asks a server; 408, 429, 5xx and network errors are tried again within the time limit. */
  readonly request: (request: WebRequest) => Promise<WebResult>;
  /** Answers on 127.0.0.1 until it is closed. What throws is answered with 500. */
  readonly serve: (answer: (question: Question) => Promise<Reply>) => Promise<Served>;
  /** The repository that holds a folder; `undefined` if there is none. Throws if git is missing or refuses. */
  readonly repository: (folder: string) => Promise<Repository | undefined>;
  readonly console: Console;
  /** Folder with the files that travel with the bundle: `scanners/<id>/` and `tools/<name>/`. */
  readonly assets: string;
  /** Folder for installed tools. */
  readonly cache: string;
  readonly workflow?: Workflow;
};

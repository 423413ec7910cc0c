/**
 * The scanner contract. A scanner is data and pure functions without access to the host: it says what it
 * looks at, which command looks, and what that command's answer means. The engine does everything else.
 */
import type { ZodType } from 'zod';
import type { GateId } from '../gates.js';
import type { RepoPath, Target } from '../model.js';
import type { Threat } from '../threats.js';
import type { Command, Execution, Probe } from './command.js';
import type { Finding, Rule } from './finding.js';
import type { InlineSyntax } from './inline-syntax.js';
import type { Need } from './need.js';
import type { Workspace } from './workspace.js';

export type { Command, Execution, HostProgram, Probe } from './command.js';
export type { Finding, Region, RelatedPlace, Rule } from './finding.js';
export type { InlineSyntax } from './inline-syntax.js';
export type { Need } from './need.js';
export type { Workspace, WorkspaceFile } from './workspace.js';

/** Pattern over repository paths, as picomatch reads it (`dot: true`). */
export type Glob = string;

/** What a scanner may know of the tree when it decides whether it applies. */
export type Tree = {
  /** All files of the judged tree below the working directory, sorted. */
  readonly files: readonly RepoPath[];
  /** Files of the commit that are missing from the checkout or the clone: who should read one cannot tell. */
  readonly unread?: readonly RepoPath[];
  /** Text of a file that `reads` names; `undefined` for all others, and above 1 MiB (see `readsLarge`). */
  readonly read: (path: RepoPath) => string | undefined;
  /** What is known of the history; absent outside git. */
  readonly history?: {
    readonly head?: string;
    /** Name of the branch or tag that is judged; of a pull request its branch. Absent where HEAD is on none. */
    readonly ref?: string;
    readonly range?: { readonly base: string; readonly head: string };
    readonly staged: boolean;
    readonly scheduled: boolean;
    /** Files that differ from `head` in the working tree and are neither ignored nor staged-only. */
    readonly uncommitted: readonly RepoPath[];
    /** Files that differ from the base of the range, or where there is none, from `head`. */
    readonly changed?: readonly RepoPath[];
  };
  readonly workingDirectory: RepoPath;
  /** Images that were named where the run was started, beside those of the options. */
  readonly images?: readonly string[];
};

/** Whether a scanner applies. `cannot` is an error of the gate: it should look, and has no way to. */
export type Detection =
  | { readonly status: 'applies'; readonly targets: readonly Target[]; readonly expected: readonly RepoPath[] }
  | { readonly status: 'not-applicable'; readonly reason: string }
  | { readonly status: 'cannot'; readonly reason: string; readonly remedy: string };

/** Where a repository writes down the digests of rule packs. Whoever needs one is steered by it. */
export const rulePackLock: RepoPath = '.github/security-gates.rules.lock';

/** What a scanner knows when it makes its command and reads its answer. */
export type Context<Options> = {
  readonly options: Options;
  readonly targets: readonly Target[];
  readonly expected: readonly RepoPath[];
  /** Files in the judged tree that match `steeredBy`. */
  readonly steering: readonly RepoPath[];
  /** Text of one of them. */
  readonly steeringText: (path: RepoPath) => string | undefined;
  /** Text of a file that `reads` names, as `detect` saw it. */
  readonly text: (path: RepoPath) => string | undefined;
  /** All files of the judged tree. */
  readonly files: readonly RepoPath[];
  /** Absolute path of the judged tree. */
  readonly tree: string;
  readonly workingDirectory: RepoPath;
  /** Absolute path of the repository's git folder, and what is judged of it. */
  readonly git?: {
    readonly dir: string;
    /** Absolute path of the index that is judged when it is staged content. */
    readonly index: string;
    readonly head: string | undefined;
    readonly range?: { readonly base: string; readonly head: string };
    readonly scheduled: boolean;
    /** Neutral configuration for every git process: nothing of the user's or the repository's choice changes an answer. */
    readonly env: Readonly<Record<string, string>>;
  };
  /** Private writable folder of this job; gone afterwards. */
  readonly scratch: string;
  /** Folder with this scanner's shipped files. */
  readonly assets: string;
  /** Absolute paths, or addresses, of what `needs` opened, by need. */
  readonly opened: Readonly<Partial<Record<Need, string>>>;
  /** What the scanner asked to see of the checkout; absent where it asked for nothing. */
  readonly workspace?: Workspace;
  /** Random lower-case hex of this job, for canaries. */
  readonly nonce: string;
  readonly timeLimitMs: number;
};

/** A complete answer. */
export type Parsed = {
  readonly ok: true;
  readonly rules: readonly Rule[];
  readonly findings: readonly Finding[];
  /** What the tool says it looked at, of what was expected. */
  readonly seen: readonly RepoPath[];
  /** Expected files that the trusted configuration excludes. */
  readonly excluded: readonly RepoPath[];
  /** For the proof, one sentence each. */
  readonly notes: readonly string[];
  /** For people, beside the verdict, one sentence each: what was not looked at although it is there. */
  readonly remarks?: readonly string[];
};

/** No answer, or none that can be believed. */
export type Failed = {
  readonly ok: false;
  readonly reason: string;
  readonly remedy?: string;
  /** The command line that came to this, set by the engine. */
  readonly command?: string;
};

/** What the scanner says next: a command, several that run side by side as far as there are cores, or its answer. */
export type Step = { readonly next: Command | readonly Command[] } | { readonly answer: Parsed | Failed };

type Common<Options> = {
  readonly id: string;
  readonly gate: GateId;
  readonly title: string;
  /** What it looks for, for docs/coverage.md; absent for scanners of a policy. */
  readonly threats?: readonly Threat[];
  /** What there must be for it to run, for people: `Python files`. One phrase, without a full stop. */
  readonly when: string;
  /** `driver.name` in SARIF: documented as API, since rulesets and alerts hang on it. */
  readonly driver: string;
  readonly options: ZodType<Options>;
  /** Files of the repository that change its answer: taken from the trusted commit. */
  readonly steeredBy: readonly Glob[];
  /** Further ones that its options name. */
  readonly steersBy?: (options: Options) => readonly Glob[];
  /** Further files that a steering file pulls in (`extend = "../base.toml"`): they steer, too. */
  readonly follows?: (path: RepoPath, text: string) => readonly RepoPath[];
  readonly comments?: readonly InlineSyntax[];
  /** What the columns of its regions count, where that is not UTF-16 units. */
  readonly columns?: 'code-points' | 'bytes';
  /** Does running it execute code of the repository? Such scanners run last, without any token. */
  readonly executes: 'nothing' | 'repository';
  /** Contents that `detect` may see. */
  readonly reads: readonly Glob[];
  /** Are they shown up to 32 MiB, and where they are links to files of the tree? Default: up to 1 MiB, and no links. */
  readonly readsLarge?: true;
  readonly detect: (tree: Tree, options: Options) => Detection;
};

/** A scanner that runs a pinned tool. */
export type ProcessScanner<Options> = Common<Options> & {
  readonly kind: 'process';
  /**
   * Name of the pinned tool: a folder of `src/tools/`. Several scanners may share one. Absent where the commands name
   * programs of the machine: the last of them is then what looked.
   */
  readonly tool?: string;
  readonly needs: (target: Target, options: Options) => readonly Need[];
  readonly probes?: (context: Context<Options>) => readonly Probe[];
  /** First called without executions, then with all so far, until it answers. */
  readonly step: (executions: readonly Execution[], context: Context<Options>) => Step;
};

/** A scanner that is a function of the tree. */
export type BuiltinScanner<Options> = Common<Options> & {
  readonly kind: 'builtin';
  /**
   * Files of the checkout that it reads beside the judged tree, and that no commit may hold: reports which an earlier
   * step left there. Findings may stand in them.
   */
  readonly workspace?: (options: Options) => readonly Glob[];
  readonly check: (tree: Tree, context: Context<Options>) => Parsed | Failed;
};

/** What answers for a gate, as the engine sees it: it hands the options over as it got them. */
export type Scanner = ProcessScanner<unknown> | BuiltinScanner<unknown>;

/** Shorthand for a failed answer. */
export const failed = (reason: string, remedy?: string): Failed =>
  remedy === undefined ? { ok: false, reason } : { ok: false, reason, remedy };

/** Answer of a scanner that `npm run create-scanner` has begun: it fails on everything, until somebody writes it. */
export const notWritten: Failed = failed('this scanner is not written yet', 'Write it: docs/adding-a-scanner.md.');

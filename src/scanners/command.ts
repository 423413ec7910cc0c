import type { RepoPath } from '../model.js';
import type { Need } from './need.js';

/** A program of the machine, by its name on the search path or its absolute path; never one of the repository. */
export type HostProgram = { readonly host: string };

/** One run of the tool. */
export type Command = {
  /** Says in proofs and errors which of several commands this is. */
  readonly name: string;
  /** `tool` is the verified executable, `git` the host's; another pinned tool is named. */
  readonly program: 'tool' | 'git' | { readonly tool: string } | HostProgram;
  /** Arguments; never a shell string. */
  readonly args: readonly string[];
  /** `empty` is a fresh folder below scratch; `files` the folder of the need `tree-files` or `own-files`. */
  readonly cwd: 'tree' | 'scratch' | 'empty' | 'files';
  readonly env?: Readonly<Record<string, string>>;
  /** Names of variables of the user that it gets. Their values stand in no proof. */
  readonly passes?: readonly string[];
  /** Files to write below scratch first, by relative path. */
  readonly files?: Readonly<Record<string, string>>;
  /** Files of the judged tree to lay out below scratch first: their path there, to the one in the tree. */
  readonly copies?: Readonly<Record<string, RepoPath>>;
  /** Reports to read back, by name: relative path below scratch. */
  readonly reports?: Readonly<Record<string, string>>;
  readonly network: 'none' | readonly string[];
  /** Part of the job's time limit that this command may use; default all of it. */
  readonly share?: number;
  /** A time-out of this command is for the scanner to judge (it has another way); default: the job fails. */
  readonly mayTimeOut?: boolean;
};

/** How a command ended. The engine has already turned crashes, signals, time-outs and cut output into failures. */
export type Execution = {
  readonly name: string;
  readonly exitCode: number;
  readonly timedOut: boolean;
  readonly stdout: string;
  readonly stderr: string;
  /** Text of each report; `undefined` where the command left none. */
  readonly reports: Readonly<Record<string, string | undefined>>;
  /**
   * What the sources of advisories were asked in this job until now, and what they answered: JSON of `Exchange[]`
   * (src/scan/advisories/exchange.ts), by need.
   */
  readonly exchanges: Readonly<Partial<Record<Need, string>>>;
};

/** A command with the answer it must give before the scan is believed. */
export type Probe = {
  /** One sentence for the proof, in the past tense: `the canary key was found`. */
  readonly proves: string;
  /** Commands that prepare it, in order; each must exit with 0. */
  readonly prepare?: readonly Command[];
  readonly command: Command;
  /** Why the answer is wrong, or `undefined` when it is right. */
  readonly accept: (execution: Execution) => string | undefined;
};

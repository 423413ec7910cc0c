import type { DataOrigin, RepoPath } from '../model.js';
import type { Parsed } from '../scanners/scanner.js';
import type { Executed } from './execute.js';

/** A complete answer with what proves it. */
export type Answered = {
  readonly parsed: Parsed;
  readonly executed: readonly Executed[];
  readonly checks: readonly string[];
  readonly data: readonly DataOrigin[];
  /** Files beside the judged tree in which findings may stand. */
  readonly reports?: readonly RepoPath[];
  readonly tool: { readonly name: string; readonly version: string; readonly digest: string; readonly source: string };
};

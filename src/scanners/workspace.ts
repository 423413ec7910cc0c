import type { RepoPath } from '../model.js';

/** A file of the checkout that no commit holds: what an earlier step left there. */
export type WorkspaceFile = {
  readonly path: RepoPath;
  readonly text: string;
  readonly sha256: string;
  /** Milliseconds since the epoch. */
  readonly modifiedMs: number;
};

/** What a scanner may see of the checkout itself, beside the judged tree. */
export type Workspace = {
  /** The files that its globs fit and git does not track, sorted. */
  readonly files: readonly WorkspaceFile[];
  /** Those that git tracks: the commit brought them, whatever is in them now. */
  readonly tracked: readonly RepoPath[];
  /** When the commit was checked out or made. What is older is not of it. Milliseconds since the epoch. */
  readonly beganMs: number;
  /** Absolute path of the checkout: tools write it into their reports. */
  readonly root: string;
};

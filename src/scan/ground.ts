import type { Host, Repository } from '../host/host.js';
import type { RepoPath, Source } from '../model.js';
import type { Tool } from './tool.js';

/** What all jobs of a run stand on: the outside world, the repository, and the judged tree. */
export type Ground = {
  readonly host: Host;
  readonly repository?: Repository;
  readonly source: Source;
  readonly workingDirectory: RepoPath;
  /** Name of this use of the Action; `''` where there is one. */
  readonly name: string;
  /** The judged tree: absolute folder, and all its files. */
  readonly tree: { readonly root: string; readonly files: readonly RepoPath[] };
  /** Gets a scanner's pinned tool, checked. */
  readonly provide: (scanner: string) => Promise<Tool>;
  /** Token of the workflow, for fetching what the clone lacks; never given to a scanner. */
  readonly token?: string;
};

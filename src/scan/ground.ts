import type { Host, Repository } from '../host/host.js';
import type { DataConfig, InlineWords, RepoPath, Source } from '../model.js';
import type { Tool } from './tool.js';

/** What all jobs of a run stand on: the outside world and the repository. */
export type SharedGround = {
  readonly host: Host;
  readonly repository: Repository | undefined;
  readonly source: Source;
  readonly workingDirectory: RepoPath;
  /** Name of this use of the Action; `''` where there is one. */
  readonly name: string;
  /** Where advisories come from. */
  readonly data: DataConfig;
  /** Words of the plan's inline suppressions: a job that finds secrets says which of them quote one. */
  readonly comments: readonly InlineWords[];
  /** Gets a pinned tool by its name, checked. */
  readonly provide: (tool: string) => Promise<Tool>;
  /** Token of the workflow, for fetching what the clone lacks; never given to a scanner; `''` if there is none. */
  readonly token: string;
};

/** What one job stands on: the judged tree as its scanner is to see it, too. */
export type Ground = SharedGround & {
  /** The judged tree: absolute folder, and all its files. */
  readonly tree: { readonly root: string; readonly files: readonly RepoPath[] };
  /** Texts of the files that `reads` of some scanner names. */
  readonly texts: ReadonlyMap<RepoPath, string>;
  /** Secrets that jobs of this run have found so far: each adds its own. Never part of an outcome. */
  readonly secrets: Set<string>;
};

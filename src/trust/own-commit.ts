import { UsageError } from '../errors.js';
import type { Repository } from '../host/host.js';
import type { Source } from '../model.js';
import type { PolicyPlace } from './policy-file.js';

/** A commit that a local run is to judge instead of the working tree. */
export type OwnCommit = {
  /** As git understands it: an id, a branch, `HEAD~2`. */
  readonly revision: string;
  /** Id of a commit of the clone: what is new is reachable from `revision` and not from here. Absent: unknown. */
  readonly base?: string;
};

/**
 * What is judged where a local run was given a commit, and where its policy stands: in the commit itself, as the
 * working tree's policy judges the working tree. Throws a UsageError where there is no such commit.
 */
export async function ownCommit(
  { revision, base }: OwnCommit,
  repository: Repository | undefined,
  folder: string,
): Promise<{ readonly source: Source; readonly place: PolicyPlace }> {
  const asked = JSON.stringify(revision);
  if (repository === undefined) {
    throw new UsageError(`${folder} is not a git repository, so there is no commit ${asked} to judge`);
  }
  const head = await repository.commit(revision);
  if (head === undefined) {
    throw new UsageError(`${asked} names no commit of ${repository.root}; name a branch, a tag or an id of git log`);
  }
  const source: Source = {
    event: 'local',
    head,
    trusted: head,
    trustedBecause: 'a commit that is judged in a local run is judged by its own rules',
    ...(base === undefined || base === head ? {} : { range: { base, head } }),
    pullRequest: false,
    staged: false,
    committed: true,
  };
  return {
    source,
    place: { kind: 'entries', entries: await repository.tree(head), repository, label: `commit ${head}` },
  };
}

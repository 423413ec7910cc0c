import type { Host, Repository } from '../host/host.js';
import type { Source } from '../model.js';
import { folderInPlace, repositoryInPlace } from './tree-in-place.js';
import { commitTree, headTree, stagedTree } from './private-tree.js';
import type { Steerer } from './steering.js';
import type { JudgedTree } from './tree.js';

export type { JudgedTree } from './tree.js';

/**
 * The files to judge: the user's folder itself where its own rules judge it, otherwise a private folder with the
 * head's files and the trusted commit's steering files. `folder` counts only outside git. Throws a GateError where
 * the trusted steering files cannot be put in place.
 */
export async function judgedTree(
  host: Host,
  folder: string,
  repository: Repository | undefined,
  source: Source,
  steerers: readonly Steerer[],
): Promise<JudgedTree> {
  const { head, trusted } = source;
  if (repository === undefined) return folderInPlace(host, folder);
  if (source.staged) return stagedTree(host, repository, head);
  if (source.committed === true && head !== undefined) return commitTree(host, repository, head);
  if (head === undefined || trusted === undefined || trusted === head) {
    return repositoryInPlace(host, repository, source.event === 'local');
  }
  return headTree(host, repository, { head, trusted }, steerers);
}

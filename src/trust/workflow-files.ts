import type { Repository, TreeEntry } from '../host/host.js';
import type { Change, RepoPath } from '../model.js';
import { shortId } from './short-id.js';
import { isLink, isRegular } from './tree-entries.js';
import { usesOfAction, type Use } from './uses.js';

/** The workflow and action files of one commit, and where they use this Action. */
export type WorkflowFiles = {
  /** All of them by path, and all symbolic links, which could stand for one: mode and blob. */
  readonly identities: ReadonlyMap<RepoPath, string>;
  readonly uses: readonly Use[];
  /** Files that could not be searched: no YAML, or over the limit. */
  readonly unparsable: readonly RepoPath[];
};

/** GitHub refuses workflow files above 512 KiB; nothing larger can run. */
const textLimit = 512 * 1024;

const pattern = /^\.github\/workflows\/[^/]+\.ya?ml$|(^|\/)action\.ya?ml$/i;

/** Reads the workflow and action files among a commit's entries. Throws where a blob is missing. */
export async function workflowFiles(
  repository: Repository,
  entries: readonly TreeEntry[],
  actionRepository: string | undefined,
): Promise<WorkflowFiles> {
  const files = entries.filter((entry) => pattern.test(entry.path) && isRegular(entry));
  const contents = await repository.blobs([...new Set(files.map(({ blob }) => blob))]);
  const sized = files.map(({ path, blob }) => ({ path, content: contents.get(blob) ?? Buffer.alloc(0) }));
  const tooLarge = sized.filter(({ content }) => content.length > textLimit).map(({ path }) => path);
  const texts = sized
    .filter(({ content }) => content.length <= textLimit)
    .map(({ path, content }) => ({ path, text: content.toString('utf8') }));
  const { uses, unparsable } = usesOfAction(texts, actionRepository);
  const steering = entries.filter((entry) => pattern.test(entry.path) || isLink(entry));
  return {
    identities: new Map(steering.map(({ path, mode, blob }) => [path, `${mode} ${blob}`])),
    uses,
    unparsable: [...unparsable, ...tooLarge],
  };
}

/** Are all workflow and action files of both commits the same? */
export function sameWorkflowFiles(a: WorkflowFiles, b: WorkflowFiles): boolean {
  return (
    a.identities.size === b.identities.size && [...a.identities].every(([path, id]) => b.identities.get(path) === id)
  );
}

/** One change for each workflow or action file that uses this Action on either side and is not the same on both. */
export function workflowChanges(trusted: WorkflowFiles, head: WorkflowFiles, commit: string): readonly Change[] {
  const paths = new Set([...trusted.uses, ...head.uses].map(({ path }) => path));
  return [...paths].sort().flatMap((path) => {
    const before = trusted.identities.get(path);
    const after = head.identities.get(path);
    if (before === after) return [];
    const change = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
    const effect = `uses this Action and is not as in ${shortId(commit)}: review it, since a workflow decides whether this Action runs`;
    const isLinkNow = after?.startsWith('120000') === true;
    return [{ kind: 'workflow', subject: path, change: isLinkNow ? 'symlink' : change, effect }];
  });
}

import type { Repository, TreeEntry } from '../host/host.js';
import type { RepoPath } from '../model.js';
import { judgeLinks } from './links.js';
import { linkTargets, textsOf } from './entry-contents.js';
import { overlay, steeringTest, type Steerer } from './steering.js';
import { isLink, isRegular } from './tree-entries.js';

/**
 * Scanners grouped by what the trusted commit's steering files change in the head: those of one group can look at one
 * tree. What steers one scanner is content to all others, so it must be the head's for them. Most changes touch no
 * steering file, and then there is one group.
 */
export async function steeredAlike<One extends Steerer>(
  repository: Repository,
  commits: { readonly head: string; readonly trusted: string },
  steerers: readonly One[],
): Promise<readonly (readonly One[])[]> {
  const head = await repository.tree(commits.head);
  const trusted = { commit: commits.trusted, entries: await repository.tree(commits.trusted) };
  const links = await linkTargets(repository, head.filter(isLink));
  const differing = differingPaths(head, trusted.entries);
  const groups = new Map<string, One[]>();
  for (const steerer of steerers) {
    const isSteering = await steeringTest([steerer], trusted.entries, textsOf(repository));
    const isTouched = links.known.length > 0 || differing.some(isSteering);
    const key = isTouched ? effectOf(overlay(head, trusted, isSteering), links.known, isSteering) : untouched;
    groups.set(key, [...(groups.get(key) ?? []), steerer]);
  }
  return [...groups.values()];
}

const untouched = JSON.stringify([[], []]);

function effectOf(
  { kept, taken, changes }: ReturnType<typeof overlay>,
  links: Parameters<typeof judgeLinks>[0],
  isSteering: Parameters<typeof judgeLinks>[2],
): string {
  const files = new Set([...kept.filter(isRegular), ...taken].map(({ path }) => path));
  const present = new Set(kept.map(({ path }) => path));
  const standing = links.filter(({ path }) => present.has(path));
  const refused = judgeLinks(standing, files, isSteering).refused.filter(({ steers }) => steers);
  return JSON.stringify([changes, refused.map(({ path }) => path)]);
}

/** Paths that one of the commits lacks, or at which they have different things. */
function differingPaths(head: readonly TreeEntry[], trusted: readonly TreeEntry[]): readonly RepoPath[] {
  const before = new Map(trusted.map(({ path, mode, blob }) => [path, `${mode} ${blob}`]));
  const now = new Set(head.map(({ path }) => path));
  return [
    ...head.filter(({ path, mode, blob }) => before.get(path) !== `${mode} ${blob}`),
    ...trusted.filter(({ path }) => !now.has(path)),
  ].map(({ path }) => path);
}

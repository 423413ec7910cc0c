import type { Files, HostPath } from '../host/host.js';
import type { RepoPath } from '../model.js';
import { pathMatcher } from '../sarif/path-matcher.js';
import { absoluteBelow, pathText } from '../sarif/paths.js';

/** Files above this are not shown to `detect`, */
const fileLimit = 1024 * 1024;
/** and of scanners that say so, those above this. */
const largeLimit = 32 * 1024 * 1024;
/** Text that is read for all scanners together. */
const totalLimit = 64 * 1024 * 1024;

type Found = { readonly path: RepoPath; readonly size: number; readonly at: HostPath };

/**
 * Reads the files that scanners may look into when they decide whether they apply: the small ones first, so that a few
 * large ones, such as generated YAML, cannot take the room of many manifests. What `large` names is read up to 32 MiB,
 * and where it is a link to another file of the tree.
 */
export async function readDetectTexts(
  files: Files,
  root: string,
  paths: readonly RepoPath[],
  globs: readonly string[],
  large: readonly string[] = [],
): Promise<ReadonlyMap<RepoPath, string>> {
  const texts = new Map<RepoPath, string>();
  const room = { left: totalLimit };
  const isLarge = large.length === 0 ? () => false : pathMatcher(large);
  const targetOf = linksBelow(files, root, paths);
  const found: Found[] = [];
  for (const path of paths.filter(pathMatcher(globs))) {
    const own = absoluteBelow(root, path);
    const stat = await files.stat(own);
    const at = stat?.kind === 'symlink' && isLarge(path) ? await targetOf(path) : own;
    const target = at === own || at === undefined ? stat : await files.stat(at);
    if (at === undefined || target?.kind !== 'file') continue;
    if (target.size <= (isLarge(path) ? largeLimit : fileLimit)) found.push({ path, size: target.size, at });
  }
  for (const { path, size, at } of found.toSorted((a, b) => a.size - b.size)) {
    if (size > room.left) break;
    const content = await files.read(at);
    if (content === undefined) continue;
    room.left -= content.length;
    texts.set(path, content.toString('utf8'));
  }
  return texts;
}

/** Where a link leads, if that is a file of the tree: what else lies below its root may hold what is secret. */
function linksBelow(
  files: Files,
  root: string,
  paths: readonly RepoPath[],
): (path: RepoPath) => Promise<string | undefined> {
  const known = new Set(paths.map(pathText));
  return async (path) => {
    const [base, real] = [await files.real(root), await files.real(`${root}/${pathText(path)}`)];
    if (base === undefined || real?.startsWith(`${base}/`) !== true) return undefined;
    return known.has(real.slice(base.length + 1)) ? real : undefined;
  };
}

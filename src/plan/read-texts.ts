import type { Files } from '../host/host.js';
import type { RepoPath } from '../model.js';
import { pathMatcher } from '../sarif/path-matcher.js';
import { absoluteBelow } from '../sarif/paths.js';

/** Files above this are not shown to `detect`. */
const fileLimit = 1024 * 1024;
/** Text that is read for all scanners together. */
const totalLimit = 64 * 1024 * 1024;

/**
 * Reads the files that scanners may look into when they decide whether they apply: the small ones first, so that a few
 * large ones, such as generated YAML, cannot take the room of many manifests.
 */
export async function readDetectTexts(
  files: Files,
  root: string,
  paths: readonly RepoPath[],
  globs: readonly string[],
): Promise<ReadonlyMap<RepoPath, string>> {
  const texts = new Map<RepoPath, string>();
  const room = { left: totalLimit };
  const found: { readonly path: RepoPath; readonly size: number }[] = [];
  for (const path of paths.filter(pathMatcher(globs))) {
    const stat = await files.stat(absoluteBelow(root, path));
    if (stat?.kind === 'file' && stat.size <= fileLimit) found.push({ path, size: stat.size });
  }
  for (const { path, size } of found.toSorted((a, b) => a.size - b.size)) {
    if (size > room.left) break;
    const content = await files.read(absoluteBelow(root, path));
    if (content === undefined) continue;
    room.left -= content.length;
    texts.set(path, content.toString('utf8'));
  }
  return texts;
}

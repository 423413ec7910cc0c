import type { Files } from '../host/host.js';
import type { RepoPath } from '../model.js';
import { pathMatcher } from '../sarif/path-matcher.js';
import { absoluteBelow } from '../sarif/paths.js';

/** Files above this are not shown to `detect`. */
const fileLimit = 1024 * 1024;
/** Text that is read for all scanners together. */
const totalLimit = 64 * 1024 * 1024;

/** Reads the files that scanners may look into when they decide whether they apply. */
export async function readDetectTexts(
  files: Files,
  root: string,
  paths: readonly RepoPath[],
  globs: readonly string[],
): Promise<ReadonlyMap<RepoPath, string>> {
  const texts = new Map<RepoPath, string>();
  const room = { left: totalLimit };
  for (const path of paths.filter(pathMatcher(globs))) {
    const stat = await files.stat(absoluteBelow(root, path));
    if (stat?.kind !== 'file' || stat.size > fileLimit || stat.size > room.left) continue;
    const content = await files.read(absoluteBelow(root, path));
    if (content === undefined) continue;
    room.left -= content.length;
    texts.set(path, content.toString('utf8'));
  }
  return texts;
}

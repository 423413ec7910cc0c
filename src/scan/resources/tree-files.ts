import type { Placement } from '../../host/host.js';
import type { RepoPath } from '../../model.js';
import { absoluteBelow, isBelow, stagedName, toRepoPath } from '../../sarif/paths.js';
import type { Ground } from '../ground.js';
import type { Opened } from './opened.js';

/**
 * A private folder with the files of the judged tree below the working directory, and those that steer the scanner.
 * What else lies in the user's folder (installed packages, build results) is not there. Linked files are those of the
 * tree itself, which nobody may change.
 */
export async function openTreeFiles(
  { host, tree, workingDirectory }: Ground,
  steering: readonly RepoPath[],
  scratch: string,
  how: 'linked' | 'copied',
): Promise<Opened> {
  const steers = new Set(steering);
  const placements: Placement[] = [];
  for (const path of tree.files.filter((file) => isBelow(file, workingDirectory) || steers.has(file))) {
    const from = absoluteBelow(tree.root, path);
    const stat = await host.files.stat(from);
    const at = toRepoPath(stagedName(path));
    if (stat?.kind === 'file') placements.push({ path: at, from, ...(how === 'copied' && { copied: true }) });
    else {
      const content = await host.files.read(from);
      if (content !== undefined) placements.push({ path: at, content });
    }
  }
  const folder = `${scratch}/files`;
  await host.files.makeFolder(folder);
  await host.files.place(folder, placements);
  return { ok: true, path: folder, proof: `${placements.length} files were laid out in a private folder` };
}

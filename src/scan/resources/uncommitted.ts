import type { Placement } from '../../host/host.js';
import type { RepoPath } from '../../model.js';
import { absoluteBelow } from '../../sarif/paths.js';
import { failed } from '../../scanners/scanner.js';
import type { Failed } from '../../scanners/scanner.js';
import type { Ground } from '../ground.js';
import type { Opened } from './opened.js';

/** Files that steer scanners by standing in the folder that is scanned. */
const steering = new Set<RepoPath>(['.gitleaksignore', '.gitleaks.toml']);

/** A private folder with the files that differ from the commit. */
export async function openUncommitted(ground: Ground, scratch: string): Promise<Opened | Failed> {
  const { host, repository, tree } = ground;
  if (repository === undefined) return failed('not a git repository: nothing can be uncommitted');
  const paths = await uncommittedFiles(ground);
  const placements: Placement[] = [];
  for (const path of paths) {
    const from = absoluteBelow(tree.root, path);
    const stat = await host.files.stat(from);
    if (stat?.kind === 'file' && !steering.has(path)) placements.push({ path, from });
  }
  const folder = `${scratch}/uncommitted`;
  await host.files.makeFolder(folder);
  await host.files.place(folder, placements);
  return { ok: true, path: folder, proof: `${placements.length} uncommitted files were read as well` };
}

async function uncommittedFiles({ repository, source, tree }: Ground): Promise<readonly RepoPath[]> {
  return source.head === undefined || repository === undefined ? tree.files : repository.modified(source.head);
}

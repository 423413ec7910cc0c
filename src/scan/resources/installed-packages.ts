import type { Job, RepoPath } from '../../model.js';
import { absoluteBelow, pathText } from '../../sarif/paths.js';
import { failed } from '../../scanners/scanner.js';
import type { Failed } from '../../scanners/scanner.js';
import type { Ground } from '../ground.js';
import { walkInstalled, type Installed } from './installed-walk.js';
import type { Opened } from './opened.js';

/**
 * A private folder with what the packages of the job's `installed` targets say of themselves, laid out as in the
 * checkout. Installed packages are seldom part of a commit: they are judged as an earlier step of the job left them.
 */
export async function openInstalledPackages(job: Job, ground: Ground, scratch: string): Promise<Opened | Failed> {
  const { host, source } = ground;
  if (source.committed === true || source.staged) {
    return failed(
      'installed packages lie in the working tree, and that is not what is judged',
      'Judge the working tree, or take `installed` of trivy-rootfs out of the policy.',
    );
  }
  const found: Installed = { placements: [], unread: [], aside: 0, own: 0 };
  const folders = job.targets.filter(({ kind }) => kind === 'installed').map(({ path }) => path);
  for (const folder of folders) {
    const objection = (await notInCheckout(folder, ground)) ?? (await walkInstalled(folder, folders, ground, found));
    if (objection !== undefined) return objection;
  }
  const { placements, unread } = found;
  const path = `${scratch}/packages`;
  const below = `${path}/checkout`;
  await host.files.makeFolder(below);
  await host.files.place(below, placements);
  const list = { read: placements.map((one) => one.path), unread };
  await host.files.write(`${scratch}/installed.json`, JSON.stringify(list));
  return { ok: true, path, proof: proofOf(folders, found) };
}

const proofOf = (folders: readonly RepoPath[], { placements, aside, own }: Installed): string =>
  [
    `of what is installed in ${folders.map(pathText).join(', ')}, ${placements.length} files were laid out`,
    ...(aside > 0 ? [`${aside} packed eggs and wheels that nothing loads from there were left out`] : []),
    ...(own > 0 ? [`of ${own} links to folders of the repository itself, what they lead to was left out`] : []),
  ].join('; ');

async function notInCheckout(folder: RepoPath, ground: Ground): Promise<Failed | undefined> {
  const { files } = ground.host;
  const root = ground.repository?.root ?? ground.tree.root;
  const start = await files.stat(absoluteBelow(root, folder));
  const remedy = 'Install the packages in a step before this one, or take the folder out of `installed`.';
  if (start === undefined) return failed(`there is no ${pathText(folder)} in the checkout`, remedy);
  const real = await files.real(`${root}/${pathText(folder)}`);
  return start.kind === 'directory' && real === `${(await files.real(root)) ?? ''}/${pathText(folder)}`
    ? undefined
    : failed(`${pathText(folder)} is no folder of the checkout itself`, 'Name the folder, not a link to it.');
}

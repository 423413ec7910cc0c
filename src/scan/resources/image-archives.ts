import type { Placement } from '../../host/host.js';
import type { Job } from '../../model.js';
import { absoluteBelow, isFilePath, pathText } from '../../sarif/paths.js';
import { failed } from '../../scanners/scanner.js';
import type { Failed } from '../../scanners/scanner.js';
import type { Ground } from '../ground.js';
import type { Opened } from './opened.js';

/**
 * A private folder with the archives of images that are the job's targets, by their own paths. They are build results:
 * they lie in the checkout, tracked or not, as an earlier step left them.
 */
export async function openImageArchives(job: Job, ground: Ground, scratch: string): Promise<Opened | Failed> {
  const { host, source } = ground;
  if (source.committed === true || source.staged) {
    return failed(
      'archives of images lie in the working tree, and that is not what is judged',
      'Judge the working tree, or name the images by reference.',
    );
  }
  const root = ground.repository?.root ?? ground.tree.root;
  const placements: Placement[] = [];
  const digests: string[] = [];
  for (const { path } of job.targets.filter(({ kind }) => kind === 'archive')) {
    const file = `${root}/${pathText(path)}`;
    const digest = isFilePath(path) ? await host.files.digest(file) : undefined;
    const real = await host.files.real(file);
    if (digest === undefined || real !== `${(await host.files.real(root)) ?? ''}/${pathText(path)}`) {
      return failed(
        `there is no file ${pathText(path)} in the checkout`,
        'Make the archive in a step before this one (docker save, or download-artifact); a link does not count.',
      );
    }
    placements.push({ path, from: absoluteBelow(root, path) });
    digests.push(`${pathText(path)} has sha256 ${digest}`);
  }
  const folder = `${scratch}/archives`;
  await host.files.makeFolder(folder);
  await host.files.place(folder, placements);
  return { ok: true, path: folder, proof: digests.join('; ') };
}

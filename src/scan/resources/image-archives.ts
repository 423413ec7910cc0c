import { isAbsolute } from 'node:path';
import type { Placement } from '../../host/host.js';
import type { Job } from '../../model.js';
import { absoluteBelow, isFilePath, pathText } from '../../sarif/paths.js';
import { failed } from '../../scanners/scanner.js';
import type { Failed } from '../../scanners/scanner.js';
import type { Ground } from '../ground.js';
import type { Opened } from './opened.js';

/**
 * A private folder with the archives of images that are the job's targets, by their own paths. They are build results:
 * they lie in the checkout, tracked or not, as an earlier step left them, or at an absolute path, fetched by this run.
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
    const name = pathText(path);
    const isFetched = isAbsolute(name);
    const file = isFetched ? name : `${root}/${name}`;
    const digest = isFetched || isFilePath(path) ? await host.files.digest(file) : undefined;
    const real = await host.files.real(file);
    if (digest === undefined || (!isFetched && real !== `${(await host.files.real(root)) ?? ''}/${name}`)) {
      return failed(
        `there is no file ${name} in the checkout`,
        'Make the archive in a step before this one (docker save, or download-artifact); a link does not count.',
      );
    }
    placements.push({ path: path.replace(/^\/+/, ''), from: isFetched ? file : absoluteBelow(root, path) });
    digests.push(`${name} has sha256 ${digest}`);
  }
  const folder = `${scratch}/archives`;
  await host.files.makeFolder(folder);
  await host.files.place(folder, placements);
  return { ok: true, path: folder, proof: digests.join('; ') };
}

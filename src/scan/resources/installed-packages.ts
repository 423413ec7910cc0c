import type { Placement } from '../../host/host.js';
import type { Job, RepoPath } from '../../model.js';
import { absoluteBelow, pathText, toRepoPath } from '../../sarif/paths.js';
import { failed } from '../../scanners/scanner.js';
import type { Failed } from '../../scanners/scanner.js';
import type { Ground } from '../ground.js';
import type { Opened } from './opened.js';

/** Files by which installed packages say what they are: of npm, Python, RubyGems and Composer. */
const sayings = new RegExp(
  [
    /(?:^|\/)node_modules\/(?:.*\/)?package\.json$/,
    /\.dist-info\/METADATA$/,
    /\.egg-info(?:\/PKG-INFO)?$|\/EGG-INFO\/PKG-INFO$/,
    /\/specifications\/.*\.gemspec$/,
    /\/composer\/installed\.json$/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

/** So many files and folders are looked at in all; more is a mistake, or meant to keep us busy. */
const entryLimit = 2_000_000;

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
  const placements: Placement[] = [];
  const folders = job.targets.filter(({ kind }) => kind === 'installed').map(({ path }) => path);
  for (const folder of folders) {
    const found = await sayingsBelow(folder, ground);
    if (!('length' in found)) return found;
    placements.push(...found);
  }
  const path = `${scratch}/packages`;
  const below = `${path}/checkout`;
  await host.files.makeFolder(below);
  await host.files.place(below, placements);
  await host.files.write(`${scratch}/installed.json`, JSON.stringify(placements.map((one) => one.path)));
  const proof = `of what is installed in ${folders.map(pathText).join(', ')}, ${placements.length} files were laid out`;
  return { ok: true, path, proof };
}

async function sayingsBelow(folder: RepoPath, ground: Ground): Promise<readonly Placement[] | Failed> {
  const { files } = ground.host;
  const root = ground.repository?.root ?? ground.tree.root;
  const start = await files.stat(absoluteBelow(root, folder));
  const remedy = 'Install the packages in a step before this one, or take the folder out of `installed`.';
  if (start === undefined) return failed(`there is no ${pathText(folder)} in the checkout`, remedy);
  const real = await files.real(`${root}/${pathText(folder)}`);
  if (start.kind !== 'directory' || real !== `${await files.real(root)}/${pathText(folder)}`) {
    return failed(`${pathText(folder)} is no folder of the checkout itself`, 'Name the folder, not a link to it.');
  }
  return walk(folder, root, ground);
}

async function walk(
  folder: RepoPath,
  root: string,
  { host: { files } }: Ground,
): Promise<readonly Placement[] | Failed> {
  const placements: Placement[] = [];
  const open = [pathText(folder)];
  for (let seen = 0, at = open.pop(); at !== undefined; at = open.pop()) {
    for (const name of await files.list(`${root}/${at}`)) {
      if (++seen > entryLimit) return failed(`${pathText(folder)} holds more than ${entryLimit} files`);
      const path = `${at}/${name}`;
      const stat = await files.stat(`${root}/${path}`);
      // A name that is no UTF-8 comes out changed, and names nothing.
      if (stat === undefined)
        return failed(`${path} is listed and cannot be found: its name is no UTF-8, or it is gone`);
      if (stat.kind === 'directory') open.push(path);
      else if (stat.kind === 'file' && sayings.test(path)) {
        placements.push({ path: toRepoPath(path), from: `${root}/${path}` });
      }
    }
  }
  return placements;
}

import { posix } from 'node:path';
import type { Placement } from '../../host/host.js';
import type { RepoPath } from '../../model.js';
import { pathText, toRepoPath } from '../../sarif/paths.js';
import { failed } from '../../scanners/scanner.js';
import type { Failed } from '../../scanners/scanner.js';
import type { Ground } from '../ground.js';

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

/** Files of packages that can be loaded, and that say what they are in a form that is not read. */
const unreadable: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/(?:^|\/)(?:site|dist)-packages\/[^/]+\.egg$/, 'it is a packed egg'],
  [/(?:^|\/)conda-meta\/[^/]+\.json$/, 'it is a package of conda, of which nobody has advisories'],
  [/(?:^|\/)bundler\/gems\/[^/]+\/[^/]+\.gemspec$/, 'it is a gem from a git repository'],
  [/(?:^|\/)\.yarn\/cache\/[^/]+\.zip$/, 'it is a packed package of Yarn'],
];

/** So many files and folders are looked at in all; more is a mistake, or meant to keep us busy. */
const entryLimit = 2_000_000;

/** What was found in folders of installed packages. */
export type Installed = {
  /** Files by which packages say what they are. */
  readonly placements: Placement[];
  /** What may be a package that nobody can judge, and why. */
  readonly unread: { readonly path: string; readonly why: string }[];
  /** Packed packages that nothing loads from where they lie. */
  aside: number;
  /** Links to folders of the repository's own files. */
  own: number;
};

type Walk = { readonly root: string; readonly folders: readonly RepoPath[]; readonly ground: Ground };

/** Walks through one of the folders, and adds to what was `found`. Links are not followed: each has to be harmless. */
export async function walkInstalled(
  folder: RepoPath,
  folders: readonly RepoPath[],
  ground: Ground,
  found: Installed,
): Promise<Failed | undefined> {
  const { files } = ground.host;
  const root = ground.repository?.root ?? ground.tree.root;
  const walk = { root: (await files.real(root)) ?? root, folders, ground };
  const open = [pathText(folder)];
  for (let seen = 0, at = open.pop(); at !== undefined; at = open.pop()) {
    const names = await files.list(`${root}/${at}`);
    if (at.endsWith('.dist-info') && !names.includes('METADATA')) {
      found.unread.push({ path: at, why: 'it has no METADATA' });
    }
    for (const name of names) {
      if (++seen > entryLimit) return failed(`${pathText(folder)} holds more than ${entryLimit} files`);
      const path = `${at}/${name}`;
      const stat = await files.stat(`${root}/${path}`);
      // A name that is no UTF-8 comes out changed, and names nothing.
      if (stat === undefined)
        return failed(`${path} is listed and cannot be found: its name is no UTF-8, or it is gone`);
      if (stat.kind === 'directory') open.push(path);
      else if (stat.kind === 'symlink') await addLink(path, walk, found);
      else if (stat.kind === 'file') await addFile(path, walk, found);
    }
  }
  return undefined;
}

async function addFile(path: string, walk: Walk, found: Installed): Promise<void> {
  const [, why] = unreadable.find(([pattern]) => pattern.test(path)) ?? [];
  if (sayings.test(path)) found.placements.push({ path: toRepoPath(path), from: `${walk.root}/${path}` });
  else if (why !== undefined || isBesideOthers(path, walk)) {
    found.unread.push({ path, why: why ?? 'it is a packed egg' });
  } else if (path.endsWith('.egg-link')) await addEggLink(path, walk, found);
  else if (/\.(?:egg|whl)$/.test(path)) found.aside += 1;
}

/** An egg in the named folder itself, which may be where Python looks. */
const isBesideOthers = (path: string, { folders }: Walk): boolean =>
  path.endsWith('.egg') && folders.some((folder) => pathText(folder) === posix.dirname(path));

/** What setuptools leaves of a package that is developed: the folder in which it is, in the first line. */
async function addEggLink(path: string, walk: Walk, found: Installed): Promise<void> {
  const { files } = walk.ground.host;
  const text = await files.read(`${walk.root}/${path}`, 64 * 1024);
  const target = text?.toString('utf8').split(/\r?\n/)[0]?.trim() ?? '';
  const real = posix.isAbsolute(target) ? await files.real(target) : undefined;
  if (real !== undefined && isOwn(real, walk)) found.own += 1;
  else found.unread.push({ path, why: `it stands for a package in ${target.slice(0, 200)}` });
}

async function addLink(path: string, walk: Walk, found: Installed): Promise<void> {
  const { files } = walk.ground.host;
  const real = await files.real(`${walk.root}/${path}`);
  const stat = real === undefined ? undefined : await files.stat(real);
  if (real === undefined || stat === undefined) return;
  const isInside = walk.folders.some((folder) => `${real}/`.startsWith(`${walk.root}/${pathText(folder)}/`));
  if (stat.kind === 'file' && sayings.test(path) && isInside) {
    found.placements.push({ path: toRepoPath(path), from: real });
  } else if (stat.kind === 'directory' && !isInside && isOwn(real, walk)) {
    found.own += 1;
    for (const name of (await files.list(real)).filter((one) => sayings.test(`${path}/${one}`))) {
      const isFile = (await files.stat(`${real}/${name}`))?.kind === 'file';
      if (isFile) found.placements.push({ path: toRepoPath(`${path}/${name}`), from: `${real}/${name}` });
    }
  } else if (!isInside && (stat.kind === 'directory' || isPackageFile(path))) {
    found.unread.push({ path, why: `it is a link to ${real}, which is in none of the folders of \`installed\`` });
  }
}

const isPackageFile = (path: string): boolean =>
  sayings.test(path) || /\.egg$/.test(path) || unreadable.some(([pattern]) => pattern.test(path));

/** Is it a folder with files of the judged tree: a member of the workspace, not something that was installed? */
function isOwn(real: string, { root, ground }: Walk): boolean {
  if (real === root) return true;
  return (
    real.startsWith(`${root}/`) && ground.tree.files.some((file) => `${root}/${pathText(file)}`.startsWith(`${real}/`))
  );
}

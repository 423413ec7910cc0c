import { constants, copyFileSync, linkSync, lstatSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { GateError } from '../errors.js';
import type { RepoPath } from '../model.js';
import { pathBytes } from '../sarif/paths.js';
import { errorCode, fileError, shownPath } from './files-error.js';
import type { HostPath, Placement } from './host.js';

/** Calls of the synchronous file interface are ten times cheaper than pooled ones; between two batches others may run. */
const batch = 500;

/** Errors of link(2) that say "not here", not "something is wrong". */
const unlinkable: ReadonlySet<string> = new Set([
  'EXDEV',
  'EPERM',
  'EACCES',
  'EMLINK',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'UNKNOWN',
]);

/** What one call has made so far. */
type Site = {
  readonly root: Buffer;
  /** Folders made by this call, as latin1 text of their bytes. */
  readonly folders: Set<string>;
  /** Source and target lie on different file systems: linking need not be tried again. */
  apart: boolean;
};

/**
 * Fills a folder: hard links where possible, copies (copy-on-write where possible) otherwise. Every folder on the way
 * below `root` is made by this call, so nothing is ever written through a link. Refuses absolute paths, `.`, `..`
 * and empty segments, sources that are no regular files, and names that are taken.
 */
export async function placeAll(root: string, placements: readonly Placement[]): Promise<void> {
  const site: Site = { root: Buffer.from(root), folders: new Set(), apart: false };
  try {
    mkdirSync(root, { recursive: true });
  } catch (cause) {
    throw fileError('make folder', root, cause);
  }
  for (let at = 0; at < placements.length; at += batch) {
    for (const placement of placements.slice(at, at + batch)) placeOne(site, placement);
    await setImmediate();
  }
}

function placeOne(site: Site, placement: Placement): void {
  const name = checkedName(placement.path);
  const target = below(site.root, name);
  makeParents(site, name);
  try {
    if ('from' in placement) putFile(site, placement, target);
    else if ('linkTo' in placement) symlinkSync(placement.linkTo, target);
    else writeFileSync(target, placement.content, { flag: 'wx', mode: placement.executable === true ? 0o755 : 0o644 });
  } catch (cause) {
    throw fileError('place', target, cause);
  }
}

/** On Windows some characters would name another file, a stream or a device. */
const forbidden = process.platform === 'win32' ? /[\0\\:*?"<>|]/ : /\0/;

function checkedName(path: RepoPath): string {
  const name = pathBytes(path).toString('latin1');
  const bad = name.split('/').some((segment) => segment === '' || segment === '.' || segment === '..');
  if (bad || forbidden.test(name)) {
    throw new GateError(`cannot place ${path}: it is no path below a folder on this system`);
  }
  return name;
}

function below(root: Buffer, name: string): Buffer {
  return Buffer.concat([root, Buffer.from('/'), Buffer.from(name, 'latin1')]);
}

function makeParents(site: Site, name: string): void {
  const end = name.lastIndexOf('/');
  if (end < 0) return;
  const parent = name.slice(0, end);
  if (site.folders.has(parent)) return;
  makeParents(site, parent);
  const target = below(site.root, parent);
  try {
    mkdirSync(target);
  } catch (cause) {
    // Where case does not count, `Src` and `src` are one folder.
    if (errorCode(cause) !== 'EEXIST' || !isOurs(site, target)) throw fileError('make folder', target, cause);
  }
  site.folders.add(parent);
}

function isOurs(site: Site, target: Buffer): boolean {
  const found = lstatSync(target);
  if (!found.isDirectory()) return false;
  return [...site.folders].some((folder) => {
    const made = lstatSync(below(site.root, folder));
    return made.dev === found.dev && made.ino === found.ino;
  });
}

function putFile(site: Site, { from, copied }: { from: HostPath; copied?: true }, target: Buffer): void {
  if (!lstatSync(from).isFile()) {
    throw new GateError(`cannot place ${shownPath(from)}: it is no regular file`);
  }
  if (!site.apart && copied !== true) {
    try {
      linkSync(from, target);
      return;
    } catch (cause) {
      const code = errorCode(cause);
      if (code === undefined || !unlinkable.has(code)) throw cause;
      if (code === 'EXDEV') site.apart = true;
    }
  }
  copyFileSync(from, target, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
}

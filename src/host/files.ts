import { chmod, mkdir, readdir, realpath, rename } from 'node:fs/promises';
import { lstatSync, mkdirSync, mkdtempSync, type Stats } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileError, isAbsent } from './files-error.js';
import { placeAll } from './files-place.js';
import { digestOf, readWhole } from './files-read.js';
import { removeAtEnd, removeWhole } from './files-remove.js';
import { unpack } from './files-unpack.js';
import { unzip } from './files-unzip.js';
import { writeWhole } from './files-write.js';
import type { Files, HostPath, Stat } from './host.js';
import { atEnd } from './process-end.js';

/** The real disk. Scratch folders lie below `RUNNER_TEMP`, else the system's folder for temporary files. */
export function localFiles(env: Readonly<Record<string, string | undefined>>): Files {
  return {
    read: readWhole,
    // At once: thousands of them are asked for in a row, and the way to another thread takes longer than the answer.
    stat: (path) => unlessAbsent('look at', path, () => Promise.resolve(statOf(lstatSync(path))), undefined),
    real: (path) => unlessAbsent('resolve', path, () => realpath(path), undefined),
    list: (path) => unlessAbsent('list', path, async () => (await readdir(path)).sort(), []),
    write: writeWhole,
    makeFolder: (path) => attempt('make folder', path, () => mkdir(path, { recursive: true })),
    makeTemporary: (path) => attempt('make folder', path, () => makeTemporary(path)),
    remove: removeWhole,
    rename: (from, to) => attempt(`rename ${from} to`, to, () => rename(from, to)),
    digest: digestOf,
    scratch: (purpose) => makeScratch(env['RUNNER_TEMP'] || tmpdir(), purpose),
    unpack,
    unzip,
    place: placeAll,
  };
}

async function attempt(doing: string, path: string, action: () => Promise<unknown>): Promise<void> {
  try {
    await action();
  } catch (cause) {
    throw fileError(doing, path, cause);
  }
}

async function unlessAbsent<T, U>(doing: string, path: HostPath, action: () => Promise<T>, absent: U): Promise<T | U> {
  try {
    return await action();
  } catch (cause) {
    if (isAbsent(cause)) return absent;
    throw fileError(doing, path, cause);
  }
}

function statOf(stats: Stats): Stat {
  return { kind: kindOf(stats), size: stats.size, mode: stats.mode & 0o7777, modifiedMs: stats.mtimeMs };
}

function kindOf(stats: Stats): Stat['kind'] {
  if (stats.isFile()) return 'file';
  if (stats.isDirectory()) return 'directory';
  return stats.isSymbolicLink() ? 'symlink' : 'other';
}

/** At once: what is made by another thread could be there before anybody knows that it must go. */
function makeTemporary(path: string): Promise<string | undefined> {
  atEnd('folders', () => {
    removeAtEnd(path);
  });
  return Promise.resolve(mkdirSync(path, { recursive: true }));
}

async function makeScratch(parent: string, purpose: string): Promise<string> {
  const name = purpose.replace(/[^A-Za-z0-9-]+/g, '-').slice(0, 40);
  try {
    await mkdir(parent, { recursive: true });
    const place = join(await realpath(parent), `security-gates-${name}-`);
    const made: { folder?: string } = {};
    // Before it is made, for a signal that comes in between; and made at once, as in makeTemporary.
    atEnd('folders', () => {
      if (made.folder !== undefined) removeAtEnd(made.folder);
    });
    const folder = (made.folder = mkdtempSync(place));
    await chmod(folder, 0o700);
    return folder;
  } catch (cause) {
    throw fileError('make a temporary folder in', parent, cause);
  }
}

import { constants } from 'node:fs';
import { access, lstat, readFile, realpath, stat } from 'node:fs/promises';
import { delimiter, dirname, isAbsolute, join, resolve } from 'node:path';
import { GateError } from '../errors.js';
import { fileError, isAbsent } from './files-error.js';

/** Where a repository lies. For a linked working tree `gitDir` is its own folder, `commonDir` the shared one. */
export type Location = { readonly root: string; readonly gitDir: string; readonly commonDir: string };

/**
 * The repository whose working tree holds a folder: the nearest folder upwards with an entry `.git`. A folder that
 * merely looks like a bare repository is no repository: it may have been committed as ordinary files.
 */
export async function findRepository(folder: string): Promise<Location | undefined> {
  try {
    return await upwards(await realpath(folder));
  } catch (cause) {
    if (isAbsent(cause)) return undefined;
    throw fileError('look for a git repository in', folder, cause);
  }
}

async function upwards(folder: string): Promise<Location | undefined> {
  const found = await gitDirAt(join(folder, '.git'));
  if (found !== undefined) return { root: folder, gitDir: found, commonDir: await commonDirOf(found) };
  const parent = dirname(folder);
  return parent === folder ? undefined : upwards(parent);
}

async function gitDirAt(entry: string): Promise<string | undefined> {
  const found = await lstat(entry).catch((thrown: unknown) => {
    if (isAbsent(thrown)) return undefined;
    throw thrown;
  });
  if (found === undefined) return undefined;
  if (!found.isFile()) return checked(entry, entry);
  const text = await readFile(entry, 'utf8');
  const target = /^gitdir: (.+?)[\r\n]*$/.exec(text)?.[1];
  if (target === undefined) throw new GateError(`${entry} names no git folder; remove it or clone anew`);
  return checked(resolve(dirname(entry), target), entry);
}

async function checked(gitDir: string, entry: string): Promise<string> {
  const head = await stat(join(gitDir, 'HEAD')).catch(() => undefined);
  if (head === undefined) throw new GateError(`${entry} leads to no git repository; remove it or clone anew`);
  return realpath(gitDir);
}

async function commonDirOf(gitDir: string): Promise<string> {
  const text = await readFile(join(gitDir, 'commondir'), 'utf8').catch(() => undefined);
  return text === undefined ? gitDir : realpath(resolve(gitDir, text.trim()));
}

/** The folders of a PATH that are absolute: a relative one would mean the folder under judgement. */
export function absolutePath(path: string | undefined): string {
  return (path ?? '')
    .split(delimiter)
    .filter((folder) => isAbsolute(folder))
    .join(delimiter);
}

/** Absolute path of the program of that name, found as a shell would find it in the absolute folders of `path`. */
export async function findProgram(name: string, path: string | undefined): Promise<string | undefined> {
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  for (const folder of absolutePath(path).split(delimiter)) {
    if (folder === '') continue;
    const candidate = join(folder, file);
    const usable = await access(candidate, constants.X_OK).then(
      () => stat(candidate).then((found) => found.isFile()),
      () => false,
    );
    if (usable) return candidate;
  }
  return undefined;
}

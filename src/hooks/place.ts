import { basename, dirname, join, sep } from 'node:path';
import type { HookKind } from '../config/hook-arguments.js';
import type { Files } from '../host/host.js';
import { ownerOf } from './script.js';

/** Whom a folder of hooks belongs to: git's own folder of one repository, its working tree, or something else. */
export type Belongs = 'git' | 'tree' | 'elsewhere';

/** The path with the links in the part of it that exists resolved. */
export async function realPlace(files: Pick<Files, 'real'>, path: string): Promise<string> {
  const real = await files.real(path);
  if (real !== undefined || dirname(path) === path) return real ?? path;
  return join(await realPlace(files, dirname(path)), basename(path));
}

const isIn = (path: string, folder: string): boolean => path === folder || path.startsWith(folder + sep);

/** Whom a folder of hooks belongs to; a link counts as what it leads to. */
export async function belongsTo(
  files: Pick<Files, 'real'>,
  place: { readonly root: string; readonly commonDir: string; readonly folder: string },
): Promise<Belongs> {
  const folder = await realPlace(files, place.folder);
  if (isIn(folder, await realPlace(files, place.commonDir))) return 'git';
  return isIn(folder, await realPlace(files, place.root)) ? 'tree' : 'elsewhere';
}

/** What stands where a hook goes. `ours` with its text, to see whether it is up to date. */
export type Standing =
  | { readonly owner: 'absent' }
  | { readonly owner: 'ours' | 'changed' | 'foreign'; readonly text: string }
  /** A link, a folder or the like: never ours. */
  | { readonly owner: 'odd'; readonly what: string };

/** Nothing that is meant to be a hook of ours is larger. */
const limit = 1 << 20;

/** Looks at the file of a hook (absolute path). */
export async function standingAt(files: Pick<Files, 'stat' | 'read'>, path: string): Promise<Standing> {
  const stat = await files.stat(path);
  if (stat === undefined) return { owner: 'absent' };
  if (stat.kind !== 'file') return { owner: 'odd', what: stat.kind === 'symlink' ? 'a symbolic link' : 'no file' };
  if (stat.size > limit) return { owner: 'foreign', text: '' };
  const text = (await files.read(path, limit))?.toString('utf8') ?? '';
  return { owner: ownerOf(text), text };
}

/** Absolute path of a hook's file. */
export const hookPath = (folder: string, hook: HookKind): string => join(folder, hook);

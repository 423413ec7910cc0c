import { posix } from 'node:path';
import type { Folder } from './reach.js';

/** A kind of manifest: files in which Dependabot finds dependencies. Paths and names are text. */
export type Kind = {
  /** As `package-ecosystem` has it: what is proposed for it. */
  readonly ecosystem: string;
  /** Other ecosystems that read it as well. */
  readonly alternatives?: readonly string[];
  /** Ecosystem that is proposed instead where a file of this name stands beside it. */
  readonly beside?: { readonly file: string; readonly ecosystem: string };
  readonly is: (name: string, path: string) => boolean;
  /** Does this text ask for anything that could be updated? What cannot be read may. */
  readonly asks: (text: string) => boolean;
  /** Folders of which one has to be named for it, the one that is proposed first. Default: its own. */
  readonly homes?: (path: string) => readonly Folder[];
};

/** Folder that holds a file or folder; the root is `''`. */
export function folderOf(path: string): Folder {
  const folder = posix.dirname(path);
  return folder === '.' ? '' : folder;
}

/** Has one of these names. */
export const named =
  (...names: readonly string[]) =>
  (name: string): boolean =>
    names.includes(name);

/** Its text matches. */
export const matching =
  (pattern: RegExp) =>
  (text: string): boolean =>
    pattern.test(text);

/** Folder above the one that holds a file: home of what stands in a folder of its tool. */
export const folderAbove = (path: string): Folder => folderOf(folderOf(path));

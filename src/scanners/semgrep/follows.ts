import type { RepoPath } from '../../model.js';
import { followedPath } from '../followed-path.js';

/** Files that a `.semgrepignore` takes in (`:include .gitignore`), relative to its own folder. */
export function follows(path: RepoPath, text: string): readonly RepoPath[] {
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
  return [...text.matchAll(/^:include\s+(\S+)\s*$/gm)].flatMap(([, name = '']) => followedPath(folder, name) ?? []);
}

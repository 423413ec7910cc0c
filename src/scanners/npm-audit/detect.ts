import { posix } from 'node:path';
import type { RepoPath } from '../../model.js';
import { pathMatcher } from '../../sarif/path-matcher.js';
import { detectFiles } from '../detect-files.js';
import type { Detection, Tree } from '../scanner.js';
import type { Options } from './options.js';

const names: ReadonlySet<string> = new Set(['package-lock.json', 'npm-shrinkwrap.json']);

/** What npm has installed is not the repository's own. */
export const isInstalled = (path: RepoPath): boolean => /(?:^|\/)node_modules\//.test(path);

/** Lockfiles of npm; of two in one folder npm obeys npm-shrinkwrap.json, and the other one says nothing. */
export function detect(tree: Tree, { except }: Options): Detection {
  const isExcepted = pathMatcher(except);
  const isOwn = (path: RepoPath): boolean =>
    names.has(posix.basename(path)) && !isInstalled(path) && (except.length === 0 || !isExcepted(path));
  const found = detectFiles(tree, isOwn, 'no lockfiles of npm');
  if (found.status !== 'applies') return found;
  const judged = found.expected.filter((path) => !isOvershadowed(path, found.expected));
  return { ...found, targets: judged.map((path) => ({ kind: 'lockfile', path })) };
}

/** Does npm-shrinkwrap.json stand beside this package-lock.json? */
export const isOvershadowed = (path: RepoPath, files: readonly RepoPath[]): boolean =>
  posix.basename(path) === 'package-lock.json' &&
  files.includes(posix.join(posix.dirname(path), 'npm-shrinkwrap.json'));

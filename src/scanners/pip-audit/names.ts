import { posix } from 'node:path';
import type { RepoPath } from '../../model.js';
import { pathText } from '../../sarif/paths.js';
import { isDevelopmentName } from '../development-name.js';

/** Folders of installed packages: their files are not this repository's. */
const installed = /(?:^|\/)(?:node_modules|\.venv|venv|site-packages|\.tox)\//;

/**
 * By pip's own convention: `requirements.txt`, `requirements-dev.txt`, `requirements3.txt`, `dev-requirements.txt`; and
 * `.lock` (Rye) or `.pip` for `.txt`.
 */
const requirementsName = /(?:^|[-_.])requirements[^/]*\.(?:txt|lock|pip)$/i;
const requirementsFolder = /(?:^|\/)requirements\/(.+)\.(?:txt|lock|pip)$/i;
/** PEP 751. */
const pylockName = /^pylock(?:\.[^.]+)?\.toml$/;

/** A lock file of the standard form. */
export const isPylock = (path: RepoPath): boolean => pylockName.test(posix.basename(path));

/** A file that names requirements, by the convention of its name. `constraints.txt` only limits others. */
export function isRequirements(path: RepoPath): boolean {
  const text = pathText(path);
  if (installed.test(text)) return false;
  return isPylock(path) || requirementsName.test(posix.basename(text)) || requirementsFolder.test(text);
}

/** What a lock is made of (`requirements.in`), where the lock does not stand beside it. */
export function isUnlocked(path: RepoPath, files: ReadonlySet<RepoPath>): boolean {
  if (!path.endsWith('.in')) return false;
  const lock = lockOf(path);
  return isRequirements(lock) && !files.has(lock);
}

/** The file that is compiled of `requirements.in`, by the convention of pip-compile. */
export const lockOf = (path: RepoPath): RepoPath => path.replace(/\.in$/, '.txt');

/** Does the name, or a folder below `requirements/`, say that it is for developers, tests or documentation? */
export function isDevelopment(path: RepoPath): boolean {
  const text = pathText(path).replace(/\.(?:txt|lock|pip|toml|in)$/i, '');
  const [, below = posix.basename(text)] = requirementsFolder.exec(`${text}.txt`) ?? [];
  return below.split('/').some((name) => isDevelopmentName(name));
}

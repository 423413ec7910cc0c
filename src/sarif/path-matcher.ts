import picomatch from 'picomatch';
import type { RepoPath } from '../model.js';
import { pathText } from './paths.js';
import type { Glob } from '../scanners/scanner.js';

/** What `.` in a regular expression does not match: a folder with such a name would hide its files from `**`. */
const lineBreaks = /[\n\r\u2028\u2029]/g;

/** Does a path match one of the globs? Dot files count, and upper and lower case are the same. */
export function pathMatcher(globs: readonly Glob[]): (path: RepoPath) => boolean {
  const matches = picomatch([...globs], { dot: true, nocase: true, windows: false });
  return (path) => matches((path.includes('%') ? pathText(path) : path).replace(lineBreaks, '_'));
}

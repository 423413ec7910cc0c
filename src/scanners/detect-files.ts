import type { RepoPath } from '../model.js';
import { isBelow } from '../sarif/paths.js';
import type { Detection, Tree } from './scanner.js';

/**
 * For a scanner of single files: it looks at the working directory, and has to account for all of its files there. Where
 * one of them belongs to the commit and is missing, it cannot tell. `none` says that there are none: `no Python files`.
 */
export function detectFiles(tree: Tree, isOwn: (path: RepoPath) => boolean, none: string): Detection {
  const isExpected = (path: RepoPath): boolean => isOwn(path) && isBelow(path, tree.workingDirectory);
  const expected = tree.files.filter(isExpected);
  const [missing] = (tree.unread ?? []).filter(isExpected);
  if (missing !== undefined) {
    return {
      status: 'cannot',
      reason: `${missing} belongs to the commit and is not there to be read`,
      remedy: 'Check out everything: no sparse checkout and no filter.',
    };
  }
  return expected.length === 0
    ? { status: 'not-applicable', reason: none }
    : { status: 'applies', targets: [{ kind: 'directory', path: tree.workingDirectory }], expected };
}

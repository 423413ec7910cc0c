import { resolve, sep } from 'node:path';
import type { Location } from './git-find.js';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The index of a repository. git tells its hooks by GIT_INDEX_FILE which index the commit is made of: that of
 * `git commit -a` and of `git commit FILE` is not the ordinary one. It counts only where it lies in the repository's
 * own folder, since a hook may look at other repositories as well; never in a workflow, where nothing is committed.
 */
export function indexFile(env: Env, cwd: string, { gitDir }: Location): string {
  const told = env['GIT_INDEX_FILE'];
  const ordinary = resolve(gitDir, 'index');
  if (told === undefined || told === '' || env['GITHUB_ACTIONS'] === 'true') return ordinary;
  const path = resolve(cwd, told);
  return path.startsWith(gitDir + sep) ? path : ordinary;
}

import type { RepoPath } from '../../model.js';

/** Where a finding stands that is in no file of the repository: in a file that GitHub shows and nobody renames. */
export function fallbackPlace(files: readonly RepoPath[], policyPath: RepoPath | undefined): RepoPath {
  const known = [policyPath ?? '', '.github/security-gates.yml', 'README.md'].find((path) => files.includes(path));
  return known ?? files[0] ?? '';
}

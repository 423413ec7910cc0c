import type { RepoPath } from '../../model.js';
import type { Context } from '../scanner.js';

/** Trivy's ignore files at the root of the repository, the one that counts first. */
export const ignoreFiles: readonly RepoPath[] = ['.trivyignore.yaml', '.trivyignore.yml', '.trivyignore'];

/** The one that counts, with its text; `undefined` where there is none. */
export function ignoreFileOf({ steering, steeringText }: Pick<Context<unknown>, 'steering' | 'steeringText'>) {
  const path = ignoreFiles.find((candidate) => steering.includes(candidate));
  return path === undefined ? undefined : { path, text: steeringText(path) ?? '' };
}

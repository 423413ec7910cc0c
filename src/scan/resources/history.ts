import { failed } from '../../scanners/scanner.js';
import type { Failed } from '../../scanners/scanner.js';
import type { Ground } from '../ground.js';
import type { Opened } from './opened.js';

/**
 * The whole history. A shallow clone is completed where there is a token to do it with; a scan of its one commit
 * would look like a clean history.
 */
export async function openHistory({ host, repository, token }: Ground): Promise<Opened | Failed> {
  if (repository === undefined) return failed('not a git repository: there is no history to read');
  const complete = (how: string): Opened => ({
    ok: true,
    path: repository.gitDir,
    proof: `the clone is complete (${how}, git ${repository.gitVersion})`,
  });
  if (!(await repository.shallow())) return complete('not shallow');
  const remedy = 'Check out with fetch-depth: 0 (locally: git fetch --unshallow).';
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = host.env;
  if (token === '' || server === undefined || name === undefined) {
    return failed('the clone is shallow: most of its history is missing', remedy);
  }
  const refused = await repository.fetch({ url: `${server}/${name}`, token, what: 'unshallow' });
  if (refused !== undefined) return failed(`the clone is shallow and could not be completed: ${refused}`, remedy);
  if (await repository.shallow()) return failed('the clone is still shallow after fetching the history', remedy);
  return complete('its history was fetched');
}

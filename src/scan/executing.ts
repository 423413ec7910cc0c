import type { Config } from '../model.js';
import { failed } from '../scanners/scanner.js';
import type { Failed } from '../scanners/scanner.js';
import type { Ground } from './ground.js';

/** Events whose runs hold secrets of the base, while what is checked out may be anybody's. */
const privileged: readonly string[] = ['pull_request_target', 'workflow_run'];

/** How actions/checkout keeps a token in the clone: as a header, or in files that git's configuration includes. */
const keptToken = /^\s*extraheader\s*=|git-credentials-[0-9a-f-]+\.config/im;

/** Bytes of a clone's configuration. */
const configLimit = 1024 * 1024;

/**
 * Why code of the repository may not run here, `undefined` where it may: the policy has to allow it, the event must not
 * be one that lends the base's rights to a stranger's code, and no token may lie in the clone.
 */
export async function refusalToExecute({ own }: Config, ground: Ground): Promise<Failed | undefined> {
  const { source, repository, host } = ground;
  if (!own.executeRepository) {
    return failed(
      'it would run code of the repository, which is off',
      'Set `execute-repository: true` in the policy, in a job that holds no secret; or have a step before write the report.',
    );
  }
  if (privileged.includes(source.event)) {
    return failed(
      `code of the repository never runs on ${source.event}, whose runs hold secrets of the base`,
      'Run this gate on pull_request or push.',
    );
  }
  const config = repository && (await host.files.read(`${repository.gitDir}/config`, configLimit));
  if (config !== undefined && keptToken.test(config.toString('utf8'))) {
    return failed(
      'the clone holds the token with which it was fetched, and code of the repository could read it',
      'Check out with `persist-credentials: false`.',
    );
  }
  return undefined;
}

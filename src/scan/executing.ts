import { messageOf } from '../errors.js';
import type { Repository } from '../host/host.js';
import type { Config } from '../model.js';
import { failed } from '../scanners/scanner.js';
import type { Failed } from '../scanners/scanner.js';
import { isSecretName } from '../variable-names.js';
import type { Ground } from './ground.js';

type Place = Pick<Ground, 'host' | 'source' | 'repository' | 'token'>;

/** Events whose runs hold secrets of the base, while what is checked out may be anybody's. */
const privileged: readonly string[] = ['pull_request_target', 'workflow_run'];

/** Events in which a stranger's commit gets a stranger's rights, or that of a merge queue its reviewed place. */
const forProposals: readonly string[] = [
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
  'merge_group',
];

/** In every Action run, and nobody can take it away (docs/custom.md says what it allows). */
const unavoidable = 'ACTIONS_RUNTIME_TOKEN';

/** Keys of git's configuration that hold or name a secret; an `includeif` may hold one where nobody looks now. */
const secretKey =
  /^(?:http\.(?:.*\.)?(?:extraheader|cookiefile|sslkey|sslcert)|credential\..*|core\.(?:sshcommand|askpass)|includeif\..*)$/is;

/** An address with a name that may be a token (HTTP), or with a password. */
const secretAddress = /https?:\/\/[^/?#]*@|[a-z][a-z0-9+.-]*:\/\/[^/?#@]*:[^/?#]*@/i;

/**
 * Why code of the repository may not run here, `undefined` where it may: the policy has to allow it, the run must not
 * lend its rights to a stranger's code, and no token may lie in the environment or in the clone. In a workflow, only
 * one scanner may: `ranBefore` is the one that has run code of the repository already.
 */
export async function refusalToExecute(
  { own }: Config,
  ground: Place,
  ranBefore?: string,
): Promise<Failed | undefined> {
  if (!own.executeRepository) {
    return failed(
      'it would run code of the repository, which is off',
      'Set `execute-repository: true` in the policy, in a job that holds no secret; or have a step before write the report.',
    );
  }
  const inWorkflow = ground.source.event !== 'local' || ground.host.env['GITHUB_ACTIONS'] === 'true';
  const refusal = inWorkflow ? ((await lentRights(ground)) ?? tokenInReach(ground)) : undefined;
  return (
    refusal ??
    (ground.repository && (await tokenInClone(ground.repository))) ??
    (inWorkflow && ranBefore !== undefined ? afterAnother(ranBefore) : undefined)
  );
}

/** A process that it left, or a file or program that it changed, could have the next one see another tree. */
function afterAnother(ranBefore: string): Failed {
  return failed(
    `${ranBefore} has run code of the repository in this run already, which could change what this scanner reads or runs`,
    'Run it in another job of the workflow: tell them apart by the input `gates`, or by `config` where the gate is the same.',
  );
}

/** The command in a workflow is a local run, with the rights of the event all the same. */
async function lentRights({ source, repository, host }: Place): Promise<Failed | undefined> {
  const event = source.event === 'local' ? (host.env['GITHUB_EVENT_NAME'] ?? '') : source.event;
  if (privileged.includes(event)) {
    return failed(
      `code of the repository never runs on ${event}, whose runs hold secrets of the base`,
      'Run this gate on pull_request or push.',
    );
  }
  if (forProposals.includes(event)) return undefined;
  const own = await repository?.commit(host.env['GITHUB_SHA'] ?? '');
  if (own !== undefined && own === source.head) return undefined;
  return failed(
    `what is checked out is not the commit for which this run of ${event} was started, so its code would get rights that ` +
      'were meant for another',
    'Run this gate on pull_request or push, or check out without `ref`.',
  );
}

/** On Linux, what a process was started with can be read by all of its user's processes, whatever it does about it. */
function tokenInReach({ host, token }: Place): Failed | undefined {
  if (token !== '' || (host.env['INPUT_TOKEN'] ?? '').trim() !== '') {
    return failed(
      'this Action was given a token, and code of the repository could read it',
      "Give this use `token: ''`, in a job with `permissions: {}`, and check out with `fetch-depth: 0`.",
    );
  }
  const held = Object.entries(host.env).find(
    ([name, value]) => isSecretName(name) && name.toUpperCase() !== unavoidable && (value ?? '').trim() !== '',
  );
  return (
    held &&
    failed(
      `the environment holds ${held[0]}, and code of the repository could read it`,
      `Run this gate in a job of its own with \`permissions: {}\` and without secrets; \`${held[0]}: ''\` in the step's \`env\` takes a variable away.`,
    )
  );
}

async function tokenInClone(repository: Repository): Promise<Failed | undefined> {
  try {
    const found = (await repository.settings()).find(
      ([key, value]) => secretKey.test(key) || secretAddress.test(key) || secretAddress.test(value),
    );
    // What stands between the first and the last dot may be the address with the token.
    const shown = found?.[0].replace(/\..*\./s, '.….');
    return shown === undefined
      ? undefined
      : failed(
          `the clone keeps a token, or what leads to one, in its configuration (${shown}), and code of the repository could read it`,
          'Check out with `persist-credentials: false`; on a machine of your own, move the setting to your own configuration of git.',
        );
  } catch (thrown) {
    return failed(`whether the clone keeps a token cannot be known: ${messageOf(thrown)}`, 'Clone anew.');
  }
}

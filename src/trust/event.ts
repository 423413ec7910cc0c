import { z } from 'zod';
import { GateError } from '../errors.js';
import type { Host } from '../host/host.js';
import type { RepoPath } from '../model.js';
import { toRepoPath } from '../sarif/paths.js';
import { kindOfEvent } from './event-kinds.js';

/** What every workflow run knows of itself. */
export type Run = {
  /** Name of the event, as GitHub writes it. */
  readonly name: string;
  /** GITHUB_SHA: the commit that the run is for. */
  readonly sha: string;
  /** GITHUB_REF; `''` where the event has none. */
  readonly ref: string;
  /** `owner/name` of the repository that the run belongs to. */
  readonly repository: string;
  readonly serverUrl: string;
  /** Absent where the payload does not say; it is then known only by the kind of the event. */
  readonly defaultBranch?: string;
  /** The workflow file that was started (of the caller, for a reusable workflow). */
  readonly workflow?: { readonly repository: string; readonly path: RepoPath };
  /** Id of the running job. */
  readonly job?: string;
  /** `owner/name` of the Action that runs; absent for a local one. */
  readonly actionRepository?: string;
};

/** A pull request, as the event describes it. */
export type PullRequest = { readonly number: number; readonly head: string; readonly base: string };

/** What started a workflow run. */
export type WorkflowEvent =
  | (Run & { readonly kind: 'pull-request' | 'pull-request-target'; readonly pullRequest: PullRequest })
  | (Run & { readonly kind: 'merge-group'; readonly base: string })
  | (Run & { readonly kind: 'default-branch' })
  | (Run & { readonly kind: 'ref'; readonly before?: string });

/** What started this run; `local` is a person, or anything else that is no workflow run. */
export type Event = { readonly kind: 'local' } | WorkflowEvent;

/** GitHub caps payloads at 25 MB (webhook documentation); no honest one is larger. */
const payloadLimit = 25 * 1024 * 1024;

const commitId = z.string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/, 'is not the id of a commit');

const commonPayload = z.object({
  repository: z.object({ default_branch: z.string().min(1).optional() }).optional(),
});
const pullRequestPayload = z.object({
  pull_request: z.object({
    number: z.int().positive(),
    head: z.object({ sha: commitId }),
    base: z.object({ sha: commitId }),
  }),
});
const mergeGroupPayload = z.object({ merge_group: z.object({ base_sha: commitId }) });
const pushPayload = z.object({ before: commitId.nullish() });

/**
 * The event of this run, from the environment and the payload that GitHub's runner provides. Without
 * `host.workflow` the run is local. Throws a GateError for an event that is not known, and for an
 * environment or a payload that is not as GitHub documents it.
 */
export async function readEvent(host: Host): Promise<Event> {
  if (host.workflow === undefined) return { kind: 'local' };
  const name = required(host, 'GITHUB_EVENT_NAME');
  const kind = kindOfEvent(name);
  if (kind === undefined) {
    throw new GateError(
      `no trusted commit is known for the event "${name}": run this Action on pull_request, push, merge_group, ` +
        'schedule or workflow_dispatch',
    );
  }
  const payload = await readPayload(host);
  const run = readRun(host, name, payload);
  switch (kind) {
    case 'pull-request':
    case 'pull-request-target': {
      const { pull_request: pull } = checked(pullRequestPayload, payload, name);
      return { ...run, kind, pullRequest: { number: pull.number, head: pull.head.sha, base: pull.base.sha } };
    }
    case 'merge-group':
      return { ...run, kind, base: checked(mergeGroupPayload, payload, name).merge_group.base_sha };
    case 'ref': {
      const before = name === 'push' ? checked(pushPayload, payload, name).before : undefined;
      return { ...run, kind, ...(typeof before !== 'string' || /^0+$/.test(before) ? {} : { before }) };
    }
    case 'default-branch':
      return { ...run, kind };
  }
}

function readRun(host: Host, name: string, payload: unknown): Run {
  const sha = commitId.safeParse(required(host, 'GITHUB_SHA'));
  if (!sha.success) throw new GateError('GITHUB_SHA is not the id of a commit; run this Action in a GitHub workflow');
  const defaultBranch = checked(commonPayload, payload, name).repository?.default_branch;
  const workflow = readWorkflowRef(host.env['GITHUB_WORKFLOW_REF']);
  const job = host.env['GITHUB_JOB'];
  const actionRepository = host.env['GITHUB_ACTION_REPOSITORY'];
  return {
    name,
    sha: sha.data,
    ref: host.env['GITHUB_REF'] ?? '',
    repository: required(host, 'GITHUB_REPOSITORY'),
    serverUrl: host.env['GITHUB_SERVER_URL'] ?? 'https://github.com',
    ...(defaultBranch === undefined ? {} : { defaultBranch }),
    ...(workflow === undefined ? {} : { workflow }),
    ...(job === undefined || job === '' ? {} : { job }),
    ...(actionRepository === undefined || actionRepository === '' ? {} : { actionRepository }),
  };
}

/** `owner/name/path/of/workflow.yml@ref`. */
function readWorkflowRef(text: string | undefined): Run['workflow'] {
  if (text === undefined || text === '') return undefined;
  const [, repository, path] = /^([^/@]+\/[^/@]+)\/(.+?\.ya?ml)@/.exec(text) ?? [];
  if (repository === undefined || path === undefined) {
    throw new GateError(`GITHUB_WORKFLOW_REF does not name a workflow file: ${JSON.stringify(text)}`);
  }
  return { repository, path: toRepoPath(path) };
}

async function readPayload(host: Host): Promise<unknown> {
  const path = required(host, 'GITHUB_EVENT_PATH');
  try {
    const bytes = await host.files.read(path, payloadLimit);
    if (bytes === undefined) throw new GateError('there is no such file');
    const payload: unknown = JSON.parse(bytes.toString('utf8'));
    return payload;
  } catch (cause) {
    throw new GateError(`the event payload ${path} (GITHUB_EVENT_PATH) cannot be read`, { cause });
  }
}

function checked<Payload>(schema: z.ZodType<Payload>, payload: unknown, name: string): Payload {
  const result = schema.safeParse(payload);
  if (result.success) return result.data;
  throw new GateError(
    `the payload of the event "${name}" (GITHUB_EVENT_PATH) is not as GitHub documents it: ` +
      z.prettifyError(result.error).replace(/\s*\n\s*/g, ' '),
  );
}

function required(host: Host, name: string): string {
  const value = host.env[name];
  if (value !== undefined && value !== '') return value;
  throw new GateError(`${name} is not set: run this Action in a GitHub workflow, or the command line elsewhere`);
}

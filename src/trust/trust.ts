import type { Inputs } from '../config/inputs.js';
import { GateError } from '../errors.js';
import type { Host, Repository } from '../host/host.js';
import type { Change, Source } from '../model.js';
import { bindingInputs } from './binding-inputs.js';
import { readEvent, type Event, type WorkflowEvent } from './event.js';
import { ownCommit, type OwnCommit } from './own-commit.js';
import { policyChanges, readPolicy, type PolicyFile, type PolicyPlace } from './policy-file.js';
import { shortId } from './short-id.js';
import { trustedCommit, type FetchMissing, type Standing } from './trusted-commit.js';
import { sameWorkflowFiles, workflowChanges, workflowFiles, type WorkflowFiles } from './workflow-files.js';

/** What is to be judged. */
export type TrustRequest = {
  /** Absolute path of the folder that was named. */
  readonly folder: string;
  readonly repository: Repository | undefined;
  readonly inputs: Inputs;
  /** For fetching what the clone lacks; `''` or absent: nothing is fetched. */
  readonly token?: string | undefined;
  /** Judge the index. Only for local runs. */
  readonly staged: boolean;
  /** Judge this commit. Only for local runs, and never with `staged`. */
  readonly commit?: OwnCommit;
};

/** Inputs with the policy file that belongs to them. */
export type TrustedUse = { readonly inputs: Inputs; readonly policy: PolicyFile | undefined };

/** Whose rules judge, which they are, and what the head would have liked instead. */
export type Trust = {
  readonly source: Source;
  /** Never empty. Where there are several, the strictest combination counts; the first is the trusted one. */
  readonly uses: readonly [TrustedUse, ...TrustedUse[]];
  readonly changes: readonly Change[];
  /** For the reader of the verdict, one or two sentences each. */
  readonly notes: readonly string[];
};

/**
 * Finds out whose rules judge and reads them. Throws a GateError where that cannot be known, and a UsageError where
 * the policy file cannot be used.
 */
export async function establishTrust(host: Host, request: TrustRequest): Promise<Trust> {
  const { repository } = request;
  const event = await readEvent(host);
  if (request.commit !== undefined) return commitTrust(request.commit, request);
  if (repository === undefined) return outsideGit(host, event, request);
  const standing = await trustedCommit(event, repository, fetchMissing(event, repository, request.token));
  if (event.kind === 'local') return localTrust(host, repository, standing, request);
  const { head, trusted } = standing;
  if (head === undefined || trusted === undefined)
    throw new GateError(`there is no commit to trust: ${standing.because}`);
  return workflowTrust(host, { event, standing, head, trusted, repository, inputs: request.inputs });
}

function fetchMissing(event: Event, repository: Repository, token: string | undefined): FetchMissing {
  return async (what) => {
    if (event.kind === 'local') return 'a local run fetches nothing';
    if (token === undefined || token === '') return 'there is no token to fetch it with';
    return repository.fetch({ url: `${event.serverUrl}/${event.repository}`, token, what });
  };
}

async function outsideGit(host: Host, event: Event, { folder, inputs }: TrustRequest): Promise<Trust> {
  if (event.kind !== 'local') {
    throw new GateError(
      `${folder} is not a git repository, so the commit whose rules judge cannot be had: ` +
        'check out the repository with git installed, before this Action',
    );
  }
  const source: Source = {
    event: 'local',
    trustedBecause: 'outside git there is only the folder itself',
    pullRequest: false,
    staged: false,
  };
  const policy = await readPolicy({ kind: 'folder', root: folder, files: host.files }, inputs);
  return { source, uses: [{ inputs, policy }], changes: [], notes: [] };
}

async function localTrust(
  host: Host,
  repository: Repository,
  standing: Standing,
  request: TrustRequest,
): Promise<Trust> {
  const { inputs, staged } = request;
  const place: PolicyPlace = staged
    ? { kind: 'entries', entries: await repository.index(), repository, label: 'the index' }
    : { kind: 'folder', root: repository.root, files: host.files };
  const source = sourceOf('local', standing, { staged, pullRequest: false });
  const notes =
    host.env['GITHUB_ACTIONS'] === 'true'
      ? ['Run as a command, a workflow is judged by the rules of its own checkout: use the Action for pull requests.']
      : [];
  return { source, uses: [{ inputs, policy: await readPolicy(place, inputs) }], changes: [], notes };
}

async function commitTrust(commit: OwnCommit, { folder, repository, inputs }: TrustRequest): Promise<Trust> {
  const { source, place } = await ownCommit(commit, repository, folder);
  return { source, uses: [{ inputs, policy: await readPolicy(place, inputs) }], changes: [], notes: [] };
}

type Judged = {
  readonly event: WorkflowEvent;
  readonly standing: Standing;
  readonly head: string;
  readonly trusted: string;
  readonly repository: Repository;
  readonly inputs: Inputs;
};

async function workflowTrust(host: Host, judged: Judged): Promise<Trust> {
  const { event, standing, head, trusted, repository, inputs } = judged;
  const pullRequest = event.kind === 'pull-request' || event.kind === 'pull-request-target';
  const source = sourceOf(event.name, standing, { staged: false, pullRequest });
  const before = await repository.tree(trusted);
  const place: PolicyPlace = { kind: 'entries', entries: before, repository, label: `commit ${trusted}` };
  if (head === trusted) {
    return { source, uses: [{ inputs, policy: await readPolicy(place, inputs) }], changes: [], notes: [] };
  }
  const after = await repository.tree(head);
  const files = {
    trusted: await workflowFiles(repository, before, event.actionRepository),
    head: await workflowFiles(repository, after, event.actionRepository),
  };
  const { binding, introduction, changes, notes } = inputsRule(judged, files);
  if (introduction) return introduced(host, judged, pullRequest, notes);
  const [first, ...others] = binding;
  const used = async (use: Inputs): Promise<TrustedUse> => ({ inputs: use, policy: await readPolicy(place, use) });
  return {
    source,
    uses: [await used(first), ...(await Promise.all(others.map(used)))],
    changes: [
      ...changes,
      ...distinct(binding.flatMap((use) => policyChanges({ commit: trusted, entries: before }, after, use))),
      ...workflowChanges(files.trusted, files.head, trusted),
    ],
    notes: [...notes, ...unparsableNotes(files.trusted, trusted)],
  };
}

function inputsRule(
  judged: Judged,
  files: { trusted: WorkflowFiles; head: WorkflowFiles },
): ReturnType<typeof bindingInputs> {
  const { event, standing, trusted, inputs } = judged;
  if (standing.trustedWorkflow) return { binding: [inputs], introduction: false, changes: [], notes: [] };
  return bindingInputs({
    actual: inputs,
    run: event,
    trusted: { commit: trusted, uses: files.trusted.uses },
    head: files.head,
    identical: sameWorkflowFiles(files.trusted, files.head),
  });
}

/** The first introduction is judged by its own rules, in place, as a local run is. */
async function introduced(
  host: Host,
  { inputs, repository, standing, event }: Judged,
  pullRequest: boolean,
  notes: readonly string[],
): Promise<Trust> {
  const policy = await readPolicy({ kind: 'folder', root: repository.root, files: host.files }, inputs);
  const because = 'the change introduces this Action, so its own rules judge it this once';
  const source = sourceOf(event.name, { ...standing, trusted: undefined, because }, { staged: false, pullRequest });
  return { source, uses: [{ inputs, policy }], changes: [], notes };
}

type Known = { readonly [Key in 'head' | 'trusted' | 'base']?: Standing[Key] | undefined } & Pick<Standing, 'because'>;

function sourceOf(event: string, known: Known, how: Pick<Source, 'staged' | 'pullRequest'>): Source {
  const { head, trusted, base, because } = known;
  return {
    event,
    ...(head === undefined ? {} : { head }),
    ...(trusted === undefined ? {} : { trusted }),
    trustedBecause: because,
    ...(base === undefined || head === undefined || base === head ? {} : { range: { base, head } }),
    ...how,
  };
}

function distinct(changes: readonly Change[]): readonly Change[] {
  return changes.filter(({ subject }, index) => changes.findIndex((other) => other.subject === subject) === index);
}

function unparsableNotes({ unparsable }: WorkflowFiles, commit: string): readonly string[] {
  return unparsable.map(
    (path) => `${path} of commit ${shortId(commit)} is no YAML: uses of this Action in it are unknown.`,
  );
}

import { GateError } from '../errors.js';
import type { Repository } from '../host/host.js';
import type { Event, PullRequest, Run, WorkflowEvent } from './event.js';
import { shortId } from './short-id.js';

/** Fetches commits or refspecs into the clone. Why it failed, or `undefined` when it worked. */
export type FetchMissing = (what: readonly string[]) => Promise<string | undefined>;

/** Whose rules judge what. */
export type Standing = {
  /** Commit under judgement; absent in a repository without commits. */
  readonly head?: string;
  /** Commit whose rules judge; absent when that is the working tree. */
  readonly trusted?: string;
  /** One sentence. */
  readonly because: string;
  /** What the head adds is reachable from the head and not from here; absent when nothing is new, or that is unknown. */
  readonly base?: string;
  /** The workflow that runs, and the Action's inputs in it, are the trusted commit's, not the head's. */
  readonly trustedWorkflow: boolean;
};

type Sources = { readonly head: string; readonly repository: Repository; readonly fetchMissing: FetchMissing };

const completeClone = 'check out with `fetch-depth: 0`, or give this Action a token that may read the repository';

/**
 * The commit whose policy, waivers and scanner configuration judge, by event:
 *
 * - pull request: the base branch's tip, which is the first parent of the merge commit that GitHub made; where the
 *   pull request's own head is checked out, the base commit that the event names.
 * - pull_request_target: the base branch's tip; the pull request's code must be what is checked out.
 * - merge queue: the commit that the group is built on.
 * - default branch, and what runs only there: the commit of the run itself.
 * - any other branch or tag: the tip of the default branch.
 * - local: the working tree.
 *
 * Throws a GateError where the checkout is not what the event is about, and where the commit cannot be had.
 */
export async function trustedCommit(
  event: Event,
  repository: Repository,
  fetchMissing: FetchMissing,
): Promise<Standing> {
  const head = await repository.commit('HEAD');
  if (event.kind === 'local') {
    const because = 'a local run is judged by the rules of its own working tree';
    return { ...(head === undefined ? {} : { head }), because, trustedWorkflow: true };
  }
  if (head === undefined) {
    throw new GateError(`${repository.root} has no commits: check out the repository before this Action`);
  }
  return standing(event, { head, repository, fetchMissing });
}

function standing(event: WorkflowEvent, sources: Sources): Promise<Standing> {
  switch (event.kind) {
    case 'pull-request':
      return ofPullRequest(event, event.pullRequest, sources);
    case 'pull-request-target':
      return ofPullRequestTarget(event, event.pullRequest, sources);
    case 'merge-group':
      return ofMergeGroup(event, event.base, sources);
    case 'default-branch':
      // Payloads of scheduled runs need not describe the repository; they run nowhere else.
      return ofRef(event, event.defaultBranch ?? event.ref.replace(/^refs\/heads\//, ''), undefined, sources);
    case 'ref':
      return ofRef(event, event.defaultBranch, event.before, sources);
  }
}

async function ofPullRequest(event: Run, pull: PullRequest, sources: Sources): Promise<Standing> {
  const { head, repository } = sources;
  const [first, second] = head === pull.head ? [] : await repository.parents(head);
  // Only GITHUB_SHA is surely GitHub's own merge: the author can make a commit with the same second parent.
  if (head === event.sha && first !== undefined && second === pull.head) {
    const trusted = await obtain(first, 'the base branch of the pull request', sources);
    const because =
      `${shortId(trusted)} is the tip of the base branch: ` +
      `the first parent of the merge commit that GitHub made of pull request #${pull.number}`;
    return { head, trusted, because, base: trusted, trustedWorkflow: false };
  }
  if (head !== pull.head && head !== event.sha && second !== pull.head) throw foreignHead(head, event, pull);
  const trusted = await obtain(pull.base, 'the base of the pull request', sources);
  const because = `${shortId(trusted)} is the base commit that the event names for pull request #${pull.number}`;
  return { head, trusted, because, base: trusted, trustedWorkflow: false };
}

async function ofPullRequestTarget(event: Run, pull: PullRequest, sources: Sources): Promise<Standing> {
  const { head, repository } = sources;
  const trusted = await obtain(event.sha, 'the tip of the base branch', sources);
  if (head === trusted) {
    throw new GateError(
      `pull_request_target checks out the base branch (${shortId(head)}), so the code of pull request ` +
        `#${pull.number} is not what would be judged: run this Action on pull_request`,
    );
  }
  const merges = head === pull.head ? [] : await repository.parents(head);
  if (head !== pull.head && merges[1] !== pull.head) throw foreignHead(head, event, pull);
  const because = `${shortId(trusted)} is the tip of the base branch, from which pull_request_target takes its workflow`;
  return { head, trusted, because, base: trusted, trustedWorkflow: true };
}

async function ofMergeGroup(event: Run, base: string, sources: Sources): Promise<Standing> {
  const { head } = sources;
  if (head !== event.sha) throw strayHead(head, event);
  const trusted = await obtain(base, 'the base of the merge group', sources);
  const because = `${shortId(trusted)} is the commit that the merge queue builds this group on`;
  return { head, trusted, because, base: trusted, trustedWorkflow: false };
}

async function ofRef(
  event: Run,
  branch: string | undefined,
  before: string | undefined,
  sources: Sources,
): Promise<Standing> {
  if (branch === undefined) {
    throw new GateError(`the payload of the event "${event.name}" does not name the repository's default branch`);
  }
  return event.ref === `refs/heads/${branch}`
    ? ofDefaultBranch(event, before, sources)
    : ofOtherRef(event, branch, sources);
}

async function ofDefaultBranch(event: Run, before: string | undefined, sources: Sources): Promise<Standing> {
  const { head } = sources;
  const trusted = await obtain(event.sha, 'the tip of the default branch', sources);
  const because = `${shortId(trusted)} is a commit of the default branch, for which this run was started`;
  const known = { head, trusted, because, trustedWorkflow: true };
  if (head !== trusted) return { ...known, base: trusted };
  // What was there before only says what is new: where it is gone, so is that knowledge.
  const previous = before === undefined ? undefined : await obtain(before, 'before the push', sources).catch(gone);
  return previous === undefined || previous === head ? known : { ...known, base: previous };
}

async function ofOtherRef(event: Run, branch: string, sources: Sources): Promise<Standing> {
  const { head, repository } = sources;
  // The run of an annotated tag may be for the tag's own object.
  if (head !== (await repository.commit(event.sha))) throw strayHead(head, event);
  const { tip, from } = await tipOf(branch, sources);
  const because = `${shortId(tip)} is the tip of the default branch ${branch} (${from})`;
  return { head, trusted: tip, because, ...(tip === head ? {} : { base: tip }), trustedWorkflow: false };
}

/** The remote's own word counts most; what the clone knows of it may be older. */
async function tipOf(branch: string, { repository, fetchMissing }: Sources): Promise<{ tip: string; from: string }> {
  const ref = `refs/heads/${branch}`;
  const fetched = 'refs/security-gates/default-branch';
  const reason = await fetchMissing([`+${ref}:${fetched}`]);
  const tip = reason === undefined ? await repository.commit(fetched) : undefined;
  if (tip !== undefined) return { tip, from: 'fetched' };
  for (const known of [`refs/remotes/origin/${branch}`, ref]) {
    const local = await repository.commit(known);
    if (local !== undefined) return { tip: local, from: `${known} of the clone` };
  }
  throw new GateError(
    `the tip of the default branch ${branch}, whose rules judge this ref, is not in the clone and could not be ` +
      `fetched (${reason ?? 'the fetch did not bring it'}): ${completeClone}`,
  );
}

async function obtain(commit: string, role: string, { repository, fetchMissing }: Sources): Promise<string> {
  const present = await repository.commit(commit);
  if (present !== undefined) return present;
  const reason = await fetchMissing([commit]);
  const fetched = reason === undefined ? await repository.commit(commit) : undefined;
  if (fetched !== undefined) return fetched;
  throw new GateError(
    `commit ${commit} (${role}) is not in the clone and could not be fetched ` +
      `(${reason ?? 'the fetch did not bring it'}): ${completeClone}`,
  );
}

function gone(): undefined {
  return undefined;
}

function foreignHead(head: string, event: Run, pull: PullRequest): GateError {
  return new GateError(
    `HEAD is ${shortId(head)}, which is neither the merge commit nor the head (${shortId(pull.head)}) of pull request ` +
      `#${pull.number} that the event "${event.name}" is about: check out without \`ref\`, and with a clean history`,
  );
}

function strayHead(head: string, event: Run): GateError {
  return new GateError(
    `HEAD is ${shortId(head)}, but this run is for ${shortId(event.sha)} (${event.ref === '' ? event.name : event.ref}): ` +
      'check out without `ref`, so that what is judged is what the verdict is about',
  );
}

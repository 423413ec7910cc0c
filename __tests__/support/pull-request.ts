import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { runAction, type ActionRun } from './action-run.js';
import { gitRepository, type Entries, type GitRepository } from './git-repository.js';

/** What somebody proposes, and what it is proposed to. */
export type Proposal = {
  /** What `main` has beside the workflow. */
  readonly base?: Entries;
  /** `with:` of the Action in the workflow of `main`; `undefined` for no workflow at all. */
  readonly uses?: Readonly<Record<string, string>> | 'nothing';
  /** First commit of the branch; a secret and a lint fault unless given. */
  readonly first?: Entries;
  /** Second commit of the branch, which may name the first. */
  readonly head: Entries | ((first: string) => Entries);
  /** What `main` gets after the branch began. */
  readonly later?: Entries;
};

/** A proposal as it stands on the server. */
export type Proposed = {
  readonly server: GitRepository;
  readonly main: string;
  readonly tip: string;
  /** The commit that GitHub makes of both; absent where they conflict. */
  readonly merge?: string;
};

/** Where the workflow and the policy stand. */
export const workflowPath = '.github/workflows/gates.yml';
export const policyPath = '.github/security-gates.yml';

/** A key as a scanner knows it; assembled here, so that it stands in no file of the project. */
export const secret = ['AKIA', 'QYLPMN5HHHFPZAM2'].join('');

/** Path of the file with the faults, two folders deep. */
export const faulty = 'src/deep/new.py';

/** Comments around the faults. */
export type Comments = { readonly [Place in 'first' | 'lint' | 'secret' | 'last']?: string };

/** A lint fault of severity high (S605, line 5) and a secret (line 8), with comments where they are wanted. */
export function faults({ first, lint = '', secret: behind = '', last }: Comments = {}): Readonly<
  Record<string, string>
> {
  const code = ['import os', '', '', 'def run(cmd):', `    return os.system(cmd)${lint}`];
  const lines = [first, ...code, '', '', `KEY = "${secret}"${behind}`, last, ''];
  return { [faulty]: lines.filter((line) => line !== undefined).join('\n') };
}

/** A workflow with one job that uses the Action with literal inputs, and further jobs. */
export function workflow(inputs: Readonly<Record<string, string>> = {}, moreJobs = ''): string {
  const given = Object.entries(inputs).map(([name, value]) => `          ${name}: ${JSON.stringify(value)}`);
  return [
    'on: [pull_request, push]',
    'permissions: {}',
    'jobs:',
    '  gates:',
    '    runs-on: ubuntu-latest',
    '    steps:',
    `      - uses: acme/security-gates@${'0123456789'.repeat(4)} # v1.0.0`,
    ...(given.length === 0 ? [] : ['        with:', ...given]),
    moreJobs,
  ].join('\n');
}

const clean: Entries = {
  'src/app.py': 'def greet(name):\n    return "hello " + name\n',
  'src/deep/old.py': 'ANSWER = 42\n',
};

/** Makes the repository on the server: `main`, the branch `feature`, and the merge of both. */
export function propose(folder: string, proposal: Proposal): Proposed {
  const server = gitRepository(join(folder, 'server'));
  const uses = proposal.uses ?? {};
  const begin = server.commit({
    ...clean,
    ...(uses === 'nothing' ? {} : { [workflowPath]: workflow(uses) }),
    ...proposal.base,
  });
  server.git('checkout', '--quiet', '-b', 'feature');
  const first = server.commit(proposal.first ?? faults());
  const tip = server.commit(typeof proposal.head === 'function' ? proposal.head(first) : proposal.head);
  server.git('checkout', '--quiet', 'main');
  const main = proposal.later === undefined ? begin : server.commit(proposal.later);
  const merge = mergeOf(server);
  return { server, main, tip, ...(merge === undefined ? {} : { merge }) };
}

/** The commit that GitHub makes of `main` and `feature`, checked out; absent where they conflict. */
export function mergeOf(server: GitRepository): string | undefined {
  server.git('checkout', '--quiet', '--detach');
  try {
    server.git('merge', '--quiet', '--no-ff', '--message=merge', 'feature');
  } catch {
    return undefined;
  }
  const merge = server.git('rev-parse', 'HEAD');
  server.git('update-ref', 'refs/pull/1/merge', merge);
  return merge;
}

/** A clone as actions/checkout leaves it: all branches of the remote, and one commit checked out. */
export function checkout(from: Proposed, folder: string, commit: string, branch?: string): GitRepository {
  const clone = gitRepository(join(folder, 'shop'));
  const what = ['+refs/heads/*:refs/remotes/origin/*', '+refs/pull/*:refs/remotes/pull/*'];
  clone.git('remote', 'add', 'origin', `file://${from.server.root}`);
  clone.git('fetch', '--quiet', '--no-tags', 'origin', ...what);
  clone.git('checkout', '--quiet', '--force', ...(branch === undefined ? ['--detach'] : ['-B', branch]), commit);
  return clone;
}

/** Payload of a pull request's event. */
export function pullRequestPayload({ main, tip }: Proposed) {
  return {
    action: 'synchronize',
    number: 1,
    pull_request: { number: 1, base: { ref: 'main', sha: main }, head: { ref: 'feature', sha: tip } },
    repository: { full_name: 'acme/shop', default_branch: 'main' },
  };
}

/** Payload of the first push of a branch. */
export const pushPayload = {
  before: '0'.repeat(40),
  repository: { full_name: 'acme/shop', default_branch: 'main' },
};

/** The two events that judge a branch. */
export const branchEvents = ['pull_request', 'push'] as const;
export type BranchEvent = (typeof branchEvents)[number];

/** A run with what the working tree was before and after it. */
export type Judged = ActionRun & {
  readonly before: string;
  readonly after: string;
  readonly clone: GitRepository;
  readonly proposed: Proposed;
};

/** How the Action is run on a proposal: inputs as the head's workflow has them. */
export type Circumstances = {
  readonly event: BranchEvent;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
};

/** Proposes, checks out, and runs the Action there without a token. Everything stays below `folder`. */
export async function judgeProposal(folder: string, proposal: Proposal, how: Circumstances): Promise<Judged> {
  const place = mkdtempSync(join(folder, 'case-'));
  const proposed = propose(place, proposal);
  const pull = how.event === 'pull_request';
  const sha = pull ? proposed.merge : proposed.tip;
  if (sha === undefined) throw new Error('GitHub starts no run for a pull request that conflicts');
  const clone = checkout(proposed, place, sha, pull ? undefined : 'feature');
  const before = clone.fingerprint();
  const run = await runAction({
    workspace: clone.root,
    folder: place,
    event: how.event,
    payload: pull ? pullRequestPayload(proposed) : pushPayload,
    sha,
    ref: pull ? 'refs/pull/1/merge' : 'refs/heads/feature',
    inputs: how.inputs ?? {},
    env: how.env ?? {},
  });
  return { ...run, before, after: clone.fingerprint(), clone, proposed };
}

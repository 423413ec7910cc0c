import { describe, expect, it } from '@jest/globals';
import { GateError } from '../../src/errors.js';
import type { Event, WorkflowEvent } from '../../src/trust/event.js';
import { trustedCommit } from '../../src/trust/trusted-commit.js';
import { idOf, memoryRepository, type MemoryState } from '../support/memory-repository.js';

const files = { 'a.txt': 'a' };
const commits = {
  old: { files },
  stale: { files, parents: ['old'] },
  tip: { files, parents: ['stale'] },
  pr: { files, parents: ['stale'] },
  merge: { files, parents: ['tip', 'pr'] },
  evil: { files, parents: ['pr', 'pr'] },
  stranger: { files, parents: ['old'] },
};
const only = (...names: readonly (keyof typeof commits)[]) =>
  Object.fromEntries(Object.entries(commits).filter(([name]) => names.some((one) => one === name)));

const bareRun = { repository: 'acme/shop', serverUrl: 'https://github.com' };
const run = { ...bareRun, defaultBranch: 'main' };
const pullRequest = { number: 7, head: idOf('pr'), base: idOf('stale') };
const onPull = (sha: string): WorkflowEvent => ({
  ...run,
  kind: 'pull-request',
  name: 'pull_request',
  sha: idOf(sha),
  ref: 'refs/pull/7/merge',
  pullRequest,
});
const onTarget: WorkflowEvent = {
  ...onPull('tip'),
  kind: 'pull-request-target',
  name: 'pull_request_target',
  pullRequest,
};
const onRef = (ref: string, sha: string, before?: string): WorkflowEvent => ({
  ...run,
  kind: 'ref',
  name: 'push',
  sha: idOf(sha),
  ref,
  ...(before === undefined ? {} : { before: idOf(before) }),
});
const onMergeGroup: WorkflowEvent = {
  ...run,
  kind: 'merge-group',
  name: 'merge_group',
  sha: idOf('merge'),
  ref: 'refs/heads/gh-readonly-queue/main/pr-7',
  base: idOf('tip'),
};
const onSchedule: WorkflowEvent = {
  ...bareRun,
  kind: 'default-branch',
  name: 'schedule',
  sha: idOf('tip'),
  ref: 'refs/heads/main',
};

const judge = (event: Event, state: MemoryState, token = '') => {
  const repository = memoryRepository(state);
  return trustedCommit(event, repository, (what) =>
    token === ''
      ? Promise.resolve('there is no token')
      : repository.fetch({ url: 'https://github.com/acme/shop', token, what }),
  );
};
const at = (head: string, refs: Record<string, string> = {}): MemoryState => ({
  commits,
  refs: { HEAD: head, ...refs },
});
const origin = { 'refs/remotes/origin/main': 'tip' };

describe('trustedCommit', () => {
  it.each<[string, Event, MemoryState, string, string | undefined]>([
    ['pull request, merge commit', onPull('merge'), at('merge'), 'tip', 'tip'],
    ["pull request, the branch's own head", onPull('merge'), at('pr'), 'stale', 'stale'],
    ['pull request, closed by a squash', onPull('tip'), at('tip'), 'stale', 'stale'],
    [
      'pull request, the head is itself a merge',
      { ...onPull('evil'), kind: 'pull-request', pullRequest: { ...pullRequest, head: idOf('evil') } },
      at('evil'),
      'stale',
      'stale',
    ],
    ["pull request, a merge that is not GitHub's own", onPull('merge'), at('evil'), 'stale', 'stale'],
    ['pull_request_target, head', onTarget, at('pr'), 'tip', 'tip'],
    ['pull_request_target, merge', onTarget, at('merge'), 'tip', 'tip'],
    ['merge group', onMergeGroup, at('merge'), 'tip', 'tip'],
    ['push to the default branch', onRef('refs/heads/main', 'tip', 'stale'), at('tip'), 'tip', 'stale'],
    ['first push to the default branch', onRef('refs/heads/main', 'tip'), at('tip'), 'tip', undefined],
    [
      'push to the default branch, the old tip is gone',
      onRef('refs/heads/main', 'tip', 'nowhere'),
      at('tip'),
      'tip',
      undefined,
    ],
    ['default branch, something else checked out', onRef('refs/heads/main', 'tip'), at('pr'), 'tip', 'tip'],
    ['push to another branch', onRef('refs/heads/topic', 'pr', 'stale'), at('pr', origin), 'tip', 'tip'],
    ['push of a tag', onRef('refs/tags/main', 'pr'), at('pr', origin), 'tip', 'tip'],
    [
      'another branch, only a local default branch',
      onRef('refs/heads/topic', 'pr'),
      at('pr', { 'refs/heads/main': 'tip' }),
      'tip',
      'tip',
    ],
    ['another branch at the tip itself', onRef('refs/heads/topic', 'tip'), at('tip', origin), 'tip', undefined],
    ['no ref (deployment)', onRef('', 'pr'), at('pr', origin), 'tip', 'tip'],
    ['schedule', onSchedule, at('tip'), 'tip', undefined],
  ])('%s', async (_name, event, state, trusted, base) => {
    const standing = await judge(event, state);
    expect(standing).toMatchObject({ head: idOf(state.refs['HEAD'] ?? ''), trusted: idOf(trusted) });
    expect(standing.base).toBe(base === undefined ? undefined : idOf(base));
    expect(standing.because).toContain(idOf(trusted).slice(0, 7));
  });

  it('trusts the working tree in a local run, also without commits', async () => {
    expect(await judge({ kind: 'local' }, at('pr'))).toMatchObject({ head: idOf('pr') });
    const empty = await judge({ kind: 'local' }, { commits: {}, refs: {} });
    expect(empty).not.toHaveProperty('head');
    expect(empty).not.toHaveProperty('trusted');
  });

  it.each<[string, Event, MemoryState, RegExp]>([
    ['a foreign head on a pull request', onPull('merge'), at('stranger'), /neither the merge commit nor the head/],
    [
      'pull_request_target on the base',
      onTarget,
      at('tip'),
      /not what would be judged: run this Action on pull_request/,
    ],
    ['pull_request_target on a stranger', onTarget, at('stranger'), /neither the merge commit nor the head/],
    [
      'a branch push that checks out something else',
      onRef('refs/heads/topic', 'pr'),
      at('tip', origin),
      /check out without `ref`/,
    ],
    ['a merge group that checks out something else', onMergeGroup, at('tip'), /check out without `ref`/],
    [
      'a depth-1 clone without a token',
      onPull('merge'),
      { commits: only('merge'), refs: { HEAD: 'merge' } },
      /fetch-depth: 0/,
    ],
    [
      'a branch without the default branch',
      onRef('refs/heads/topic', 'pr'),
      at('pr'),
      /default branch main.*fetch-depth: 0/,
    ],
    [
      'an event without a default branch',
      { ...bareRun, kind: 'ref', name: 'push', sha: idOf('pr'), ref: 'x' },
      at('pr'),
      /default branch/,
    ],
    ['a workflow in a repository without commits', onSchedule, { commits: {}, refs: {} }, /has no commits/],
  ])('refuses %s', async (_name, event, state, message) => {
    await expect(judge(event, state)).rejects.toThrow(GateError);
    await expect(judge(event, state)).rejects.toThrow(message);
  });

  it('fetches what a depth-1 clone lacks, with a token', async () => {
    const shallow = { commits: only('merge'), refs: { HEAD: 'merge' }, remote: { commits } };
    expect(await judge(onPull('merge'), shallow, 'token')).toMatchObject({ trusted: idOf('tip') });
  });

  it('refuses where the fetch does not bring it', async () => {
    const shallow = { commits: only('merge'), refs: { HEAD: 'merge' }, remote: { commits: only('old') } };
    await expect(judge(onPull('merge'), shallow, 'token')).rejects.toThrow(/server has no .*fetch-depth: 0/);
  });

  it("prefers the remote's default branch to what the clone knows of it", async () => {
    const state = {
      commits: only('pr', 'stale'),
      refs: { HEAD: 'pr', 'refs/remotes/origin/main': 'stale' },
      remote: { commits, refs: { 'refs/heads/main': 'tip' } },
    };
    expect(await judge(onRef('refs/heads/topic', 'pr'), state, 'token')).toMatchObject({ trusted: idOf('tip') });
    expect(await judge(onRef('refs/heads/topic', 'pr'), state)).toMatchObject({ trusted: idOf('stale') });
  });

  it("knows when the workflow that runs is not the head's", async () => {
    expect((await judge(onTarget, at('pr'))).trustedWorkflow).toBe(true);
    expect((await judge(onPull('merge'), at('merge'))).trustedWorkflow).toBe(false);
    expect((await judge(onRef('refs/heads/topic', 'pr'), at('pr', origin))).trustedWorkflow).toBe(false);
  });
});

import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { runAction, type ActionRequest } from '../support/action-run.js';
import { temporaryFolder } from '../support/git-repository.js';
import { checkout, policyPath, propose, pullRequestPayload, type Proposed } from '../support/pull-request.js';
import { expectNoTrace } from '../support/spy.js';

const folder = temporaryFolder();

/** The head allows itself everything. */
const head = {
  'ruff.toml': 'exclude = ["src/deep"]\n',
  '.gitleaks.toml': "[extend]\nuseDefault = true\n\n[allowlist]\npaths = ['''^src''']\n",
  [policyPath]: 'gates:\n  secrets: { mode: warn }\n',
};

type Scene = {
  readonly event: string;
  readonly payload: (proposed: Proposed) => ActionRequest['payload'];
  /** What is checked out, and what the run is for. */
  readonly commit: (proposed: Proposed) => string | undefined;
  readonly sha?: (proposed: Proposed) => string | undefined;
  readonly ref: string;
};

const repository = { full_name: 'acme/shop', default_branch: 'main' };

async function judge({ event, payload, commit, sha = commit, ref }: Scene) {
  const place = mkdtempSync(join(folder, 'case-'));
  const proposed = propose(place, { head });
  const judged = commit(proposed) ?? '';
  const clone = checkout(proposed, place, judged);
  const before = clone.fingerprint();
  const run = await runAction({
    workspace: clone.root,
    folder: place,
    event,
    payload: payload(proposed),
    sha: sha(proposed) ?? '',
    ref,
  });
  return { ...run, before, after: clone.fingerprint(), clone, proposed };
}

const main = 'refs/heads/main';

describe('what is on the default branch', () => {
  it.each<Scene>([
    { event: 'push', payload: ({ main: before }) => ({ before, repository }), commit: ({ merge }) => merge, ref: main },
    { event: 'schedule', payload: () => ({ schedule: '0 4 * * *' }), commit: ({ merge }) => merge, ref: main },
    { event: 'workflow_dispatch', payload: () => ({ repository }), commit: ({ merge }) => merge, ref: main },
  ])('is judged in place and by its own rules on $event', async (scene) => {
    const run = await judge(scene);
    expect({ exit: run.exitCode, outputs: run.outputs }).toMatchObject({
      exit: 0,
      outputs: { verdict: 'pass', lint: 'pass', secrets: 'pass' },
    });
    expect(run.verdict.source).toMatchObject({ head: run.proposed.merge, trusted: run.proposed.merge });
    expect(run.verdict.gates.secrets).toMatchObject({ mode: 'warn', blocking: false });
    expect(run.verdict.gates.lint?.scanners['ruff']).toMatchObject({
      proof: { command: expect.stringContaining(run.clone.root), files: { expected: 3, seen: 1 } },
    });
    expect(run.verdict.changes).toEqual([]);
    expectNoTrace(run);
  });
});

describe('what is not there yet', () => {
  it.each<Scene>([
    {
      event: 'merge_group',
      payload: ({ main: base_sha, merge }) => ({ merge_group: { base_sha, head_sha: merge }, repository }),
      commit: ({ merge }) => merge,
      ref: 'refs/heads/gh-readonly-queue/main/pr-1-0123',
    },
    {
      event: 'pull_request_target',
      payload: pullRequestPayload,
      commit: ({ tip }) => tip,
      sha: (proposed) => proposed.main,
      ref: main,
    },
    { event: 'pull_request', payload: pullRequestPayload, commit: ({ tip }) => tip, ref: 'refs/pull/1/merge' },
    {
      event: 'workflow_dispatch',
      payload: () => ({ repository }),
      commit: ({ tip }) => tip,
      ref: 'refs/heads/feature',
    },
    { event: 'push', payload: () => ({ repository }), commit: ({ tip }) => tip, ref: 'refs/tags/v1' },
  ])('is judged by the rules of the default branch on $event ($ref)', async (scene) => {
    const run = await judge(scene);
    expect({ exit: run.exitCode, outputs: run.outputs }).toMatchObject({
      exit: 1,
      outputs: { verdict: 'fail', lint: 'fail', secrets: 'fail' },
    });
    expect(run.verdict.source).toMatchObject({ event: scene.event, trusted: run.proposed.main });
    expect(run.verdict.changes.map(({ subject }) => subject).sort()).toEqual(Object.keys(head).sort());
    expectNoTrace(run);
  });
});

describe('what cannot be judged is an error', () => {
  const tip = ({ tip: commit }: Proposed): string => commit;
  it.each<Scene & { readonly says: RegExp; readonly what: string }>([
    {
      what: 'pull_request_target with the base checked out',
      event: 'pull_request_target',
      payload: pullRequestPayload,
      commit: (proposed) => proposed.main,
      ref: main,
      says: /pull_request_target checks out the base branch .* run this Action on pull_request/,
    },
    {
      what: 'a pull request with something else checked out',
      event: 'pull_request',
      payload: pullRequestPayload,
      commit: (proposed) => proposed.main,
      sha: ({ merge }) => merge,
      ref: 'refs/pull/1/merge',
      says: /neither the merge commit nor the head/,
    },
    {
      what: 'an event that nobody knows',
      event: 'new_event',
      payload: () => ({ repository }),
      commit: tip,
      ref: 'refs/heads/feature',
      says: /no trusted commit is known for the event "new_event"/,
    },
    {
      what: 'a payload that is none',
      event: 'pull_request',
      payload: () => ({ pull_request: { number: 'one' } }),
      commit: ({ merge }) => merge,
      ref: 'refs/pull/1/merge',
      says: /payload of the event "pull_request" .* is not as GitHub documents it/,
    },
  ])('$what', async ({ says, ...scene }) => {
    const run = await judge(scene);
    expect({ exit: run.exitCode, verdict: run.outputs['verdict'] }).toEqual({ exit: 2, verdict: 'error' });
    for (const text of [run.log, run.page, run.verdict.notes.join('\n')]) {
      expect(text.replace(/\s+/g, ' ')).toMatch(says);
    }
    expect(run.verdict.gates).toEqual({});
    expectNoTrace(run);
  });
});

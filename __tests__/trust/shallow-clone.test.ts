import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { emptyInputs } from '../../src/config/inputs.js';
import type { Host } from '../../src/host/host.js';
import { establishTrust } from '../../src/trust/trust.js';
import { gitServer } from '../host/git-server.js';
import { commit, git, repositoryWith, temporaryFolder } from '../host/temporary.js';
import { workflowHost } from './workflow-host.js';

const policy = '.github/security-gates.yml';
const workflow = '.github/workflows/ci.yml';
const uses = 'jobs:\n  a:\n    steps:\n      - uses: acme/security-gates@v1\n';
const token = ['ghs', 'abcdefghijklmnopqrstuvwxyz0123'].join('_');
const folder = temporaryFolder();

/** A pull request that loosens the policy, merged as the platform does, served as `acme/shop`. */
function origin() {
  const work = repositoryWith(join(folder, 'work'), { 'a.txt': '1' });
  git(work, 'checkout', '--quiet', '-b', 'topic');
  const head = commit(work, { [policy]: 'loose' });
  git(work, 'checkout', '--quiet', 'main');
  const tip = commit(work, { [workflow]: uses });
  git(work, 'checkout', '--quiet', '--detach');
  git(work, 'merge', '--quiet', '--no-ff', '-m', 'merge', 'topic');
  const merge = git(work, 'rev-parse', 'HEAD');
  git(work, 'update-ref', 'refs/pull/1/merge', merge);
  git(folder, 'clone', '--quiet', '--bare', work, 'acme/shop');
  git(join(folder, 'acme/shop'), 'fetch', '--quiet', work, '+refs/*:refs/*');
  git(join(folder, 'acme/shop'), 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  return { head, tip, merge };
}

const { head, tip, merge } = origin();
const server = await gitServer(folder, token);

function clone(name: string, ref: string): string {
  git(folder, 'clone', '--quiet', '--depth=1', '--no-checkout', `file://${join(folder, 'acme/shop')}`, name);
  git(join(folder, name), 'fetch', '--quiet', '--depth=1', 'origin', ref);
  git(join(folder, name), 'checkout', '--quiet', '--detach', 'FETCH_HEAD');
  git(join(folder, name), 'update-ref', '-d', 'refs/remotes/origin/main');
  git(join(folder, name), 'update-ref', '-d', 'refs/heads/main');
  return join(folder, name);
}

async function judge(host: Host, path: string, given: string) {
  const repository = await host.repository(path);
  return establishTrust(host, { folder: path, repository, inputs: emptyInputs, token: given, staged: false });
}

const env = { GITHUB_REPOSITORY: 'acme/shop', GITHUB_SERVER_URL: server.url, RUNNER_TEMP: folder };
const onPull = workflowHost(
  { ...env, GITHUB_EVENT_NAME: 'pull_request', GITHUB_SHA: merge, GITHUB_REF: 'refs/pull/1/merge' },
  { repository: { default_branch: 'main' }, pull_request: { number: 1, head: { sha: head }, base: { sha: tip } } },
);
const onPush = workflowHost(
  { ...env, GITHUB_EVENT_NAME: 'push', GITHUB_SHA: head, GITHUB_REF: 'refs/heads/topic' },
  { repository: { default_branch: 'main' } },
);

describe('a clone of one commit', () => {
  it.each([
    ['pull_request', onPull, 'refs/pull/1/merge', merge],
    ['push', onPush, 'refs/heads/topic', head],
  ])('is judged by the fetched tip of main on %s', async (name, host, ref, judged) => {
    const { source, uses: binding } = await judge(host, clone(`with-${name}`, ref), token);
    expect(source).toMatchObject({ head: judged, trusted: tip, range: { base: tip, head: judged } });
    expect(binding[0].policy).toBeUndefined();
  });

  it.each([
    ['pull_request', onPull, 'refs/pull/1/merge'],
    ['push', onPush, 'refs/heads/topic'],
  ])('is an error without a token, or with a wrong one, on %s', async (name, host, ref) => {
    const path = clone(`without-${name}`, ref);
    await expect(judge(host, path, '')).rejects.toThrow(/no token.*fetch-depth: 0/);
    await expect(judge(host, path, ['ghs', 'wrong'].join('_'))).rejects.toThrow(/fetch-depth: 0/);
  });
});

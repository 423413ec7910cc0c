import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { gitServer } from '../host/git-server.js';
import { runAction } from '../support/action-run.js';
import { gitRepository, temporaryFolder, type GitRepository } from '../support/git-repository.js';
import { branchEvents, faulty, faults, propose, pullRequestPayload, pushPayload } from '../support/pull-request.js';
import type { BranchEvent } from '../support/pull-request.js';
import { channelsWith, expectNoTrace } from '../support/spy.js';

const folder = temporaryFolder();
const token = ['ghs', '0123456789abcdefghijABCDEFGHIJ'].join('_');
const encoded = Buffer.from(`x-access-token:${token}`).toString('base64');

/** The secret was removed again in the branch's last commit: only the history has it. */
const proposed = propose(folder, {
  head: { [faulty]: 'import os\n\n\ndef run(cmd):\n    return os.system(cmd)\n', 'ruff.toml': 'exclude = ["*"]\n' },
});
const { server, tip, merge = '', main } = proposed;
server.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
server.git('clone', '--quiet', '--mirror', server.root, join(folder, 'acme', 'shop'));
const remote = await gitServer(folder, token);

/** A clone of one commit as actions/checkout leaves it by default. */
function shallow(name: string, event: BranchEvent): GitRepository {
  const clone = gitRepository(join(folder, name));
  const [from, to] =
    event === 'push' ? ['refs/heads/feature', 'refs/remotes/origin/feature'] : [merge, 'refs/remotes/pull/1/merge'];
  clone.git('remote', 'add', 'origin', `${remote.url}/acme/shop`);
  clone.git('fetch', '--quiet', '--no-tags', '--depth=1', `file://${server.root}`, `+${from}:${to}`);
  clone.git('checkout', '--quiet', '--force', ...(event === 'push' ? ['-B', 'feature'] : ['--detach']), to);
  return clone;
}

async function judge(name: string, event: BranchEvent, given: string) {
  const clone = shallow(name, event);
  const before = clone.fingerprint();
  expect(clone.git('rev-parse', '--is-shallow-repository')).toBe('true');
  const run = await runAction({
    workspace: clone.root,
    folder,
    event,
    payload: event === 'push' ? pushPayload : pullRequestPayload(proposed),
    sha: event === 'push' ? tip : merge,
    ref: event === 'push' ? 'refs/heads/feature' : 'refs/pull/1/merge',
    inputs: { token: given },
    env: { GITHUB_SERVER_URL: remote.url },
  });
  return { ...run, before, after: clone.fingerprint(), clone, proposed };
}

/** Files of the clone's own folder that hold a text. */
function gitFilesWith(clone: GitRepository, text: string): readonly string[] {
  const entries = readdirSync(join(clone.root, '.git'), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return files.filter((file) => readFileSync(file).includes(text));
}

describe.each(branchEvents)('%s: a clone of one commit', (event) => {
  it('is completed with the token, which stays nowhere', async () => {
    const asked = remote.authorizations.length;
    const run = await judge(`with-token-${event}`, event, token);
    expect(run.outputs).toMatchObject({ verdict: 'fail', lint: 'fail', secrets: 'fail', 'secrets-findings': '1' });
    expect(run.exitCode).toBe(1);
    expect(run.verdict.source.trusted).toBe(main);
    expect(run.verdict.changes).toMatchObject([{ kind: 'steering', subject: 'ruff.toml', change: 'added' }]);
    expect(run.clone.git('rev-parse', '--is-shallow-repository')).toBe('false');
    expect(run.clone.git('rev-list', '--count', 'HEAD')).toBe(event === 'push' ? '3' : '4');
    expect(run.reports['results.sarif']).toContain('No longer at HEAD');
    expect(new Set(remote.authorizations.slice(asked))).toEqual(new Set([`basic ${encoded}`]));
    for (const text of [token, encoded]) {
      expect(channelsWith(run, text)).toEqual([]);
      expect(gitFilesWith(run.clone, text)).toEqual([]);
    }
    expect(gitFilesWith(run.clone, remote.url)).toEqual([join(run.clone.root, '.git', 'config')]);
    expectNoTrace(run);
  });

  it.each([
    ['without a token', ''],
    ['with a wrong token', `${token}X`],
  ])('is an error %s that says what to do', async (name, given) => {
    const run = await judge(`${name.replaceAll(' ', '-')}-${event}`, event, given);
    expect({ exit: run.exitCode, verdict: run.outputs['verdict'] }).toEqual({ exit: 2, verdict: 'error' });
    for (const text of [run.log, run.page, run.verdict.notes.join('\n')]) expect(text).toContain('fetch-depth: 0');
    expect(run.verdict.gates).toEqual({});
    if (given !== '') expect(channelsWith(run, given)).toEqual([]);
    expectNoTrace(run);
  });
});

describe('faults', () => {
  it('are only in the history of this branch', () => {
    expect(server.git('show', `${tip}^:${faulty}`)).toBe(String(faults()[faulty]).trimEnd());
    expect(server.git('show', `${tip}:${faulty}`)).not.toContain('KEY');
  });
});

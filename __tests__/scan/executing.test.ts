import { describe, expect, it } from '@jest/globals';
import { refusalToExecute } from '../../src/scan/executing.js';
import type { Config } from '../../src/model.js';
import { noOwnScanners } from '../../src/own-scanners.js';
import { memoryHost } from '../support/memory-host.js';
import { idOf, memoryRepository } from '../support/memory-repository.js';

/** As much of a run as decides whether code of the repository may run. */
const ground = (event: string, more: Partial<Circumstances> = {}): Parameters<typeof refusalToExecute>[1] => {
  const { head = 'run', env = {}, settings = [], token = '' } = more;
  const repository = { ...memoryRepository({ commits: { run: { files: {} }, other: { files: {} } }, refs: {} }) };
  const workflow = event === 'local' ? {} : { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: event };
  return {
    source: { event, head: idOf(head), trustedBecause: '', pullRequest: false, staged: false },
    repository: {
      ...repository,
      settings: () => (settings === 'unreadable' ? Promise.reject(new Error('no rights')) : Promise.resolve(settings)),
    },
    host: memoryHost({
      files: {},
      env: { ...workflow, GITHUB_SHA: idOf('run'), ...env },
      run: () => ({ exitCode: 0 }),
    }),
    token,
  };
};

type Circumstances = {
  readonly head: 'run' | 'other';
  readonly env: Readonly<Record<string, string>>;
  readonly settings: readonly (readonly [string, string])[] | 'unreadable';
  readonly token: string;
};

const config = (executeRepository: boolean) => ({ own: { ...noOwnScanners, executeRepository } }) as unknown as Config;
const refused = (said: string) => ({ ok: false, reason: expect.stringContaining(said), remedy: expect.any(String) });

describe('code of the repository', () => {
  it.each(['push', 'pull_request', 'merge_group', 'schedule', 'workflow_dispatch', 'issue_comment', 'local'])(
    'may run on %s, if the policy says so',
    async (event) => {
      expect(await refusalToExecute(config(true), ground(event))).toBeUndefined();
      expect(await refusalToExecute(config(false), ground(event))).toEqual(refused('off'));
    },
  );

  it.each(['pull_request_target', 'workflow_run'])('never runs on %s, whatever is checked out', async (event) => {
    expect(await refusalToExecute(config(true), ground(event))).toEqual(refused(event));
    expect(await refusalToExecute(config(true), ground(event, { head: 'other' }))).toEqual(refused(event));
  });

  it.each([
    'issue_comment',
    'issues',
    'check_run',
    'schedule',
    'repository_dispatch',
    'workflow_dispatch',
    'push',
    'new',
  ])('does not run on %s where another commit is checked out', async (event) => {
    expect(await refusalToExecute(config(true), ground(event, { head: 'other' }))).toEqual(refused('not the commit'));
  });

  it('runs on a pull request, whose run is for the merge, and locally, whatever is checked out', async () => {
    expect(await refusalToExecute(config(true), ground('pull_request', { head: 'other' }))).toBeUndefined();
    expect(await refusalToExecute(config(true), ground('local', { head: 'other' }))).toBeUndefined();
  });

  it('does not run by the command in a workflow whose event lends rights', async () => {
    const env = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'issue_comment' };
    expect(await refusalToExecute(config(true), ground('local', { head: 'other', env }))).toEqual(refused('not the'));
    expect(await refusalToExecute(config(true), ground('local', { env }))).toBeUndefined();
  });
});

describe('code of the repository, after other code of it', () => {
  it.each(['pull_request', 'push', 'schedule'])('does not run on %s', async (event) => {
    expect(await refusalToExecute(config(true), ground(event), 'tests')).toEqual(refused('tests has run code'));
  });

  it('runs locally, where its author judges himself', async () => {
    expect(await refusalToExecute(config(true), ground('local'), 'tests')).toBeUndefined();
  });
});

describe('code of the repository, beside a token', () => {
  it.each<readonly [what: string, more: Partial<Circumstances>, said: string]>([
    ['the input', { token: 'x' }, 'given a token'],
    ['the variable of the input', { env: { INPUT_TOKEN: 'x' } }, 'given a token'],
    ['a token of the workflow', { env: { GITHUB_TOKEN: 'x' } }, 'GITHUB_TOKEN'],
    ['a token for the clouds', { env: { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x' } }, 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'],
    ['a secret of the job', { env: { DEPLOY_KEY: 'x' } }, 'DEPLOY_KEY'],
  ])('never runs in a workflow: %s', async (_, more, said) => {
    expect(await refusalToExecute(config(true), ground('pull_request', more))).toEqual(refused(said));
    expect(await refusalToExecute(config(true), ground('local', more))).toBeUndefined();
  });

  it('runs beside what is empty, and beside what every Action run has', async () => {
    const env = { INPUT_TOKEN: '', GITHUB_TOKEN: ' ', ACTIONS_RUNTIME_TOKEN: 'x', GITHUB_ACTOR: 'ada' };
    expect(await refusalToExecute(config(true), ground('pull_request', { env }))).toBeUndefined();
  });

  it.each<readonly [key: string, value: string]>([
    ['http.https://github.example/.extraheader', 'AUTHORIZATION: basic y'],
    ['http.extraheader', 'AUTHORIZATION: basic y'],
    ['http.cookiefile', '/c'],
    ['credential.helper', 'store'],
    ['credential.https://github.example.username', 'ada'],
    ['core.sshcommand', 'ssh -i /k'],
    ['includeif.gitdir:/r/.git.path', '/t/git-credentials-0a1b2c3d-4e5f.config'],
    ['remote.origin.url', 'https://x-access-token:y@github.example/a/b'],
    ['remote.origin.url', 'https://y@github.example/a/b'],
    ['remote.origin.pushurl', 'ssh://git:y@github.example/a/b'],
    ['url.https://x:y@github.example/.insteadof', 'https://github.example/'],
  ])('never runs where the clone keeps one as %s = %s', async (key, value) => {
    for (const event of ['push', 'local']) {
      const refusal = await refusalToExecute(
        config(true),
        ground(event, {
          settings: [
            ['core.bare', 'false'],
            [key, value],
          ],
        }),
      );
      expect(refusal).toEqual(refused('the clone keeps a token'));
      expect(JSON.stringify(refusal)).not.toContain('x:y@');
    }
  });

  it.each<readonly [key: string, value: string]>([
    ['remote.origin.url', 'https://github.example/a/b@v1'],
    ['remote.origin.url', 'ssh://git@github.example/a/b'],
    ['remote.origin.url', 'git@github.example:a/b'],
    ['remote.origin.url', 'file:///srv/a'],
    ['http.sslverify', 'true'],
    ['user.email', 'ada@example.test'],
    ['include.path', '/c'],
  ])('runs where the clone has %s = %s', async (key, value) => {
    expect(await refusalToExecute(config(true), ground('push', { settings: [[key, value]] }))).toBeUndefined();
  });

  it('never runs where the configuration cannot be read', async () => {
    const refusal = await refusalToExecute(config(true), ground('push', { settings: 'unreadable' }));
    expect(refusal).toEqual(refused('cannot be known: no rights'));
  });
});

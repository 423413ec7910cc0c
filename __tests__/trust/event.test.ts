import { describe, expect, it } from '@jest/globals';
import { GateError } from '../../src/errors.js';
import { localHost } from '../../src/host/local.js';
import { readEvent } from '../../src/trust/event.js';
import { idOf } from '../support/memory-repository.js';
import { workflowHost } from './workflow-host.js';

const base = {
  GITHUB_ACTIONS: 'true',
  GITHUB_SHA: idOf('head'),
  GITHUB_REF: 'refs/heads/main',
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/security.yml@refs/heads/main',
  GITHUB_JOB: 'gates',
};
const repository = { default_branch: 'main' };
const read = (name: string, payload: unknown, env: Record<string, string> = {}) =>
  readEvent(workflowHost({ ...base, GITHUB_EVENT_NAME: name, ...env }, payload));

describe('readEvent', () => {
  it('is local without a workflow, whatever the environment says', async () => {
    expect(await readEvent(localHost({ env: { ...base, GITHUB_EVENT_NAME: 'push' } }))).toEqual({ kind: 'local' });
  });

  it('reads a pull request', async () => {
    const pull = { number: 7, head: { sha: idOf('pr') }, base: { sha: idOf('base') } };
    expect(await read('pull_request', { repository, pull_request: pull })).toMatchObject({
      kind: 'pull-request',
      pullRequest: { number: 7, head: idOf('pr'), base: idOf('base') },
      workflow: { repository: 'acme/shop', path: '.github/workflows/security.yml' },
      job: 'gates',
      serverUrl: 'https://github.com',
      defaultBranch: 'main',
    });
  });

  it('reads a push, and takes no commit of zeros for one', async () => {
    expect(await read('push', { repository, before: idOf('old') })).toMatchObject({ kind: 'ref', before: idOf('old') });
    expect(await read('push', { repository, before: '0'.repeat(40) })).not.toHaveProperty('before');
  });

  it('reads a merge group and a schedule', async () => {
    expect(await read('merge_group', { repository, merge_group: { base_sha: idOf('base') } })).toMatchObject({
      kind: 'merge-group',
      base: idOf('base'),
    });
    expect(await read('schedule', { schedule: '0 0 * * *' })).toMatchObject({ kind: 'default-branch' });
  });

  it.each([
    ['an unknown event', 'gollum_two', { repository }, {}, /event "gollum_two"/],
    ['no JSON', 'push', '{', {}, /payload .*event\.json.*cannot be read/],
    ['no object', 'push', [], {}, /payload of the event "push"/],
    ['a pull request without ids', 'pull_request', { pull_request: { number: 7 } }, {}, /pull_request\.head/],
    [
      'an id that is none',
      'merge_group',
      { merge_group: { base_sha: '--upload-pack=x' } },
      {},
      /not the id of a commit/,
    ],
    ['no GITHUB_SHA', 'push', { repository }, { GITHUB_SHA: '' }, /GITHUB_SHA is not set/],
    ['a GITHUB_SHA that is none', 'push', { repository }, { GITHUB_SHA: 'main' }, /GITHUB_SHA/],
    ['a broken workflow reference', 'push', { repository }, { GITHUB_WORKFLOW_REF: 'x' }, /GITHUB_WORKFLOW_REF/],
  ])('refuses %s', async (_, name, payload, env, message) => {
    await expect(read(name, payload, env)).rejects.toThrow(GateError);
    await expect(read(name, payload, env)).rejects.toThrow(message);
  });
});

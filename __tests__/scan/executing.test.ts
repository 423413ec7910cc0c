import { describe, expect, it } from '@jest/globals';
import { refusalToExecute } from '../../src/scan/executing.js';
import type { Ground } from '../../src/scan/ground.js';
import type { Config } from '../../src/model.js';
import { noOwnScanners } from '../../src/own-scanners.js';

/** As much of a run as decides whether code of the repository may run. */
const ground = (event: string, gitConfig = '[core]\n') =>
  ({
    source: { event },
    repository: { gitDir: '/r/.git' },
    host: { files: { read: () => Promise.resolve(Buffer.from(gitConfig)) } },
  }) as unknown as Ground;

const config = (executeRepository: boolean) => ({ own: { ...noOwnScanners, executeRepository } }) as unknown as Config;

describe('code of the repository', () => {
  it.each(['push', 'pull_request', 'merge_group', 'schedule', 'local'])(
    'may run on %s, if the policy says so',
    async (event) => {
      expect(await refusalToExecute(config(true), ground(event))).toBeUndefined();
      expect(await refusalToExecute(config(false), ground(event))).toMatchObject({
        ok: false,
        reason: expect.stringContaining('off'),
      });
    },
  );

  it.each(['pull_request_target', 'workflow_run'])('never runs on %s', async (event) => {
    expect(await refusalToExecute(config(true), ground(event))).toMatchObject({
      ok: false,
      reason: expect.stringContaining(event),
    });
  });

  it.each([
    ['a header', '[http "https://x/"]\n\textraheader = AUTHORIZATION: basic y\n'],
    ['a file that is included', '[includeIf "gitdir:/r/.git"]\n\tpath = /t/git-credentials-0a1b2c3d-4e5f.config\n'],
  ])('never runs beside a token that git keeps as %s', async (_, text) => {
    expect(await refusalToExecute(config(true), ground('push', text))).toMatchObject({
      ok: false,
      reason: expect.stringContaining('token'),
    });
  });
});

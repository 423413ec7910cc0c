import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { sha256 } from '../../src/install/digest.js';
import { install } from '../../src/install/installer.js';
import {
  bringing,
  isolatedHost,
  pipBringing,
  releaseArchive,
  releasePin,
  wheelArchive,
  wheelName,
  wheelPin,
  witnessTool,
} from './fixtures.js';

const quiet = () => undefined;

/** Two jobs on one runner: each has its own cache folder, both have the tool cache. */
async function scene(kind: 'release' | 'wheel') {
  const first = await isolatedHost();
  const root = join(first.cache, '..', 'tool-cache');
  const env = { PATH: '/nowhere', RUNNER_TOOL_CACHE: root };
  const witness = join(first.cache, '..', 'executed');
  const tool = witnessTool(witness);
  const archive = kind === 'wheel' ? wheelArchive(tool) : await releaseArchive(tool);
  const source = kind === 'wheel' ? { run: pipBringing(archive) } : { download: bringing(archive) };
  const pin = kind === 'wheel' ? wheelPin(archive, tool) : releasePin(archive);
  const kept = join(root, 'security-gates', 'tool', '1.2.3-linux-amd64', kind === 'wheel' ? wheelName : 'tool.tar.gz');
  const later = await isolatedHost({ env });
  return {
    online: { ...first, ...source, env },
    later: { ...later, ...source },
    offline: later,
    pin,
    tool,
    archive,
    kept,
    witness,
  };
}

describe.each(['release', 'wheel'] as const)('the runner’s tool cache, of a %s,', (kind) => {
  it('keeps the archive that was verified, and is enough for the next job', async () => {
    const at = await scene(kind);
    expect(await install(at.online, at.pin, '', quiet)).toMatchObject({ ok: true });
    expect((await readFile(at.kept)).equals(at.archive)).toBe(true);
    const result = await install(at.offline, at.pin, '', quiet);
    expect(result).toMatchObject({ ok: true, digest: sha256(at.tool) });
    // The copy is private: nothing that another job does to the tool cache reaches it.
    await rm(dirname(at.kept), { recursive: true });
    expect(await install(at.offline, at.pin, '', quiet)).toEqual(result);
  });

  it.each([
    ['other bytes', /sha256 is/, async (path: string) => writeFile(path, await releaseArchive('#!/bin/sh\nevil\n'))],
    ['half of it', /sha256 is/, async (path: string) => writeFile(path, (await readFile(path)).subarray(0, 50))],
    ['nothing', /it is empty/, (path: string) => writeFile(path, '')],
    [
      'a folder',
      /no regular file/,
      async (path: string) => {
        await rm(path);
        await mkdir(path);
      },
    ],
    [
      'a link to other bytes',
      /sha256 is/,
      async (path: string) => {
        await rm(path);
        await symlink('/bin/sh', path);
      },
    ],
  ])('with %s in its place is refused, never opened, and the source counts', async (_, reason, exchange) => {
    const at = await scene(kind);
    expect(await install(at.online, at.pin, '', quiet)).toMatchObject({ ok: true });
    await exchange(at.kept);
    const refused = { ok: false, reason: expect.stringMatching(reason) };
    expect(await install(at.offline, at.pin, '', quiet)).toMatchObject(refused);
    expect(await install(at.later, at.pin, '', quiet)).toMatchObject({ ok: true, digest: sha256(at.tool) });
    expect(existsSync(at.witness)).toBe(false);
  });

  it('that cannot be written to is no error', async () => {
    const at = await scene(kind);
    await writeFile(at.online.env.RUNNER_TOOL_CACHE, 'a file where the folder should be');
    expect(await install(at.online, at.pin, '', quiet)).toMatchObject({ ok: true });
  });
});

describe('a relative tool cache', () => {
  it('does not count', async () => {
    const at = await scene('release');
    const host = { ...at.offline, env: { RUNNER_TOOL_CACHE: 'tool-cache' } };
    const result = await install(host, at.pin, '', quiet);
    expect(result).toMatchObject({ ok: false, reason: expect.not.stringContaining('runner tool cache') });
  });
});

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { sha256 } from '../../src/install/digest.js';
import { expectNoHalf, folder, placeIn, resultIn, start, temporary, tool } from './install-processes.js';

/** What is left of an install below the cache. */
const left = (cache: string): readonly string[] =>
  existsSync(join(cache, 'tool')) ? readdirSync(join(cache, 'tool')) : [];

function mounted(place: string, megabytes: number): boolean {
  mkdirSync(place, { recursive: true });
  return spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', place]).status === 0;
}

describe('a disk without room', () => {
  it('for a whole file gives an error that says so, and leaves nothing', async () => {
    const cache = join(folder, 'limited');
    // In blocks of 512 bytes: 4 MB, while the archive has 6.
    const result = resultIn(await start(cache, 'ulimit -f 8000;').ended);
    expect(result).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/larger than this process may write; raise the limit/),
    });
    expect(left(cache)).toEqual([]);
    expect(existsSync(temporary) ? readdirSync(temporary) : []).toEqual([]);
  }, 60_000);

  it('for the tool gives an error that says so, leaves nothing, and works once there is room', async () => {
    const cache = join(folder, 'full');
    if (!mounted(cache, 4)) {
      process.stderr.write('not tried here: a full file system (only root may mount one)\n');
      expect(process.getuid?.()).not.toBe(0);
      return;
    }
    try {
      const result = resultIn(await start(cache).ended);
      expect(result).toMatchObject({ ok: false, reason: expect.stringMatching(/no space|ENOSPC/i) });
      expect(left(cache)).toEqual([]);
      expect(spawnSync('mount', ['-o', 'remount,size=64m', cache]).status).toBe(0);
      expect(resultIn(await start(cache).ended)).toMatchObject({ ok: true, digest: sha256(tool) });
      expectNoHalf(cache);
      expect(existsSync(placeIn(cache))).toBe(true);
    } finally {
      spawnSync('umount', [cache]);
    }
  }, 60_000);
});

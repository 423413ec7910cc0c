import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { sha256 } from '../../src/install/digest.js';
import { expectNoHalf, folder, placeIn, resultIn, start, temporary, tool } from './install-processes.js';

/** Milliseconds of an install that nobody disturbs. */
async function durationIn(cache: string): Promise<number> {
  const child = start(cache);
  await child.begun;
  const begun = performance.now();
  await child.ended;
  return performance.now() - begun;
}

describe('several processes', () => {
  it('install the same tool at once, and all have the same whole one', async () => {
    const cache = join(folder, 'shared');
    const said = await Promise.all([1, 2, 3].map(() => start(cache).ended));
    for (const one of said) expect(resultIn(one)).toMatchObject({ ok: true, digest: sha256(tool) });
    expect(readdirSync(join(cache, 'tool'))).toEqual([basename(placeIn(cache))]);
    expectNoHalf(cache);
  }, 60_000);
});

describe('an install that is killed', () => {
  it('at 20 random moments leaves nothing half under the name of the tool, and the next run works', async () => {
    const cache = join(folder, 'killed');
    const killed: number[] = [];
    const longest = { ms: await durationIn(cache) };
    // A process that had ended before its moment proves nothing, and tells that moments must be earlier.
    for (let tries = 0; killed.length < 20 && tries < 60; tries += 1) {
      rmSync(placeIn(cache), { recursive: true, force: true });
      const child = start(cache);
      await child.begun;
      const begun = performance.now();
      await Promise.race([setTimeout(Math.random() * longest.ms), child.ended]);
      const atMs = performance.now() - begun;
      child.process.kill('SIGKILL');
      await child.ended;
      if (child.process.signalCode === 'SIGKILL') killed.push(Math.round(atMs));
      else longest.ms = atMs;
      expectNoHalf(cache);
    }
    process.stderr.write(`killed after ${killed.sort((a, b) => a - b).join(', ')} ms\n`);
    expect(killed).toHaveLength(20);
    const last = resultIn(await start(cache).ended);
    expect(last).toMatchObject({ ok: true, digest: sha256(tool) });
    expectNoHalf(cache);
    expect(sha256(readFileSync(last.ok ? last.executable : ''))).toBe(sha256(tool));
  }, 300_000);
});

describe('an install that is interrupted with Ctrl-C', () => {
  it('at 8 random moments leaves no file anywhere but a whole tool', async () => {
    const cache = join(folder, 'interrupted');
    // What is killed outright leaves its temporary folder.
    rmSync(temporary, { recursive: true, force: true });
    const longest = { ms: await durationIn(cache) };
    const interrupted: number[] = [];
    for (let tries = 0; interrupted.length < 8 && tries < 40; tries += 1) {
      rmSync(placeIn(cache), { recursive: true, force: true });
      const child = start(cache);
      await child.begun;
      const begun = performance.now();
      await Promise.race([setTimeout(Math.random() * longest.ms), child.ended]);
      const atMs = performance.now() - begun;
      child.process.kill('SIGINT');
      await child.ended;
      if (child.process.signalCode === 'SIGINT' || child.process.exitCode === 130) interrupted.push(Math.round(atMs));
      else longest.ms = atMs;
      expectNoHalf(cache);
      const left = existsSync(join(cache, 'tool')) ? readdirSync(join(cache, 'tool')) : [];
      expect(left.filter((name) => name !== basename(placeIn(cache)))).toEqual([]);
      expect(existsSync(temporary) ? readdirSync(temporary, { recursive: true }) : []).toEqual([]);
    }
    expect(interrupted).toHaveLength(8);
    expect(resultIn(await start(cache).ended)).toMatchObject({ ok: true, digest: sha256(tool) });
  }, 120_000);
});

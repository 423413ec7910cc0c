import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, describe, expect, it } from '@jest/globals';
import { localHost } from '../../src/host/local.js';
import { sha256 } from '../../src/install/digest.js';
import type { Installed, NotInstalled } from '../../src/install/installer.js';
import { platforms } from '../../src/install/pin.js';
import { tarGz } from './archives.js';

const folder = mkdtempSync(join(tmpdir(), 'security-gates-killed-'));
// Random bytes do not pack, so that download, unpacking and writing all take time in which to be killed.
const tool = Buffer.concat([Buffer.from('#!/bin/sh\nexit 0\n'), randomBytes(6_000_000)]);
const archive = await tarGz([{ header: { name: 'tool', mode: 0o755 }, content: tool }]);

const server = createServer((request, response) => {
  if (!request.url?.endsWith('/tool.tar.gz')) return void response.writeHead(404).end();
  response.writeHead(200, { 'content-length': archive.length });
  const send = (at: number): void => {
    if (at >= archive.length) return void response.end();
    response.write(archive.subarray(at, at + 500_000));
    globalThis.setTimeout(() => {
      send(at + 500_000);
    }, 5);
  };
  send(0);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const { platform } = localHost();
const here = `${platform.os}-${platform.arch}`;
const file = { url: 'https://example.com/tool.tar.gz', sha256: sha256(archive), recorders: 2, member: 'tool' };
const pin = JSON.stringify({
  name: 'tool',
  version: '1.2.3',
  license: 'MIT',
  homepage: 'https://example.com',
  executable: 'tool',
  denied: { versions: [], sha256s: [] },
  released: '2026-01-01',
  recorded: '2026-02-01',
  sources: [
    {
      kind: 'release',
      platforms: Object.fromEntries(
        platforms.map((one) => [one, one === here ? file : { absent: 'not in this test' }]),
      ),
    },
  ],
});

type Child = { readonly process: ChildProcess; readonly begun: Promise<unknown>; readonly ended: Promise<string> };

/** Starts an install in a process of its own, in a process group of its own. */
function start(cache: string): Child {
  const temporary = join(folder, 'temporary');
  const mirror = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const env = {
    PATH: process.env['PATH'] ?? '',
    SECURITY_GATES_CACHE_DIR: cache,
    SECURITY_GATES_MIRROR: mirror,
    RUNNER_TEMP: temporary,
  };
  const script = join(import.meta.dirname, 'install-child.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, pin], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => said.push(text));
  return {
    process: child,
    begun: once(child.stdout, 'data'),
    ended: once(child, 'close').then(() => said.join('')),
  };
}

function resultIn(said: string): Installed | NotInstalled {
  return JSON.parse(said.slice(said.indexOf('{'))) as Installed | NotInstalled;
}

/** Milliseconds of an install that nobody disturbs. */
async function durationIn(cache: string): Promise<number> {
  const child = start(cache);
  await child.begun;
  const begun = performance.now();
  await child.ended;
  return performance.now() - begun;
}

const placeIn = (cache: string): string => join(cache, 'tool', `1.2.3-${here}`);

/** What a later run would find under the tool's own name: nothing, or the whole tool. */
function expectNoHalf(cache: string): void {
  if (!existsSync(placeIn(cache))) return;
  expect(readdirSync(placeIn(cache))).toEqual(['installed.json', 'tool']);
  expect(sha256(readFileSync(join(placeIn(cache), 'tool')))).toBe(sha256(tool));
}

describe('several processes', () => {
  it('install the same tool at once, and all have the same whole one', async () => {
    const cache = join(folder, 'shared');
    const said = await Promise.all([1, 2, 3].map(() => start(cache).ended));
    for (const one of said) expect(resultIn(one)).toMatchObject({ ok: true, digest: sha256(tool) });
    expect(readdirSync(join(cache, 'tool'))).toEqual([`1.2.3-${here}`]);
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

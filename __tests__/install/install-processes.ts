import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from '@jest/globals';
import { localHost } from '../../src/host/local.js';
import { sha256 } from '../../src/install/digest.js';
import type { Installed, NotInstalled } from '../../src/install/installer.js';
import { platforms } from '../../src/install/pin.js';
import { tarGz } from './archives.js';

/** A tool of 6 MB that processes of their own install from a server on loopback, which sends it slowly. */

export const folder = mkdtempSync(join(tmpdir(), 'security-gates-installs-'));
// Random bytes do not pack, so that download, unpacking and writing all take time in which to be killed.
export const tool = Buffer.concat([Buffer.from('#!/bin/sh\nexit 0\n'), randomBytes(6_000_000)]);
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
const file = { url: 'https://127.0.0.1:1/tool.tar.gz', sha256: sha256(archive), recorders: 2, member: 'tool' };
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

/** A process that installs: `begun` when it is about to, `ended` with all that it printed. */
export type Child = {
  readonly process: ChildProcess;
  readonly begun: Promise<unknown>;
  readonly ended: Promise<string>;
};

/** Where the processes have their temporary folders. */
export const temporary = join(folder, 'temporary');

/**
 * Starts an install in a process of its own. `limits` are commands of the shell that starts it, such as `ulimit`.
 */
export function start(cache: string, limits = ''): Child {
  const mirror = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const env = {
    PATH: process.env['PATH'] ?? '',
    SECURITY_GATES_CACHE_DIR: cache,
    SECURITY_GATES_MIRROR: mirror,
    RUNNER_TEMP: temporary,
  };
  const script = join(import.meta.dirname, 'install-child.ts');
  const command = [process.execPath, '--import', 'tsx', script, pin];
  const child = spawn('/bin/sh', ['-c', `${limits} exec "$@"`, 'sh', ...command], {
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

/** What the install came to. */
export function resultIn(said: string): Installed | NotInstalled {
  return JSON.parse(said.slice(said.indexOf('{'))) as Installed | NotInstalled;
}

/** Folder of the tool below a cache. */
export const placeIn = (cache: string): string => join(cache, 'tool', `1.2.3-${here}`);

/** What a later run would find under the tool's own name: nothing, or the whole tool. */
export function expectNoHalf(cache: string): void {
  if (!existsSync(placeIn(cache))) return;
  expect(readdirSync(placeIn(cache))).toEqual(['installed.json', 'tool']);
  expect(sha256(readFileSync(join(placeIn(cache), 'tool')))).toBe(sha256(tool));
}

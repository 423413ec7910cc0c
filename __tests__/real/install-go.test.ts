import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { Host } from '../../src/host/host.js';
import { localHost } from '../../src/host/local.js';
import { install } from '../../src/install/installer.js';
import { parsePin, type Pin } from '../../src/install/pin.js';

// With an empty build cache of Go trivy takes 5 to 12 minutes on two cores. Here Go's cache is the user's, which
// `pretest:real` has filled, and the cache of tools is empty.
const limit = 30 * 60_000;
const tools = join(process.cwd(), 'src', 'tools');
const temporary: string[] = [];

afterAll(async () => {
  for (const folder of temporary) await rm(folder, { recursive: true, force: true });
});

async function goPinOf(id: string): Promise<Pin> {
  const path = join(tools, id, 'tool.json');
  const pin = parsePin(await readFile(path, 'utf8'), path);
  return { ...pin, sources: pin.sources.filter(({ kind }) => kind === 'go') };
}

async function temporaryHost(): Promise<Host> {
  const cache = await mkdtemp(join(tmpdir(), 'security-gates-real-'));
  temporary.push(cache);
  return localHost({ env: { ...process.env, SECURITY_GATES_CACHE_DIR: cache } });
}

async function timed<T>(what: string, work: Promise<T>): Promise<T> {
  const begun = performance.now();
  const result = await work;
  process.stderr.write(`${what}: ${((performance.now() - begun) / 1000).toFixed(2)} s\n`);
  return result;
}

describe.each([
  ['tfsec', 'v1.28.14'],
  ['trivy', 'Version: 0.74.0'],
] as const)('%s by its Go module', (id, version) => {
  it(
    'builds with visible progress, is the pinned version, and comes from the cache afterwards',
    async () => {
      const host = await temporaryHost();
      const pin = await goPinOf(id);
      const said: string[] = [];
      const result = await timed(
        `${id} by Go, cold`,
        install(host, pin, join(tools, id), (text) => said.push(text)),
      );
      if (!result.ok) throw new Error(result.reason);
      const counted = said.filter((text) => /^(compiling Go packages|downloading Go modules): \d+$/.test(text));
      process.stderr.write(`${id}: ${String(counted.length)} steps told, the last: ${said.at(-1) ?? ''}\n`);
      expect(said[0]).toBe('building with Go');
      expect(said.at(-1)).toBe('checking the modules');

      const nothing: Host = { ...host, env: { PATH: '/nowhere' } };
      const warm = await timed(
        `${id}, warm`,
        install(nothing, pin, join(tools, id), () => undefined),
      );
      expect(warm).toEqual(result);
      const request = { file: result.executable, args: ['--version'], cwd: host.cache, env: { HOME: host.cache } };
      const ran = await host.run({ ...request, timeLimitMs: 60_000, outputLimit: 1 << 20 });
      expect(ran.stdout + ran.stderr).toContain(version);
      expect(await readdir(join(host.cache, id))).toHaveLength(1);
    },
    limit,
  );
});

import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Host } from '../../src/host/host.js';
import { localHost } from '../../src/host/local.js';
import { install } from '../../src/install/installer.js';
import { parsePin, type Pin } from '../../src/install/pin.js';

const limit = 10 * 60_000;
const tools = join(process.cwd(), 'src', 'tools');
const temporary: string[] = [];

async function temporaryHost(env: Record<string, string> = {}): Promise<Host> {
  const cache = await mkdtemp(join(tmpdir(), 'security-gates-real-'));
  temporary.push(cache);
  return localHost({ env: { ...process.env, SECURITY_GATES_CACHE_DIR: cache, ...env } });
}

async function pinOf(id: string): Promise<Pin> {
  const path = join(tools, id, 'tool.json');
  return parsePin(await readFile(path, 'utf8'), path);
}

/** Without the release page, which not every network reaches. */
const withoutRelease = (pin: Pin): Pin => ({ ...pin, sources: pin.sources.filter(({ kind }) => kind !== 'release') });

async function timed<T>(what: string, work: Promise<T>): Promise<T> {
  const begun = performance.now();
  const result = await work;
  process.stderr.write(`${what}: ${((performance.now() - begun) / 1000).toFixed(2)} s\n`);
  return result;
}

afterAll(async () => {
  for (const folder of temporary) await rm(folder, { recursive: true, force: true });
});

describe.each([
  ['ruff', ['--version'], 'ruff 0.17.6'],
  ['gitleaks', ['version'], '8.30.1'],
] as const)('%s', (id, args, version) => {
  const state: { host?: Host } = {};
  const hostOf = (): Host => {
    if (state.host === undefined) throw new Error('no host yet');
    return state.host;
  };
  beforeAll(async () => {
    state.host = await temporaryHost();
  });

  it(
    'really installs, and is the version that is pinned',
    async () => {
      const host = hostOf();
      const said = new Set<string>();
      const installing = install(host, await pinOf(id), join(tools, id), (text) => said.add(text));
      const result = await timed(`${id} cold`, installing);
      if (!result.ok) throw new Error(result.reason);
      process.stderr.write(`${id} from: ${result.source}\n`);
      const env = { PATH: '/nowhere' };
      const request = {
        file: result.executable,
        args,
        cwd: host.cache,
        env,
        timeLimitMs: 30_000,
        outputLimit: 1 << 20,
      };
      expect((await host.run(request)).stdout.trim()).toBe(version);
      expect(said.size).toBeGreaterThan(1);
      expect(await readdir(join(host.cache, id))).toHaveLength(1);
    },
    limit,
  );

  it('is there at once the second time, and refused when its bytes are others and no source is left', async () => {
    const host = hostOf();
    const pin = withoutRelease(await pinOf(id));
    const warm = await timed(
      `${id} warm`,
      install(host, pin, join(tools, id), () => undefined),
    );
    if (!warm.ok) throw new Error(warm.reason);
    await writeFile(warm.executable, '#!/bin/sh\n');
    const nothing: Host = { ...host, env: { PATH: '/nowhere' } };
    const result = await install(nothing, pin, join(tools, id), () => undefined);
    expect(result).toMatchObject({ ok: false, reason: expect.stringContaining('cached copy refused and removed') });
  });
});

describe('what registries bring', () => {
  it(
    'is refused by pip when another digest is pinned',
    async () => {
      const host = await temporaryHost();
      const text = JSON.stringify(await pinOf('ruff')).replaceAll(/("sha256":")[0-9a-f]{4}/g, '$10000');
      const result = await install(host, parsePin(text, 'a test'), '', () => undefined);
      expect(result).toMatchObject({
        ok: false,
        reason: expect.stringMatching(/wheel ruff 0.17.6: pip download: .*hash/i),
      });
    },
    limit,
  );

  it(
    'is refused by Go when go.sum says otherwise, also where the user’s flags would mend go.sum',
    async () => {
      const host = await temporaryHost({ GOFLAGS: '-mod=mod', GONOSUMDB: '*', GOSUMDB: 'off' });
      const assets = join(host.cache, 'assets');
      const sum = await readFile(join(tools, 'gitleaks', 'go.sum'), 'utf8');
      const name = 'github.com/zricethezav/gitleaks/v8 v8.30.1 h1:';
      const changed = sum.replace(new RegExp(`(${name}).{8}`), '$1AAAAAAAA');
      expect(changed).not.toBe(sum);
      for (const [goSum, reason] of [
        [changed, /checksum mismatch/],
        [
          sum
            .split('\n')
            .filter((line) => !line.startsWith(name))
            .join('\n'),
          /missing go.sum entry/,
        ],
      ] as const) {
        await host.files.write(join(assets, 'go.mod'), await readFile(join(tools, 'gitleaks', 'go.mod'), 'utf8'));
        await host.files.write(join(assets, 'go.sum'), goSum);
        const result = await install(host, withoutRelease(await pinOf('gitleaks')), assets, () => undefined);
        expect(result).toMatchObject({ ok: false, reason: expect.stringMatching(reason) });
      }
    },
    limit,
  );
});

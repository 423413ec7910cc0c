import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Host } from '../../src/host/host.js';
import { localHost } from '../../src/host/local.js';
import { install } from '../../src/install/installer.js';
import { holdingOf, pinnedTools } from '../../src/install/inventory.js';
import { parsePin } from '../../src/install/pin.js';

const limit = 10 * 60_000;
const tools = join(process.cwd(), 'src', 'tools');
const temporary: string[] = [];

async function temporaryHost(): Promise<Host> {
  const cache = await mkdtemp(join(tmpdir(), 'security-gates-closures-'));
  temporary.push(cache);
  return localHost({ env: { ...process.env, SECURITY_GATES_CACHE_DIR: cache } });
}

async function installTool(host: Host, id: string) {
  const path = join(tools, id, 'tool.json');
  const begun = performance.now();
  const result = await install(host, parsePin(await readFile(path, 'utf8'), path), join(tools, id), () => undefined);
  return { result, seconds: ((performance.now() - begun) / 1000).toFixed(2) };
}

afterAll(async () => {
  for (const folder of temporary) await rm(folder, { recursive: true, force: true });
});

describe.each([
  ['uv', ['--version'], /^uv 0\.13\.7/, undefined],
  ['npm', ['--version'], /^11\.19\.1$/, 'lib/npm.js'],
  ['pip-audit', ['--version'], /^pip-audit 2\.10\.1$/, 'pip_audit/_cli.py'],
  ['semgrep', ['--version', '--disable-version-check'], /^1\.182\.0$/, 'semgrep/main.py'],
] as const)('%s', (id, args, version, member) => {
  const state: { host?: Host } = {};
  const hostOf = (): Host => {
    if (state.host === undefined) throw new Error('no host yet');
    return state.host;
  };
  beforeAll(async () => {
    state.host = await temporaryHost();
  });

  it(
    'really installs, is the version that is pinned, and is unchanged by its own run',
    async () => {
      const host = hostOf();
      const cold = await installTool(host, id);
      if (!cold.result.ok) throw new Error(cold.result.reason);
      process.stderr.write(`${id} cold: ${cold.seconds} s; ${cold.result.source}\n`);
      const { executable, args: first, env, digest } = cold.result;
      const home = await host.files.scratch('home');
      const ran = await host.run({
        file: executable,
        args: [...first, ...args],
        cwd: home,
        env: { PATH: '/nowhere', HOME: home, ...env },
        timeLimitMs: 120_000,
        outputLimit: 1 << 20,
      });
      expect(ran.stdout.trim()).toMatch(version);
      const warm = await installTool(host, id);
      process.stderr.write(`${id} warm: ${warm.seconds} s\n`);
      expect(warm.result).toMatchObject({ ok: true, digest, source: expect.not.stringContaining('refused') });
    },
    limit,
  );

  it.each(['exchanged', 'planted'])('is refused when bytecode was %s', async (how) => {
    const host = hostOf();
    const folder = join(host.cache, id);
    const [place = ''] = await host.files.list(folder);
    const bytecode = join(folder, place, 'files', 'packaging', '__pycache__');
    const [some = ''] = await host.files.list(bytecode);
    // Tools that are no closure of Python have none.
    if (some === '') {
      expect(id).toMatch(/^(uv|npm)$/);
      return;
    }
    const path = join(bytecode, how === 'planted' ? `evil${some}` : some);
    const kept = await host.files.read(path);
    await writeFile(path, 'evil');
    const tool = (await pinnedTools(localHost())).find(({ pin }) => pin.name === id);
    if (tool === undefined) throw new Error(`${id} is not pinned`);
    expect(await holdingOf(host, tool)).toMatchObject({
      status: 'refused',
      reason: expect.stringMatching(/sha256 of packaging|evil.* is not of the tool/),
    });
    await (kept === undefined ? host.files.remove(path) : writeFile(path, kept));
  });

  it('is refused when one of its files is another, and no source is left', async () => {
    const host = hostOf();
    const folder = join(host.cache, id);
    const [place = ''] = await host.files.list(folder);
    await writeFile(
      member === undefined ? join(folder, place, id) : join(folder, place, 'files', member),
      'import os\n',
    );
    const { result } = await installTool({ ...host, env: { PATH: '/nowhere' } }, id);
    expect(result).toMatchObject({ ok: false, reason: expect.stringContaining('cached copy refused and removed') });
  });
});

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { localHost } from '../../src/host/local.js';
import { install, type Installed, type NotInstalled } from '../../src/install/installer.js';
import type { Pin } from '../../src/install/pin.js';
import { zip } from '../install/archives.js';
import { goPin } from '../install/fixtures.js';

const work = mkdtempSync(join(tmpdir(), 'go-refusals-'));
const witness = join(work, 'executed');
const module = 'example.com/tool';

afterAll(() => {
  // Go's module cache is read-only.
  spawnSync('chmod', ['-R', 'u+w', work]);
  rmSync(work, { recursive: true, force: true });
});

/** A program that betrays its execution, also where only its package is loaded. */
const source = (text: string): string =>
  `package main\n\nimport "os"\n\nfunc init() { os.WriteFile(${JSON.stringify(witness)}, nil, 0o644) }\n\nfunc main() { println(${JSON.stringify(text)}) }\n`;

const goMod = `module ${module}\n\ngo 1.24\n`;

type Served = { readonly zip: Buffer; readonly mod: string };

function moduleOf(text: string, more: Readonly<Record<string, string>> = {}): Served {
  const files = { 'go.mod': goMod, 'main.go': source(text), ...more };
  const entries = Object.entries(files).map(([name, content]) => ({ name: `${module}@v1.2.3/${name}`, content }));
  return { zip: zip(entries), mod: goMod };
}

/** A module proxy that is a folder. */
function proxyOf(served: Served, name: string): string {
  const folder = join(work, name, module, '@v');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'v1.2.3.info'), '{"Version":"v1.2.3","Time":"2026-01-01T00:00:00Z"}');
  writeFileSync(join(folder, 'v1.2.3.mod'), served.mod);
  writeFileSync(join(folder, 'v1.2.3.zip'), served.zip);
  return `file://${join(work, name)}`;
}

const right = moduleOf('right');

/** go.mod and go.sum as they would be shipped, written by the real Go. */
function lockFiles(): string {
  const assets = join(work, 'assets');
  mkdirSync(assets);
  writeFileSync(join(assets, 'go.mod'), `module x\n\ngo 1.24\n\nrequire ${module} v1.2.3\n`);
  const env = { ...process.env, GOPROXY: proxyOf(right, 'recorded'), GOSUMDB: 'off', GOFLAGS: '-mod=mod' };
  const options = { cwd: assets, env: { ...env, GOMODCACHE: join(work, 'recorded-cache') } };
  execFileSync('go', ['mod', 'download', module], options);
  expect(readFileSync(join(assets, 'go.sum'), 'utf8')).toMatch(/h1:.*\n.*go\.mod h1:/);
  return assets;
}

const assets = lockFiles();

function installFrom(served: Served, name: string, pin: Pin = goPin()): Promise<Installed | NotInstalled> {
  const own = { GOPROXY: proxyOf(served, name), GOSUMDB: 'off', GOMODCACHE: join(work, name, 'modules') };
  const env = { ...process.env, ...own, SECURITY_GATES_CACHE_DIR: join(work, name, 'cache') };
  return install(localHost({ env }), pin, assets, () => undefined);
}

const flipped = Buffer.from(right.zip.map((byte, at) => (at === right.zip.length >> 1 ? byte ^ 1 : byte)));

describe('the real Go, given a module that is not what go.sum says,', () => {
  it.each([
    ['one flipped bit', { ...right, zip: flipped }],
    ['truncated', { ...right, zip: right.zip.subarray(0, -1) }],
    ['another program', moduleOf('wrong')],
    ['the previous version under the name of this one', moduleOf('v1.2.2')],
    ['a file more', moduleOf('right', { 'more.go': 'package main\n' })],
    ['a file for another platform more', moduleOf('right', { 'more_windows.go': 'package main\n' })],
    ['without its program', { ...right, zip: zip([{ name: `${module}@v1.2.3/go.mod`, content: goMod }]) }],
    ['another go.mod', { ...right, mod: `${goMod}\nreplace a => b v1.0.0\n` }],
    ['a web page', { ...right, zip: Buffer.from('<!DOCTYPE html><title>Sign in</title>') }],
    ['empty', { ...right, zip: Buffer.alloc(0) }],
  ] as const)('builds nothing: %s', async (fault, served) => {
    const result = await installFrom(served, fault.replaceAll(/\W+/g, '-'));
    const reason = expect.stringMatching(/checksum mismatch|not a valid zip|no such file|zip: |unexpected EOF/);
    expect(result).toMatchObject({ ok: false, reason });
    expect(existsSync(witness)).toBe(false);
  });

  it('builds what go.sum names, without executing it, and refuses a denied result', async () => {
    const result = await installFrom(right, 'right');
    if (!result.ok) throw new Error(result.reason);
    expect(existsSync(witness)).toBe(false);
    const denied = goPin({ denied: { versions: [], sha256s: [result.digest] } });
    expect(await installFrom(right, 'denied', denied)).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/known to be bad/),
    });
    expect(existsSync(witness)).toBe(false);
    expect(execFileSync(result.executable, { encoding: 'utf8', stdio: 'pipe' })).toBe('');
    expect(existsSync(witness)).toBe(true);
    rmSync(witness);
  });

  it('refuses a module whose unpacked files another job changed', async () => {
    const first = await installFrom(right, 'changed');
    expect(first.ok).toBe(true);
    const unpacked = join(work, 'changed', 'modules', `${module}@v1.2.3`);
    execFileSync('chmod', ['-R', 'u+w', unpacked]);
    writeFileSync(join(unpacked, 'main.go'), source('changed'));
    rmSync(join(work, 'changed', 'cache'), { recursive: true });
    const result = await installFrom(right, 'changed');
    expect(result).toMatchObject({ ok: false, reason: expect.stringMatching(/dir has been modified/) });
    expect(existsSync(witness)).toBe(false);
  });
});

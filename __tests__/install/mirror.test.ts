import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { UsageError } from '../../src/errors.js';
import type { Host } from '../../src/host/host.js';
import { sha256 } from '../../src/install/digest.js';
import { install } from '../../src/install/installer.js';
import { hostWithMirror } from '../../src/install/mirror-host.js';
import { readMirror } from '../../src/install/mirror.js';
import type { Pin } from '../../src/install/pin.js';
import { lockOf, npmPin, pypiPin, pythonBringing, tarballOf, wheelOf } from './closure-fixtures.js';
import {
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
const base = 'https://mirror.example/tools';

/** Answers downloads by address; what is not in the table is not found. */
function serving(files: Readonly<Record<string, Buffer>>, asked: string[] = []): Host['download'] {
  return async ({ url, to }) => {
    asked.push(url);
    const content = files[url];
    if (content === undefined) return { ok: false, reason: `${url} answered 404 Not Found` };
    await writeFile(to, content);
    return { ok: true, bytes: content.length };
  };
}

async function scene() {
  const offline = await isolatedHost({ env: { PATH: '/nowhere', SECURITY_GATES_MIRROR: base } });
  const witness = join(offline.cache, '..', 'executed');
  const tool = witnessTool(witness);
  const archive = await releaseArchive(tool);
  return { offline, witness, tool, archive, pin: releasePin(archive) };
}

describe('a mirror', () => {
  it('is asked first, for the file name of the asset, and is enough', async () => {
    const { offline, archive, pin, tool } = await scene();
    const asked: string[] = [];
    const host = { ...offline, download: serving({ [`${base}/tool.tar.gz`]: archive }, asked) };
    expect(await install(host, pin, '', quiet)).toMatchObject({ ok: true, digest: sha256(tool) });
    expect(asked).toEqual([`${base}/tool.tar.gz`]);
  });

  it('that has nothing is passed over, and the release is asked', async () => {
    const { offline, archive, pin } = await scene();
    const asked: string[] = [];
    const host = { ...offline, download: serving({ 'https://example.com/tool.tar.gz': archive }, asked) };
    expect(await install(host, pin, '', quiet)).toMatchObject({ ok: true });
    expect(asked).toEqual([`${base}/tool.tar.gz`, 'https://example.com/tool.tar.gz']);
  });

  it.each([
    ['a flipped bit', (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at === 9 ? byte ^ 1 : byte)))],
    ['a cut end', (bytes: Buffer) => bytes.subarray(0, -1)],
    ['a longer end', (bytes: Buffer) => Buffer.concat([bytes, Buffer.from('x')])],
    ['nothing', () => Buffer.alloc(0)],
    ['a web page', () => Buffer.from('<!doctype html><title>log in</title>')],
  ])('that gives %s is refused; the release counts, and the proof tells both', async (_, spoil) => {
    const { offline, archive, pin, tool, witness } = await scene();
    const bad = spoil(archive);
    const files = { [`${base}/tool.tar.gz`]: bad, 'https://example.com/tool.tar.gz': archive };
    const result = await install({ ...offline, download: serving(files) }, pin, '', quiet);
    expect(result).toMatchObject({
      ok: true,
      digest: sha256(tool),
      source: expect.stringContaining(`mirror ${base}: ${base}/tool.tar.gz: sha256 is ${sha256(bad)}`),
    });
    const alone = await isolatedHost({ env: offline.env, download: serving({ [`${base}/tool.tar.gz`]: bad }) });
    expect(await install(alone, pin, '', quiet)).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/mirror .* it was not opened \| release: .* answered 404/),
    });
    expect(existsSync(witness)).toBe(false);
  });

  it('that is deny-listed in what it gives is refused', async () => {
    const { offline, archive, witness } = await scene();
    const pin: Pin = releasePin(archive, { denied: { versions: [], sha256s: [sha256(archive)] } });
    const host = { ...offline, download: serving({ [`${base}/tool.tar.gz`]: archive }) };
    expect(await install(host, pin, '', quiet)).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/known to be bad/),
    });
    expect(existsSync(witness)).toBe(false);
  });

  it('is asked for a wheel and a tarball of npm before the user’s own programs, and the proof says who brought it', async () => {
    const { offline, tool, witness } = await scene();
    const wheel = wheelArchive(tool);
    const tarball = await tarballOf('module');
    const pin = npmPin(tarball, 'module');
    for (const [file, content, wanted] of [
      [wheelName, wheel, wheelPin(wheel, tool)],
      ['tool-1.2.3.tgz', tarball, pin],
    ] as const) {
      const asked: string[] = [];
      const host = await isolatedHost({ env: offline.env, download: serving({ [`${base}/${file}`]: content }, asked) });
      const source = expect.stringMatching(/ as pinned; .*; brought by the mirror https:\/\/mirror.example\/tools/);
      expect(await install(host, wanted, '', quiet)).toMatchObject({ ok: true, source });
      expect(asked).toEqual([`${base}/${file}`]);
    }
    expect(existsSync(witness)).toBe(false);
  });

  it('that has no wheel is passed over, and pip asks the user’s index', async () => {
    const { offline, tool } = await scene();
    const wheel = wheelArchive(tool);
    const host = { ...offline, download: serving({}), run: pipBringing(wheel) };
    const source = expect.not.stringContaining('mirror');
    expect(await install(host, wheelPin(wheel, tool), '', quiet)).toMatchObject({ ok: true, source });
  });

  it('is named to pip as the only place of the wheels of a closure', async () => {
    const { offline } = await scene();
    const wheel = wheelOf('module');
    const lock = lockOf(wheel);
    const assets = join(offline.cache, '..', 'assets');
    await offline.files.write(join(assets, 'requirements.txt'), lock);
    const calls: (readonly string[])[] = [];
    const python = pythonBringing({ 'tool-1.2.3-py3-none-any.whl': wheel });
    const run: Host['run'] = (request) => {
      calls.push(request.args);
      return python(request);
    };
    expect(await install({ ...offline, run }, pypiPin(lock), assets, quiet)).toMatchObject({ ok: true });
    const downloads = calls.filter((args) => args.includes('download'));
    expect(downloads).toHaveLength(1);
    expect(downloads[0]?.join(' ')).toContain(`--no-index --find-links ${base}/ `);
  });

  it('without a possible address is one of the answers, never a pass', async () => {
    const { offline, pin } = await scene();
    const host = { ...offline, env: { SECURITY_GATES_MIRROR: 'http://mirror.example' } };
    const reason = expect.stringContaining('mirror: it is no HTTPS address');
    expect(await install(host, pin, '', quiet)).toMatchObject({ ok: false, reason });
  });
});

describe('the address of a mirror', () => {
  it.each([
    ['https://mirror.example/tools/', base],
    [' https://mirror.example ', 'https://mirror.example'],
    ['http://127.0.0.1:8080/x', 'http://127.0.0.1:8080/x'],
    ['http://localhost/x', 'http://localhost/x'],
  ])('%j is one', (text, expected) => {
    expect(readMirror(text)).toEqual({ ok: true, base: expected });
  });

  it.each([
    'http://mirror.example',
    'ftp://mirror.example',
    'mirror.example',
    'file:///srv/tools',
    'https://user:hidden@mirror.example',
    'https://mirror.example/?a=hidden',
    'https://mirror.example/#hidden',
  ])('%j is none, and is not repeated', async (text) => {
    expect(readMirror(text)).toMatchObject({ ok: false });
    const host = await isolatedHost();
    expect(() => hostWithMirror(host, text)).toThrow(UsageError);
    expect(() => hostWithMirror(host, text)).not.toThrow(/hidden/);
  });

  it('is that of the input or flag, else that of the environment', async () => {
    const host = await isolatedHost({ env: { SECURITY_GATES_MIRROR: 'https://env.example' } });
    expect(hostWithMirror(host, base).env['SECURITY_GATES_MIRROR']).toBe(base);
    expect(hostWithMirror(host, '  ').env['SECURITY_GATES_MIRROR']).toBe('https://env.example');
    const none = await isolatedHost();
    expect(hostWithMirror(none, '')).toBe(none);
    const wrong = { ...none, env: { SECURITY_GATES_MIRROR: 'nonsense' } };
    expect(() => hostWithMirror(wrong, '')).toThrow(/^SECURITY_GATES_MIRROR: it is no HTTPS address/);
  });
});

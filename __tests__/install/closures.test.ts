import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { appendFile, chmod, mkdir, readdir, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../src/host/host.js';
import { sha256 } from '../../src/install/digest.js';
import { install } from '../../src/install/installer.js';
import type { Pin } from '../../src/install/pin.js';
import { tarGz, zip } from './archives.js';
import { lockOf, npmBringing, npmPin, pypiPin, pythonBringing, tarballOf, wheelOf } from './closure-fixtures.js';
import type { WheelOptions } from './closure-fixtures.js';
import { isolatedHost } from './fixtures.js';

const quiet = () => undefined;

type Kind = 'pypi' | 'npm';
type Scene = { readonly host: Host; readonly pin: Pin; readonly assets: string; readonly witness: string };

const code = (witness: string) => `open(${JSON.stringify(witness)}, "w")\n`;

async function pypiScene(
  brought: (good: Buffer) => Buffer,
  options: WheelOptions = {},
  denied: 'wheel' | 'file' | 'none' = 'none',
) {
  const host = await isolatedHost();
  const witness = join(host.cache, '..', 'executed');
  const good = wheelOf(code(witness), options);
  const lock = lockOf(good);
  const assets = join(host.cache, '..', 'assets');
  await host.files.write(join(assets, 'requirements.txt'), lock);
  const sha256s = { wheel: [sha256(good)], file: [sha256(code(witness))], none: [] }[denied];
  const run = pythonBringing({ 'tool-1.2.3-py3-none-any.whl': brought(good) });
  return { host: { ...host, run }, pin: pypiPin(lock, { denied: { versions: [], sha256s } }), assets, witness };
}

async function npmScene(brought: (good: Buffer) => Buffer, denied: 'tarball' | 'file' | 'none' = 'none') {
  const host = await isolatedHost();
  const witness = join(host.cache, '..', 'executed');
  const good = await tarballOf(code(witness));
  const sha256s = { tarball: [sha256(good)], file: [sha256(code(witness))], none: [] }[denied];
  const pin = npmPin(good, code(witness), { denied: { versions: [], sha256s } });
  return { host: { ...host, run: npmBringing(brought(good)) }, pin, assets: host.cache, witness };
}

const same = (good: Buffer) => good;
const sceneOf = (kind: Kind, brought = same): Promise<Scene> =>
  kind === 'pypi' ? pypiScene(brought) : npmScene(brought);

async function expectRefusal({ host, pin, assets, witness }: Scene, reason: RegExp): Promise<void> {
  expect(await install(host, pin, assets, quiet)).toMatchObject({ ok: false, reason: expect.stringMatching(reason) });
  expect(existsSync(witness)).toBe(false);
  expect(existsSync(join(host.cache, 'tool')) ? await readdir(join(host.cache, 'tool')) : []).toEqual([]);
}

function flipped(good: Buffer): Buffer {
  const copy = Buffer.from(good);
  copy.writeUInt8(copy.readUInt8(copy.length >> 1) ^ 1, copy.length >> 1);
  return copy;
}

describe.each(['pypi', 'npm'] as const)('a tool that is a folder, of %s,', (kind) => {
  it('is installed when it is what is pinned, without being executed, and used again without a source', async () => {
    const { host, pin, assets, witness } = await sceneOf(kind);
    const first = await install(host, pin, assets, quiet);
    if (!first.ok) throw new Error(first.reason);
    const files = join(host.cache, 'tool', '1.2.3-linux-amd64', 'files');
    expect(first.args.at(-1)?.startsWith(files)).toBe(true);
    expect(first.executable).toBe(kind === 'pypi' ? '/usr/bin/python3' : process.execPath);
    expect(await install({ ...host, run: pythonBringing({}) }, pin, assets, quiet)).toEqual(first);
    expect(existsSync(witness)).toBe(false);
  });

  it.each([
    ['one flipped bit', flipped, /not opened/],
    ['truncated', (good: Buffer) => good.subarray(0, -1), /not opened/],
    ['appended', (good: Buffer) => Buffer.concat([good, Buffer.from('\n')]), /not opened/],
    ['the previous version', () => wheelOf('old', { version: '1.2.2' }), /not opened/],
    ['a web page', () => Buffer.from('<!DOCTYPE html><title>Sign in</title>'), /web page.*not opened/],
    ['empty', () => Buffer.alloc(0), /empty.*not opened/],
  ] as const)('is refused when what comes is %s', async (_, brought, reason) => {
    await expectRefusal(await sceneOf(kind, brought), reason);
  });
});

describe('a PyPI closure', () => {
  it.each([
    ['of another machine', { tag: 'py3-none-manylinux_2_34_aarch64' }, /it is for/],
    ['of another system', { tag: 'py3-none-win_amd64' }, /it is for/],
    ['of another C library', { tag: 'py3-none-musllinux_1_2_x86_64' }, /it is for/],
    ['of another Python', { tag: 'cp311-cp311-manylinux_2_17_x86_64' }, /it is for/],
    ['with a file that RECORD does not name', { extra: [{ name: 'evil.pth', content: 'import os' }] }, /not as RECORD/],
    ['with a RECORD that names more', { record: 'gone.py,sha256=x,1\n' }, /which is not there/],
    ['with a link', { extra: [{ name: 'link', content: '/etc/passwd', mode: 0o120777 }] }, /neither a file/],
    ['with a name that leads out', { extra: [{ name: '../evil.py' }] }, /refused|cannot be read/],
    ['of another project', { project: 'other' }, /it is other 1.2.3/],
  ] as const)('is refused when it has a wheel %s, even one in the lock', async (_, options, reason) => {
    await expectRefusal(await pypiScene(same, options), reason);
  });

  it('is refused when a wheel or a file is denied, the lock is another, or nothing comes', async () => {
    await expectRefusal(await pypiScene(same, {}, 'wheel'), /in the lock is known to be bad/);
    await expectRefusal(await pypiScene(same, {}, 'file'), /known to be bad/);
    const scene = await pypiScene(same);
    await expectRefusal({ ...scene, host: { ...scene.host, run: pythonBringing({}) } }, /there is no wheel of tool/);
    await appendFile(join(scene.assets, 'requirements.txt'), '\n');
    await expectRefusal(scene, /not the pinned one/);
  });

  it('is refused when two wheels bring different files of one name, or one project comes twice', async () => {
    const scene = await pypiScene(same);
    const extra = [{ name: 'tool/__init__.py', content: 'evil' }];
    const info = 'other-2.0.dist-info';
    const digest = createHash('sha256').update('evil').digest('base64url');
    const wheel = `${info}/WHEEL,sha256=${createHash('sha256').update('Tag: py3-none-any\n').digest('base64url')},1`;
    const record = `tool/__init__.py,sha256=${digest},4\n${wheel}\n${info}/RECORD,,\n`;
    const files = [...extra, { name: `${info}/WHEEL`, content: 'Tag: py3-none-any\n' }];
    const other = zip([...files, { name: `${info}/RECORD`, content: record }]);
    const good = wheelOf(code(scene.witness));
    const lock = Buffer.from(`${lockOf(good).toString()}other==2.0 \\\n    --hash=sha256:${sha256(other)}\n`);
    await scene.host.files.write(join(scene.assets, 'requirements.txt'), lock);
    const at = (wheels: Record<string, Buffer>) => ({
      ...scene,
      pin: pypiPin(lock),
      host: { ...scene.host, run: pythonBringing(wheels) },
    });
    await expectRefusal(at({ 'a.whl': good, 'b.whl': other }), /two wheels bring different files tool\/__init__.py/);
    await expectRefusal(at({ 'a.whl': good, 'b.whl': good, 'c.whl': other }), /tool came twice/);
  });

  it('needs a Python that is new enough, and is fetched anew for another one', async () => {
    const scene = await pypiScene(same);
    const old = { ...scene.host, run: pythonBringing({}, '.cpython-39-x86_64-linux-gnu.so', '3.9.1') };
    await expectRefusal({ ...scene, host: old }, /no Python 3.10 or newer with pip .*is Python 3.9.1/);
    const { host, pin, assets } = scene;
    expect(await install(host, pin, assets, quiet)).toMatchObject({ ok: true });
    const newer = { ...host, run: pythonBringing({}, '.cpython-313-x86_64-linux-gnu.so', '3.13.0') };
    expect(await install(newer, pin, assets, quiet)).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/cached copy refused and removed: no Python .*is for .cpython-313/),
    });
  });
});

describe('an npm package', () => {
  it('is refused when tarball or file is denied', async () => {
    await expectRefusal(await npmScene(same, 'tarball'), /tarball is known to be bad/);
    await expectRefusal(await npmScene(same, 'file'), /known to be bad/);
  });

  it.each([
    ['a file beside package/', { name: 'evil.js' }, /not below package/],
    ['a link', { name: 'package/link', type: 'symlink', linkname: '/etc/passwd' }, /neither a file/],
    ['a name that leads out', { name: 'package/../../evil' }, /may lead out/],
    ['a name twice', { name: 'package/bin/tool.js' }, /more than once/],
    ['one more file than is pinned', { name: 'package/evil.js' }, /pinned is/],
  ] as const)('is refused when the pinned tarball has %s', async (_, header, reason) => {
    const scene = await npmScene(same);
    const bad = await tarGz([{ header: { name: 'package/bin/tool.js', mode: 0o755 } }, { header }]);
    const pin = npmPin(bad, code(scene.witness));
    await expectRefusal({ ...scene, pin, host: { ...scene.host, run: npmBringing(bad) } }, reason);
  });
});

const exchanges: readonly (readonly [string, RegExp, (files: string, some: string) => Promise<unknown>])[] = [
  ['an exchanged file', /sha256 of/, (files, some) => writeFile(join(files, some), 'evil')],
  ['a truncated file', /sha256 of/, (files, some) => truncate(join(files, some), 3)],
  ['a file more', /evil.js is not of the tool/, (files) => writeFile(join(files, 'evil.js'), '')],
  ['a planted .pth', /evil.pth is not of the tool/, (files) => writeFile(join(files, 'evil.pth'), 'import os')],
  [
    'a planted .pyc',
    /folder __pycache__ is not of the tool/,
    async (files) => {
      await mkdir(join(files, '__pycache__'));
      await writeFile(join(files, '__pycache__', 'a.cpython-312.pyc'), '');
    },
  ],
  ['a missing file', /is missing/, (files, some) => rm(join(files, some))],
  ['no files', /folder of its files is missing/, (files) => rm(files, { recursive: true })],
  [
    'a link to the same bytes',
    /is a symlink/,
    async (files, some) => {
      await rename(join(files, some), join(files, '..', 'elsewhere'));
      await symlink(join(files, '..', 'elsewhere'), join(files, some));
    },
  ],
  ['an execute bit', /wrong mode/, (files, some) => chmod(join(files, some), 0o755)],
  ['a file that others may write to', /others may write/, (files, some) => chmod(join(files, some), 0o666)],
  ['a folder that others may write to', /others may write/, (files) => chmod(files, 0o777)],
  ['no receipt', /no installed.json/, (files) => rm(join(files, '..', 'installed.json'))],
];

describe.each(['pypi', 'npm'] as const)('the cached folder of %s', (kind) => {
  it.each(exchanges)('with %s is refused, and no tool without a source', async (_, reason, exchange) => {
    const { host, pin, assets, witness } = await sceneOf(kind);
    const first = await install(host, pin, assets, quiet);
    expect(first.ok).toBe(true);
    const folder = join(host.cache, 'tool', '1.2.3-linux-amd64');
    const some = kind === 'pypi' ? 'tool/__init__.py' : 'lib/a.js';
    await exchange(join(folder, 'files'), some);
    expect(await install(host, pin, assets, quiet)).toMatchObject({
      ok: true,
      source: expect.stringMatching(reason),
    });
    await exchange(join(folder, 'files'), some);
    const offline = { ...host, run: (await isolatedHost()).run };
    expect(await install(offline, pin, assets, quiet)).toMatchObject({
      ok: false,
      reason: expect.stringMatching(reason),
    });
    expect([existsSync(folder), existsSync(witness)]).toEqual([false, false]);
  });
});

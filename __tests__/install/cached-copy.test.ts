import { existsSync } from 'node:fs';
import { chmod, lstat, mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../src/host/host.js';
import { sha256 } from '../../src/install/digest.js';
import { install } from '../../src/install/installer.js';
import type { Pin } from '../../src/install/pin.js';
import {
  bringing,
  isolatedHost,
  pipBringing,
  releaseArchive,
  releasePin,
  wheelArchive,
  wheelPin,
  witnessTool,
} from './fixtures.js';

type Scene = {
  readonly host: Host;
  readonly offline: Host;
  readonly pin: Pin;
  readonly folder: string;
  readonly executable: string;
  readonly witness: string;
  readonly tool: string;
};

const quiet = () => undefined;

/** A tool that is installed; `offline` is the same host without any source. */
async function scene(kind: 'release' | 'wheel'): Promise<Scene> {
  const offline = await isolatedHost();
  const witness = join(offline.cache, '..', 'executed');
  const tool = witnessTool(witness);
  const archive = kind === 'wheel' ? wheelArchive(tool) : await releaseArchive(tool);
  const host =
    kind === 'wheel' ? { ...offline, run: pipBringing(archive) } : { ...offline, download: bringing(archive) };
  const pin = kind === 'wheel' ? wheelPin(archive, tool) : releasePin(archive);
  expect((await install(host, pin, offline.cache, quiet)).ok).toBe(true);
  const folder = join(offline.cache, 'tool', '1.2.3-linux-amd64');
  return { host, offline, pin, folder, executable: join(folder, 'tool'), witness, tool };
}

const evil = ({ witness }: Scene) => `${witnessTool(witness)}# evil\n`;

const exchanges: readonly (readonly [string, RegExp, (scene: Scene) => Promise<unknown>])[] = [
  ['another executable', /sha256 of the executable is/, (at) => writeFile(at.executable, evil(at))],
  ['a flipped bit', /sha256 of the executable is/, (at) => writeFile(at.executable, at.tool.replace('!', ' '))],
  ['a truncated executable', /sha256 of the executable is/, (at) => writeFile(at.executable, at.tool.slice(0, -1))],
  ['an empty executable', /sha256 of the executable is/, (at) => writeFile(at.executable, '')],
  ['no executable', /executable is missing/, (at) => rm(at.executable)],
  [
    'a link to the very same bytes',
    /executable is a symlink/,
    async (at) => {
      await rename(at.executable, join(at.offline.cache, 'elsewhere'));
      await symlink(join(at.offline.cache, 'elsewhere'), at.executable);
    },
  ],
  [
    'a folder in its place',
    /executable is a directory/,
    async (at) => {
      await rm(at.executable);
      await mkdir(at.executable);
    },
  ],
  ['an executable that others may write to', /others may write/, (at) => chmod(at.executable, 0o777)],
  ['an executable that the group may write to', /others may write/, (at) => chmod(at.executable, 0o775)],
  ['no execute bit', /no execute bit/, (at) => chmod(at.executable, 0o644)],
  ['a folder that anybody may write to', /anybody may write/, (at) => chmod(at.folder, 0o777)],
  [
    'a link to the folder',
    /folder is a symlink/,
    async (at) => {
      await rename(at.folder, join(at.offline.cache, 'elsewhere'));
      await symlink(join(at.offline.cache, 'elsewhere'), at.folder);
    },
  ],
  ['no record', /no installed.json/, (at) => rm(join(at.folder, 'installed.json'))],
  ['half a record', /JSON/, (at) => writeFile(join(at.folder, 'installed.json'), '{"tool":"tool"')],
  ['a foreign record', /not as this version writes it/, (at) => writeFile(join(at.folder, 'installed.json'), '{}')],
  [
    'a record of another archive',
    /does not name/,
    (at) => editRecord(at, { origin: { kind: 'release', sha256: sha256('') } }),
  ],
  ['a record of another version', /not as this version/, (at) => editRecord(at, { version: '1.2.2' })],
];

async function editRecord(at: Scene, changes: Record<string, unknown>): Promise<void> {
  const path = join(at.folder, 'installed.json');
  await writeFile(path, JSON.stringify({ ...JSON.parse(await readFile(path, 'utf8')), ...changes }));
}

describe.each(['release', 'wheel'] as const)('the cached copy of a %s', (kind) => {
  it('is used without any source as long as it is untouched', async () => {
    const at = await scene(kind);
    const result = await install(at.offline, at.pin, at.offline.cache, quiet);
    expect(result).toMatchObject({ ok: true, digest: sha256(at.tool), source: expect.stringContaining('as pinned') });
  });

  it.each(exchanges)('%s is refused, removed and replaced', async (_, reason, exchange) => {
    const at = await scene(kind);
    await exchange(at);
    const result = await install(at.host, at.pin, at.offline.cache, quiet);
    expect(result).toMatchObject({ ok: true, digest: sha256(at.tool), source: expect.stringMatching(reason) });
    expect((await lstat(at.executable)).mode & 0o777).toBe(0o755);
    expect(await readFile(at.executable, 'utf8')).toBe(at.tool);
    expect(existsSync(at.witness)).toBe(false);
  });

  it.each(exchanges)('%s with no source left is no tool', async (_, reason, exchange) => {
    const at = await scene(kind);
    await exchange(at);
    const result = await install(at.offline, at.pin, at.offline.cache, quiet);
    expect(result).toMatchObject({ ok: false, reason: expect.stringMatching(reason) });
    expect(existsSync(at.folder)).toBe(false);
    expect(existsSync(at.witness)).toBe(false);
  });
});

describe('a wheel, whose executable is pinned itself,', () => {
  it('is refused even when the record was exchanged with the executable', async () => {
    const at = await scene('wheel');
    await writeFile(at.executable, evil(at));
    await editRecord(at, { sha256: sha256(evil(at)) });
    expect(await install(at.offline, at.pin, at.offline.cache, quiet)).toMatchObject({ ok: false });
  });
});

describe('putting in place', () => {
  it('gives two installs at once the same tool and leaves nothing beside it', async () => {
    const offline = await isolatedHost();
    const tool = witnessTool(join(offline.cache, '..', 'executed'));
    const archive = await releaseArchive(tool);
    const host = { ...offline, download: bringing(archive) };
    const all = await Promise.all(Array.from({ length: 5 }, () => install(host, releasePin(archive), '', quiet)));
    expect(all.map((one) => one.ok && one.digest)).toEqual(Array.from({ length: 5 }, () => sha256(tool)));
    expect(await readdir(join(host.cache, 'tool'))).toEqual(['1.2.3-linux-amd64']);
  });

  it('never looks at what a killed install left, and clears it away after hours', async () => {
    const at = await scene('release');
    await rm(at.folder, { recursive: true });
    const left = (age: number) => join(at.offline.cache, 'tool', `.${Date.now() - age}-0123456789abcdef`);
    const [recent, old] = [left(60_000), left(24 * 60 * 60_000)];
    for (const folder of [recent, old]) {
      await mkdir(folder);
      await writeFile(join(folder, 'tool'), evil(at), { mode: 0o755 });
    }
    expect(await install(at.offline, at.pin, '', quiet)).toMatchObject({ ok: false });
    expect(await install(at.host, at.pin, '', quiet)).toMatchObject({ ok: true, digest: sha256(at.tool) });
    expect([existsSync(recent), existsSync(old), existsSync(at.witness)]).toEqual([true, false, false]);
  });

  it('says that the cache cannot be written to', async () => {
    const at = await scene('release');
    const blocked = { ...at.host, cache: join(at.executable, 'cache') };
    const result = await install(blocked, at.pin, '', quiet);
    expect(result).toMatchObject({ ok: false, reason: expect.stringContaining(blocked.cache) });
  });
});

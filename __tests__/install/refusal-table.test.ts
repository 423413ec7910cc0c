import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { Host, SharedCache } from '../../src/host/host.js';
import { sha256 } from '../../src/install/digest.js';
import { install } from '../../src/install/installer.js';
import { bringing, isolatedHost, witnessTool } from './fixtures.js';
import { pinnedSources, standIn, type StandIn } from './stand-ins.js';

const quiet = () => undefined;
const mirror = 'https://mirror.example/tools';

/** Ways by which bytes arrive. Each gives the host on which they would be taken. */
const ways = ['source', 'mirror', 'runner tool cache', 'shared cache'] as const;
type Way = (typeof ways)[number];

/** All that can be wrong with what arrives. */
const faults: Readonly<Record<string, (at: StandIn) => Buffer | Promise<Buffer>>> = {
  'one flipped bit': ({ good }) => Buffer.from(good.map((byte, at) => (at === good.length >> 1 ? byte ^ 1 : byte))),
  truncated: ({ good }) => good.subarray(0, -1),
  appended: ({ good }) => Buffer.concat([good, Buffer.from('\n')]),
  "another platform's file": ({ other }) => other('another platform'),
  "the previous version's file": ({ other }) => other('the previous version'),
  'a web page': () => Buffer.from('<!DOCTYPE html><title>Sign in</title>'),
  empty: () => Buffer.alloc(0),
};

const table = new Map<string, Map<Way, number>>();
const installed = { count: 0 };
const witnesses: string[] = [];

afterAll(() => {
  const total = [...table.values()].flatMap((row) => [...row.values()]).reduce((sum, count) => sum + count, 0);
  const executed = witnesses.filter((path) => existsSync(path)).length;
  const rows = [...table].map(
    ([name, row]) =>
      `  ${name.padEnd(20)}${ways.map((way) => String(row.get(way) ?? 0).padStart(way.length + 2)).join('')}`,
  );
  const head = `  ${'refused'.padEnd(20)}${ways.map((way) => `  ${way}`).join('')}`;
  process.stderr.write(
    `${[head, ...rows].join('\n')}\n  ${total} refusals, ${executed} executions, ${installed.count} controls installed\n`,
  );
});

function workflowOf(entries: Map<string, Buffer>): NonNullable<Host['workflow']> {
  const cache: SharedCache = {
    restore: (key) => Promise.resolve(entries.get(key)),
    save: (key, content) => {
      entries.set(key, Buffer.from(content));
      return Promise.resolve();
    },
  };
  return { input: () => '', setOutput: quiet, writeSummary: () => Promise.resolve(), annotate: quiet, cache };
}

/** The one file below a folder. */
function onlyFile(root: string): string {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => join(root, name))
    .filter((path) => statSync(path).isFile());
  const [file] = files;
  if (file === undefined || files.length !== 1) throw new Error(`${root} holds ${files.join(', ')}`);
  return file;
}

/** A host to which the way, and nothing else, brings what `bytes` makes of the right ones. */
async function hostOf(way: Way, at: StandIn, spoil: (right: Buffer) => Buffer | Promise<Buffer>): Promise<Host> {
  const offline = await isolatedHost();
  switch (way) {
    case 'source':
      return at.online(offline, await spoil(at.good));
    case 'mirror':
      return mirrored(
        at,
        await isolatedHost({ env: { ...offline.env, SECURITY_GATES_MIRROR: mirror } }),
        await spoil(at.good),
      );
    case 'runner tool cache': {
      const env = { ...offline.env, RUNNER_TOOL_CACHE: join(offline.cache, '..', 'tool-cache') };
      const first = at.online({ ...(await isolatedHost()), env }, at.good);
      expect(await install(first, at.pin, at.assets, quiet)).toMatchObject({ ok: true });
      const kept = onlyFile(env.RUNNER_TOOL_CACHE);
      writeFileSync(kept, await spoil(readFileSync(kept)));
      return { ...withPython(at, offline), env };
    }
    case 'shared cache': {
      const entries = new Map<string, Buffer>();
      const workflow = workflowOf(entries);
      const first = at.online({ ...(await isolatedHost()), workflow }, at.good);
      expect(await install(first, at.pin, at.assets, quiet)).toMatchObject({ ok: true });
      const [[key, right] = ['', Buffer.alloc(0)]] = entries;
      entries.set(key, await spoil(right));
      return { ...withPython(at, offline), workflow };
    }
  }
}

/** A mirror that has these bytes under the name of every file. Of a closure the user's pip is what asks it. */
function mirrored(at: StandIn, host: Host, bytes: Buffer): Host {
  const online = at.online(host, bytes);
  const isClosure = at.pin.sources.some(({ kind }) => kind === 'pypi');
  return isClosure ? online : { ...host, download: bringing(bytes) };
}

/** The interpreter of a closure belongs to the host; its pip reaches nothing. */
function withPython(at: StandIn, offline: Host): Host {
  const online = at.online(offline, at.good);
  const run: Host['run'] = (request) => (request.args.includes('-c') ? online.run(request) : offline.run(request));
  return { ...offline, run };
}

describe.each(pinnedSources)('%s by its %s', (tool, kind) => {
  it.each(ways)('is never taken by the %s when anything is wrong with it', async (way) => {
    const place = await isolatedHost();
    const witness = join(place.cache, '..', 'executed');
    witnesses.push(witness);
    const code = witnessTool(witness);
    const count = (): void => {
      const row = table.get(`${tool}, ${kind}`) ?? new Map<Way, number>();
      table.set(`${tool}, ${kind}`, row.set(way, (row.get(way) ?? 0) + 1));
    };
    const refuse = async (host: Host, at: StandIn): Promise<void> => {
      const result = await install(host, at.pin, at.assets, quiet);
      expect(result).toMatchObject({ ok: false });
      expect(existsSync(join(host.cache, at.pin.name)) ? readdirSync(join(host.cache, at.pin.name)) : []).toEqual([]);
      expect(existsSync(witness)).toBe(false);
      count();
    };
    const right = await standIn(tool, kind, code);
    for (const fault of Object.values(faults)) {
      const spoil = async (good: Buffer) => fault({ ...right, good });
      await refuse(await hostOf(way, right, spoil), right);
    }
    const denied = { ...right.pin, denied: { versions: [], sha256s: [sha256(right.good)] } };
    await refuse(await hostOf(way, right, (good) => good), { ...right, pin: denied });
    // Caches take only what was verified, so that another member can come to them by no source.
    if (way === 'source' || way === 'mirror') {
      const misnamed = await standIn(tool, kind, code, 'member');
      await refuse(await hostOf(way, misnamed, (good) => good), misnamed);
    }

    const control = await install(await hostOf(way, right, (good) => good), right.pin, right.assets, quiet);
    const by = { source: expect.not.stringContaining('brought by') };
    const brought = {
      source: expect.stringContaining(`brought by the ${way === 'mirror' ? `mirror ${mirror}` : way}`),
    };
    expect(control).toMatchObject({ ok: true, ...(way === 'source' ? by : brought) });
    installed.count += 1;
    expect(existsSync(witness)).toBe(false);
  });
});

describe('the witness', () => {
  it('betrays an execution', async () => {
    const place = await isolatedHost();
    const witness = join(place.cache, '..', 'executed');
    spawnSync('/bin/sh', ['-c', witnessTool(witness)]);
    expect(existsSync(witness)).toBe(true);
  });
});

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Host, SharedCache, Workflow } from '../../src/host/host.js';
import { sha256 } from '../../src/install/digest.js';
import { install } from '../../src/install/installer.js';
import { answer, bringing, goPin, isolatedHost, releaseArchive, releasePin, witnessTool } from './fixtures.js';

const quiet = () => undefined;

/** A workflow run with this cache. */
function workflowWith(cache: SharedCache): Workflow {
  const nothing = () => undefined;
  return { input: () => '', setOutput: nothing, writeSummary: () => Promise.resolve(), annotate: nothing, cache };
}

function cacheOf(entries: Map<string, Buffer>): SharedCache {
  return {
    restore: (key) => Promise.resolve(entries.get(key)),
    save: (key, content) => {
      entries.set(key, Buffer.from(content));
      return Promise.resolve();
    },
  };
}

async function scene() {
  const entries = new Map<string, Buffer>();
  const workflow = workflowWith(cacheOf(entries));
  const offline = await isolatedHost({ workflow });
  const witness = join(offline.cache, '..', 'executed');
  const tool = witnessTool(witness);
  const archive = await releaseArchive(tool);
  const key = `security-gates-tool-1.2.3-linux-amd64-${sha256(archive).slice(0, 16)}`;
  const first = await isolatedHost({ workflow, download: bringing(archive) });
  return { entries, offline, first, witness, tool, archive, key, pin: releasePin(archive) };
}

describe('the shared cache, for an install,', () => {
  it('gets the archive that was verified, under its digest, and is enough for the next run', async () => {
    const { entries, first, offline, key, pin, tool, archive } = await scene();
    expect(await install(first, pin, '', quiet)).toMatchObject({ ok: true });
    expect([...entries]).toEqual([[key, archive]]);
    expect(await install(offline, pin, '', quiet)).toMatchObject({ ok: true, digest: sha256(tool) });
  });

  it.each([
    ['other bytes', (bytes: Buffer) => Buffer.concat([bytes, Buffer.from('x')])],
    ['a flipped bit', (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at === 9 ? byte ^ 1 : byte)))],
    ['nothing', () => Buffer.alloc(0)],
  ])('poisoned with %s is refused, never opened, and the source counts', async (_, spoil) => {
    const { entries, first, offline, key, pin, tool, archive, witness } = await scene();
    entries.set(key, spoil(archive));
    const reason = expect.stringMatching(/shared cache: tool.tar.gz: sha256 is .* it was not opened \| release/);
    expect(await install(offline, pin, '', quiet)).toMatchObject({ ok: false, reason });
    const source = expect.stringContaining('shared cache: tool.tar.gz: sha256 is');
    expect(await install(first, pin, '', quiet)).toMatchObject({ ok: true, digest: sha256(tool), source });
    expect(existsSync(witness)).toBe(false);
  });

  it('that fails or denies is no error', async () => {
    const { first, offline, pin, tool } = await scene();
    const failing = () => Promise.reject(new Error('cache write denied: not here'));
    const workflow = workflowWith({ restore: failing, save: failing });
    const host: Host = { ...first, workflow };
    expect(await install(host, pin, '', quiet)).toMatchObject({ ok: true, digest: sha256(tool) });
    const reason = expect.stringContaining('shared cache: cache write denied: not here');
    expect(await install({ ...offline, workflow }, pin, '', quiet)).toMatchObject({ ok: false, reason });
  });

  it('never gets what was built here', async () => {
    const { entries, offline } = await scene();
    const assets = join(offline.cache, '..', 'assets');
    await offline.files.write(join(assets, 'go.mod'), 'module example.com/x\n');
    await offline.files.write(join(assets, 'go.sum'), '');
    const run: Host['run'] = async (request) => {
      if (request.args[0] === 'env') return answer({ stdout: '{"GOVERSION":"go1.26.8"}' });
      if (request.args[0] === 'build')
        await offline.files.write(request.args[request.args.indexOf('-o') + 1] ?? '', 'built');
      return answer();
    };
    expect(await install({ ...offline, run }, goPin(), assets, quiet)).toMatchObject({ ok: true });
    expect(entries.size).toBe(0);
  });
});

import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
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

/** Bytes that arrive instead of the pinned archive, and what the refusal says. */
function wrongBytes(good: Buffer, other: Buffer): readonly (readonly [string, Buffer, RegExp])[] {
  const flipped = Buffer.from(good);
  const middle = Math.floor(good.length / 2);
  flipped.writeUInt8(flipped.readUInt8(middle) ^ 1, middle);
  return [
    ['one flipped bit', flipped, /not opened/],
    ['truncated', good.subarray(0, -1), /not opened/],
    ['appended', Buffer.concat([good, Buffer.from('\n')]), /not opened/],
    ["another platform's or version's file", other, /not opened/],
    ['a web page', Buffer.from('<!DOCTYPE html><title>Sign in</title>'), /web page.*not opened/],
    ['empty', Buffer.alloc(0), /empty.*not opened/],
  ];
}

async function expectRefusal(host: Host, pin: Pin, witness: string, reason: RegExp): Promise<void> {
  const result = await install(host, pin, join(host.cache, 'no-assets'), () => undefined);
  expect(result).toEqual({
    ok: false,
    reason: expect.stringMatching(reason),
    remedy: expect.stringMatching(/enough|release/),
  });
  expect(existsSync(witness)).toBe(false);
  const left = existsSync(join(host.cache, 'tool')) ? await readdir(join(host.cache, 'tool')) : [];
  expect(left).toEqual([]);
}

describe('a release archive', () => {
  async function scene() {
    const host = await isolatedHost();
    const witness = join(host.cache, '..', 'executed');
    const tool = witnessTool(witness);
    const good = await releaseArchive(tool);
    return { host, witness, tool, good, other: await releaseArchive(`${tool}# other\n`) };
  }

  it('is installed when it is what is pinned, without being executed', async () => {
    const { host, witness, tool, good } = await scene();
    const result = await install({ ...host, download: bringing(good) }, releasePin(good), host.cache, () => undefined);
    expect(result).toMatchObject({
      ok: true,
      digest: sha256(tool),
      executable: join(host.cache, 'tool', '1.2.3-linux-amd64', 'tool'),
    });
    expect(existsSync(witness)).toBe(false);
  });

  it('is refused whatever else it is', async () => {
    const { host, witness, good, other } = await scene();
    const cases = wrongBytes(good, other);
    expect(cases).toHaveLength(6);
    for (const [, content, reason] of cases) {
      await expectRefusal({ ...host, download: bringing(content) }, releasePin(good), witness, reason);
    }
  });

  it('is refused when archive, executable or version are on the deny list', async () => {
    const { host, witness, tool, good } = await scene();
    const at = { ...host, download: bringing(good) };
    const denying = (digest: string) => releasePin(good, { denied: { versions: [], sha256s: [digest] } });
    await expectRefusal(at, denying(sha256(good)), witness, /archive .* known to be bad/);
    await expectRefusal(at, denying(sha256(tool)), witness, /executable .* known to be bad/);
    await expectRefusal(
      at,
      releasePin(good, { denied: { versions: ['1.2.3'], sha256s: [] } }),
      witness,
      /tool 1.2.3 is known/,
    );
  });

  it('is refused when the pinned archive holds another member, or another executable', async () => {
    const { host, witness, tool } = await scene();
    const misnamed = await releaseArchive(tool, 'bin/tool');
    await expectRefusal({ ...host, download: bringing(misnamed) }, releasePin(misnamed), witness, /no file tool/);
    const good = await releaseArchive(tool);
    const text = JSON.stringify(releasePin(good)).replace('"member"', `"executableSha256":"${sha256('x')}","member"`);
    const pin: Pin = JSON.parse(text);
    await expectRefusal({ ...host, download: bringing(good) }, pin, witness, /sha256 of tool is/);
  });

  it('says why it cannot be had: no file for the platform, no connection', async () => {
    const { host, witness, good } = await scene();
    await expectRefusal(host, releasePin(good), witness, /release: the host cannot be reached/);
    const arm = { ...host, platform: { os: 'linux', arch: 'arm64', cpus: 1 } };
    await expectRefusal(arm, releasePin(good), witness, /none for linux-arm64: not in this test/);
    const result = await install(
      { ...host, platform: { os: 'plan9', arch: 'amd64', cpus: 1 } },
      releasePin(good),
      '',
      () => undefined,
    );
    expect(result).toMatchObject({ ok: false, reason: 'tool 1.2.3 has no pin for plan9-amd64' });
  });
});

describe('a wheel', () => {
  async function scene() {
    const host = await isolatedHost();
    const witness = join(host.cache, '..', 'executed');
    const tool = witnessTool(witness);
    return { host, witness, tool, good: wheelArchive(tool), other: wheelArchive(`${tool}# other\n`) };
  }

  it('is installed when it is what is pinned, without being executed', async () => {
    const { host, witness, tool, good } = await scene();
    const result = await install(
      { ...host, run: pipBringing(good) },
      wheelPin(good, tool),
      host.cache,
      () => undefined,
    );
    expect(result).toMatchObject({ ok: true, digest: sha256(tool) });
    expect(existsSync(witness)).toBe(false);
  });

  it('is refused whatever else pip brings', async () => {
    const { host, witness, tool, good, other } = await scene();
    const cases = wrongBytes(good, other);
    expect(cases).toHaveLength(6);
    for (const [, content, reason] of cases) {
      await expectRefusal({ ...host, run: pipBringing(content) }, wheelPin(good, tool), witness, reason);
    }
  });

  it('is refused when denied, with another member, or with another executable', async () => {
    const { host, witness, tool, good } = await scene();
    const at = { ...host, run: pipBringing(good) };
    const denying = (digest: string) => wheelPin(good, tool, { denied: { versions: [], sha256s: [digest] } });
    await expectRefusal(at, denying(sha256(good)), witness, /archive .* known to be bad/);
    await expectRefusal(at, denying(sha256(tool)), witness, /executable .* known to be bad/);
    await expectRefusal(at, wheelPin(good, 'another tool'), witness, /sha256 of tool-1.2.3.data\/scripts\/tool is/);
    const misnamed = wheelArchive(tool, 'tool-1.2.3.data/scripts/other');
    await expectRefusal({ ...host, run: pipBringing(misnamed) }, wheelPin(misnamed, tool), witness, /no file/);
  });
});

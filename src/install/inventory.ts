import { join } from 'node:path';
import { GateError } from '../errors.js';
import type { Host } from '../host/host.js';
import { sha256 } from './digest.js';
import { placeOf } from './installer.js';
import { parsePin, platforms, type Pin } from './pin.js';
import { lookUp, storeFolder } from './store.js';

/** A tool that travels with this version of security-gates. */
export type PinnedTool = {
  readonly pin: Pin;
  /** Folder with `tool.json` and the lock files. */
  readonly assets: string;
  /** Absolute path of `tool.json`, and sha256 of its bytes. */
  readonly file: { readonly path: string; readonly sha256: string };
};

/** What the cache of this host holds of a tool, every byte of it looked at just now. */
export type Holding =
  | {
      readonly status: 'installed';
      readonly folder: string;
      /** Absolute path: of the tool, or of the host's program that runs it. */
      readonly executable: string;
      /** Words that come before all others. */
      readonly args: readonly string[];
      /** Of the executable (or of the folder, where the tool is one), lower-case hex. */
      readonly sha256: string;
      /** One sentence: where it came from and what was checked. */
      readonly source: string;
    }
  | { readonly status: 'absent'; readonly folder: string }
  /** Would be refused by a run: it is never executed, and the next install replaces it. */
  | { readonly status: 'refused'; readonly folder: string; readonly reason: string }
  /** There is no pin for this platform. */
  | { readonly status: 'unsupported'; readonly reason: string };

/** All tools that are pinned, by name. Throws where the shipped files are not as they should be. */
export async function pinnedTools({ files, assets }: Host): Promise<readonly PinnedTool[]> {
  const folder = join(assets, 'tools');
  const tools: PinnedTool[] = [];
  for (const name of await files.list(folder)) {
    const path = join(folder, name, 'tool.json');
    const content = await files.read(path);
    if (content === undefined) throw new GateError(`${path} is missing: reinstall security-gates`);
    const pin = parsePin(content.toString('utf8'), path);
    if (pin.name !== name) throw new GateError(`${path} is the pin of ${pin.name}: reinstall security-gates`);
    tools.push({ pin, assets: join(folder, name), file: { path, sha256: sha256(content) } });
  }
  if (tools.length === 0) throw new GateError(`no tool is pinned below ${folder}: reinstall security-gates`);
  return tools;
}

/** Looks a tool up as a run would, and changes nothing. */
export async function holdingOf(host: Host, { pin, assets }: PinnedTool): Promise<Holding> {
  const found = platformName(host);
  const platform = platforms.find((known) => known === found);
  if (platform === undefined) return { status: 'unsupported', reason: `${pin.name} has no pin for ${found}` };
  const place = await placeOf(host, pin, platform, assets);
  const folder = storeFolder(place);
  const stored = await lookUp(place);
  switch (stored.status) {
    case 'absent':
      return { status: 'absent', folder };
    case 'refused':
      return { status: 'refused', folder, reason: stored.reason };
    case 'verified': {
      if (pin.denied.versions.includes(pin.version)) {
        return { status: 'refused', folder, reason: `version ${pin.version} is known to be bad` };
      }
      const { executable, args, digest, source } = stored;
      return { status: 'installed', folder, executable, args, sha256: digest, source };
    }
  }
}

/** `<os>-<arch>` of this host, as pins name it. */
export function platformName({ platform }: Host): string {
  return `${platform.os}-${platform.arch}`;
}

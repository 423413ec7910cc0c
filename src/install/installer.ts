import { join } from 'node:path';
import { messageOf } from '../errors.js';
import type { Host } from '../host/host.js';
import { sha256 } from './digest.js';
import type { GoLocks } from './origin.js';
import { platforms, type Pin, type PinSource } from './pin.js';
import { remedyFor } from './remedy.js';
import { fromGo } from './sources/go.js';
import { fromRelease } from './sources/release.js';
import type { Attempt, Fetched } from './sources/source.js';
import { fromWheel } from './sources/wheel.js';
import { lookUp, store, storeFolder, type Place, type Stored } from './store.js';

/** A tool that may be executed. */
export type Installed = {
  readonly ok: true;
  /** Absolute path. */
  readonly executable: string;
  /** sha256 of the executable, lower-case hex, computed just now. */
  readonly digest: string;
  /** One sentence: where it came from and what was checked. */
  readonly source: string;
};

/** No tool that may be executed. */
export type NotInstalled = {
  readonly ok: false;
  /** What the cache and each source answered. */
  readonly reason: string;
  /** The ways out. */
  readonly remedy: string;
};

/**
 * Gets the pinned tool: from the cache when every byte is as recorded, else from the first source that holds what
 * is pinned. What fails a check is removed and never executed. `assets` is the folder of the scanner's shipped
 * files (`go.mod`, `go.sum`); `progress` is told what happens, a few words at a time. Never throws.
 */
export async function install(
  host: Host,
  pin: Pin,
  assets: string,
  progress: (text: string) => void,
): Promise<Installed | NotInstalled> {
  const name = `${pin.name} ${pin.version}`;
  const found = `${host.platform.os}-${host.platform.arch}`;
  const platform = platforms.find((known) => known === found);
  if (platform === undefined) {
    return { ok: false, reason: `${name} has no pin for ${found}`, remedy: `Use one of ${platforms.join(', ')}.` };
  }
  if (pin.denied.versions.includes(pin.version)) {
    return { ok: false, reason: `${name} is known to be bad`, remedy: 'Use a release that pins another version.' };
  }
  try {
    const place = { host, pin, platform, locks: await readLocks(host, assets) };
    const stored = await lookUp(place);
    if (stored.status === 'verified') return installed(stored);
    const answers: string[] = [];
    if (stored.status === 'refused') {
      answers.push(`cached copy refused and removed: ${stored.reason}`);
      progress('cached copy refused');
      await host.files.remove(storeFolder(place));
    }
    return await fromSources(place, answers, progress);
  } catch (error) {
    const reason = `${name} cannot be installed below ${host.cache}: ${messageOf(error)}`;
    return { ok: false, reason, remedy: 'Give a folder that can be written to as SECURITY_GATES_CACHE_DIR.' };
  }
}

async function fromSources(
  place: Place,
  answers: string[],
  progress: (text: string) => void,
): Promise<Installed | NotInstalled> {
  const { pin } = place;
  for (const source of pin.sources) {
    const fetched = await attemptOne(place, source, progress);
    const stored = fetched.ok ? await accept(place, fetched) : undefined;
    if (stored?.status === 'verified') return installed(stored, answers);
    const reason = fetched.ok ? (stored?.status === 'refused' ? stored.reason : 'it is gone again') : fetched.reason;
    answers.push(`${sourceName(source)}: ${reason}`);
  }
  const reason = `${pin.name} ${pin.version} cannot be had from any verified source: ${answers.join(' | ')}`;
  return { ok: false, reason, remedy: remedyFor(pin) };
}

async function attemptOne(place: Place, source: PinSource, progress: (text: string) => void): Promise<Fetched> {
  const scratch = await place.host.files.scratch('install');
  try {
    return await fetchFrom({ ...place, scratch, progress }, source);
  } catch (error) {
    return { ok: false, reason: messageOf(error) };
  } finally {
    await place.host.files.remove(scratch).catch(() => undefined);
  }
}

function fetchFrom(attempt: Attempt, source: PinSource): Promise<Fetched> {
  switch (source.kind) {
    case 'release':
      return fromRelease(attempt, source);
    case 'wheel':
      return fromWheel(attempt, source);
    case 'go':
      return fromGo(attempt, source);
  }
}

async function accept(place: Place, fetched: Extract<Fetched, { ok: true }>): Promise<Stored> {
  const digest = sha256(fetched.content);
  if (place.pin.denied.sha256s.includes(digest)) {
    return { status: 'refused', reason: `the executable ${digest} is known to be bad` };
  }
  return store(place, fetched.content, fetched.origin);
}

function installed(stored: Extract<Stored, { status: 'verified' }>, answers: readonly string[] = []): Installed {
  const refused = answers.filter((answer) => answer.startsWith('cached copy'));
  const source = [stored.source, ...refused].join('; ');
  return { ok: true, executable: stored.executable, digest: stored.digest, source };
}

async function readLocks(host: Host, assets: string): Promise<GoLocks | undefined> {
  const mod = await host.files.read(join(assets, 'go.mod'));
  const sum = await host.files.read(join(assets, 'go.sum'));
  return mod === undefined || sum === undefined ? undefined : { mod, sum };
}

function sourceName(source: PinSource): string {
  switch (source.kind) {
    case 'release':
      return 'release';
    case 'wheel':
      return `wheel ${source.project} ${source.version}`;
    case 'go':
      return `Go module ${source.module} ${source.version}`;
  }
}

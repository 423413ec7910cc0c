import { join } from 'node:path';
import { messageOf } from '../errors.js';
import type { Host } from '../host/host.js';
import { keep, shelfWays } from './caches/shelves.js';
import { sha256 } from './digest.js';
import { manifestOf } from './folder-manifest.js';
import { mirrorWays } from './mirror.js';
import type { GoLocks } from './origin.js';
import { platforms, type Pin, type PinSource, type Platform } from './pin.js';
import { remedyFor } from './remedy.js';
import { fromGo } from './sources/go.js';
import { fromNpm } from './sources/npm.js';
import { fromPypi } from './sources/pypi.js';
import { fromRelease } from './sources/release.js';
import type { Attempt, Fetched, Way } from './sources/source.js';
import { fromWheel } from './sources/wheel.js';
import { lookUp, store, storeFolder, type Place, type Stored } from './store.js';

/** A tool that may be executed. */
export type Installed = {
  readonly ok: true;
  /** Absolute path. */
  readonly executable: string;
  /** Words that come before all others: for a tool that is a folder, the program of the host is told so by them. */
  readonly args: readonly string[];
  /** Variables that it must have. */
  readonly env: Readonly<Record<string, string>>;
  /** sha256 of the executable, or of a folder's manifest (`folderDigest`), lower-case hex, computed just now. */
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
    const place = await placeOf(host, pin, platform, assets);
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
  for (const way of waysTo(place)) {
    const fetched = await attemptOne(place, way, progress);
    const stored = fetched.ok ? await accept(place, fetched, way.by) : undefined;
    if (stored?.status === 'verified') {
      if (fetched.ok && fetched.archive !== undefined) await keep(place, fetched.archive);
      return installed(stored, answers);
    }
    const reason = fetched.ok ? (stored?.status === 'refused' ? stored.reason : 'it is gone again') : fetched.reason;
    answers.push(`${way.name}: ${reason}`);
  }
  const reason = `${pin.name} ${pin.version} cannot be had from any verified source: ${answers.join(' | ')}`;
  return { ok: false, reason, remedy: remedyFor(pin) };
}

/** Caches first, the mirror next, then the sources in the order of the pin. */
function waysTo(place: Place): readonly Way[] {
  const sources = place.pin.sources.map((source) => ({
    name: sourceName(source),
    fetch: (attempt: Attempt) => fetchFrom(attempt, source),
  }));
  return [...shelfWays(place), ...mirrorWays(place), ...sources];
}

async function attemptOne(place: Place, way: Way, progress: (text: string) => void): Promise<Fetched> {
  const scratch = await place.host.files.scratch('install');
  try {
    return await way.fetch({ ...place, scratch, progress });
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
    case 'pypi':
      return fromPypi(attempt, source);
    case 'npm':
      return fromNpm(attempt, source);
  }
}

async function accept(place: Place, fetched: Extract<Fetched, { ok: true }>, by: string | undefined): Promise<Stored> {
  const digests = Buffer.isBuffer(fetched.content)
    ? [sha256(fetched.content)]
    : manifestOf(fetched.content).map((file) => file.sha256);
  const digest = digests.find((one) => place.pin.denied.sha256s.includes(one));
  if (digest !== undefined) return { status: 'refused', reason: `the executable ${digest} is known to be bad` };
  return store(place, fetched.content, fetched.origin, by);
}

function installed(stored: Extract<Stored, { status: 'verified' }>, answers: readonly string[] = []): Installed {
  const refused = answers.filter((answer) => /^cached copy|; it was not opened$/.test(answer));
  const source = [stored.source, ...refused].join('; ');
  const { executable, args, env, digest } = stored;
  return { ok: true, executable, args, env, digest, source };
}

/** Where the cache keeps the tool. `assets` as in `install`. */
export async function placeOf(host: Host, pin: Pin, platform: Platform, assets: string): Promise<Place> {
  const lock = await host.files.read(join(assets, 'requirements.txt'));
  return { host, pin, platform, locks: await readLocks(host, assets), lock };
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
    case 'pypi':
      return `PyPI ${source.project} ${source.version}`;
    case 'npm':
      return `npm ${source.package} ${source.version}`;
    case 'go':
      return `Go module ${source.module} ${source.version}`;
  }
}

import { join } from 'node:path';
import { z } from 'zod';
import { messageOf } from '../errors.js';
import type { Host } from '../host/host.js';
import { sha256 } from './digest.js';
import { differenceOf } from './folder-check.js';
import { folderDigest, manifestOf, manifestSchema, type FolderFile } from './folder-manifest.js';
import { launchOf } from './launch.js';
import { originSchema, originText, pinnedDigest, type GoLocks, type Origin } from './origin.js';
import type { Pin, Platform } from './pin.js';

/** Which tool, for which platform, below which cache. */
export type Place = {
  readonly host: Host;
  readonly pin: Pin;
  readonly platform: Platform;
  readonly locks: GoLocks | undefined;
  /** The shipped `requirements.txt`, where there is one. */
  readonly lock?: Buffer | undefined;
};

/** What the cache holds. Only what is `verified` may be executed. */
export type Stored =
  | {
      readonly status: 'verified';
      /** Absolute path: of the tool, or of the host's program that runs it. */
      readonly executable: string;
      readonly args: readonly string[];
      readonly env: Readonly<Record<string, string>>;
      readonly digest: string;
      readonly source: string;
    }
  | { readonly status: 'absent' }
  | { readonly status: 'refused'; readonly reason: string };

/**
 * `files` is there for a tool that is a folder; `sha256` is then that of the manifest. `by` names the mirror or cache
 * that brought the bytes.
 */
const record = z.strictObject({
  tool: z.string(),
  version: z.string(),
  sha256: z.string(),
  origin: originSchema,
  by: z.string().optional(),
  files: manifestSchema.optional(),
});
type Receipt = z.infer<typeof record>;
const recordLimit = 8 * 1024 * 1024;
const abandonedAfterMs = 6 * 60 * 60_000;

/** Folder of one version of a tool: the executable, or all its files below `files`, and `installed.json`. */
export function storeFolder({ host, pin, platform }: Place): string {
  return join(host.cache, pin.name, `${pin.version}-${platform}`);
}

/** Looks the tool up and hashes its every byte. Never throws: what cannot be looked at is refused. */
export async function lookUp(place: Place): Promise<Stored> {
  try {
    const folder = await place.host.files.stat(storeFolder(place));
    if (folder === undefined) return { status: 'absent' };
    if (folder.kind !== 'directory') return { status: 'refused', reason: `its folder is a ${folder.kind}` };
    if (isOpen(place, folder.mode, 0o002)) return { status: 'refused', reason: 'anybody may write to its folder' };
    return await check(place);
  } catch (error) {
    return { status: 'refused', reason: messageOf(error) };
  }
}

async function check(place: Place): Promise<Stored> {
  const { host, pin, platform } = place;
  const recordPath = join(storeFolder(place), 'installed.json');
  const text =
    (await host.files.stat(recordPath))?.kind === 'file' ? await host.files.read(recordPath, recordLimit) : undefined;
  if (text === undefined) return refuse('it has no installed.json');
  const read = record.safeParse(JSON.parse(text.toString('utf8')));
  if (!read.success || read.data.tool !== pin.name || read.data.version !== pin.version) {
    return refuse('its installed.json is not as this version writes it');
  }
  const origin = originText(pin, platform, place.locks, read.data.origin);
  if (origin === undefined) return refuse('it comes from a source that the pin does not name');
  const source = read.data.by === undefined ? origin : `${origin}; brought by the ${read.data.by}`;
  return read.data.files === undefined
    ? checkExecutable(place, read.data, source)
    : checkFolder(place, read.data, source);
}

const refuse = (reason: string): Stored => ({ status: 'refused', reason });

async function checkExecutable(place: Place, receipt: Receipt, source: string): Promise<Stored> {
  const { host, pin, platform } = place;
  const executable = executablePath(place);
  const stat = await host.files.stat(executable);
  if (stat?.kind !== 'file') return refuse(`the executable is ${stat === undefined ? 'missing' : `a ${stat.kind}`}`);
  if (isOpen(place, stat.mode, 0o022)) return refuse('others may write to the executable');
  if (host.platform.os !== 'windows' && (stat.mode & 0o100) === 0) return refuse('the executable has no execute bit');
  const digest = await host.files.digest(executable);
  const expected = pinnedDigest(pin, platform, receipt.origin) ?? receipt.sha256;
  if (digest === undefined || digest !== expected || digest !== receipt.sha256) {
    return refuse(`sha256 of the executable is ${digest ?? 'not to be had'}, it should be ${expected}`);
  }
  if (pin.denied.sha256s.includes(digest)) return refuse(`the executable ${digest} is known to be bad`);
  return { status: 'verified', executable, args: [], env: {}, digest, source };
}

async function checkFolder(
  place: Place,
  { origin, files = [], sha256: digest }: Receipt,
  source: string,
): Promise<Stored> {
  const { host, pin, platform } = place;
  const expected = pinnedDigest(pin, platform, origin) ?? digest;
  const listed = folderDigest(files);
  if (listed !== expected || listed !== digest) return refuse(`its list of files comes to ${listed}, not ${expected}`);
  const folder = join(storeFolder(place), 'files');
  const difference = await differenceOf(host, folder, files);
  if (difference !== undefined) return refuse(difference);
  const bad = files.find((file) => pin.denied.sha256s.includes(file.sha256));
  if (bad !== undefined) return refuse(`${bad.path} is known to be bad`);
  const launch = await launchOf(host, pin, origin, folder);
  if (!launch.ok) return refuse(launch.reason);
  const { executable, args, env, by } = launch;
  return { status: 'verified', executable, args, env, digest, source: `${source}; ${by}` };
}

/** Windows shows no mode of others: there the access lists of the cache folder decide. */
function isOpen({ host }: Place, mode: number, bits: number): boolean {
  return host.platform.os !== 'windows' && (mode & bits) !== 0;
}

function executablePath(place: Place): string {
  const suffix = place.host.platform.os === 'windows' ? '.exe' : '';
  return join(storeFolder(place), `${place.pin.executable}${suffix}`);
}

/**
 * Puts an executable or a folder's files in place: all in a neighbour of the folder first, then one rename, so that a
 * killed install leaves no half tool. Where another process was faster, its copy stays and is looked up like any
 * other. `by` is the mirror or cache that brought the bytes, for the proof.
 */
export async function store(
  place: Place,
  content: Buffer | readonly FolderFile[],
  origin: Origin,
  by?: string,
): Promise<Stored> {
  const { host, pin, platform } = place;
  const neighbour = join(host.cache, pin.name, `.${host.now()}-${host.random(8)}`);
  try {
    await removeAbandoned(host, join(host.cache, pin.name));
    await host.files.makeTemporary(neighbour);
    const written = await write(place, neighbour, content);
    const receipt = { tool: pin.name, version: pin.version, ...written, origin, by };
    await host.files.write(join(neighbour, 'installed.json'), `${JSON.stringify(receipt)}\n`, 0o644);
    await host.files.rename(neighbour, storeFolder(place));
  } catch (error) {
    const winner = await lookUp(place);
    if (winner.status === 'verified') return winner;
    return { status: 'refused', reason: `${pin.name} for ${platform} cannot be put in place: ${messageOf(error)}` };
  } finally {
    await host.files.remove(neighbour).catch(() => undefined);
  }
  return lookUp(place);
}

/** Writes the tool below `to`; what its receipt is to say of it. */
async function write(
  place: Place,
  to: string,
  content: Buffer | readonly FolderFile[],
): Promise<Pick<Receipt, 'sha256' | 'files'>> {
  const { files } = place.host;
  if (Buffer.isBuffer(content)) {
    await files.write(join(to, executablePath(place).slice(storeFolder(place).length + 1)), content, 0o755);
    return { sha256: sha256(content) };
  }
  await files.makeFolder(join(to, 'files'));
  await files.place(
    join(to, 'files'),
    content.map((file) => ({ ...file, path: file.path.split('/').map(encodeURIComponent).join('/') })),
  );
  const manifest = manifestOf(content);
  return { sha256: folderDigest(manifest), files: manifest };
}

/** Neighbours that a killed install left. Their names begin with the time at which they were made. */
async function removeAbandoned(host: Host, folder: string): Promise<void> {
  for (const name of await host.files.list(folder)) {
    const made = /^\.(\d+)-[0-9a-f]+$/.exec(name)?.[1];
    if (made !== undefined && host.now() - Number(made) > abandonedAfterMs) await host.files.remove(join(folder, name));
  }
}

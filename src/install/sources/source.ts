import type { Host, ProcessResult } from '../../host/host.js';
import { extractMember, type ArchiveFormat } from '../archive.js';
import { sha256 } from '../digest.js';
import type { FolderFile } from '../folder-manifest.js';
import type { GoLocks, Origin } from '../origin.js';
import type { Pin, Platform } from '../pin.js';

/** One attempt to get a tool. */
export type Attempt = {
  readonly host: Host;
  readonly pin: Pin;
  readonly platform: Platform;
  /** Go's lock files, where the scanner ships them. */
  readonly locks: GoLocks | undefined;
  /** The shipped `requirements.txt`, where there is one. */
  readonly lock?: Buffer | undefined;
  /** Private empty folder of this attempt; gone afterwards. */
  readonly scratch: string;
  readonly progress: (text: string) => void;
};

/** Which archive: its file name, and hex digits of a digest that the pin holds (of its bytes, or of its lock). */
export type ArchiveName = { readonly file: string; readonly digest: string };

/** An archive as it was fetched, verified. */
export type Archive = ArchiveName & { readonly content: Buffer };

/** An archive that a pin names. `open` looks at the digests of the bytes before anything else. */
export type PinnedArchive = ArchiveName & { readonly open: (content: Buffer) => Promise<Fetched> };

/** Why there is nothing, in one sentence. */
export type Refusal = { readonly ok: false; readonly reason: string };

/** The archive that a source pins for this platform, or why it pins none. */
export type Pinned = { readonly ok: true; readonly archive: PinnedArchive } | Refusal;

/** One executable, or a whole folder. */
export type Content = Buffer | readonly FolderFile[];

/**
 * An executable (or all files of a tool that is a folder) that its source vouches for, not yet on disk, or the reason in one sentence why there is none.
 * `archive` is the one that it came in, where caches may keep it.
 */
export type Fetched =
  { readonly ok: true; readonly content: Content; readonly origin: Origin; readonly archive?: Archive } | Refusal;

/**
 * A way to get a tool: a source, the mirror or a cache; `name` is what people are told. `by` is there for all but
 * sources: who brought the bytes, for the proof.
 */
export type Way = {
  readonly name: string;
  readonly by?: string;
  readonly fetch: (attempt: Attempt) => Promise<Fetched>;
};

/**
 * Opens what a source, the mirror or a user's program fetched; caches may keep it where it is what is pinned. `shown`
 * begins the reason of a refusal.
 */
export async function opened(
  { file, digest, open }: PinnedArchive,
  content: Buffer,
  shown = `${file}: `,
): Promise<Fetched> {
  const fetched = await open(content);
  return fetched.ok
    ? { ...fetched, archive: { file, digest, content } }
    : { ok: false, reason: `${shown}${fetched.reason}` };
}

/** Largest archive that is read. The largest one pinned anywhere has 71 MB. */
export const archiveLimit = 256 * 1024 * 1024;

/** Largest executable that is unpacked or built. Trivy, the largest, has 168 MB. */
export const executableLimit = 512 * 1024 * 1024;

/** What an archive must be. */
export type Expected = {
  readonly sha256: string;
  readonly member: string;
  readonly executableSha256?: string | undefined;
  readonly format: ArchiveFormat;
};

/** The executable in an archive, which is hashed before it is opened. */
export async function executableIn(
  archive: Buffer,
  expected: Expected,
  pin: Pin,
): Promise<{ readonly ok: true; readonly content: Buffer } | Refusal> {
  const digest = sha256(archive);
  if (pin.denied.sha256s.includes(digest)) return { ok: false, reason: `the archive ${digest} is known to be bad` };
  if (digest !== expected.sha256) {
    const reason = `sha256 is ${digest}, pinned is ${expected.sha256} (${looksLike(archive)}); it was not opened`;
    return { ok: false, reason };
  }
  const extracted = await extractMember(archive, expected.format, expected.member, executableLimit);
  if (!extracted.ok) return extracted;
  const executable = sha256(extracted.content);
  if (expected.executableSha256 !== undefined && executable !== expected.executableSha256) {
    const reason = `sha256 of ${expected.member} is ${executable}, pinned is ${expected.executableSha256}`;
    return { ok: false, reason };
  }
  return extracted;
}

/** A few words for an archive that is not what it should be. */
export function looksLike(content: Buffer): string {
  if (content.length === 0) return 'it is empty';
  const start = content.subarray(0, 64).toString('latin1').trimStart();
  return start.startsWith('<') ? `${content.length} bytes that look like a web page` : `${content.length} bytes`;
}

/** Why a program did not do its work, in one sentence without credentials; `undefined` when it ended with 0. */
export function failureOf(program: string, result: ProcessResult): string | undefined {
  if (result.startError !== undefined) return result.startError;
  if (result.timedOut) return `${program} was not ready after ${Math.round(result.durationMs / 1000)} s`;
  if (result.truncated) return `${program} wrote more than is read`;
  if (result.signal !== undefined) return `${program} was ended by ${result.signal}`;
  return result.exitCode === 0 ? undefined : `${program}: ${complaint(result.stderr || result.stdout)}`;
}

/** The lines that say why, credentials in addresses taken out. */
function complaint(text: string): string {
  const lines = text
    .replace(/\/\/[^/@\s]+@/g, '//')
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const errors = lines.filter((line) => /error|fatal|mismatch|modified/i.test(line));
  const said = (errors.length > 0 ? errors : lines).slice(-3).join('; ');
  if (said === '') return 'it failed without a message';
  return said.length > 400 ? `${said.slice(0, 400)}…` : said;
}

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

/** An archive as it was fetched, verified. */
export type Archive = { readonly file: string; readonly content: Buffer };

/** One executable, or a whole folder. */
export type Content = Buffer | readonly FolderFile[];

/**
 * An executable (or all files of a tool that is a folder) that its source vouches for, not yet on disk, or the reason in one sentence why there is none.
 * `archive` is the one that it came in, where caches may keep it.
 */
export type Fetched =
  | { readonly ok: true; readonly content: Content; readonly origin: Origin; readonly archive?: Archive }
  | { readonly ok: false; readonly reason: string };

/** A way to get a tool: a source, the mirror or a cache; `name` is what people are told. */
export type Way = { readonly name: string; readonly fetch: (attempt: Attempt) => Promise<Fetched> };

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
): Promise<{ readonly ok: true; readonly content: Buffer } | { readonly ok: false; readonly reason: string }> {
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

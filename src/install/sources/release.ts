import { join } from 'node:path';
import { basename } from 'node:path/posix';
import type { Platform, ReleaseSource } from '../pin.js';
import { transfer } from '../../transfer.js';
import { archiveLimit, executableIn, type Attempt, type Fetched } from './source.js';

const timeLimitMs = 5 * 60_000;

/** One platform's archive on a release page. */
export type ReleaseFile = Extract<ReleaseSource['platforms'][Platform], { readonly url: string }>;

/** The executable from upstream's release archive, checked against the pinned digest before it is opened. */
export async function fromRelease(attempt: Attempt, source: ReleaseSource): Promise<Fetched> {
  const file = source.platforms[attempt.platform];
  if ('absent' in file) return { ok: false, reason: `none for ${attempt.platform}: ${file.absent}` };
  return fetchArchive(attempt, file.url, file);
}

/** The executable from the archive at `url`, which must be the pinned `file` to the last bit. */
export async function fetchArchive(attempt: Attempt, url: string, file: ReleaseFile): Promise<Fetched> {
  const { host, pin, scratch, progress } = attempt;
  const to = join(scratch, 'archive');
  const { hostname } = new URL(url);
  const begun = host.now();
  progress(`downloading from ${hostname}`);
  const downloaded = await host.download({
    url,
    to,
    limitBytes: archiveLimit,
    timeLimitMs,
    onProgress: (received, total) => {
      progress(`downloading from ${hostname}: ${transfer(received, total, host.now() - begun)}`);
    },
  });
  if (!downloaded.ok) return downloaded;
  const archive = await host.files.read(to, archiveLimit);
  if (archive === undefined) return { ok: false, reason: 'the download left no file' };
  progress('checking');
  const executable = await executableIn(archive, { ...file, format: formatOf(file.url) }, pin);
  if (!executable.ok) return { ok: false, reason: `${url}: ${executable.reason}` };
  return {
    ok: true,
    content: executable.content,
    origin: { kind: 'release', sha256: file.sha256 },
    archive: { file: releaseFileName(file), content: archive },
  };
}

/** File name of a release's archive. */
export function releaseFileName(file: ReleaseFile): string {
  return basename(new URL(file.url).pathname);
}

/** How the archive of that name is packed. */
export function formatOf(name: string): 'zip' | 'tar.gz' {
  return /\.(zip|whl)$/.test(name) ? 'zip' : 'tar.gz';
}

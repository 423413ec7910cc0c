import { join } from 'node:path';
import type { ReleaseSource } from '../pin.js';
import { archiveLimit, executableIn, type Attempt, type Fetched } from './source.js';

const timeLimitMs = 5 * 60_000;

/** The executable from upstream's release archive, checked against the pinned digest before it is opened. */
export async function fromRelease(attempt: Attempt, source: ReleaseSource): Promise<Fetched> {
  const { host, pin, platform, scratch, progress } = attempt;
  const file = source.platforms[platform];
  if ('absent' in file) return { ok: false, reason: `none for ${platform}: ${file.absent}` };
  const to = join(scratch, 'archive');
  const { hostname } = new URL(file.url);
  progress(`downloading from ${hostname}`);
  const downloaded = await host.download({
    url: file.url,
    to,
    limitBytes: archiveLimit,
    timeLimitMs,
    onProgress: (received, total) => {
      progress(
        `downloading from ${hostname}: ${megabytes(received)}${total === undefined ? '' : ` of ${megabytes(total)}`}`,
      );
    },
  });
  if (!downloaded.ok) return downloaded;
  const archive = await host.files.read(to, archiveLimit);
  if (archive === undefined) return { ok: false, reason: 'the download left no file' };
  progress('checking');
  const format = file.url.endsWith('.zip') ? 'zip' : 'tar.gz';
  const executable = await executableIn(archive, { ...file, format }, pin);
  if (!executable.ok) return { ok: false, reason: `${file.url}: ${executable.reason}` };
  return { ok: true, content: executable.content, origin: { kind: 'release', sha256: file.sha256 } };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

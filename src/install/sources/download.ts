import { join } from 'node:path';
import { transfer } from '../../transfer.js';
import { archiveLimit, opened, type Attempt, type Fetched, type PinnedArchive } from './source.js';

const timeLimitMs = 5 * 60_000;

/** Fetches a pinned archive from an address, and opens it if it is the pinned one to the last bit. */
export async function download(attempt: Attempt, url: string, archive: PinnedArchive): Promise<Fetched> {
  const { host, scratch, progress } = attempt;
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
  const content = await host.files.read(to, archiveLimit);
  if (content === undefined) return { ok: false, reason: 'the download left no file' };
  progress('checking');
  return opened(archive, content, `${url}: `);
}

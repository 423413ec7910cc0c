import { basename } from 'node:path/posix';
import type { Pin, Platform, ReleaseSource } from '../pin.js';
import { download } from './download.js';
import { executableIn, type Attempt, type Fetched, type Pinned, type Refusal } from './source.js';

/** The executable from upstream's release archive, checked against the pinned digest before it is opened. */
export async function fromRelease(attempt: Attempt, source: ReleaseSource): Promise<Fetched> {
  const pinned = releaseArchive(attempt, source);
  return pinned.ok ? download(attempt, pinned.url, pinned.archive) : pinned;
}

/** The release's archive for the platform, and its address; its name is that of the asset. */
export function releaseArchive(
  { pin, platform }: { readonly pin: Pin; readonly platform: Platform },
  source: ReleaseSource,
): (Extract<Pinned, { ok: true }> & { readonly url: string }) | Refusal {
  const pinned = source.platforms[platform];
  if ('absent' in pinned) return { ok: false, reason: `none for ${platform}: ${pinned.absent}` };
  const file = basename(new URL(pinned.url).pathname);
  const open = async (content: Buffer): Promise<Fetched> => {
    const executable = await executableIn(content, { ...pinned, format: formatOf(file) }, pin);
    if (!executable.ok) return executable;
    return { ok: true, content: executable.content, origin: { kind: 'release', sha256: pinned.sha256 } };
  };
  return { ok: true, url: pinned.url, archive: { file, digest: pinned.sha256, open } };
}

const formatOf = (name: string): 'zip' | 'tar.gz' => (name.endsWith('.zip') ? 'zip' : 'tar.gz');

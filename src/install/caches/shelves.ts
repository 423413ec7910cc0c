import type { Host } from '../../host/host.js';
import { executableIn, type Archive, type Attempt, type Fetched, type Way } from '../sources/source.js';
import type { Place } from '../store.js';
import { pinnedArchives, type PinnedArchive, type Shelf } from './shelf.js';
import { sharedShelf } from './shared-shelf.js';
import { toolCache } from './tool-cache.js';

/** The shelves that this host has, nearest first. */
function shelvesOf(host: Host): readonly Shelf[] {
  return [toolCache(host), sharedShelf(host)].filter((shelf) => shelf !== undefined);
}

/** The ways to this tool that need no network of ours: each shelf, for each archive that the pin names. */
export function shelfWays({ host, pin, platform }: Place): readonly Way[] {
  return shelvesOf(host).flatMap((shelf) =>
    pinnedArchives(pin, platform).map((archive) => ({
      name: shelf.title,
      fetch: (attempt: Attempt) => fromShelf(attempt, shelf, archive),
    })),
  );
}

/** A private copy of what the shelf holds: read once, hashed, and only then opened, all in memory. */
async function fromShelf({ pin, progress }: Attempt, shelf: Shelf, archive: PinnedArchive): Promise<Fetched> {
  const { id, expected, origin } = archive;
  progress(`looking into the ${shelf.title}`);
  const content = await shelf.take(id);
  if (content === undefined) return { ok: false, reason: `it has no ${id.file}` };
  const executable = await executableIn(content, expected, pin);
  if (!executable.ok) return { ok: false, reason: `${id.file}: ${executable.reason}` };
  return { ok: true, content: executable.content, origin };
}

/** Gives an archive that was fetched and verified to every shelf. That one takes it not is no error. */
export async function keep({ host, pin, platform }: Place, { file, content }: Archive): Promise<void> {
  const archive = pinnedArchives(pin, platform).find(({ id }) => id.file === file);
  if (archive === undefined) return;
  for (const shelf of shelvesOf(host)) await shelf.put(archive.id, content).catch(() => undefined);
}

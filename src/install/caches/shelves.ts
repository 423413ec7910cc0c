import type { Host } from '../../host/host.js';
import type { PinSource } from '../pin.js';
import { offers } from '../sources/offers.js';
import { pinnedArchive } from '../sources/pinned-archive.js';
import type { Archive, ArchiveName, Attempt, Fetched, Way } from '../sources/source.js';
import type { Place } from '../store.js';
import type { ArchiveId, Shelf } from './shelf.js';
import { sharedShelf } from './shared-shelf.js';
import { toolCache } from './tool-cache.js';

/** The shelves that this host has, nearest first. */
function shelvesOf(host: Host): readonly Shelf[] {
  return [toolCache(host), sharedShelf(host)].filter((shelf) => shelf !== undefined);
}

/** The ways to this tool that need no network of ours: each shelf, for each archive that the pin names. */
export function shelfWays({ host, pin, platform }: Place): readonly Way[] {
  const sources = pin.sources.filter((source) => source.kind !== 'go' && offers(source, platform));
  return shelvesOf(host).flatMap((shelf) =>
    sources.map((source) => ({
      name: shelf.title,
      by: shelf.title,
      fetch: (attempt: Attempt) => fromShelf(attempt, shelf, source),
    })),
  );
}

/** A private copy of what the shelf holds: read once, hashed, and only then opened, all in memory. */
async function fromShelf(attempt: Attempt, shelf: Shelf, source: PinSource): Promise<Fetched> {
  attempt.progress(`looking into the ${shelf.title}`);
  const pinned = await pinnedArchive(attempt, source);
  if (!pinned.ok) return pinned;
  const { archive } = pinned;
  const content = await shelf.take(idOf(attempt, archive));
  if (content === undefined) return { ok: false, reason: `it has no ${archive.file}` };
  const fetched = await archive.open(content);
  return fetched.ok ? fetched : { ok: false, reason: `${archive.file}: ${fetched.reason}` };
}

/** Gives an archive that was fetched and verified to every shelf. That one takes it not is no error. */
export async function keep(place: Place, archive: Archive): Promise<void> {
  const id = idOf(place, archive);
  for (const shelf of shelvesOf(place.host)) await shelf.put(id, archive.content).catch(() => undefined);
}

const idOf = ({ pin, platform }: Pick<Place, 'pin' | 'platform'>, { file, digest }: ArchiveName): ArchiveId => ({
  tool: pin.name,
  version: pin.version,
  platform,
  file,
  digest,
});

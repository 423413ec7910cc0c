import type { Pin, Platform } from '../pin.js';
import { releaseFileName } from '../sources/release.js';
import { formatOf } from '../sources/release.js';
import type { Expected } from '../sources/source.js';
import type { Origin } from '../origin.js';

/** Which archive: the one of a tool's version for a platform, by its file name and pinned sha256. */
export type ArchiveId = {
  readonly tool: string;
  readonly version: string;
  readonly platform: Platform;
  readonly file: string;
  readonly sha256: string;
};

/**
 * A place that keeps archives as they were fetched, and to which others may write: what comes from it is worth
 * nothing until it was hashed. Executables are not kept, since only archives have a digest in every pin.
 */
export type Shelf = {
  /** What people call it. */
  readonly title: string;
  /** The bytes, unchecked; `undefined` if it has none. May throw. */
  readonly take: (archive: ArchiveId) => Promise<Buffer | undefined>;
  /** Keeps the bytes, or does not: that it may not is no error. May throw. */
  readonly put: (archive: ArchiveId, content: Buffer) => Promise<void>;
};

/** An archive that a pin names, and what must be in it. */
export type PinnedArchive = { readonly id: ArchiveId; readonly expected: Expected; readonly origin: Origin };

/** All archives that the pin names for the platform, in the order of its sources. */
export function pinnedArchives(pin: Pin, platform: Platform): readonly PinnedArchive[] {
  return pin.sources.flatMap((source): readonly PinnedArchive[] => {
    if (source.kind !== 'release' && source.kind !== 'wheel') return [];
    const pinned = source.platforms[platform];
    if ('absent' in pinned) return [];
    const file = 'url' in pinned ? releaseFileName(pinned) : pinned.file;
    const id = { tool: pin.name, version: pin.version, platform, file, sha256: pinned.sha256 };
    const origin = { kind: source.kind, sha256: pinned.sha256 };
    return [{ id, expected: { ...pinned, format: formatOf(file) }, origin }];
  });
}

import type { Platform } from '../pin.js';
import type { ArchiveName } from '../sources/source.js';

/** Which archive: the one of a tool's version for a platform. */
export type ArchiveId = ArchiveName & { readonly tool: string; readonly version: string; readonly platform: Platform };

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

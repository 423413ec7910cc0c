import type { PinSource } from '../pin.js';
import { npmArchive } from './npm.js';
import { pypiArchive } from './pypi.js';
import { releaseArchive } from './release.js';
import type { Attempt, Pinned } from './source.js';
import { wheelArchive } from './wheel.js';

/** The archive that a source pins for this host, for those who bring it from elsewhere: a mirror or a cache. */
export async function pinnedArchive(attempt: Attempt, source: PinSource): Promise<Pinned> {
  switch (source.kind) {
    case 'release':
      return releaseArchive(attempt, source);
    case 'wheel':
      return wheelArchive(attempt, source);
    case 'npm':
      return { ok: true, archive: npmArchive(attempt, source) };
    case 'pypi':
      return pypiArchive(attempt, source);
    case 'go':
      return { ok: false, reason: 'what is built here has no pinned archive' };
  }
}

import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileError } from './files-error.js';

/**
 * Writes a file whole or not at all: to a new neighbour, flushed to the disk, then renamed over the target.
 * A symbolic link at the target is replaced, not followed. Makes parent folders.
 */
export async function writeWhole(path: string, content: string | Uint8Array, mode = 0o644): Promise<void> {
  const neighbour = join(dirname(path), `.security-gates-${randomBytes(8).toString('hex')}.tmp`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeNew(neighbour, content, mode);
    await rename(neighbour, path);
  } catch (cause) {
    await rm(neighbour, { force: true }).catch(() => undefined);
    throw fileError('write', path, cause);
  }
}

async function writeNew(path: string, content: string | Uint8Array, mode: number): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    await file.writeFile(content);
    // The umask may have taken bits away when the file was made.
    await file.chmod(mode);
    await file.sync();
  } finally {
    await file.close();
  }
}

import { chmodSync, lstatSync, readdirSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode, fileError } from './files-error.js';

const options = { recursive: true, force: true, maxRetries: 3, retryDelay: 50 } as const;

/** Removes a file or a whole folder, also one with read-only folders in it; absent is fine. Links are not followed. */
export async function removeWhole(path: string): Promise<void> {
  try {
    await rm(path, options).catch(async (thrown: unknown) => {
      if (!isDenied(thrown)) throw thrown;
      openFolders(path);
      await rm(path, options);
    });
  } catch (cause) {
    throw fileError('remove', path, cause);
  }
}

/** The same, at once and without a complaint: for the end of the process. */
export function removeAtEnd(path: string): void {
  try {
    rmSync(path, options);
  } catch {
    try {
      openFolders(path);
      rmSync(path, options);
    } catch {
      // Nobody is left to tell.
    }
  }
}

function isDenied(thrown: unknown): boolean {
  const code = errorCode(thrown);
  return code === 'EACCES' || code === 'EPERM' || code === 'ENOTEMPTY';
}

function openFolders(folder: string): void {
  if (!lstatSync(folder).isDirectory()) return;
  chmodSync(folder, 0o700);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) openFolders(join(folder, entry.name));
  }
}

import { z } from 'zod';
import { sha256 } from './digest.js';

/** A file of a tool that is a whole folder; `path` is relative, `/` between segments. */
export type FolderFile = { readonly path: string; readonly content: Buffer; readonly executable: boolean };

/** Every file of a folder: path, sha256 in lower-case hex, whether it has an execute bit. Sorted by path. */
export const manifestSchema = z.array(
  z.strictObject({ path: z.string(), sha256: z.string(), executable: z.boolean() }),
);

/** See `manifestSchema`. */
export type Manifest = z.infer<typeof manifestSchema>;

/** The manifest of files that are about to be written. */
export function manifestOf(files: readonly FolderFile[]): Manifest {
  return files
    .map(({ path, content, executable }) => ({ path, sha256: sha256(content), executable }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** sha256 over the manifest, one line a file: digest, `*` for executables or a space, path. */
export function folderDigest(manifest: Manifest): string {
  return sha256(manifest.map((file) => `${file.sha256} ${file.executable ? '*' : ' '}${file.path}\n`).join(''));
}

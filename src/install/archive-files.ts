import { messageOf } from '../errors.js';
import { entriesOf, objectionTo, type ArchiveFormat, type Entry } from './archive-entries.js';
import type { FolderFile } from './folder-manifest.js';

/** All files of an archive, or the reason in one sentence why none of them is taken. */
export type Unpacked =
  { readonly ok: true; readonly files: readonly FolderFile[] } | { readonly ok: false; readonly reason: string };

/** Most files that one archive may hold. npm, the largest one pinned, has about 2,000. */
const filesLimit = 20_000;

/**
 * Takes all regular files out of an archive, in memory. Refused whole are archives with a name that leaves the
 * folder, with an entry that is neither file nor directory, with a name twice (also where only case differs), with
 * a file whose size is not as stated, and with more than `limitBytes` unpacked.
 */
export async function extractFiles(archive: Buffer, format: ArchiveFormat, limitBytes: number): Promise<Unpacked> {
  try {
    return await collect(entriesOf(archive, format, limitBytes), limitBytes);
  } catch (error) {
    return { ok: false, reason: `the archive cannot be read: ${messageOf(error)}` };
  }
}

async function collect(entries: AsyncIterable<Entry>, limitBytes: number): Promise<Unpacked> {
  const files: FolderFile[] = [];
  const names = new Set<string>();
  let left = limitBytes;
  const refuse = (reason: string): Unpacked => ({ ok: false, reason: `the archive is refused: ${reason}` });
  for await (const entry of entries) {
    const objection = objectionTo(entry);
    if (objection !== undefined) return refuse(objection);
    if (entry.kind === 'directory') continue;
    const { name: path, executable } = entry;
    if (names.has(path.toLowerCase())) return refuse(`${path} is there more than once`);
    names.add(path.toLowerCase());
    left -= entry.size;
    if (left < 0 || names.size > filesLimit) return refuse(`it holds more than ${limitBytes} bytes or too many files`);
    const content = await entry.content();
    if (content.length !== entry.size) return refuse(`${path} does not have the stated ${entry.size} bytes`);
    files.push({ path, content, executable });
  }
  return { ok: true, files };
}

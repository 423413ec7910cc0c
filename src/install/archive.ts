import { messageOf } from '../errors.js';
import { entriesOf, objectionTo, type ArchiveFormat, type Entry } from './archive-entries.js';

export type { ArchiveFormat } from './archive-entries.js';

/** The one member, or the reason in one sentence why there is none to be had. */
export type Extracted =
  { readonly ok: true; readonly content: Buffer } | { readonly ok: false; readonly reason: string };

/**
 * Takes exactly one regular member out of an archive, in memory. Refused are archives with a name that leaves
 * the folder (`..`, absolute, drive letter, backslash, NUL), with an entry that is neither file nor directory
 * anywhere, without the member, with the member twice, and with more than `limitBytes` unpacked.
 */
export async function extractMember(
  archive: Buffer,
  format: ArchiveFormat,
  member: string,
  limitBytes: number,
): Promise<Extracted> {
  try {
    return await select(entriesOf(archive, format, limitBytes), member, limitBytes);
  } catch (error) {
    return { ok: false, reason: `the archive cannot be read: ${messageOf(error)}` };
  }
}

async function select(entries: AsyncIterable<Entry>, member: string, limitBytes: number): Promise<Extracted> {
  const found: Buffer[] = [];
  const refuse = (reason: string): Extracted => ({ ok: false, reason: `the archive is refused: ${reason}` });
  for await (const entry of entries) {
    const objection = objectionTo(entry);
    if (objection !== undefined) return refuse(objection);
    if (entry.name !== member) continue;
    if (entry.kind === 'directory') return refuse(`${member} is a directory`);
    if (found.length > 0) return refuse(`${member} is there more than once`);
    if (entry.size > limitBytes) return refuse(`${member} is larger than ${limitBytes} bytes`);
    const content = await entry.content();
    if (content.length !== entry.size) return refuse(`${member} does not have the stated ${entry.size} bytes`);
    found.push(content);
  }
  const [content] = found;
  return content === undefined ? refuse(`it has no file ${member}`) : { ok: true, content };
}

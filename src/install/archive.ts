import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import tar from 'tar-stream';
import yauzl from 'yauzl';
import { messageOf } from '../errors.js';

/** How an archive is packed; wheels are `zip`. */
export type ArchiveFormat = 'tar.gz' | 'zip';

/** The one member, or the reason in one sentence why there is none to be had. */
export type Extracted =
  { readonly ok: true; readonly content: Buffer } | { readonly ok: false; readonly reason: string };

/** What an archive says about one of its entries. */
type Entry = {
  readonly name: string;
  readonly kind: 'file' | 'directory' | 'other';
  readonly size: number;
  readonly content: () => Promise<Buffer>;
};

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
    return await select(format === 'zip' ? zipEntries(archive) : tarEntries(archive, limitBytes), member, limitBytes);
  } catch (error) {
    return { ok: false, reason: `the archive cannot be read: ${messageOf(error)}` };
  }
}

async function select(entries: AsyncIterable<Entry>, member: string, limitBytes: number): Promise<Extracted> {
  const found: Buffer[] = [];
  const refuse = (reason: string): Extracted => ({ ok: false, reason: `the archive is refused: ${reason}` });
  for await (const entry of entries) {
    if (!isPlain(entry.name)) return refuse(`the name ${JSON.stringify(entry.name)} may lead out of the folder`);
    if (entry.kind === 'other') return refuse(`${JSON.stringify(entry.name)} is neither a file nor a directory`);
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

/** Relative, no backslash, drive letter or NUL, no empty, `.` or `..` segment; a final `/` is for directories. */
function isPlain(name: string): boolean {
  const segments = name.replace(/\/$/, '').split('/');
  return !/[\\\0]|^[A-Za-z]:/.test(name) && segments.every((part) => part !== '' && part !== '.' && part !== '..');
}

async function* tarEntries(archive: Buffer, limitBytes: number): AsyncIterable<Entry> {
  const unpacked = await promisify(gunzip)(archive, { maxOutputLength: limitBytes });
  const extract = tar.extract();
  extract.end(unpacked);
  for await (const entry of extract) {
    const { name, type, size } = entry.header;
    yield {
      name,
      kind: type === 'file' || type === 'directory' ? type : 'other',
      size,
      content: () => buffer(entry),
    };
    entry.resume();
  }
}

async function* zipEntries(archive: Buffer): AsyncIterable<Entry> {
  const zip = await yauzl.fromBufferPromise(archive, { lazyEntries: true, strictFileNames: true });
  for await (const entry of zip.eachEntry()) {
    yield {
      name: entry.fileName,
      kind: zipKind(entry),
      size: entry.uncompressedSize,
      content: async () => buffer(await zip.openReadStreamPromise(entry)),
    };
  }
}

/** The upper half of the external attributes holds the Unix mode; 0 where the packer knew none. */
function zipKind(entry: yauzl.Entry): Entry['kind'] {
  const type = (entry.externalFileAttributes >>> 16) & 0o170000;
  if (entry.fileName.endsWith('/')) return type === 0 || type === 0o040000 ? 'directory' : 'other';
  return type === 0 || type === 0o100000 ? 'file' : 'other';
}

import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import tar from 'tar-stream';
import yauzl from 'yauzl';

/** How an archive is packed; wheels are `zip`. */
export type ArchiveFormat = 'tar.gz' | 'zip';

/** What an archive says about one of its entries. */
export type Entry = {
  readonly name: string;
  readonly kind: 'file' | 'directory' | 'other';
  readonly size: number;
  /** Its mode has an execute bit. */
  readonly executable: boolean;
  readonly content: () => Promise<Buffer>;
};

/** The entries in their order, each to be read before the next. A tar of more than `limitBytes` unpacked throws. */
export function entriesOf(archive: Buffer, format: ArchiveFormat, limitBytes: number): AsyncIterable<Entry> {
  return format === 'zip' ? zipEntries(archive) : tarEntries(archive, limitBytes);
}

/** Why an entry makes the whole archive suspect, in a few words; `undefined` for plain files and directories. */
export function objectionTo(entry: Entry): string | undefined {
  if (!isPlain(entry.name)) return `the name ${JSON.stringify(entry.name)} may lead out of the folder`;
  if (entry.kind === 'other') return `${JSON.stringify(entry.name)} is neither a file nor a directory`;
  return undefined;
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
    const { name, type, size, mode } = entry.header;
    yield {
      name,
      kind: type === 'file' || type === 'directory' ? type : 'other',
      size,
      executable: (mode & 0o111) !== 0,
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
      executable: ((entry.externalFileAttributes >>> 16) & 0o111) !== 0,
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

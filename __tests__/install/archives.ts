import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import tar from 'tar-stream';

/** One entry of a tar archive. */
export type TarEntry = {
  readonly header: Partial<tar.Header> & { readonly name: string };
  readonly content?: string | Buffer;
};

/** A .tar.gz with exactly these entries, also such as no honest packer writes. */
export async function tarGz(entries: readonly TarEntry[]): Promise<Buffer> {
  return gzipSync(await plainTar(entries));
}

/** The same, not yet compressed. */
export async function plainTar(entries: readonly TarEntry[]): Promise<Buffer> {
  const pack = tar.pack();
  for (const { header, content } of entries) pack.entry(header, content ?? '');
  pack.finalize();
  return buffer(pack);
}

/** One entry of a zip archive, stored. `statedSize` and `mode` are what the archive says. */
export type ZipEntry = {
  readonly name: string;
  readonly content?: string | Buffer;
  readonly mode?: number;
  readonly statedSize?: number;
};

/** A zip with exactly these entries, also such as no honest packer writes. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  for (const entry of entries) {
    const offset = locals.reduce((sum, part) => sum + part.length, 0);
    const name = Buffer.from(entry.name);
    const { content: given = '' } = entry;
    const content = Buffer.isBuffer(given) ? given : Buffer.from(given);
    locals.push(localHeader(name, content, entry.statedSize ?? content.length), content);
    central.push(centralHeader(name, content, entry, offset));
  }
  const start = locals.reduce((sum, part) => sum + part.length, 0);
  const directory = Buffer.concat(central);
  return Buffer.concat([...locals, directory, endOfDirectory(entries.length, directory.length, start)]);
}

function localHeader(name: Buffer, content: Buffer, stated: number): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt32LE(content.length, 18);
  header.writeUInt32LE(stated, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
}

function centralHeader(name: Buffer, content: Buffer, entry: ZipEntry, offset: number): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE((3 << 8) | 20, 4);
  header.writeUInt16LE(20, 6);
  header.writeUInt32LE(content.length, 20);
  header.writeUInt32LE(entry.statedSize ?? content.length, 24);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt32LE(((entry.mode ?? 0) << 16) >>> 0, 38);
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, name]);
}

function endOfDirectory(count: number, size: number, start: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(start, 16);
  return end;
}

import { createReadStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createGunzip } from 'node:zlib';
import tar from 'tar-stream';
import { GateError } from '../errors.js';
import { fileError } from './files-error.js';

/**
 * Unpacks a tar.gz, however large, into a folder: exactly the files of these names, each of which must be there once.
 * Anything else in it, or more than `limitBytes` in all, throws; the caller removes the folder then.
 */
export async function unpack(
  archive: string,
  folder: string,
  names: readonly string[],
  limitBytes: number,
): Promise<void> {
  const extract = tar.extract();
  const gunzip = createGunzip();
  const source = createReadStream(archive);
  source.on('error', (error) => gunzip.destroy(error));
  gunzip.on('error', (error) => {
    extract.destroy(error);
  });
  source.pipe(gunzip).pipe(extract);
  const left = new Set(names);
  const room = { bytes: limitBytes };
  try {
    for await (const entry of extract) {
      const name = entry.header.name.replace(/^\.\//, '');
      if (entry.header.type === 'directory') entry.resume();
      else if (entry.header.type !== 'file' || !left.delete(name))
        throw new GateError(`it holds ${JSON.stringify(name.slice(0, 100))}`);
      else await writeEntry(entry, join(folder, name), room);
    }
  } catch (cause) {
    if (cause instanceof GateError) throw cause;
    throw fileError('unpack', archive, cause);
  } finally {
    source.destroy();
    gunzip.destroy();
  }
  const [missing] = left;
  if (missing !== undefined) throw new GateError(`it holds no ${missing}`);
}

async function writeEntry(entry: AsyncIterable<unknown>, path: string, room: { bytes: number }): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const chunk of entry) {
      if (!(chunk instanceof Uint8Array)) continue;
      room.bytes -= chunk.length;
      if (room.bytes < 0) throw new GateError('it unpacks to too much');
      await file.writeFile(chunk);
    }
  } finally {
    await file.close();
  }
}

import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import yauzl from 'yauzl';
import { GateError } from '../errors.js';
import { fileError } from './files-error.js';

/**
 * Unpacks a zip, however large, into a folder: all its regular files, under their own names, sorted. A name that leads
 * out of the folder, a link, or more than `limitBytes` in all throws; the caller removes the folder then.
 */
export async function unzip(archive: string, folder: string, limitBytes: number): Promise<readonly string[]> {
  const room = { bytes: limitBytes };
  const names: string[] = [];
  try {
    const zip = await yauzl.openPromise(archive, { lazyEntries: true, strictFileNames: true });
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith('/')) continue;
      // The upper half is the mode of Unix: 0o120000 is a link.
      if (entry.externalFileAttributes >>> 28 === 0o12) throw new GateError(`it holds a link, ${entry.fileName}`);
      const path = resolve(folder, entry.fileName);
      if (!path.startsWith(`${resolve(folder)}${sep}`))
        throw new GateError(`${entry.fileName} leads out of its folder`);
      await mkdir(dirname(path), { recursive: true });
      const content = await zip.openReadStreamPromise(entry);
      await pipeline(content, bounded(room), createWriteStream(path, { flags: 'wx', mode: 0o600 }));
      names.push(entry.fileName);
    }
  } catch (cause) {
    if (cause instanceof GateError) throw cause;
    throw fileError('unpack', archive, cause);
  }
  return names.sort();
}

function bounded(room: { bytes: number }): Transform {
  return new Transform({
    transform(chunk: Buffer, _, done) {
      room.bytes -= chunk.length;
      if (room.bytes < 0) done(new GateError('it unpacks to too much'));
      else done(null, chunk);
    },
  });
}

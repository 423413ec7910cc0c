import { posix } from 'node:path';
import { buffer } from 'node:stream/consumers';
import yauzl from 'yauzl';

/** Names of archives of Java, as they may stand in another one. */
const named = /\.(?:jar|war|ear|par|rar|sar|kar|aar)$/i;
/** Of these names others use some for files of their own. */
const ambiguous = /\.(?:rar|sar|kar|aar)$/i;

/** Bytes of all inner archives of one, unpacked; more is a mistake, or meant to keep us busy. */
const unpackedLimit = 4 * 1024 ** 3;
const deepest = 8;

/** Names of the archives in a Java archive, and in these, each by the way to it: `shop.war/WEB-INF/lib/a.jar`. Throws. */
export async function archivesInside(archive: Buffer): Promise<readonly string[]> {
  return inside(archive, '', { left: unpackedLimit }, 0);
}

async function inside(
  archive: Buffer,
  above: string,
  room: { left: number },
  depth: number,
): Promise<readonly string[]> {
  if (depth > deepest) throw new Error(`${above} lies more than ${deepest} archives deep`);
  const zip = await yauzl.fromBufferPromise(zipIn(archive), { lazyEntries: true, decodeStrings: false });
  const found: string[] = [];
  for await (const entry of zip.eachEntry()) {
    const name = Buffer.from(entry.fileName).toString('utf8');
    if (!named.test(name)) continue;
    room.left -= entry.uncompressedSize;
    if (room.left < 0) throw new Error('it unpacks to too much');
    const content = await buffer(await zip.openReadStreamPromise(entry));
    if (ambiguous.test(name) && content.subarray(0, 2).toString('latin1') !== 'PK') continue;
    const path = posix.join(above, name);
    found.push(path, ...(await inside(content, path, room, depth + 1)));
  }
  return found;
}

const endRecord = Buffer.from('PK\x05\x06', 'latin1');

/** The zip alone: a script may stand before it (an archive that can be run), which its own places do not count. */
function zipIn(archive: Buffer): Buffer {
  const end = archive.lastIndexOf(endRecord);
  if (end < 0 || end + 22 > archive.length) return archive;
  const start = end - archive.readUInt32LE(end + 12) - archive.readUInt32LE(end + 16);
  return archive.subarray(Math.max(start, 0), end + 22 + archive.readUInt16LE(end + 20));
}

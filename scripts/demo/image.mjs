// Writes the archive of a small image, as `docker save` does, with nothing but Node.
import { createHash } from 'node:crypto';

/** A file's header and content in a tar archive (POSIX ustar), padded to blocks of 512 bytes. */
function entry(name, content) {
  const header = Buffer.alloc(512);
  header.write(name, 0, 100);
  header.write('0000644\0', 100);
  header.write('0000000\0'.repeat(2), 108);
  header.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124);
  header.write('00000000000\0', 136);
  // The checksum is taken with its own field full of spaces.
  header.write('        0', 148);
  header.write('ustar\u000000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return Buffer.concat([header, content, Buffer.alloc((512 - (content.length % 512)) % 512)]);
}

function tar(files) {
  const entries = Object.entries(files).map(([name, content]) => entry(name, Buffer.from(content)));
  return Buffer.concat([...entries, Buffer.alloc(1024)]);
}

/** An image with one layer that holds these files. */
export function imageArchive(files) {
  const layer = tar(files);
  const id = createHash('sha256').update(layer).digest('hex');
  const config = {
    architecture: 'amd64',
    os: 'linux',
    config: {},
    rootfs: { type: 'layers', diff_ids: [`sha256:${id}`] },
  };
  return tar({
    'config.json': JSON.stringify(config),
    'manifest.json': JSON.stringify([{ Config: 'config.json', RepoTags: ['shop:demo'], Layers: ['layer.tar'] }]),
    'layer.tar': layer,
  });
}

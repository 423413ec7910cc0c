import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import tar from 'tar-stream';

type Files = Readonly<Record<string, string | Buffer>>;

async function packed(files: Files): Promise<Buffer> {
  const pack = tar.pack();
  for (const [name, content] of Object.entries(files)) pack.entry({ name }, content);
  pack.finalize();
  return buffer(pack);
}

/** An image as `docker save` writes it, of layers with these files. */
export async function imageArchive(...layers: readonly Files[]): Promise<Buffer> {
  const tars = await Promise.all(layers.map(packed));
  const ids = tars.map((layer) => `sha256:${createHash('sha256').update(layer).digest('hex')}`);
  const config = {
    architecture: 'amd64',
    os: 'linux',
    config: {},
    rootfs: { type: 'layers', diff_ids: ids },
    history: ids.map((_, index) => ({ created: '2026-01-01T00:00:00Z', created_by: `COPY layer-${String(index)} /` })),
  };
  const names = tars.map((_, index) => `layer-${String(index)}/layer.tar`);
  return packed({
    'config.json': JSON.stringify(config),
    'manifest.json': JSON.stringify([{ Config: 'config.json', RepoTags: ['example/shop:1'], Layers: names }]),
    ...Object.fromEntries(tars.map((layer, index) => [names[index] ?? '', layer])),
  });
}

/** Files of a Debian with one package. */
export const debian = (version: string, name = 'pyrite', pyrite = '1.0.0-1'): Files => ({
  'etc/debian_version': `${version}\n`,
  'etc/os-release': 'ID=debian\n',
  'var/lib/dpkg/status': `Package: ${name}\nStatus: install ok installed\nMaintainer: x\nArchitecture: amd64\nVersion: ${pyrite}\n`,
});

import { z } from 'zod';
import type { Host } from '../../host/host.js';
import type { Kind } from './kinds.js';
import { jsonOf } from '../json.js';

/** What stands beside a kept database: sha256 of both files of the layer of the folder's name, and whose it was. */
const recordSchema = z.strictObject({ sha256: z.string(), metadata: z.string(), reference: z.string() });
const recordName = 'record.json';

/** Databases on this machine, unpacked, one folder a layer: `trivy-data/<kind>-<sha256 of the layer>`. */
export function databaseShelf({ cache, files, random }: Host, kind: Kind) {
  const root = `${cache}/trivy-data`;
  const nameOf = (sha256: string): string => `${kind.folder}-${sha256}`;
  const { recordIn, digestsIn } = reading(files, kind);
  const isWhole = async (folder: string): Promise<boolean> => {
    const record = await recordIn(folder);
    if (record === undefined) return false;
    const { sha256, metadata } = await digestsIn(folder);
    return record.sha256 === sha256 && record.metadata === metadata;
  };
  return {
    /** Folder of the database from this layer, its files hashed; `undefined` if one is not there, or another file. */
    take: async (sha256: string): Promise<string | undefined> => {
      const folder = `${root}/${nameOf(sha256)}`;
      return (await isWhole(folder)) ? folder : undefined;
    },
    /** All layers of which there is something, and that came from one of these references. */
    keptFrom: async (references: readonly string[]): Promise<readonly string[]> => {
      const names = (await files.list(root)).filter((name) => name.startsWith(`${kind.folder}-`));
      const records = await Promise.all(names.map((name) => recordIn(`${root}/${name}`)));
      const isOurs = (_: string, index: number): boolean => references.includes(records[index]?.reference ?? '');
      return names.filter(isOurs).map((name) => name.slice(kind.folder.length + 1));
    },
    /** A folder to unpack into; gone when the process ends, unless it was put in its place. */
    begin: async (): Promise<string> => {
      const folder = `${root}/.${nameOf(random(8))}`;
      await files.makeFolder(root);
      await files.makeTemporary(folder);
      return folder;
    },
    /** Puts an unpacked database in its place, and removes those of other layers. */
    put: async (sha256: string, unpacked: string, reference: string): Promise<string> => {
      const record = { ...(await digestsIn(unpacked)), reference };
      await files.write(`${unpacked}/${recordName}`, JSON.stringify(record));
      const folder = `${root}/${nameOf(sha256)}`;
      await files.remove(folder);
      await files.rename(unpacked, folder);
      for (const name of await files.list(root)) {
        if (name.startsWith(`${kind.folder}-`) && name !== nameOf(sha256)) await files.remove(`${root}/${name}`);
      }
      return folder;
    },
  };
}

/** How a folder's record is read, and what it would say of what is there now. */
const reading = (files: Host['files'], kind: Kind) => ({
  recordIn: async (folder: string) => {
    const text = await files.read(`${folder}/${recordName}`, 1024).catch(() => undefined);
    return text === undefined ? undefined : recordSchema.safeParse(jsonOf(text)).data;
  },
  digestsIn: async (folder: string) => ({
    sha256: await files.digest(`${folder}/${kind.file}`),
    metadata: await files.digest(`${folder}/metadata.json`),
  }),
});

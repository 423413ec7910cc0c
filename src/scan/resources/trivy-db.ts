import { failed } from '../../scanners/scanner.js';
import type { Failed } from '../../scanners/scanner.js';
import { offlineFolder } from '../advisories/offline-folder.js';
import type { Ground } from '../ground.js';
import { examine } from '../trivy-data/examine.js';
import type { Unusable } from '../trivy-data/examine.js';
import { fetchDatabase, type Found } from '../trivy-data/fetch.js';
import type { Kind } from '../trivy-data/kinds.js';
import type { Opened } from './opened.js';

const waysOut =
  'Let this machine reach one of the registries, name your own mirror (`trivy-db` and `trivy-java-db` in the policy), ' +
  'or give offline data (docs/offline.md).';

/** A cache folder for Trivy, private to the job, with a database of this kind: its path is that of the folder. */
export async function openTrivyDatabase(
  kind: Kind,
  references: readonly string[],
  ground: Ground,
  scratch: string,
): Promise<Opened | Failed> {
  const { host, data } = ground;
  const offline = offlineFolder(ground);
  const found =
    offline === undefined
      ? await fetchDatabase(host, kind, references.length > 0 ? references : kind.references, data.maxAgeMs, scratch)
      : await fromFolder(offline, kind, ground);
  if (!found.ok) return failed(`the ${kind.title} cannot be had: ${found.reason}`, found.remedy ?? waysOut);
  const { database, source, digest, how } = found;
  const path = `${scratch}/trivy-cache`;
  const names = [kind.file, 'metadata.json'];
  await host.files.makeFolder(`${path}/${kind.folder}`);
  await host.files.place(
    `${path}/${kind.folder}`,
    names.map((name) => ({ path: name, from: `${database.folder}/${name}` })),
  );
  return {
    ok: true,
    path,
    proof: `${kind.title} of ${database.date} from ${source}, sha256 ${digest}: ${how}`,
    data: { name: kind.title, source, date: database.date, digest, offline: offline !== undefined },
  };
}

async function fromFolder(offline: string, kind: Kind, { host, data }: Ground): Promise<Found | Unusable> {
  const folder = `${offline}/trivy/${kind.folder}`;
  const examined = await examine(host, folder, kind, data.maxAgeMs);
  if (!examined.ok) return { remedy: 'Fill the folder anew (docs/offline.md).', ...examined };
  const digest = (await host.files.digest(`${folder}/${kind.file}`)) ?? '';
  return { ok: true, database: examined.database, source: folder, digest, how: 'offline data' };
}

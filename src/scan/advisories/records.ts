import { messageOf } from '../../errors.js';
import type { Host } from '../../host/host.js';
import { entriesOf, objectionTo } from '../../install/archive-entries.js';
import { osvRecordSchema, type OsvRecord } from './osv-record.js';
import { jsonOf } from '../json.js';

/** The ecosystems whose records are read, as OSV spells them. */
export type Ecosystem = 'npm' | 'PyPI';

/** What the offline data holds for an ecosystem. */
export type Records = {
  readonly ok: true;
  /** Those of the packages asked for, without withdrawn ones; one of each id. */
  readonly records: readonly OsvRecord[];
  /** Newest `modified` of all records that there are, ISO 8601. */
  readonly newest: string;
  /** How many records there are. */
  readonly count: number;
};

/** Or why it cannot be used, one sentence. */
export type NoRecords = { readonly ok: false; readonly reason: string };

/** OSV's whole export of npm has 150 MB; a record with 1 MB is rare. */
const limits = { file: 1024 ** 3, record: 16 * 1024 ** 2, unpacked: 8 * 1024 ** 3 };

const archiveName = 'all.zip';

type Gathered = { readonly kept: Map<string, OsvRecord>; newest: string; count: number };

/**
 * Reads OSV's records below `folder` (the folder of offline data): `osv/<ecosystem>/` with `*.json`, one record each,
 * and `all.zip`, which holds such files. `names` says of which packages the records are wanted, by the name as it
 * stands in the record. One broken record, or none at all, and the data cannot be used.
 */
export async function readRecords(
  host: Host,
  folder: string,
  ecosystem: Ecosystem,
  names: (name: string) => boolean,
): Promise<Records | NoRecords> {
  const from = `${folder}/osv/${ecosystem}`;
  const gathered: Gathered = { kept: new Map(), newest: '', count: 0 };
  const wanted = (record: OsvRecord): boolean =>
    record.affected.some(({ package: one }) => one?.ecosystem === ecosystem && names(one.name));
  try {
    for (const name of await host.files.list(from)) {
      const path = `${from}/${name}`;
      if (name !== archiveName && !name.endsWith('.json')) continue;
      const content = await host.files.read(path, name === archiveName ? limits.file : limits.record);
      if (content === undefined) return { ok: false, reason: `${path} is no regular file` };
      const broken =
        name === archiveName
          ? await gatherArchive(content, path, gathered, wanted)
          : gather(content, path, gathered, wanted);
      if (broken !== undefined) return { ok: false, reason: broken };
    }
  } catch (thrown) {
    return { ok: false, reason: `the offline data in ${from} cannot be read: ${messageOf(thrown)}` };
  }
  const { kept, newest, count } = gathered;
  if (count === 0) return { ok: false, reason: `the offline data has no records of OSV in ${from}` };
  return { ok: true, records: [...kept.values()].filter(({ withdrawn }) => withdrawn === undefined), newest, count };
}

/** Every file of the archive is a record. Returns why it is refused. */
async function gatherArchive(
  archive: Buffer,
  path: string,
  gathered: Gathered,
  wanted: (record: OsvRecord) => boolean,
): Promise<string | undefined> {
  const seen = { bytes: 0 };
  for await (const entry of entriesOf(archive, 'zip', limits.unpacked)) {
    const objection = objectionTo(entry);
    if (objection !== undefined) return `${path} is refused: ${objection}`;
    if (entry.kind === 'directory') continue;
    seen.bytes += entry.size;
    if (!entry.name.endsWith('.json')) return `${path} is refused: ${JSON.stringify(entry.name)} is no record`;
    if (entry.size > limits.record || seen.bytes > limits.unpacked) {
      return `${path} is refused: ${JSON.stringify(entry.name)} unpacks to too much`;
    }
    const broken = gather(await entry.content(), `${path}, ${entry.name}`, gathered, wanted);
    if (broken !== undefined) return broken;
  }
  return undefined;
}

function gather(
  content: Buffer,
  where: string,
  gathered: Gathered,
  wanted: (record: OsvRecord) => boolean,
): string | undefined {
  const read = osvRecordSchema.safeParse(jsonOf(content));
  if (!read.success) {
    const [issue] = read.error.issues;
    return `${where} is no record of OSV: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim();
  }
  const record = read.data;
  const changed = Date.parse(record.modified);
  if (Number.isNaN(changed)) return `${where} is no record of OSV: its \`modified\` is no date`;
  const modified = new Date(changed).toISOString();
  gathered.count += 1;
  if (modified > gathered.newest) gathered.newest = modified;
  const known = gathered.kept.get(record.id);
  if (wanted(record) && (known === undefined || Date.parse(known.modified) < changed)) {
    gathered.kept.set(record.id, record);
  }
  return undefined;
}

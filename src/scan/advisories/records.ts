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
  /** Newest `modified` of the archive's records, or of all where there is no archive; ISO 8601. */
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
 * and `all.zip`, which holds such files; what dates from OSV is the archive, beside which there may be records of one's
 * own. `names` says of which packages the records are wanted, by the name as it
 * stands in the record. One broken record, or none at all, and the data cannot be used.
 */
export async function readRecords(
  host: Host,
  folder: string,
  ecosystem: Ecosystem,
  names: (name: string) => boolean,
): Promise<Records | NoRecords> {
  const from = `${folder}/osv/${ecosystem}`;
  const kept = new Map<string, OsvRecord>();
  const files: Gathered = { kept, newest: '', count: 0 };
  const archived: Gathered = { kept, newest: '', count: 0 };
  const wanted = (record: OsvRecord): boolean =>
    record.affected.some(
      ({ package: one }) => one?.ecosystem.toLowerCase() === ecosystem.toLowerCase() && names(one.name),
    );
  try {
    for (const name of await host.files.list(from)) {
      const path = `${from}/${name}`;
      const broken =
        name === archiveName
          ? await gatherArchive(await host.files.read(path, limits.file), path, archived, wanted)
          : await gatherFile(host, path, files, wanted);
      if (broken !== undefined) return { ok: false, reason: broken };
    }
  } catch (thrown) {
    return { ok: false, reason: `the offline data in ${from} cannot be read: ${messageOf(thrown)}` };
  }
  const count = files.count + archived.count;
  if (count === 0) return { ok: false, reason: `the offline data has no records of OSV in ${from}` };
  const { newest } = archived.count > 0 ? archived : files;
  return { ok: true, records: [...kept.values()].filter(({ withdrawn }) => withdrawn === undefined), newest, count };
}

/** A record, or something beside the records. Returns why it is refused. */
async function gatherFile(
  { files }: Host,
  path: string,
  gathered: Gathered,
  wanted: (record: OsvRecord) => boolean,
): Promise<string | undefined> {
  if (!path.endsWith('.json')) {
    const stat = await files.stat(path);
    return stat?.kind === 'file'
      ? undefined
      : `${path} is no file: records lie beside one another, or in ${archiveName}`;
  }
  const content = await files.read(path, limits.record);
  return content === undefined ? `${path} is no regular file` : gather(content, path, gathered, wanted);
}

/** Every file of the archive is a record. Returns why it is refused. */
async function gatherArchive(
  archive: Buffer | undefined,
  path: string,
  gathered: Gathered,
  wanted: (record: OsvRecord) => boolean,
): Promise<string | undefined> {
  if (archive === undefined) return `${path} is no regular file`;
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
  return gathered.count > 0 ? undefined : `the archive ${path} has no records of OSV`;
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

import { z } from 'zod';
import type { Host } from '../../host/host.js';
import { tooOld } from '../advisories/data-age.js';
import type { Kind } from './kinds.js';
import { jsonOf } from '../json.js';

/** A database on this machine whose metadata are as they must be. */
export type Database = {
  /** Absolute folder with the database and metadata.json. */
  readonly folder: string;
  /** When its data was made, ISO 8601. */
  readonly date: string;
};

/** Why a database cannot be used, one sentence, and what to do about it. */
export type Unusable = { readonly ok: false; readonly reason: string; readonly remedy?: string };

const metadata = z.looseObject({ Version: z.int(), UpdatedAt: z.string() });
const metadataLimit = 64 * 1024;

/** A database below this may be one that was made and never filled; those of the vendor have hundreds of megabytes. */
const smallBytes = 64 * 1024 * 1024;

/**
 * Looks at a database's metadata: Trivy itself takes one that is years old, and does not look at the schema of the
 * Java database.
 */
export async function examine(
  { files, now }: Host,
  folder: string,
  kind: Kind,
  maxAgeMs: number,
): Promise<{ readonly ok: true; readonly database: Database } | Unusable> {
  const stat = await files.stat(`${folder}/${kind.file}`);
  if (stat?.kind !== 'file') return { ok: false, reason: `there is no ${kind.file} in ${folder}` };
  if (stat.size === 0) return { ok: false, reason: `${folder}/${kind.file} is empty` };
  if (stat.size < smallBytes && kind.marks !== undefined) {
    const content = await files.read(`${folder}/${kind.file}`, smallBytes);
    const lacks = kind.marks.find((mark) => content?.includes(mark) !== true);
    if (lacks !== undefined) return { ok: false, reason: `${folder}/${kind.file} holds no advisories` };
  }
  const read = metadata.safeParse(jsonOf(await files.read(`${folder}/metadata.json`, metadataLimit)));
  if (!read.success) return { ok: false, reason: `${folder}/metadata.json is missing, or no metadata of Trivy` };
  const { Version: version, UpdatedAt: date } = read.data;
  if (version !== kind.schema) {
    return { ok: false, reason: `the ${kind.title} has schema ${version}; this Trivy reads ${kind.schema}` };
  }
  const old = tooOld(`the data of the ${kind.title}`, date, now(), maxAgeMs);
  return old ?? { ok: true, database: { folder, date: new Date(date).toISOString() } };
}

import { createHash } from 'node:crypto';
import { extractFiles } from './archive-files.js';
import type { FolderFile } from './folder-manifest.js';
import { normalised } from './requirements.js';

/** What a wheel brings, in the places where Python looks for it, or the reason why nothing of it is taken. */
export type Wheel =
  | {
      readonly ok: true;
      readonly project: string;
      readonly version: string;
      /** The `Tag` lines of its WHEEL file. */
      readonly tags: readonly string[];
      readonly files: readonly FolderFile[];
    }
  | { readonly ok: false; readonly reason: string };

/** Signatures of RECORD, which it cannot list itself. */
const unlisted = /\.dist-info\/RECORD(\.jws|\.p7s)?$/;

/**
 * Unpacks a wheel whose bytes are known to be right. Every file must be as its RECORD says, and RECORD must say
 * it of every file. Modules keep their path; scripts, headers and data of `.data` folders are left out, since
 * nothing calls them.
 */
export async function unpackWheel(wheel: Buffer, limitBytes: number): Promise<Wheel> {
  const unpacked = await extractFiles(wheel, 'zip', limitBytes);
  if (!unpacked.ok) return unpacked;
  const { files } = unpacked;
  const text = (name: string) =>
    files.filter(({ path }) => /^[^/]+\.dist-info\//.test(path) && path.endsWith(`/${name}`));
  const [record, ...records] = text('RECORD').filter(({ path }) => path.split('/').length === 2);
  const [about, ...abouts] = text('WHEEL').filter(({ path }) => path.split('/').length === 2);
  if (record === undefined || about === undefined || records.length + abouts.length > 0) {
    return { ok: false, reason: 'it has not one RECORD and one WHEEL' };
  }
  const objection = objectionOf(files, readRecord(record.content.toString('utf8')));
  if (objection !== undefined) return { ok: false, reason: objection };
  const [, project = '', version = ''] = /^(.+)-([^-]+)\.dist-info\//.exec(record.path) ?? [];
  return {
    ok: true,
    project: normalised(project),
    version,
    tags: [...about.content.toString('utf8').matchAll(/^Tag: (\S+)\r?$/gm)].map(([, tag = '']) => tag),
    files: files.flatMap((file) => {
      const path = installedPath(file.path);
      return path === undefined ? [] : [{ ...file, path }];
    }),
  };
}

function objectionOf(files: readonly FolderFile[], record: ReadonlyMap<string, string>): string | undefined {
  const paths = new Set(files.map(({ path }) => path));
  const missing = [...record.keys()].find((path) => !paths.has(path));
  if (missing !== undefined) return `RECORD names ${missing}, which is not there`;
  for (const { path, content } of files) {
    if (unlisted.test(path)) continue;
    const digest = `sha256=${createHash('sha256').update(content).digest('base64url')}`;
    if (record.get(path) !== digest) return `${path} is not as RECORD says`;
  }
  return undefined;
}

/** Path and digest of each line; CSV with quotes only around names that need them. */
function readRecord(text: string): ReadonlyMap<string, string> {
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  return new Map(
    lines.map((line) => {
      const [, quoted, plain = '', digest = ''] = /^(?:"((?:[^"]|"")*)"|([^,"]*)),([^,]*),\d*$/.exec(line) ?? [];
      return [quoted?.replaceAll('""', '"') ?? plain, digest];
    }),
  );
}

function installedPath(path: string): string | undefined {
  const [, place, rest] = /^[^/]+\.data\/([^/]+)\/(.+)$/.exec(path) ?? [];
  if (place === undefined) return /^[^/]+\.data\//.test(path) ? undefined : path;
  return place === 'purelib' || place === 'platlib' ? rest : undefined;
}

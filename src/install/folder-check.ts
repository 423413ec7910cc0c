import { join } from 'node:path';
import pMap from 'p-map';
import type { Host } from '../host/host.js';
import type { Manifest } from './folder-manifest.js';

/** Files that are hashed side by side. */
const concurrency = 8;

/**
 * Why a folder is not exactly its manifest, in one sentence; `undefined` when it is. Looks at every file: none
 * missing, none more (a planted `.pyc` or `.pth` is code), every byte the same, no link, nothing that others may
 * write to, execute bits as recorded. Throws where something cannot be looked at.
 */
export async function differenceOf(host: Host, folder: string, manifest: Manifest): Promise<string | undefined> {
  const expected = new Map(manifest.map((file) => [file.path, file]));
  const modes = await walk(host, folder, foldersOf(manifest));
  if (typeof modes === 'string') return modes;
  const extra = [...modes.keys()].find((path) => !expected.has(path));
  if (extra !== undefined) return `${extra} is not of the tool`;
  const missing = manifest.find(({ path }) => !modes.has(path));
  if (missing !== undefined) return `${missing.path} is missing`;
  const wrong = await pMap(manifest, (file) => objectionTo(host, folder, file, modes.get(file.path) ?? 0), {
    concurrency,
  });
  return wrong.find((objection) => objection !== undefined);
}

/** The mode of each file below a folder, or what stands there that may not. */
async function walk(
  host: Host,
  root: string,
  folders: ReadonlySet<string>,
): Promise<ReadonlyMap<string, number> | string> {
  const modes = new Map<string, number>();
  const pending = [''];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    if (at !== '' && !folders.has(at)) return `the folder ${at} is not of the tool`;
    const stat = await host.files.stat(join(root, at));
    const name = at === '' ? 'of its files' : at;
    if (stat?.kind !== 'directory') return `the folder ${name} is ${stat === undefined ? 'missing' : `a ${stat.kind}`}`;
    if (isOpen(host, stat.mode)) return `others may write to the folder ${name}`;
    for (const child of await host.files.list(join(root, at))) {
      const path = at === '' ? child : `${at}/${child}`;
      const found = await host.files.stat(join(root, path));
      if (found?.kind === 'directory') pending.push(path);
      else if (found?.kind === 'file') modes.set(path, found.mode);
      else return `${path} is ${found === undefined ? 'gone again' : `a ${found.kind}`}`;
    }
  }
  return modes;
}

async function objectionTo(
  host: Host,
  root: string,
  file: Manifest[number],
  mode: number,
): Promise<string | undefined> {
  if (isOpen(host, mode)) return `others may write to ${file.path}`;
  if (host.platform.os !== 'windows' && ((mode & 0o111) !== 0) !== file.executable) {
    return `${file.path} has the wrong mode ${mode.toString(8)}`;
  }
  const digest = await host.files.digest(join(root, file.path));
  return digest === file.sha256
    ? undefined
    : `sha256 of ${file.path} is ${digest ?? 'not to be had'}, not ${file.sha256}`;
}

function foldersOf(manifest: Manifest): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const { path } of manifest) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
      folders.add(path.slice(0, end));
  }
  return folders;
}

/** Windows shows no mode of others: there the access lists of the cache folder decide. */
function isOpen({ platform }: Host, mode: number): boolean {
  return platform.os !== 'windows' && (mode & 0o022) !== 0;
}

import { isAbsolute, relative, resolve } from 'node:path';
import type { Inputs } from './config/inputs.js';
import { UsageError } from './errors.js';
import type { Host, Repository } from './host/host.js';

/** The folder to judge, absolute, links resolved. Throws a UsageError if there is none. */
export async function existingFolder(host: Host, directory: string): Promise<string> {
  const path = resolve(host.cwd, directory);
  const folder = await host.files.real(path);
  const advice = 'Name the folder to judge: security-gates check DIR';
  if (folder === undefined) throw new UsageError(`${path}: no such folder. ${advice}`);
  const stat = await host.files.stat(folder);
  if (stat?.kind !== 'directory') throw new UsageError(`${path} is not a folder. ${advice}`);
  return folder;
}

/** A folder below the repository's root is a working directory of it, unless one was named. */
export function belowRoot(inputs: Inputs, folder: string, repository: Repository | undefined): Inputs {
  const below = repository === undefined ? '' : relative(repository.root, folder).replaceAll('\\', '/');
  return below === '' || inputs['working-directory'] !== '' ? inputs : { ...inputs, 'working-directory': below };
}

/**
 * A folder of offline data as `configure` wants it: relative to the repository's root where it lies below, so that the
 * trusted commit's content counts; else absolute, links resolved. Throws a UsageError where there is none.
 */
export async function placedInputs(host: Host, inputs: Inputs, repository: Repository | undefined): Promise<Inputs> {
  const text = inputs['offline-data'].trim();
  if (text === '') return inputs;
  const path = resolve(host.cwd, text);
  const folder = (await host.files.real(path)) ?? path;
  const below = repository === undefined ? '..' : relative(repository.root, folder).replaceAll('\\', '/');
  if (below !== '' && below.split('/')[0] !== '..' && !isAbsolute(below)) return { ...inputs, 'offline-data': below };
  const stat = await host.files.stat(folder);
  if (stat?.kind === 'directory') return { ...inputs, 'offline-data': folder };
  throw new UsageError(`input offline-data: ${path} is no folder; docs/offline.md says what it has to hold`);
}

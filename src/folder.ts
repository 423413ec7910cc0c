import { relative, resolve } from 'node:path';
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

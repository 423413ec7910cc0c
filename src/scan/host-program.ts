import { posix, win32 } from 'node:path';
import type { Host } from '../host/host.js';
import { failed } from '../scanners/scanner.js';
import type { Failed, HostProgram } from '../scanners/scanner.js';
import { searchPath } from './environment.js';
import type { Ground } from './ground.js';
import type { Launch } from './launch.js';

/**
 * A program of the machine: by its absolute path, or by its name on the search path. Never one of the repository under
 * judgement, not even by a link: the change would bring its own judge.
 */
export async function hostProgram({ host: name }: HostProgram, ground: Ground): Promise<Launch | Failed> {
  const { host } = ground;
  const path = host.platform.os === 'windows' ? win32 : posix;
  const own = [ground.tree.root, ground.repository?.root ?? ground.tree.root, host.env['GITHUB_WORKSPACE'] ?? ''];
  const forbidden = own.filter((folder) => folder !== '');
  if (!path.isAbsolute(name) && path.basename(name) !== name) {
    return failed(`${name} is a path within the repository: the change would bring its own judge`, absoluteOrName);
  }
  const candidates = path.isAbsolute(name)
    ? [name]
    : searchPath(host, forbidden)
        .split(path.delimiter)
        .filter((folder) => folder !== '')
        .flatMap((folder) => namesOf(name, host).map((file) => path.join(folder, file)));
  for (const candidate of candidates) {
    const real = await executableAt(candidate, host);
    if (real === undefined) continue;
    if (forbidden.some((folder) => real === folder || real.startsWith(`${folder}${path.sep}`))) {
      return failed(
        `${name} leads to ${real}, within the repository: the change would bring its own judge`,
        absoluteOrName,
      );
    }
    const digest = await host.files.digest(real);
    const source = `${candidate} of this machine, which nobody has pinned`;
    const identity = { name: path.basename(name), version: 'of this machine', digest: digest ?? '', source };
    return { ok: true, executable: candidate, args: [], env: {}, identity };
  }
  return failed(`there is no program ${name} on this machine`, 'Install it in a step before, or correct `command`.');
}

const absoluteOrName = 'Name a program of the machine, by its name on the search path or its absolute path.';

const namesOf = (name: string, { platform }: Host): readonly string[] =>
  platform.os === 'windows' ? [name, `${name}.exe`, `${name}.cmd`] : [name];

/** The file itself, links resolved, if it may be executed. */
async function executableAt(candidate: string, { files, platform }: Host): Promise<string | undefined> {
  const real = await files.real(candidate);
  if (real === undefined) return undefined;
  const stat = await files.stat(real);
  const may = platform.os === 'windows' || ((stat?.mode ?? 0) & 0o111) !== 0;
  return stat?.kind === 'file' && may ? real : undefined;
}

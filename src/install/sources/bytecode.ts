import { join } from 'node:path';
import { installerEnvironment } from '../environment.js';
import type { FolderFile } from '../folder-manifest.js';
import { executableLimit, type Attempt } from './source.js';

const timeLimitMs = 5 * 60_000;
const outputLimit = 16 * 1024 * 1024;

/**
 * The bytecode of a closure's modules, made by the Python that will run it, so that it does not compile them at each
 * start. compileall reads the modules and runs nothing of them; what it made is listed with digests like every other
 * file of the folder. `unchecked-hash`: the times of the files do not matter. Empty where Python cannot do it: the tool
 * then starts slower.
 */
export async function bytecodeOf(
  { host, scratch, progress }: Attempt,
  python: string,
  files: readonly FolderFile[],
): Promise<readonly FolderFile[]> {
  progress('compiling modules');
  const folder = join(scratch, 'closure');
  await host.files.makeFolder(folder);
  const modules = files.filter(({ path }) => path.endsWith('.py'));
  await host.files.place(
    folder,
    modules.map(({ path, content }) => ({ path: path.split('/').map(encodeURIComponent).join('/'), content })),
  );
  const quick = ['-q', '-j', '0', '--invalidation-mode', 'unchecked-hash', '-s', folder];
  await host.run({
    file: python,
    args: ['-I', '-S', '-m', 'compileall', ...quick, folder],
    cwd: scratch,
    env: installerEnvironment(host.env),
    timeLimitMs,
    outputLimit,
  });
  const made: FolderFile[] = [];
  for (const place of new Set(modules.map(({ path }) => path.replace(/[^/]*$/, '__pycache__')))) {
    for (const name of await host.files.list(join(folder, place))) {
      const content = await host.files.read(join(folder, place, name), executableLimit);
      if (name.endsWith('.pyc') && content !== undefined) {
        made.push({ path: `${place}/${name}`, content, executable: false });
      }
    }
  }
  return made;
}

import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { cacheFolder } from '../../src/host/local-folders.js';

const run = promisify(execFile);

/** With empty caches of Go act takes 100 s to build on two cores. */
export const programsLimit = 10 * 60_000;

/** Neighbour of the product's own cache, so that tests of that find in it what the product put there. */
const cache = `${cacheFolder(process.env, process.platform === 'win32' ? 'windows' : process.platform)}-tests`;

/** A folder that `put` has filled once on this machine. Its name says the version: another one is another folder. */
async function once(name: string, put: (folder: string) => Promise<unknown>): Promise<string> {
  const folder = join(cache, name);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const neighbour = mkdtempSync(join(cache, `.${name}-`));
  try {
    await put(neighbour);
    renameSync(neighbour, folder);
  } catch (thrown) {
    // Another test file may have been faster.
    if (!existsSync(folder)) throw thrown;
  } finally {
    rmSync(neighbour, { recursive: true, force: true });
  }
  return folder;
}

async function goProgram(name: string, version: string, module: string): Promise<string> {
  const folder = await once(`${name}-${version}`, (to) =>
    run('go', ['install', `${module}@v${version}`], { env: { ...process.env, GOBIN: to, GOFLAGS: '' } }),
  );
  return join(folder, name);
}

/** Runs workflows on this machine, without containers. Returns the program's path, as all of these do. */
export const act = (): Promise<string> => goProgram('act', '0.2.89', 'github.com/nektos/act');

/** Finds mistakes in workflows. */
export const actionlint = (): Promise<string> =>
  goProgram('actionlint', '1.7.10', 'github.com/rhysd/actionlint/cmd/actionlint');

/** Finds security problems in workflows. One wheel with the program in it. */
export async function zizmor(): Promise<string> {
  const what = ['--quiet', '--no-deps', '--only-binary', ':all:', 'zizmor==1.32.0'];
  const folder = await once('zizmor-1.32.0', (to) =>
    run('python3', ['-m', 'pip', 'install', '--disable-pip-version-check', ...what, '--target', to]),
  );
  return join(folder, 'bin', 'zizmor');
}

/** Folder with `node`: the version that the Action declares. Only for Linux; no script of the package is run. */
export async function node24(): Promise<string> {
  const version = '24.21.0';
  const name = `node-linux-${process.arch}`;
  const how = ['--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund'];
  const folder = await once(`node-${version}`, (to) =>
    run('npm', ['install', '--prefix', to, ...how, `${name}@${version}`]),
  );
  return join(folder, 'node_modules', name, 'bin');
}

/** A search path with these folders first. */
export function pathWith(...folders: readonly string[]): string {
  return [...folders, process.env['PATH'] ?? ''].join(delimiter);
}

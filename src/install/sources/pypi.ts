import { join } from 'node:path';
import { installerEnvironment } from '../environment.js';
import type { PypiSource } from '../pin.js';
import { bundleOf, type WheelFile } from '../wheel-bundle.js';
import { closureArchive, lockOf } from './closure.js';
import { findInterpreter } from './interpreter.js';
import { archiveLimit, failureOf, opened, type Attempt, type Fetched, type Pinned, type Refusal } from './source.js';

const timeLimitMs = 15 * 60_000;
const outputLimit = 16 * 1024 * 1024;

/**
 * A project of PyPI with all that it needs, as one folder. The user's own pip chooses and fetches the wheels, by the
 * shipped lock; every wheel is hashed again before it is opened, and unpacked here, so that no installer's and no
 * package's code runs. The folder is started by `python -I -S`, which sees nothing else. `mirror` is the address of
 * a page with links to the wheels, asked instead of the user's index.
 */
export async function fromPypi(attempt: Attempt, source: PypiSource, mirror?: string): Promise<Fetched> {
  const { platform } = attempt;
  const prepared = await prepare(attempt, source, true);
  if (!prepared.ok) return prepared;
  const { archive, python, lock } = prepared;
  const wheels = await download(attempt, lock, python, mirror);
  if (wheels.ok) return opened(archive, bundleOf(wheels.all), '');
  const support = source.platforms[platform];
  const needs = 'needs' in support ? ` (${platform} needs ${support.needs})` : '';
  return { ok: false, reason: `${wheels.reason}${needs}` };
}

/** The bundle of wheels for the Python of this host. */
export const pypiArchive = (attempt: Attempt, source: PypiSource): Promise<Pinned> => prepare(attempt, source, false);

async function prepare(attempt: Attempt, source: PypiSource, pip: boolean) {
  const { host, pin, platform, scratch } = attempt;
  const support = source.platforms[platform];
  if ('absent' in support) return { ok: false, reason: `none for ${platform}: ${support.absent}` } as const;
  const lock = lockOf(pin, source, attempt.lock);
  if (!lock.ok) return lock;
  const python = await findInterpreter(host, scratch, { minimum: source.minimumPython, pip });
  if (!python.ok) return python;
  const archive = closureArchive(attempt, source, lock, python);
  return { ok: true, archive, lock: lock.text, python: python.executable } as const;
}

/** Words after `python` by which pip fetches what the lock names for this Python, and nothing else. */
export function closureArguments(requirements: string, folder: string, mirror?: string): readonly string[] {
  return [
    ...['-m', 'pip', 'download', '--disable-pip-version-check', '--no-input', '--progress-bar', 'off'],
    ...['--retries', '2', '--no-deps', '--only-binary', ':all:', '--require-hashes'],
    ...(mirror === undefined ? [] : ['--no-index', '--find-links', `${mirror}/`]),
    ...['--dest', folder, '--requirement', requirements],
  ];
}

async function download(
  { host, scratch, progress }: Attempt,
  lock: Buffer,
  python: string,
  mirror: string | undefined,
): Promise<Refusal | { readonly ok: true; readonly all: readonly WheelFile[] }> {
  progress('downloading wheels by pip');
  const requirements = join(scratch, 'requirements.txt');
  const folder = join(scratch, 'wheels');
  await host.files.write(requirements, lock);
  const result = await host.run({
    file: python,
    args: closureArguments(requirements, folder, mirror),
    cwd: scratch,
    // A download installs nothing, so that a rule against installing outside an environment is not meant.
    env: { ...installerEnvironment(host.env), PIP_REQUIRE_VIRTUALENV: 'false' },
    timeLimitMs,
    outputLimit,
  });
  const failure = failureOf('pip download', result);
  if (failure !== undefined) return { ok: false, reason: failure };
  const all: WheelFile[] = [];
  for (const file of await host.files.list(folder)) {
    all.push({ file, content: (await host.files.read(join(folder, file), archiveLimit)) ?? Buffer.alloc(0) });
  }
  return { ok: true, all };
}

import { join } from 'node:path';
import type { Host } from '../../host/host.js';
import { sha256 } from '../digest.js';
import { installerEnvironment } from '../environment.js';
import type { FolderFile } from '../folder-manifest.js';
import { isPinnedLock } from '../law.js';
import type { PypiSource } from '../pin.js';
import { readRequirements, type Requirement } from '../requirements.js';
import { unpackWheel } from '../wheel-files.js';
import { fits } from '../wheel-tags.js';
import { findInterpreter } from './interpreter.js';
import { archiveLimit, executableLimit, failureOf, looksLike, type Attempt, type Fetched } from './source.js';

const timeLimitMs = 15 * 60_000;
const outputLimit = 16 * 1024 * 1024;

type Refusal = { readonly ok: false; readonly reason: string };

/**
 * A project of PyPI with all that it needs, as one folder. The user's own pip chooses and fetches the wheels, by the
 * shipped lock; every wheel is hashed again before it is opened, and unpacked here, so that no installer's and no
 * package's code runs. The folder is started by `python -I -S`, which sees nothing else.
 */
export async function fromPypi(attempt: Attempt, source: PypiSource): Promise<Fetched> {
  const { host, pin, platform, lock, scratch } = attempt;
  const support = source.platforms[platform];
  if ('absent' in support) return { ok: false, reason: `none for ${platform}: ${support.absent}` };
  if (lock === undefined) return { ok: false, reason: 'requirements.txt is not shipped with this tool' };
  if (!isPinnedLock(source, lock)) return { ok: false, reason: 'the shipped requirements.txt is not the pinned one' };
  const requirements = readRequirements(lock.toString('utf8'));
  if (!requirements.ok) return { ok: false, reason: `requirements.txt is no lock: ${requirements.reason}` };
  const denied = requirements.all.find(({ sha256s }) => sha256s.some((digest) => pin.denied.sha256s.includes(digest)));
  if (denied !== undefined) return { ok: false, reason: `a wheel of ${denied.project} in the lock is known to be bad` };
  const python = await findInterpreter(host, scratch, { minimum: source.minimumPython, pip: true });
  if (!python.ok) return python;
  const failure = await download(attempt, lock, python.executable);
  if (failure !== undefined) return { ok: false, reason: `${failure} (${platform} needs ${support.needs})` };
  const closure = await unpackAll(attempt, requirements.all, python.abi);
  if (!closure.ok) return closure;
  const main: FolderFile = { path: '__main__.py', content: Buffer.from(starter(source.entry)), executable: false };
  const files = merged([...closure.files, main]);
  if (typeof files === 'string') return { ok: false, reason: `two wheels bring different files ${files}` };
  const origin = { kind: 'pypi', lock: source.lockSha256, abi: python.abi, wheels: closure.wheels } as const;
  return { ok: true, content: files, origin };
}

/** Words after `python` by which pip fetches what the lock names for this Python, and nothing else. */
export function closureArguments(requirements: string, folder: string): readonly string[] {
  return [
    ...[
      '-m',
      'pip',
      'download',
      '--disable-pip-version-check',
      '--no-input',
      '--progress-bar',
      'off',
      '--retries',
      '2',
    ],
    ...['--no-deps', '--only-binary', ':all:', '--require-hashes', '--dest', folder, '--requirement', requirements],
  ];
}

async function download(
  { host, scratch, progress }: Attempt,
  lock: Buffer,
  python: string,
): Promise<string | undefined> {
  progress('downloading wheels by pip');
  const requirements = join(scratch, 'requirements.txt');
  await host.files.write(requirements, lock);
  const result = await host.run({
    file: python,
    args: closureArguments(requirements, join(scratch, 'wheels')),
    cwd: scratch,
    // A download installs nothing, so that a rule against installing outside an environment is not meant.
    env: { ...installerEnvironment(host.env), PIP_REQUIRE_VIRTUALENV: 'false' },
    timeLimitMs,
    outputLimit,
  });
  return failureOf('pip download', result);
}

async function unpackAll(
  { host, scratch, progress }: Attempt,
  requirements: readonly Requirement[],
  abi: string,
): Promise<Refusal | { readonly ok: true; readonly files: readonly FolderFile[]; readonly wheels: number }> {
  const names = await host.files.list(join(scratch, 'wheels'));
  const files: FolderFile[] = [];
  const seen = new Set<string>();
  for (const [index, name] of names.entries()) {
    progress(`unpacking wheel ${index + 1} of ${names.length}`);
    const wheel = (await host.files.read(join(scratch, 'wheels', name), archiveLimit)) ?? Buffer.alloc(0);
    const unpacked = await checked(host, wheel, requirements, abi);
    if (!unpacked.ok) return { ok: false, reason: `${name}: ${unpacked.reason}` };
    if (seen.has(unpacked.project)) return { ok: false, reason: `${name}: ${unpacked.project} came twice` };
    seen.add(unpacked.project);
    files.push(...unpacked.files);
  }
  const missing = requirements.find(({ project, marker }) => marker === undefined && !seen.has(project));
  if (missing !== undefined) return { ok: false, reason: `pip brought no wheel of ${missing.project}` };
  return { ok: true, files, wheels: names.length };
}

async function checked(host: Host, wheel: Buffer, requirements: readonly Requirement[], abi: string) {
  const refuse = (reason: string): Refusal => ({ ok: false, reason });
  const digest = sha256(wheel);
  const requirement = requirements.find(({ sha256s }) => sha256s.includes(digest));
  if (requirement === undefined) {
    return refuse(`sha256 is ${digest}, which is not in the lock (${looksLike(wheel)}); it was not opened`);
  }
  const unpacked = await unpackWheel(wheel, executableLimit);
  if (!unpacked.ok) return unpacked;
  const { project, version, tags } = unpacked;
  if (project !== requirement.project || version !== requirement.version) return refuse(`it is ${project} ${version}`);
  if (!tags.some((tag) => fits(tag, abi, host.platform))) return refuse(`it is for ${tags.join(', ')}, not for ${abi}`);
  return unpacked;
}

/** The files without repetitions, or the path of one that is there with two contents. */
function merged(files: readonly FolderFile[]): readonly FolderFile[] | string {
  const byPath = new Map<string, FolderFile>();
  for (const file of files) {
    const other = byPath.get(file.path.toLowerCase());
    if (other !== undefined && (other.path !== file.path || !other.content.equals(file.content))) return file.path;
    byPath.set(file.path.toLowerCase(), file);
  }
  return [...byPath.values()];
}

/** What pip would write as console script; run by `python FOLDER`, which puts the folder first on the path. */
function starter(entry: string): string {
  const [module = '', name = ''] = entry.split(':');
  return `import sys\n\nif __name__ == "__main__":\n    from ${module} import ${name}\n\n    sys.exit(${name}())\n`;
}

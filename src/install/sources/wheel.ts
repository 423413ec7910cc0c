import { join } from 'node:path';
import { installerEnvironment } from '../environment.js';
import type { WheelSource } from '../pin.js';
import { findPython } from './python.js';
import { archiveLimit, executableIn, failureOf, type Attempt, type Fetched } from './source.js';

const timeLimitMs = 5 * 60_000;
const outputLimit = 4 * 1024 * 1024;

/**
 * The executable in a wheel. The user's own pip fetches it, because index, proxy, credentials and CA stand in
 * pip's configuration; nothing is installed and no code of the package runs.
 */
export async function fromWheel(attempt: Attempt, source: WheelSource): Promise<Fetched> {
  const { host, pin, platform, scratch, progress } = attempt;
  const file = source.platforms[platform];
  if ('absent' in file) return { ok: false, reason: `none for ${platform}: ${file.absent}` };
  const python = await findPython(attempt);
  if (!python.ok) return python;
  progress('downloading by pip');
  const requirements = join(scratch, 'requirements.txt');
  await host.files.write(requirements, `${source.project}==${source.version} --hash=sha256:${file.sha256}\n`);
  const folder = join(scratch, 'wheels');
  const [program, ...first] = python.command;
  const result = await host.run({
    file: program,
    args: [...first, ...pipArguments(requirements, folder, wheelTag(file.file))],
    cwd: scratch,
    // A download installs nothing, so that a rule against installing outside an environment is not meant.
    env: { ...installerEnvironment(host.env), PIP_REQUIRE_VIRTUALENV: 'false' },
    timeLimitMs,
    outputLimit,
  });
  const failure = failureOf('pip download', result);
  if (failure !== undefined) return { ok: false, reason: failure };
  const wheel = await host.files.read(join(folder, file.file), archiveLimit);
  if (wheel === undefined) return { ok: false, reason: `pip left no file ${file.file}` };
  progress('checking');
  const executable = await executableIn(wheel, { ...file, format: 'zip' }, pin);
  if (!executable.ok) return { ok: false, reason: `${file.file}: ${executable.reason}` };
  const origin = { kind: 'wheel', sha256: file.sha256 } as const;
  return { ok: true, content: executable.content, origin, archive: { file: file.file, content: wheel } };
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

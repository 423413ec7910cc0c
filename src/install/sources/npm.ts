import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { extractFiles } from '../archive-files.js';
import { sha256 } from '../digest.js';
import { installerEnvironment } from '../environment.js';
import { folderDigest, manifestOf } from '../folder-manifest.js';
import type { NpmSource, Pin } from '../pin.js';
import {
  archiveLimit,
  executableLimit,
  failureOf,
  looksLike,
  opened,
  type Attempt,
  type Fetched,
  type PinnedArchive,
} from './source.js';

const timeLimitMs = 5 * 60_000;
const outputLimit = 16 * 1024 * 1024;

/**
 * A package of npm, as one folder. The user's own npm fetches the tarball, because registry, proxy, credentials and
 * CA stand in npm's configuration; its sha512 is checked before it is opened, and no script of it runs.
 */
export async function fromNpm(attempt: Attempt, source: NpmSource): Promise<Fetched> {
  const { host, scratch, progress } = attempt;
  const archive = npmArchive(attempt, source);
  progress('downloading by npm');
  const folder = join(scratch, 'package');
  await host.files.makeFolder(folder);
  const { file, first } = npmCommand(host.platform.os);
  const result = await host.run({
    file,
    args: [...first, ...packArguments(source)],
    cwd: folder,
    env: { ...installerEnvironment(host.env), npm_config_update_notifier: 'false' },
    timeLimitMs,
    outputLimit,
  });
  const failure = failureOf('npm pack', result);
  if (failure !== undefined) return { ok: false, reason: failure };
  const name = (await host.files.list(folder)).find((one) => one.endsWith('.tgz'));
  const tarball = name === undefined ? undefined : await host.files.read(join(folder, name), archiveLimit);
  if (tarball === undefined) return { ok: false, reason: 'npm left no tarball' };
  progress('checking');
  return opened(archive, tarball);
}

/** The package's tarball, by the name that npm's registry gives it. */
export function npmArchive({ pin }: { readonly pin: Pin }, source: NpmSource): PinnedArchive {
  return {
    file: `${source.package}-${source.version}.tgz`,
    digest: Buffer.from(source.integrity.replace('sha512-', ''), 'base64').toString('hex'),
    open: (tarball) => unpack(pin, source, tarball),
  };
}

/** Words after `npm` by which it fetches one version and runs nothing. */
export function packArguments(source: NpmSource): readonly string[] {
  // npm's own way with a registry that is not there takes more than a minute.
  const patience = ['--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'];
  return ['pack', `${source.package}@${source.version}`, '--json', '--ignore-scripts', ...patience];
}

/** npm is a batch file on Windows, which only the command interpreter starts; every word given to it is plain. */
function npmCommand(os: string): { readonly file: string; readonly first: readonly string[] } {
  return os === 'windows' ? { file: 'cmd.exe', first: ['/d', '/s', '/c', 'npm'] } : { file: 'npm', first: [] };
}

async function unpack(pin: Pin, source: NpmSource, tarball: Buffer): Promise<Fetched> {
  const refuse = (reason: string): Fetched => ({ ok: false, reason });
  const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
  if (pin.denied.sha256s.includes(sha256(tarball))) return refuse('the tarball is known to be bad');
  if (integrity !== source.integrity) {
    return refuse(
      `integrity is ${integrity}, pinned is ${source.integrity} (${looksLike(tarball)}); it was not opened`,
    );
  }
  const unpacked = await extractFiles(tarball, 'tar.gz', executableLimit);
  if (!unpacked.ok) return unpacked;
  const outside = unpacked.files.find(({ path }) => !path.startsWith('package/'));
  if (outside !== undefined) return refuse(`${outside.path} is not below package/`);
  const files = unpacked.files.map((file) => ({ ...file, path: file.path.slice('package/'.length) }));
  if (!files.some(({ path }) => path === source.entry)) return refuse(`it has no ${source.entry}`);
  const digest = folderDigest(manifestOf(files));
  if (digest !== source.folderSha256) return refuse(`its files come to ${digest}, pinned is ${source.folderSha256}`);
  return { ok: true, content: files, origin: { kind: 'npm', integrity } };
}

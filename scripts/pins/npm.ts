import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Host } from '../../src/host/host.js';
import { extractFiles } from '../../src/install/archive-files.js';
import { installerEnvironment } from '../../src/install/environment.js';
import { folderDigest, manifestOf } from '../../src/install/folder-manifest.js';
import type { NpmSource } from '../../src/install/pin.js';
import { packArguments } from '../../src/install/sources/npm.js';
import { executableLimit, failureOf } from '../../src/install/sources/source.js';

/**
 * The source with integrity and files' digest of the tarball that npm brings. npm has compared it with what the
 * registry records; the two are compared here once more.
 */
export async function updateNpm(host: Host, source: NpmSource): Promise<NpmSource> {
  const cwd = await host.files.scratch('pins');
  const tarball = await fetchTarball(host, source, cwd);
  const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
  const recorded = await npm(host, cwd, ['view', `${source.package}@${source.version}`, 'dist.integrity']);
  if (recorded.trim() !== integrity)
    throw new Error(`the registry records ${recorded.trim()}, the file has ${integrity}`);
  const unpacked = await extractFiles(tarball, 'tar.gz', executableLimit);
  if (!unpacked.ok) throw new Error(unpacked.reason);
  const files = unpacked.files.map((file) => ({ ...file, path: file.path.replace(/^package\//, '') }));
  return { ...source, integrity, folderSha256: folderDigest(manifestOf(files)) };
}

async function fetchTarball(host: Host, source: NpmSource, cwd: string): Promise<Buffer> {
  await npm(host, cwd, packArguments(source));
  const [name = ''] = await host.files.list(cwd);
  const tarball = await host.files.read(join(cwd, name));
  if (tarball === undefined) throw new Error('npm left no tarball');
  return tarball;
}

async function npm(host: Host, cwd: string, args: readonly string[]): Promise<string> {
  const env = installerEnvironment(host.env);
  const result = await host.run({
    file: 'npm',
    args,
    cwd,
    env,
    timeLimitMs: 5 * 60_000,
    outputLimit: 16 * 1024 * 1024,
  });
  const failure = failureOf(['npm', ...args].join(' '), result);
  if (failure !== undefined) throw new Error(failure);
  return result.stdout;
}

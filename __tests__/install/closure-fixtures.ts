import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Host } from '../../src/host/host.js';
import { localHost } from '../../src/host/local.js';
import { sha256 } from '../../src/install/digest.js';
import { folderDigest, manifestOf } from '../../src/install/folder-manifest.js';
import { platforms, type Pin, type Platform } from '../../src/install/pin.js';
import { tarGz, zip } from './archives.js';
import { answer, releasePin } from './fixtures.js';

/** Suffix of extension modules of the Python in these tests. */
export const abi = '.cpython-312-x86_64-linux-gnu.so';

/** What a test may change about a wheel. */
export type WheelOptions = {
  readonly project?: string;
  readonly version?: string;
  readonly tag?: string;
  readonly record?: string;
  readonly extra?: readonly { readonly name: string; readonly content?: string; readonly mode?: number }[];
};

const line = (name: string, content: string) =>
  `${name},sha256=${createHash('sha256').update(content).digest('base64url')},${content.length}`;

/** A wheel with one module and one executable, as a packer would write it. */
export function wheelOf(module: string, options: WheelOptions = {}): Buffer {
  const { project = 'tool', version = '1.2.3', tag = 'py3-none-manylinux_2_34_x86_64', extra = [] } = options;
  const info = `${project}-${version}.dist-info`;
  const files = [
    { name: `${project}/__init__.py`, content: module },
    { name: `${project}-${version}.data/purelib/${project}/bin/core`, content: module, mode: 0o100755 },
    { name: `${info}/WHEEL`, content: `Wheel-Version: 1.0\nTag: ${tag}\n` },
  ];
  const record = [...files.map(({ name, content }) => line(name, content)), `${info}/RECORD,,`].join('\n');
  return zip([...files, ...extra, { name: `${info}/RECORD`, content: options.record ?? record }]);
}

/** The lock that names these wheels of `tool`. */
export const lockOf = (...wheels: readonly Buffer[]): Buffer => lockFor('tool==1.2.3', wheels);

/** The lock that names these wheels of one project, given as `name==version`. */
export const lockFor = (requirement: string, wheels: readonly Buffer[]): Buffer =>
  Buffer.from(`${requirement} \\\n${wheels.map((wheel) => `    --hash=sha256:${sha256(wheel)}`).join(' \\\n')}\n`);

/** A pin of a PyPI closure with this lock. */
export function pypiPin(lock: Buffer, changes: Partial<Pin> = {}): Pin {
  const available = { needs: 'a test' };
  const all = Object.fromEntries(platforms.map((name) => [name, available])) as Record<Platform, typeof available>;
  return {
    ...releasePin(Buffer.alloc(0)),
    sources: [
      {
        kind: 'pypi',
        project: 'tool',
        version: '1.2.3',
        minimumPython: '3.10',
        entry: 'tool:main',
        lockSha256: sha256(lock),
        recorders: 'a test',
        platforms: { ...all, 'windows-arm64': { absent: 'not in this test' } },
      },
    ],
    ...changes,
  };
}

/** A Python of this version whose pip brings these wheels, by name. */
export function pythonBringing(
  wheels: Readonly<Record<string, Buffer>>,
  suffix = abi,
  version = '3.12.1',
): Host['run'] {
  return async ({ args }) => {
    if (args.includes('-c')) return answer({ stdout: JSON.stringify(['/usr/bin/python3', version, suffix]) });
    const folder = args[args.indexOf('--dest') + 1] ?? '';
    for (const [name, content] of Object.entries(wheels)) {
      if (args.includes('download')) await localHost().files.write(join(folder, name), content);
    }
    return answer({ stdout: 'pip 24.0' });
  };
}

/** An npm that brings this tarball. */
export function npmBringing(tarball: Buffer): Host['run'] {
  return async ({ cwd }) => {
    await localHost().files.write(join(cwd, 'tool-1.2.3.tgz'), tarball);
    return answer();
  };
}

/** The tarball of a package with a program and a module. */
export const tarballOf = (module: string): Promise<Buffer> =>
  tarGz([
    { header: { name: 'package/bin/tool.js', mode: 0o755 }, content: module },
    { header: { name: 'package/lib/a.js', mode: 0o644 }, content: module },
  ]);

/** A pin of that package. */
export function npmPin(tarball: Buffer, module: string, changes: Partial<Pin> = {}): Pin {
  const content = Buffer.from(module);
  const files = [
    { path: 'bin/tool.js', content, executable: true },
    { path: 'lib/a.js', content, executable: false },
  ];
  return {
    ...releasePin(Buffer.alloc(0)),
    sources: [
      {
        kind: 'npm',
        package: 'tool',
        version: '1.2.3',
        minimumNode: '20.0.0',
        entry: 'bin/tool.js',
        integrity: `sha512-${createHash('sha512').update(tarball).digest('base64')}`,
        folderSha256: folderDigest(manifestOf(files)),
        recorders: 'a test',
      },
    ],
    ...changes,
  };
}

import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localHost } from '../../src/host/local.js';
import type { Host, ProcessRequest, ProcessResult } from '../../src/host/host.js';
import { sha256 } from '../../src/install/digest.js';
import { parsePin, platforms, type Pin, type Platform } from '../../src/install/pin.js';
import { tarGz, zip } from './archives.js';

/** The tools' folders, which hold the real pins. */
export const toolsFolder = join(process.cwd(), 'src', 'tools');

/** Reads a shipped pin. */
export async function shippedPin(id: string): Promise<Pin> {
  const path = join(toolsFolder, id, 'tool.json');
  return parsePin(await readFile(path, 'utf8'), path);
}

/** A tool that betrays its execution by a file. */
export function witnessTool(witness: string): string {
  return `#!/bin/sh\n: > '${witness}'\n`;
}

/** What a process answered; by default nothing, with code 0. */
export function answer(result: Partial<ProcessResult> = {}): ProcessResult {
  return { exitCode: 0, timedOut: false, truncated: false, stdout: '', stderr: '', durationMs: 1, ...result };
}

/** A host with a real disk below a temporary folder, on which no program runs and nothing can be fetched. */
export async function isolatedHost(overrides: Partial<Host> = {}): Promise<Host> {
  const cache = await mkdtemp(join(tmpdir(), 'security-gates-install-'));
  return localHost({
    env: { PATH: '/nowhere' },
    platform: { os: 'linux', arch: 'amd64', cpus: 1 },
    cache: join(cache, 'cache'),
    run: (request) => Promise.resolve(answerStartError(request)),
    download: () => Promise.resolve({ ok: false, reason: 'the host cannot be reached' }),
    ...overrides,
  });
}

function answerStartError(request: ProcessRequest): ProcessResult {
  const startError = `${request.file} was not found`;
  return { startError, timedOut: false, truncated: false, stdout: '', stderr: '', durationMs: 1 };
}

/** Lets every download bring these bytes. */
export function bringing(content: Buffer): Host['download'] {
  return async ({ to }) => {
    await writeFile(to, content);
    return { ok: true, bytes: content.length };
  };
}

/** A pip that brings these bytes, whatever it is asked for, and notes each call. */
export function pipBringing(content: Buffer, calls: ProcessRequest[] = [], name = wheelName): Host['run'] {
  return async (request) => {
    calls.push(request);
    if (request.args.includes('--version')) return answer({ stdout: 'pip 24.0 from /x/pip (python 3.12)\n' });
    const folder = request.args[request.args.indexOf('--dest') + 1] ?? '';
    const host = localHost();
    await host.files.write(join(folder, name), content);
    return answer();
  };
}

/** File name of the wheel in the fixture pins. */
export const wheelName = 'tool-1.2.3-py3-none-musllinux_1_2_x86_64.whl';

/** Archive of a release with one executable. */
export const releaseArchive = (content: string, member = 'tool'): Promise<Buffer> =>
  tarGz([{ header: { name: member, mode: 0o755 }, content }]);

/** Wheel with one executable. */
export const wheelArchive = (content: string, member = 'tool-1.2.3.data/scripts/tool'): Buffer =>
  zip([{ name: 'tool/__init__.py' }, { name: member, content, mode: 0o100755 }]);

const base = {
  name: 'tool',
  version: '1.2.3',
  license: 'MIT',
  homepage: 'https://example.com',
  executable: 'tool',
  denied: { versions: [], sha256s: [] },
  released: '2026-01-01',
  recorded: '2026-02-01',
} as const;

const only = <File>(file: File): Record<Platform, File | { absent: string }> => {
  const absent = { absent: 'not in this test' };
  const [first, ...rest] = platforms;
  const all = Object.fromEntries(rest.map((platform) => [platform, absent])) as Record<Platform, typeof absent>;
  return { ...all, [first]: file };
};

/** A pin with one release for linux-amd64. */
export function releasePin(archive: Buffer, changes: Partial<Pin> = {}): Pin {
  const file = { url: 'https://example.com/tool.tar.gz', sha256: sha256(archive), recorders: 2, member: 'tool' };
  return {
    ...base,
    denied: { versions: [], sha256s: [] },
    sources: [{ kind: 'release', platforms: only(file) }],
    ...changes,
  };
}

/** A pin with one wheel for linux-amd64. */
export function wheelPin(archive: Buffer, executable: string, changes: Partial<Pin> = {}): Pin {
  const member = 'tool-1.2.3.data/scripts/tool';
  const file = { file: wheelName, sha256: sha256(archive), member, executableSha256: sha256(executable) };
  const source = {
    kind: 'wheel',
    project: 'tool',
    version: '1.2.3',
    recorders: 'a test',
    platforms: only(file),
  } as const;
  return { ...base, denied: { versions: [], sha256s: [] }, sources: [source], ...changes };
}

/** A pin with one Go module. */
export function goPin(changes: Partial<Pin> = {}): Pin {
  const module = 'example.com/tool';
  return {
    ...base,
    denied: { versions: [], sha256s: [] },
    sources: [
      {
        kind: 'go',
        module,
        package: module,
        version: 'v1.2.3',
        minimumGo: '1.24.1',
        ldflags: ['-s', '-w'],
        cgo: false,
      },
    ],
    ...changes,
  };
}

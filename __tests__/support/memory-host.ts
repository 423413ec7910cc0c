import { createHash } from 'node:crypto';
import type { Host, ProcessRequest, ProcessResult, Repository } from '../../src/host/host.js';
import { pathText } from '../../src/sarif/paths.js';

/** What the outside world is in a test. */
export type MemoryWorld = {
  /** Absolute path -> content. Folders exist where a file is below them. */
  readonly files: Readonly<Record<string, string>>;
  readonly repository?: Repository;
  readonly env?: Readonly<Record<string, string>>;
  /** Answers processes. */
  readonly run: (request: ProcessRequest) => Partial<ProcessResult>;
};

/** A host in memory, and what was written to it. */
export type MemoryHost = Host & { readonly written: ReadonlyMap<string, Buffer>; readonly output: readonly string[] };

const text = (path: string | Buffer): string => (typeof path === 'string' ? path : path.toString('utf8'));

/** A `Host` without disk, network and processes, with the same promises as the real one as far as a run needs them. */
export function memoryHost(world: MemoryWorld): MemoryHost {
  const files = new Map(Object.entries(world.files).map(([path, content]) => [path, Buffer.from(content)]));
  const modes = new Map<string, number>();
  const output: string[] = [];
  const scratches = { made: 0 };
  const isFolder = (path: string): boolean => [...files.keys()].some((name) => name.startsWith(`${path}/`));
  const kindOf = (path: string) => (files.has(path) ? 'file' : isFolder(path) ? 'directory' : undefined);
  return {
    written: files,
    output,
    env: { PATH: '/bin', ...world.env },
    platform: { os: 'linux', arch: 'amd64', cpus: 2 },
    cwd: '/',
    now: () => 0,
    random: (bytes) => '0'.repeat(bytes * 2),
    files: {
      read: (path) => Promise.resolve(files.get(text(path))),
      stat: (path) => {
        const kind = kindOf(text(path));
        const size = files.get(text(path))?.length ?? 0;
        return Promise.resolve(
          kind === undefined ? undefined : { kind, size, mode: modes.get(text(path)) ?? 0o644, modifiedMs: 0 },
        );
      },
      real: (path) => Promise.resolve(kindOf(path) === undefined ? undefined : path),
      list: (path) => {
        const below = [...files.keys()].filter((name) => name.startsWith(`${path}/`));
        return Promise.resolve(
          [...new Set(below.map((name) => name.slice(path.length + 1).split('/')[0] ?? ''))].sort(),
        );
      },
      write: (path, content, mode) => {
        files.set(path, Buffer.from(content));
        if (mode !== undefined) modes.set(path, mode);
        return Promise.resolve();
      },
      makeFolder: () => Promise.resolve(),
      makeTemporary: () => Promise.resolve(),
      remove: (path) => {
        for (const name of [...files.keys()]) if (name === path || name.startsWith(`${path}/`)) files.delete(name);
        return Promise.resolve();
      },
      rename: (from, to) => {
        for (const [name, content] of [...files]) {
          if (name !== from && !name.startsWith(`${from}/`)) continue;
          const moved = to + name.slice(from.length);
          files.set(moved, content);
          modes.set(moved, modes.get(name) ?? 0o644);
          files.delete(name);
        }
        return Promise.resolve();
      },
      digest: (path) => {
        const content = files.get(path);
        return Promise.resolve(content && createHash('sha256').update(content).digest('hex'));
      },
      scratch: (purpose) => Promise.resolve(`/scratch/${purpose}-${++scratches.made}`),
      unzip: () => Promise.reject(new Error('nothing is unpacked in memory')),
      unpack: () => Promise.reject(new Error('nothing is unpacked in memory')),
      place: (root, placements) => {
        for (const placement of placements) {
          const content =
            'content' in placement
              ? Buffer.from(placement.content)
              : 'from' in placement
                ? files.get(text(placement.from))
                : undefined;
          if (content !== undefined) files.set(`${root}/${pathText(placement.path)}`, content);
        }
        return Promise.resolve();
      },
    },
    run: (request) =>
      Promise.resolve({
        timedOut: false,
        truncated: false,
        stdout: '',
        stderr: '',
        durationMs: 1,
        ...world.run(request),
      }),
    download: () => Promise.resolve({ ok: false, reason: 'there is no network in memory' }),
    request: () => Promise.resolve({ ok: false, reason: 'there is no network in memory' }),
    serve: () => Promise.resolve({ url: 'http://127.0.0.1:1/memory', close: () => Promise.resolve() }),
    repository: () => Promise.resolve(world.repository),
    console: {
      out: (line) => void output.push(line),
      err: (line) => void output.push(line),
      columns: 80,
      interactive: false,
      color: false,
    },
    assets: '/assets',
    cache: '/cache',
  };
}

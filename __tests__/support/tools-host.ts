import type { Host } from '../../src/host/host.js';
import type { Pin } from '../../src/install/pin.js';
import { goPin, releaseArchive, releasePin } from '../install/fixtures.js';
import { memoryHost, type MemoryHost } from './memory-host.js';

/** Day on which the tools of `toolsHost` are looked at; they were released on 2026-01-01. */
export const today = Date.parse('2026-11-23T12:00:00Z');

/** What a program of the tool would be. */
export const program = '#!/bin/sh\nexit 0\n';

/** A host in memory with pinned tools, and what it was asked. */
export type ToolsHost = Omit<MemoryHost, 'files'> & {
  readonly files: Host['files'];
  readonly downloads: readonly string[];
  /** Paths whose bytes were hashed. */
  readonly hashed: readonly string[];
  /** Most downloads that ran at the same time. */
  readonly widest: () => number;
};

/** Names of the tools of `toolsHost`: two with a release archive, one that only Go could build. */
export const toolNames = ['ant', 'bee', 'cow'] as const;

/** Three pinned tools; downloads bring what `bring` says, by tool, and by default the right archive. */
export async function toolsHost(
  changes: Partial<Host> = {},
  bring: (tool: string, right: Buffer) => Buffer | undefined = (_, right) => right,
): Promise<ToolsHost> {
  const archive = await releaseArchive(program);
  const pins: readonly Pin[] = [
    releasePin(archive, { name: 'ant', sources: releaseOf('ant', archive) }),
    releasePin(archive, { name: 'bee', sources: releaseOf('bee', archive), exception: 'Made for a test.' }),
    goPin({ name: 'cow', license: 'Apache-2.0' }),
  ];
  const files = Object.fromEntries(pins.map((pin) => [`/assets/tools/${pin.name}/tool.json`, JSON.stringify(pin)]));
  const locks = { '/assets/tools/cow/go.mod': 'module cow\n', '/assets/tools/cow/go.sum': '' };
  const memory = memoryHost({
    files: { ...files, ...locks },
    run: ({ file }) => ({ startError: `${file} was not found` }),
  });
  const seen = { downloads: [] as string[], hashed: [] as string[], running: 0, widest: 0 };
  return {
    ...memory,
    now: () => today,
    files: {
      ...memory.files,
      digest: (path) => {
        seen.hashed.push(path);
        return memory.files.digest(path);
      },
    },
    download: async ({ url, to }) => {
      seen.downloads.push(url);
      seen.running += 1;
      seen.widest = Math.max(seen.widest, seen.running);
      await new Promise((resolve) => setImmediate(resolve));
      seen.running -= 1;
      const content = bring(/(\w+)\.tar\.gz$/.exec(url)?.[1] ?? '', archive);
      if (content === undefined) return { ok: false, reason: 'the host answered 404' };
      await memory.files.write(to, content);
      return { ok: true, bytes: content.length };
    },
    ...changes,
    downloads: seen.downloads,
    hashed: seen.hashed,
    widest: () => seen.widest,
  };
}

function releaseOf(name: string, archive: Buffer): Pin['sources'] {
  const json = JSON.stringify(releasePin(archive).sources);
  return JSON.parse(json.replace('example.com/tool.tar.gz', `example.com/${name}.tar.gz`)) as Pin['sources'];
}

import json5 from 'json5';
import { z } from 'zod';
import { graphOf, reached, type Production } from './production.js';

const names = z.record(z.string(), z.unknown()).nullish();
const asks = z.looseObject({ dependencies: names, optionalDependencies: names, peerDependencies: names });

const lockfile = z.looseObject({
  workspaces: z.record(z.string(), asks).default({}),
  packages: z.record(z.string(), z.array(z.unknown())).default({}),
});

/** An entry of `packages`: its key, which may be the way to it, and what it is. */
export type BunEntry = {
  readonly key: string;
  readonly name: string;
  readonly version: string;
  readonly asks: readonly string[];
};

/** What a bun.lock holds. */
type BunLock = {
  readonly entries: readonly BunEntry[];
  /** What the projects in it ask for, but for development. */
  readonly roots: readonly string[];
  readonly hasWorkspaces: boolean;
};

/** Reads a bun.lock, which is JSON with commas where there need be none; `undefined` for a text that is none. */
export function readBun(text: string): BunLock | undefined {
  const read = parsed(text);
  if (read === undefined) return undefined;
  return {
    entries: Object.entries(read.packages).flatMap(([key, values]) => entryOf(key, values) ?? []),
    roots: Object.values(read.workspaces).flatMap((one) => namesAsked(one)),
    hasWorkspaces: Object.keys(read.workspaces).length > 0,
  };
}

function parsed(text: string): z.infer<typeof lockfile> | undefined {
  try {
    return lockfile.safeParse(json5.parse(text)).data;
  } catch {
    return undefined;
  }
}

function entryOf(key: string, values: readonly unknown[]): BunEntry | undefined {
  const [, name, version] = /^(@[^/@]+\/[^@]+|[^@]+)@(.*)$/s.exec(z.string().catch('').parse(values[0])) ?? [];
  if (name === undefined || version === undefined) return undefined;
  const details = values.slice(1).map((value) => asks.safeParse(value).data);
  return { key, name, version, asks: details.flatMap((one) => (one === undefined ? [] : namesAsked(one))) };
}

const namesAsked = ({
  dependencies,
  optionalDependencies,
  peerDependencies,
}: z.infer<typeof asks>): readonly string[] =>
  [dependencies, optionalDependencies, peerDependencies].flatMap((all) => Object.keys(all ?? {}));

/** bun. Trivy knows no optional dependencies of packages, and not what stands under the way to it. */
export const bun: Production = (text) => {
  const lock = readBun(text);
  if (lock === undefined || !lock.hasWorkspaces) return undefined;
  const edges = lock.entries.flatMap(({ key, name, asks: all }) => {
    // What is asked for by this name leads to the package: its own name, or the alias at the end of the way.
    const alias = /(?:^|\/)((?:@[^/]+\/)?[^/]+)$/.exec(key)?.[1] ?? key;
    return [
      [alias, [name, ...all]],
      [name, all],
    ] as const;
  });
  const names = reached(lock.roots, graphOf(edges));
  return (name) => names.has(name);
};

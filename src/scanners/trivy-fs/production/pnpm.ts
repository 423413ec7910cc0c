import { parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { graphOf, reached, type Production } from './production.js';

const versions = z.record(z.string(), z.string()).nullish();
const asked = z.record(z.string(), z.looseObject({ version: z.string().default('') })).nullish();

const lockfile = z.looseObject({
  importers: z.record(z.string(), z.looseObject({ dependencies: asked, optionalDependencies: asked })).default({}),
  snapshots: z
    .record(z.string(), z.looseObject({ dependencies: versions, optionalDependencies: versions }).nullable())
    .default({}),
});

/**
 * pnpm from lockfile version 9 on. Trivy knows no optional dependencies of a package.json, and no aliases. Before
 * version 9 the lockfile says itself which packages are for development alone, and Trivy reports none of them.
 */
export const pnpm: Production = (text) => {
  const documents = parseAllDocuments(text, { logLevel: 'silent' });
  const read = (Array.isArray(documents) ? documents : []).map((one) => lockfile.safeParse(one.toJS()).data);
  if (read.length === 0 || read.includes(undefined)) return undefined;
  const locks = read.flatMap((one) => one ?? []);
  // Where packages stand and no project asks for them, nobody can tell for what they are.
  if (locks.some(({ importers, snapshots }) => isEmpty(importers) && !isEmpty(snapshots))) return undefined;
  const roots = locks.flatMap(({ importers }) =>
    Object.values(importers).flatMap(({ dependencies, optionalDependencies }) =>
      [...Object.entries(dependencies ?? {}), ...Object.entries(optionalDependencies ?? {})].flatMap(
        ([name, { version }]) => namesOf(name, version),
      ),
    ),
  );
  const edges = locks.flatMap(({ snapshots }) =>
    Object.entries(snapshots).map(([key, snapshot]) => {
      const all = [
        ...Object.entries(snapshot?.dependencies ?? {}),
        ...Object.entries(snapshot?.optionalDependencies ?? {}),
      ];
      return [nameIn(key) ?? key, all.flatMap(([name, version]) => namesOf(name, version))] as const;
    }),
  );
  const names = reached(roots, graphOf(edges));
  return (name) => names.has(name);
};

const isEmpty = (record: object): boolean => Object.keys(record).length === 0;

/** What is asked for under a name, which may be an alias: `b@1.0.0` under `a`. */
function namesOf(name: string, version: string): readonly string[] {
  const real = nameIn(version);
  return real === undefined ? [name] : [name, real];
}

/** The name in `name@version`, with or without scope. */
const nameIn = (key: string): string | undefined => /^(@[^/@]+\/[^/@(]+|[^/@:(]+)@/.exec(key)?.[1];

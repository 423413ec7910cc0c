import type { TrivyPackage } from '../../trivy/report.js';
import { z } from 'zod';
import { table, toml } from './texts.js';
import { graphOf, reached, type Production } from './production.js';

const lockfile = z.looseObject({
  package: z
    .array(
      z.looseObject({
        name: z.string(),
        source: z.string().optional(),
        dependencies: z.array(z.string()).default([]),
      }),
    )
    .default([]),
});

const sections = { dependencies: table, 'build-dependencies': table, build_dependencies: table };

const manifest = z.looseObject({
  ...sections,
  package: z.looseObject({ name: z.string().optional() }).optional(),
  target: z.record(z.string(), z.looseObject(sections)).default({}),
  workspace: z.looseObject({ dependencies: table }).optional(),
});

type Manifest = z.infer<typeof manifest>;

/**
 * Cargo: a lockfile does not tell what is for development, so each Cargo.toml is asked. Of a crate of the repository
 * whose Cargo.toml is not there, everything counts.
 */
export const cargo: Production = (text, texts) => {
  const lock = toml(text, lockfile);
  // An empty one is none, or one that could not be read.
  const read = [...texts.values()].map((one) => (one === '' ? undefined : toml(one, manifest)));
  if (lock === undefined || read.length === 0 || read.includes(undefined)) return undefined;
  const manifests = read.flatMap((one) => one ?? []);
  const renamed = manifests.flatMap(({ workspace }) => Object.entries(workspace?.dependencies ?? {}));
  const asked = manifests
    .flatMap(askedIn)
    .flatMap(([key, value]) => [
      ...namesIn(key, value),
      ...renamed.flatMap(([name, of]) => (name === key ? namesIn(name, of) : [])),
    ]);
  const known = new Set(manifests.flatMap((one) => one.package?.name ?? []).map(crateName));
  const isOwn = (one: { name: string; source?: string | undefined }): boolean =>
    one.source === undefined && known.has(crateName(one.name));
  const unknown = lock.package.filter((one) => one.source === undefined && !isOwn(one)).map(({ name }) => name);
  const edges = lock.package
    .filter((one) => !isOwn(one))
    .map(({ name, dependencies }) => [crateName(name), dependencies.map(nameOf)] as const);
  const names = reached([...asked, ...unknown, ...known].map(crateName), graphOf(edges));
  return (name) => names.has(crateName(name));
};

/**
 * Packages of a Cargo.lock as Trivy reports them without a Cargo.toml, which would make it leave out what it cannot
 * follow: with the repository's own crates as what the ways begin at.
 */
export function cargoPackages(packages: readonly TrivyPackage[], text: string): readonly TrivyPackage[] {
  const own = new Set(
    toml(text, lockfile)?.package.flatMap(({ name, source }) => (source === undefined ? [name] : [])),
  );
  return packages.map((one) => ({ ...one, Dev: true, Relationship: own.has(one.Name) ? 'workspace' : 'indirect' }));
}

/** `name`, `name version` or `name version (source)`. */
const nameOf = (dependency: string): string => crateName(dependency.split(' ', 1)[0] ?? '');

/** Cargo takes `-` and `_` for the same where it looks for a crate. */
const crateName = (name: string): string => name.replaceAll('-', '_');

function askedIn({ target, ...own }: Manifest): readonly (readonly [key: string, value: unknown])[] {
  return [own, ...Object.values(target)].flatMap((all) =>
    [all.dependencies, all['build-dependencies'], all.build_dependencies].flatMap((one) => Object.entries(one)),
  );
}

/** What a dependency is called: its key, and its crate where it is renamed. */
function namesIn(key: string, value: unknown): readonly string[] {
  const crate = z.looseObject({ package: z.string() }).safeParse(value).data?.package;
  return crate === undefined ? [key] : [key, crate];
}

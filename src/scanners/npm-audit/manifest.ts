import { z } from 'zod';

const ranges = z.record(z.string(), z.string()).default({});

/** Which peers of a package may be missing. */
export const peerDependenciesMeta = z
  .record(z.string(), z.looseObject({ optional: z.boolean().optional().catch(undefined) }).catch({}))
  .default({})
  .catch({});

const globs = z.array(z.string());

const manifestSchema = z.looseObject({
  dependencies: ranges,
  devDependencies: ranges,
  optionalDependencies: ranges,
  peerDependencies: ranges,
  peerDependenciesMeta,
  overrides: z.unknown().optional(),
  workspaces: z
    .union([globs, z.looseObject({ packages: globs }).transform(({ packages }) => packages)])
    .default([])
    .catch([]),
});

/** A package.json, as far as it says what is installed. */
export type Manifest = z.infer<typeof manifestSchema>;

/** Reads a package.json; `undefined` where npm could not. */
export function readManifest(text: string): Manifest | undefined {
  try {
    return manifestSchema.safeParse(JSON.parse(text.replace(/^\uFEFF/, ''))).data;
  } catch {
    return undefined;
  }
}

/** Names of the packages that `overrides` mention, whatever they say of them. */
export const overriddenBy = ({ overrides }: Manifest): ReadonlySet<string> => new Set(namesIn(overrides));

function namesIn(overrides: unknown): readonly string[] {
  if (typeof overrides !== 'object' || overrides === null) return [];
  return Object.entries(overrides).flatMap(([key, value]) => [key.replace(/(?<=.)@.*$/, ''), ...namesIn(value)]);
}

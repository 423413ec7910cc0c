import { posix } from 'node:path';
import { valid } from 'semver';
import { z } from 'zod';
import { peerDependenciesMeta } from './manifest.js';
import type { Options } from './options.js';

const ranges = z.record(z.string(), z.string()).default({});

/** npm installs an entry whose version is none, and no advisory can name it. */
const version = z
  .string()
  .optional()
  .transform((text) => (text === undefined || valid(text, true) === null ? undefined : text));

const entrySchema = z.looseObject({
  name: z.string().optional(),
  version,
  dev: z.boolean().default(false),
  optional: z.boolean().default(false),
  devOptional: z.boolean().default(false),
  peer: z.boolean().default(false),
  link: z.boolean().default(false),
  extraneous: z.boolean().default(false),
  resolved: z.string().optional(),
  dependencies: ranges,
  devDependencies: ranges,
  optionalDependencies: ranges,
  peerDependencies: ranges,
  peerDependenciesMeta,
});

const lockSchema = z.looseObject({
  name: z.string().optional(),
  version: z.string().optional(),
  lockfileVersion: z.int(),
  packages: z.record(z.string(), entrySchema),
});

type OldEntry = {
  readonly version: string;
  readonly dev?: boolean | undefined;
  readonly optional?: boolean | undefined;
  readonly requires?: Readonly<Record<string, string>> | boolean | undefined;
  readonly dependencies?: Readonly<Record<string, OldEntry>> | undefined;
};

const oldEntrySchema: z.ZodType<OldEntry> = z.looseObject({
  version: z.string(),
  dev: z.boolean().optional(),
  optional: z.boolean().optional(),
  requires: z.union([z.record(z.string(), z.string()), z.boolean()]).optional(),
  get dependencies() {
    return z.record(z.string(), oldEntrySchema).optional();
  },
});

const oldLockSchema = z.looseObject({
  name: z.string().optional(),
  version: z.string().optional(),
  lockfileVersion: z.literal(1),
  dependencies: z.record(z.string(), oldEntrySchema).default({}),
});

/** A package in a lockfile. */
export type Entry = z.infer<typeof entrySchema>;

/** A lockfile of npm: its packages by their place below the project, the project itself under `''`. */
export type Lock = { readonly version: number; readonly packages: ReadonlyMap<string, Entry> };

/** Reads lockfiles of version 1, 2 and 3; a reason for anything else. */
export function readLock(text: string | undefined): Lock | string {
  const document = parsed(text);
  const old = oldLockSchema.safeParse(document);
  if (old.success && !isNew(document)) {
    return lockOf(1, [['', entrySchema.parse({})], ...oldEntries(old.data.dependencies, '')]);
  }
  const read = lockSchema.safeParse(document);
  if (document === undefined) return 'is no JSON, or is cut off';
  if (!read.success) return `is no lockfile of npm (${read.error.issues[0]?.path.join('.') ?? ''})`;
  return lockOf(read.data.lockfileVersion, Object.entries(read.data.packages));
}

function lockOf(version: number, entries: readonly (readonly [string, Entry])[]): Lock | string {
  const odd = entries.find(([place]) => !isPlain(place));
  return odd === undefined
    ? { version, packages: new Map(entries) }
    : `names a place in a way that npm never writes: ${JSON.stringify(odd[0])}`;
}

/** npm finds a package at `./node_modules/x` and `node_modules//x` as well; who looks at names alone would not. */
const isPlain = (place: string): boolean =>
  place === '' || (posix.normalize(place) === place && !place.endsWith('/') && !/^\.$|\\/.test(place));

const isNew = (document: unknown): boolean =>
  typeof document === 'object' && document !== null && 'packages' in document;

function parsed(text: string | undefined): unknown {
  try {
    // npm strips a byte order mark, too.
    return JSON.parse((text ?? '').replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function oldEntries(
  dependencies: Readonly<Record<string, OldEntry>>,
  below: string,
): readonly (readonly [string, Entry])[] {
  return Object.entries(dependencies).flatMap(([name, old]) => {
    const place = `${below === '' ? '' : `${below}/`}node_modules/${name}`;
    const { version, dev = false, optional = false, requires } = old;
    const asks = typeof requires === 'object' ? requires : {};
    const folder = ownFolder(version);
    const inside = oldEntries(old.dependencies ?? {}, folder ?? place);
    const entry = entrySchema.parse({ ...identityOf(version), dev, optional, dependencies: asks });
    if (folder === undefined) return [[place, entry] as const, ...inside];
    return [[place, entrySchema.parse({ link: true, resolved: folder, dev, optional })], [folder, entry], ...inside];
  });
}

/** `file:lib/a` is a folder of the repository, to which npm makes a link; `file:a-1.0.0.tgz` is a package. */
function ownFolder(version: string): string | undefined {
  const [, path] = /^file:(?!.*\.(?:tgz|tar|tar\.gz)$)(.+)$/i.exec(version) ?? [];
  return path === undefined ? undefined : posix.normalize(path).replace(/\/$/, '');
}

/** An old lockfile has an alias (`npm:real@1.0.0`), or an address, where a version would be. An address has none. */
function identityOf(version: string): Partial<Pick<Entry, 'name' | 'version' | 'resolved'>> {
  const alias = /^npm:(.+)@([^@]+)$/.exec(version);
  if (alias !== null) return { name: alias[1], version: alias[2] };
  return valid(version, true) === null ? { resolved: version } : { version };
}

/** Places of packages whose version the lockfile does not say, so that nobody can be asked about them. */
export const unversioned = ({ packages }: Lock): readonly string[] =>
  [...packages].flatMap(([place, { link, version }]) =>
    place.includes('node_modules/') && !link && version === undefined ? [place] : [],
  );

/** The name under which Node finds what is at a place. */
export const folderName = (place: string): string => place.replace(/^(?:.*\/)?node_modules\//, '');

/** Where what is at a place really is: links lead to a folder of the repository. */
export const targetOf = (place: string, { link, resolved }: Entry): string => {
  const target = link && resolved !== undefined ? posix.normalize(resolved) : place;
  return target === '.' ? '' : target;
};

/** The package's name at a place. */
export const nameAt = (place: string, { name }: Entry): string => name ?? folderName(place);

/** Is it a package that was fetched, not a part of the repository? */
export const isFetched = (place: string, { link, version }: Entry): boolean =>
  place.includes('node_modules/') && !link && version !== undefined;

/** Is it left out, by npm's own rule? */
export const isOmitted = (entry: Entry, omit: Options['omit']): boolean =>
  (omit.includes('dev') && entry.dev) ||
  (omit.includes('optional') && entry.optional) ||
  (omit.includes('peer') && entry.peer) ||
  (omit.includes('dev') && omit.includes('optional') && entry.devOptional);

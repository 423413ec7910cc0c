import { z } from 'zod';

/** Platforms that every source must speak about, as `<os>-<arch>` in the words of `Host.platform`. */
export const platforms = [
  'linux-amd64',
  'linux-arm64',
  'darwin-amd64',
  'darwin-arm64',
  'windows-amd64',
  'windows-arm64',
] as const;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'expected a sha256 of 64 lower-case hex digits');
const version = z.string().regex(/^\d+(\.\d+)+$/, 'expected a version such as 1.2.3');
const plainName = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'expected a plain file name');
const memberName = z.string().regex(/^[A-Za-z0-9._-]+(\/[A-Za-z0-9._-]+)*$/, 'expected a plain relative path');
const absent = z.strictObject({ absent: z.string().min(1) });

const releaseFile = z.strictObject({
  url: z.url({ protocol: /^https$/ }).regex(/\.(tar\.gz|zip)$/, 'expected a .tar.gz or .zip'),
  sha256,
  recorders: z.int(),
  member: memberName,
  executableSha256: sha256.optional(),
});

const wheelFile = z.strictObject({
  file: z.string().regex(/^[A-Za-z0-9._]+(-[A-Za-z0-9._]+){4}\.whl$/, 'expected the file name of a wheel'),
  sha256,
  member: memberName,
  executableSha256: sha256,
});

const release = z.strictObject({
  kind: z.literal('release'),
  platforms: z.record(z.enum(platforms), z.union([releaseFile, absent])),
});

const wheel = z.strictObject({
  kind: z.literal('wheel'),
  project: plainName,
  version,
  recorders: z.string().min(1),
  platforms: z.record(z.enum(platforms), z.union([wheelFile, absent])),
});

const goModule = z.strictObject({
  kind: z.literal('go'),
  module: memberName,
  package: memberName,
  version: z.string().regex(/^v\d+\.\d+\.\d+$/, 'expected a module version such as v1.2.3'),
  minimumGo: version,
  ldflags: z.array(z.string().regex(/^[^\s'"]+$/, 'expected one flag without spaces or quotes')),
  env: z.strictObject({ GOEXPERIMENT: z.string().regex(/^[a-z0-9]+(,[a-z0-9]+)*$/) }).optional(),
  cgo: z.literal(false),
});

const pypi = z.strictObject({
  kind: z.literal('pypi'),
  project: plainName,
  version,
  minimumPython: z.string().regex(/^3\.\d+$/, 'expected a Python such as 3.10'),
  entry: z.string().regex(/^\w+(\.\w+)*:\w+$/, 'expected module:function'),
  lockSha256: sha256,
  recorders: z.string().min(1),
  platforms: z.record(z.enum(platforms), z.union([z.strictObject({ needs: z.string().min(1) }), absent])),
});

const npm = z.strictObject({
  kind: z.literal('npm'),
  package: plainName,
  version,
  minimumNode: version,
  entry: memberName,
  integrity: z.string().regex(/^sha512-[A-Za-z0-9+/]{86}==$/, 'expected a sha512 integrity'),
  folderSha256: sha256,
  recorders: z.string().min(1),
});

const schema = z.strictObject({
  name: plainName,
  version,
  license: z.string().min(1),
  homepage: z.url({ protocol: /^https$/ }),
  executable: plainName,
  denied: z.strictObject({ versions: z.array(version), sha256s: z.array(sha256) }),
  released: z.iso.date(),
  recorded: z.iso.date(),
  exception: z.string().min(1).optional(),
  sources: z.array(z.discriminatedUnion('kind', [release, wheel, goModule, pypi, npm])).min(1),
});

/** One of `platforms`. */
export type Platform = (typeof platforms)[number];

/**
 * A tool, locked: the content of a scanner's `tool.json`.
 *
 * `executable` is the file's base name without `.exe`. `released` is the day on which upstream published the
 * version, `recorded` the day on which these digests were written down. `exception` says in one sentence why a
 * pin may break the law of `law.ts` for now. `denied` names versions and digests (of archives or executables)
 * that are known to be bad. `sources` are tried in order.
 */
export type Pin = z.infer<typeof schema>;

/** Where a tool can be had; `kind` says how. */
export type PinSource = Pin['sources'][number];

/** Archive on a release page. `recorders` is how many parties independent of each other record this digest. */
export type ReleaseSource = z.infer<typeof release>;

/** Wheel that holds an executable. `recorders` says in words how the digests were obtained. */
export type WheelSource = z.infer<typeof wheel>;

/** Go module, built here. `ldflags` are the linker's flags, one word each; `env` is all else that the build is told. */
export type GoSource = z.infer<typeof goModule>;

/**
 * Project on PyPI with everything that it needs, locked in the shipped `requirements.txt` of this sha256. `entry` is
 * the function that its console script calls; `needs` says what a platform must offer.
 */
export type PypiSource = z.infer<typeof pypi>;

/** Package on npm that brings all it needs. `entry` is its program; `folderSha256` is `folderDigest` of its files. */
export type NpmSource = z.infer<typeof npm>;

/**
 * Reads a `tool.json`. Throws an error that names `origin` and every wrong field; a platform that is neither
 * pinned nor declared absent is wrong.
 */
export function parsePin(text: string, origin: string): Pin {
  const read = schema.safeParse(parseJson(text, origin));
  if (read.success) return read.data;
  throw new Error(`${origin} is no valid pin: ${z.prettifyError(read.error).replaceAll('\n', ' ')}`);
}

function parseJson(text: string, origin: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`${origin} is no JSON`, { cause });
  }
}

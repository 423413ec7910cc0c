import { z } from 'zod';
import { sha256 } from './digest.js';
import type { GoSource, Pin, PinSource, Platform } from './pin.js';

const hex = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * Where an executable came from, as `installed.json` keeps it. `sha256` is the archive's; `recipe` stands for
 * all that decides what is built (see `buildRecipe`), `compiler` is Go's version.
 * Of a PyPI closure `lock` is the sha256 of requirements.txt, `abi` the suffix of extension modules of the Python for
 * which the wheels were chosen.
 */
export const originSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('release'), sha256: hex }),
  z.strictObject({ kind: z.literal('wheel'), sha256: hex }),
  z.strictObject({ kind: z.literal('pypi'), lock: hex, abi: z.string().min(1), wheels: z.int() }),
  z.strictObject({ kind: z.literal('npm'), integrity: z.string() }),
  z.strictObject({ kind: z.literal('go'), recipe: hex, compiler: z.string().regex(/^go[0-9][0-9A-Za-z.]*$/) }),
]);

/** See `originSchema`. */
export type Origin = z.infer<typeof originSchema>;

/** Go's lock files, as shipped with a scanner. */
export type GoLocks = { readonly mod: Buffer; readonly sum: Buffer };

/** sha256 over everything that decides what is built, the compiler apart. */
export function buildRecipe(source: GoSource, locks: GoLocks): string {
  return sha256(JSON.stringify(source), '\0', locks.mod, '\0', locks.sum);
}

/** Does the pin still name this origin? Gives the one sentence for the proof; `undefined` when it does not. */
export function originText(
  pin: Pin,
  platform: Platform,
  locks: GoLocks | undefined,
  origin: Origin,
): string | undefined {
  return pin.sources
    .map((source) => sentenceOf(source, platform, locks, origin))
    .find((sentence) => sentence !== undefined);
}

function sentenceOf(
  source: PinSource,
  platform: Platform,
  locks: GoLocks | undefined,
  origin: Origin,
): string | undefined {
  switch (source.kind) {
    case 'go':
      if (origin.kind !== 'go' || locks === undefined || buildRecipe(source, locks) !== origin.recipe) return undefined;
      return (
        `built from source: Go module ${source.module} ${source.version} by ${origin.compiler}, ` +
        'every module checked against the shipped go.sum; executable as recorded when it was built'
      );
    case 'pypi':
      if (origin.kind !== 'pypi' || origin.lock !== source.lockSha256) return undefined;
      return (
        `${source.project} ${source.version} of PyPI and what it needs: ${origin.wheels} wheels, each with a ` +
        `sha256 of the shipped requirements.txt (${origin.lock}), each file as its wheel's RECORD says; ` +
        'folder as recorded when it was unpacked'
      );
    case 'npm':
      if (origin.kind !== 'npm' || origin.integrity !== source.integrity) return undefined;
      return `${source.package} ${source.version} of npm, ${source.integrity} as pinned; folder as pinned`;
    case 'release':
    case 'wheel': {
      const file = source.platforms[platform];
      if ('absent' in file || origin.kind !== source.kind || file.sha256 !== origin.sha256) return undefined;
      const pinned = file.executableSha256 === undefined ? 'as recorded when it was unpacked' : 'as pinned';
      const name = 'url' in file ? `release archive ${file.url}` : `wheel ${file.file}`;
      return `${name}, sha256 ${file.sha256} as pinned; executable ${pinned}`;
    }
  }
}

/** Digest that the pin demands of the executable (or folder) itself; `undefined` where only the archive's is pinned. */
export function pinnedDigest(pin: Pin, platform: Platform, origin: Origin): string | undefined {
  for (const source of pin.sources) {
    if (source.kind === 'npm' && origin.kind === 'npm' && source.integrity === origin.integrity)
      return source.folderSha256;
    if (source.kind !== 'release' && source.kind !== 'wheel') continue;
    const file = source.platforms[platform];
    if (!('absent' in file) && source.kind === origin.kind && file.sha256 === origin.sha256)
      return file.executableSha256;
  }
  return undefined;
}

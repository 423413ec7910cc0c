import { z } from 'zod';
import { sha256 } from './digest.js';
import type { GoSource, Pin, Platform } from './pin.js';

const hex = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * Where an executable came from, as `installed.json` keeps it. `sha256` is the archive's; `recipe` stands for
 * all that decides what is built (see `buildRecipe`), `compiler` is Go's version.
 */
export const originSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('release'), sha256: hex }),
  z.strictObject({ kind: z.literal('wheel'), sha256: hex }),
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
  for (const source of pin.sources) {
    if (source.kind === 'go') {
      if (origin.kind !== 'go' || locks === undefined || buildRecipe(source, locks) !== origin.recipe) continue;
      return (
        `built from source: Go module ${source.module} ${source.version} by ${origin.compiler}, ` +
        'every module checked against the shipped go.sum; executable as recorded when it was built'
      );
    }
    const file = source.platforms[platform];
    if ('absent' in file || origin.kind !== source.kind || file.sha256 !== origin.sha256) continue;
    const pinned = file.executableSha256 === undefined ? 'as recorded when it was unpacked' : 'as pinned';
    const name = 'url' in file ? `release archive ${file.url}` : `wheel ${file.file} by pip`;
    return `${name}, sha256 ${file.sha256} as pinned; executable ${pinned}`;
  }
  return undefined;
}

/** Digest that the pin demands of the executable itself; `undefined` where only the archive's is pinned. */
export function pinnedExecutable(pin: Pin, platform: Platform, origin: Origin): string | undefined {
  if (origin.kind === 'go') return undefined;
  for (const source of pin.sources) {
    if (source.kind === 'go') continue;
    const file = source.platforms[platform];
    if (!('absent' in file) && source.kind === origin.kind && file.sha256 === origin.sha256)
      return file.executableSha256;
  }
  return undefined;
}

import { sha256 } from './digest.js';
import type { Pin, PypiSource } from './pin.js';
import { normalised, readRequirements } from './requirements.js';

/** Days between a release and its pin: the malicious releases of 2024 to 2026 were found within them. */
export const coolingDays = 14;

/** Parties that must record a release's digest independently of each other. */
const recorders = 2;

const day = 24 * 60 * 60_000;

/**
 * What a pin does against the law, one sentence each: 14 days old when recorded, two recorders for a release's
 * digest, nothing on its own deny list. Digests' form and the six platforms are the schema's matter. A pin with an
 * `exception` may be younger, nothing else.
 */
export function breaches(pin: Pin): readonly string[] {
  const age = Math.floor((Date.parse(pin.recorded) - Date.parse(pin.released)) / day);
  const young = age < coolingDays && (age < 0 || pin.exception === undefined);
  return [
    ...(young ? [`it was recorded ${age} days after its release, ${coolingDays} are needed`] : []),
    ...(age >= coolingDays && pin.exception !== undefined ? ['it needs no exception any more'] : []),
    ...(pin.denied.versions.includes(pin.version) ? [`version ${pin.version} is on the deny list`] : []),
    ...pin.sources.flatMap((source) =>
      source.kind === 'release' || source.kind === 'wheel' ? breachesOf(pin, source.platforms) : [],
    ),
  ];
}

/**
 * What the shipped requirements.txt of a closure does against the law, one sentence each: only exact versions with
 * sha256 digests and no address, the project itself among them in the pinned version, nothing on the deny list.
 */
export function breachesOfLock(pin: Pin, source: PypiSource, lock: string): readonly string[] {
  const read = readRequirements(lock);
  if (!read.ok) return [`requirements.txt is no lock: ${read.reason}`];
  const own = read.all.filter(({ project }) => project === normalised(source.project));
  const denied = read.all.filter(({ sha256s }) => sha256s.some((digest) => pin.denied.sha256s.includes(digest)));
  return [
    ...(own.length === 1 && own[0]?.version === source.version ? [] : ['the lock is of another version']),
    ...denied.map(({ project }) => `a wheel of ${project} is on the deny list`),
  ];
}

/** Is the shipped lock, to the last byte, the one that the pin names? */
export const isPinnedLock = (source: PypiSource, lock: Uint8Array): boolean => sha256(lock) === source.lockSha256;

type File =
  | { readonly absent: string }
  | { readonly sha256: string; readonly recorders?: number; readonly executableSha256?: string | undefined };

function breachesOf(pin: Pin, files: Readonly<Record<string, File>>): readonly string[] {
  return Object.entries(files).flatMap(([platform, file]) => {
    if ('absent' in file) return [];
    const digests = [file.sha256, file.executableSha256];
    return [
      ...(file.recorders !== undefined && file.recorders < recorders
        ? [`${platform} has ${file.recorders} recorder`]
        : []),
      ...(digests.some((digest) => digest !== undefined && pin.denied.sha256s.includes(digest))
        ? [`${platform} is on the deny list`]
        : []),
    ];
  });
}

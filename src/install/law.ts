import type { Pin } from './pin.js';

/** Days between a release and its pin: the malicious releases of 2024 to 2026 were found within them. */
const coolingDays = 14;

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
    ...pin.sources.flatMap((source) => (source.kind === 'go' ? [] : breachesOf(pin, source.platforms))),
  ];
}

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

import { z } from 'zod';
import { restating, type OwnReading, type Stated } from './stated.js';

const text = z.string().nullish();
const pin = z.looseObject({
  identity: text,
  package: text,
  kind: text,
  location: text,
  repositoryURL: text,
  state: z.looseObject({ version: text, branch: text }),
});
const pins = z.array(pin).default([]);
const lockfile = z.looseObject({ pins, object: z.looseObject({ pins }).optional() });

function read(json: string): OwnReading | undefined {
  const lock = parsed(json);
  if (lock === undefined) return undefined;
  const all = [...lock.pins, ...(lock.object?.pins ?? [])].filter(({ kind }) => kind !== 'localSourceControl');
  return {
    packages: all.flatMap(({ location, repositoryURL, state }) => {
      const version = state.version ?? state.branch ?? '';
      return version === '' ? [] : namesOf(location ?? repositoryURL ?? '').map((name) => ({ name, version }));
    }),
    unresolved: all.flatMap((one) =>
      namesOf(one.location ?? one.repositoryURL ?? '').length === 0 ? [one.identity ?? one.package ?? 'a pin'] : [],
    ),
  };
}

function parsed(json: string): z.infer<typeof lockfile> | undefined {
  try {
    return lockfile.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}

/** Advisories name packages as `github.com/owner/name`: as it is written, and in small letters. */
function namesOf(address: string): readonly string[] {
  const plain = address
    .replace(/^[a-z+]+:\/\//i, '')
    .replace(/^[^@/]*@/, '')
    .replace(/^([^/:]+):(?:\d+\/)?/, '$1/')
    .replace(/\/+$/, '')
    .replace(/\.git$/i, '');
  return plain === '' ? [] : [...new Set([plain, plain.toLowerCase()])];
}

const write = (packages: readonly Stated[]): string =>
  JSON.stringify({
    version: 2,
    pins: packages.map(({ name, version }) => ({ identity: name, location: name, state: { version } })),
  });

/** Package.resolved. Trivy looks packages up by their address, which may be written in several ways. */
export const restateSwift = restating(read, write);

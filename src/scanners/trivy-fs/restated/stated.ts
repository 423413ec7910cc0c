import type { TrivyPackage } from '../../trivy/report.js';

/** What Trivy says of a package. */
export type Reported = Pick<TrivyPackage, 'Name' | 'Version'>;

/** A package as a lockfile names it. */
export type Stated = {
  readonly name: string;
  readonly version: string;
  /** Is it for development alone, as the lockfile says itself? */
  readonly dev?: boolean;
};

/** What a lockfile names, read by ourselves. */
export type OwnReading = {
  readonly packages: readonly Stated[];
  /** Packages whose version nobody can tell. */
  readonly unresolved: readonly string[];
};

/** Those of a lockfile's packages that have a version, and the others, each once. */
export function ownReading(all: readonly Stated[]): OwnReading {
  const known = all.filter(({ version }) => version !== '');
  return {
    packages: [...new Map(known.map((one) => [keyOf(one.name, one.version), one])).values()],
    unresolved: [...new Set(all.flatMap(({ name, version }) => (version === '' ? [name] : [])))],
  };
}

/** Packages of a lockfile that Trivy reads wrongly or leaves out, said so that it understands them. */
export type Restated = {
  /** Lockfiles of the same kind, which together name those packages. */
  readonly texts: readonly string[];
  /** Packages that the answer must name. */
  readonly packages: readonly Stated[];
  /** Packages whose version nobody can tell. */
  readonly unresolved: readonly string[];
  /** They refer to one another: each stands where its lockfile does, beside all others of the kind. */
  readonly inPlace?: true;
};

/** Makes of a lockfile's text, and of what Trivy saw in it, what it has to be told; `undefined` where nobody can tell. */
export type Restate = (text: string, reported: readonly Reported[]) => Restated | undefined;

/** A package among others of its kind. */
export const keyOf = (name: string, version: string): string => JSON.stringify([name, version]);

/**
 * Says anew what we read in a lockfile and Trivy did not. `write` makes a lockfile of the kind that names these packages
 * alone, each name once.
 */
export function restating(
  read: (text: string) => OwnReading | undefined,
  write: (packages: readonly Stated[]) => string,
): Restate {
  return (text, reported) => {
    const own = read(text);
    if (own === undefined) return undefined;
    const seen = new Set(reported.map(({ Name, Version }) => keyOf(Name, Version)));
    const missed = own.packages.filter(({ name, version }) => !seen.has(keyOf(name, version)));
    return { texts: layersOf(missed).map(write), packages: missed, unresolved: own.unresolved };
  };
}

/** In each layer a name stands once: many lockfiles cannot name two versions of a package. */
export function layersOf<T extends Stated>(packages: readonly T[]): readonly (readonly T[])[] {
  const layers: Map<string, T>[] = [];
  for (const one of packages) {
    const known = layers.flatMap((layer) => layer.get(one.name)?.version ?? []);
    if (known.includes(one.version)) continue;
    const free = layers.find((layer) => !layer.has(one.name));
    if (free === undefined) layers.push(new Map([[one.name, one]]));
    else free.set(one.name, one);
  }
  return layers.map((layer) => [...layer.values()]);
}

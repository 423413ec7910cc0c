import { isFetched, nameAt, type Entry, type Lock } from './lockfile.js';

/** A step of a way: the package's place, name and version. */
export type Step = { readonly place: string; readonly name: string; readonly version: string };

/** How a package came in. `project` is the folder whose package.json asks for the first step, `''` is the lockfile's. */
export type Way = { readonly project: string; readonly steps: readonly Step[] };

/**
 * The shortest way to each place from a dependency that a package.json of the repository asks for itself. What is part of
 * the product comes by a way that is, where there is one.
 */
export function waysIn(lock: Lock): ReadonlyMap<string, Way> {
  const ways = new Map<string, Way>();
  const projects = [...lock.packages].filter(([place]) => !place.includes('node_modules/'));
  for (const listed of [usually, forDevelopment]) {
    walk(
      projects.flatMap(([place, entry]) =>
        stepsOf(place, listed(entry), lock).map((step) => ({ project: place, steps: [step] })),
      ),
      lock,
      ways,
    );
  }
  // A lockfile of version 1 does not say what the project asks for, and there may be no package.json.
  if (ways.size === 0) walk(rootless(lock), lock, ways);
  return ways;
}

function walk(open: readonly Way[], lock: Lock, ways: Map<string, Way>): void {
  const queue = [...open];
  for (let at = 0; at < queue.length; at += 1) {
    const way = queue[at];
    const last = way?.steps.at(-1);
    if (way === undefined || last === undefined || ways.has(last.place)) continue;
    ways.set(last.place, way);
    const entry = lock.packages.get(last.place);
    if (entry === undefined) continue;
    for (const step of stepsOf(last.place, usually(entry), lock)) {
      if (!ways.has(step.place)) queue.push({ project: way.project, steps: [...way.steps, step] });
    }
  }
}

const usually = (entry: Entry): readonly string[] =>
  [entry.dependencies, entry.optionalDependencies, entry.peerDependencies].flatMap((ranges) => Object.keys(ranges));

const forDevelopment = ({ devDependencies }: Entry): readonly string[] => Object.keys(devDependencies);

/** What is asked for by these names from a place, where Node finds it. */
const stepsOf = (place: string, names: readonly string[], lock: Lock): readonly Step[] =>
  names.flatMap((name) => resolve(place, name, lock) ?? []);

/** The package that Node finds under a name from a place; `undefined` where there is none. */
export function resolve(from: string, name: string, lock: Lock): Step | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    const place = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    const entry = lock.packages.get(place);
    if (entry !== undefined && isFetched(place, entry)) return stepAt(place, entry);
    if (folder === '') return undefined;
  }
}

const stepAt = (place: string, entry: Entry): Step => ({
  place,
  name: nameAt(place, entry),
  version: entry.version ?? '',
});

function rootless(lock: Lock): readonly Way[] {
  const wanted = new Set(
    [...lock.packages].flatMap(([place, entry]) => stepsOf(place, usually(entry), lock).map((step) => step.place)),
  );
  return [...lock.packages].flatMap(([place, entry]) =>
    isFetched(place, entry) && !wanted.has(place) ? [{ project: '', steps: [stepAt(place, entry)] }] : [],
  );
}

/** Ranges in which the packages of a lockfile ask for the package at each place. */
export function rangesByPlace(lock: Lock): ReadonlyMap<string, readonly string[]> {
  const ranges = new Map<string, string[]>();
  for (const [from, entry] of lock.packages) {
    const own = {
      ...entry.devDependencies,
      ...entry.peerDependencies,
      ...entry.optionalDependencies,
      ...entry.dependencies,
    };
    for (const [name, range] of Object.entries(own)) {
      const place = resolve(from, name, lock)?.place;
      if (place === undefined) continue;
      const known = ranges.get(place);
      if (known === undefined) ranges.set(place, [range]);
      else known.push(range);
    }
  }
  return ranges;
}

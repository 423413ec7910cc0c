import { posix } from 'node:path';
import { targetOf, type Entry, type Lock } from './lockfile.js';
import type { Manifest } from './manifest.js';
import type { Tree } from './projects.js';

/** Why a package is wanted. */
export type Kind = 'needed' | 'optional' | 'peer' | 'optional peer' | 'development';

/** What a package.json asks for. */
export type Ask = { readonly name: string; readonly range: string; readonly kind: Kind };

/** Something asked for from a place, and the place where Node finds it; `undefined` where it does not. */
export type Step = { readonly from: string; readonly ask: Ask; readonly place: string | undefined };

/**
 * What is asked for at a place. Of a project, its package.json has the first word and the lockfile's copy the second:
 * npm reads both.
 */
export function asksAt(place: string, { lock, manifests }: Tree): readonly Ask[] {
  const asks = new Map<string, Ask>();
  const isProject = !place.includes('node_modules/');
  for (const one of [lock.packages.get(place), manifests.get(place)])
    if (one !== undefined) for (const ask of asksOf(one, isProject)) asks.set(ask.name, ask);
  return [...asks.values()];
}

/** Of a name that stands in several lists, npm believes the last. Only projects get what they ask for in development. */
function asksOf(one: Entry | Manifest, isProject: boolean): readonly Ask[] {
  const peers = Object.entries(one.peerDependencies).map(([name, range]): Ask => {
    const isOptional = one.peerDependenciesMeta[name]?.optional === true;
    return { name, range, kind: isOptional ? 'optional peer' : 'peer' };
  });
  const lists: readonly (readonly [Kind, Readonly<Record<string, string>>])[] = [
    ['needed', one.dependencies],
    ['optional', one.optionalDependencies],
    ['development', isProject ? one.devDependencies : {}],
  ];
  return [
    ...peers,
    ...lists.flatMap(([kind, ranges]) => Object.entries(ranges).map(([name, range]) => ({ name, range, kind }))),
  ];
}

/** Everything that is asked for, directly or by what is found, from these places, if it counts. Links are followed. */
export function follow(starts: readonly string[], tree: Tree, counts: (step: Step) => boolean): readonly Step[] {
  const steps: Step[] = [];
  const seen = new Set(starts);
  for (const from of seen) {
    for (const ask of asksAt(from, tree)) {
      const place = placeOf(from, ask.name, tree.lock);
      const step = { from, ask, place };
      if (!counts(step)) continue;
      steps.push(step);
      const entry = place === undefined ? undefined : tree.lock.packages.get(place);
      if (place !== undefined && entry !== undefined) seen.add(targetOf(place, entry));
    }
  }
  return steps;
}

/** Where Node finds a name from a folder. What lies outside the lockfile's folder does not see what is in it. */
export function placeOf(from: string, name: string, { packages }: Lock): string | undefined {
  for (let folder = from; ; folder = parentOf(folder)) {
    const place = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (packages.has(place)) return place;
    if (folder === '' || posix.basename(folder) === '..') return undefined;
  }
}

const parentOf = (folder: string): string => {
  const parent = posix.dirname(folder).replace(/(?:^|\/)node_modules$/, '');
  return parent === '.' ? '' : parent;
};

/** Who asks at a place, for people: the package.json of a project, else the place of a package. */
export const askerOf = (place: string, { manifests }: Tree): string =>
  manifests.has(place) ? `${place === '' ? '' : `${place}/`}package.json` : place;

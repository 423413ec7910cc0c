import type { TrivyPackage } from '../trivy/report.js';

/** How a package came into a lockfile: the direct dependency first, itself last. */
export type Way = readonly TrivyPackage[];

const keyOf = ({ ID, Name, Version }: TrivyPackage): string => (ID === '' ? `${Name}@${Version}` : ID);

/**
 * The shortest way to each package from a dependency that the manifest asks for itself; by id. A package that nothing
 * leads to is not in it: many lockfiles do not say what asks for what.
 */
export function waysIn(packages: readonly TrivyPackage[]): ReadonlyMap<string, Way> {
  const byKey = new Map(packages.map((one) => [keyOf(one), one]));
  const ways = new Map<string, Way>();
  const open: Way[] = directOnes(packages, byKey).map((one) => [one]);
  for (let at = 0; at < open.length; at += 1) {
    const way = open[at] ?? [];
    const last = way.at(-1);
    if (last === undefined || ways.has(keyOf(last))) continue;
    ways.set(keyOf(last), way);
    for (const id of last.DependsOn) {
      const next = byKey.get(id);
      if (next !== undefined && !ways.has(id)) open.push([...way, next]);
    }
  }
  return ways;
}

function directOnes(
  packages: readonly TrivyPackage[],
  byKey: ReadonlyMap<string, TrivyPackage>,
): readonly TrivyPackage[] {
  const said = packages.filter(({ Relationship }) => Relationship === 'direct');
  if (said.length > 0) return said;
  const own = packages.filter(({ Relationship }) => Relationship === 'root' || Relationship === 'workspace');
  return own.flatMap(({ DependsOn }) => DependsOn.flatMap((id) => byKey.get(id) ?? []));
}

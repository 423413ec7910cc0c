import type { RepoPath } from '../../../model.js';

/** May production need the package of this name? */
export type Needs = (name: string) => boolean;

/**
 * Which packages of a lockfile production may need, by its text and the texts of its manifests: rather too many than
 * too few. `undefined` where nobody can tell, so that every package counts.
 */
export type Production = (text: string, manifests: ReadonlyMap<RepoPath, string>) => Needs | undefined;

/** What asks for what, by name. */
export type Graph = ReadonlyMap<string, readonly string[]>;

/** All that some names lead to, themselves included. */
export function reached(roots: Iterable<string>, graph: Graph): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [...roots];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(graph.get(next) ?? []));
  }
  return seen;
}

/** A graph of edges; those of one name that stand in several places are one. */
export function graphOf(edges: Iterable<readonly [from: string, to: readonly string[]]>): Graph {
  const graph = new Map<string, string[]>();
  for (const [from, to] of edges) {
    const known = graph.get(from);
    if (known === undefined) graph.set(from, [...to]);
    else known.push(...to);
  }
  return graph;
}

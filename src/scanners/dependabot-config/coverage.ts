import type { Entry } from './entry.js';
import type { Manifest } from './manifests.js';
import { reaches, type Folder } from './reach.js';
import { reachable, rootsOf, type Roots } from './workspaces.js';

/** Why nobody keeps a manifest up to date: no entry reaches it, or one does and takes it back. */
export type Gap = {
  readonly manifest: Manifest;
  readonly because: 'no-entry' | 'excluded' | 'switched-off';
  /** Line of dependabot.yml that takes it back. */
  readonly line?: number;
};

/** The files of the repository that may declare workspaces: paths as text. */
export type WorkspaceFiles = {
  readonly paths: readonly string[];
  readonly read: (path: string) => string | undefined;
};

/** The manifests that no entry covers, in their order. */
export function gapsOf(
  manifests: readonly Manifest[],
  entries: readonly Entry[],
  files: WorkspaceFiles,
): readonly Gap[] {
  const open = new Map<Manifest, Gap>(manifests.map((manifest) => [manifest, { manifest, because: 'no-entry' }]));
  const roots = new Map<string, Roots>();
  for (const entry of entries) {
    const own = [...open.keys()].filter(({ coveredBy }) => coveredBy.includes(entry.ecosystem));
    if (own.length === 0) continue;
    const known = roots.get(entry.ecosystem) ?? rootsOf(entry.ecosystem, files.paths, files.read);
    roots.set(entry.ecosystem, known);
    for (const manifest of reachedBy(entry, own, known)) {
      const back = takenBack(entry, manifest);
      if (back === undefined) open.delete(manifest);
      else open.set(manifest, back);
    }
  }
  return [...open.values()];
}

function reachedBy(entry: Entry, manifests: readonly Manifest[], roots: Roots): readonly Manifest[] {
  const homes = new Set<Folder>(manifests.flatMap((manifest) => manifest.homes));
  const candidates = [...new Set([...homes, ...roots.members.keys()])];
  const listed = candidates.filter((folder) => reaches(entry.reach, folder));
  const reached = reachable(listed, candidates, roots);
  return manifests.filter((manifest) => manifest.homes.some((home) => reached.has(home)));
}

function takenBack({ excludes, excludeLine, offLine, line }: Entry, manifest: Manifest): Gap | undefined {
  if (offLine !== undefined) return { manifest, because: 'switched-off', line: offLine };
  return excludes(manifest.text) ? { manifest, because: 'excluded', line: excludeLine ?? line } : undefined;
}

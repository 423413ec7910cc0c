import { readBun, type BunEntry } from '../production/bun.js';
import type { Restated } from './restated.js';

/**
 * Packages of a bun.lock under another key than their name: a further version stands under the way to it
 * (`"sucrase/glob": ["glob@10.4.5", …]`), an alias under itself. Trivy takes the key for the name.
 */
export function restateBun(text: string): Restated | undefined {
  const entries = readBun(text)?.entries;
  if (entries === undefined) return undefined;
  const layers: Map<string, BunEntry>[] = [];
  for (const entry of entries) {
    if (entry.key === entry.name || !/^\d/.test(entry.version)) continue;
    const free = layers.find((layer) => !layer.has(entry.name));
    const versions = layers.flatMap((layer) => layer.get(entry.name)?.version ?? []);
    if (versions.includes(entry.version)) continue;
    if (free === undefined) layers.push(new Map([[entry.name, entry]]));
    else free.set(entry.name, entry);
  }
  return { texts: layers.map((layer) => lockfileOf([...layer.values()])), unresolved: [] };
}

function lockfileOf(entries: readonly BunEntry[]): string {
  const packages = entries.map(({ name, version }) => [name, [`${name}@${version}`, '', {}, '']] as const);
  return JSON.stringify({ lockfileVersion: 1, workspaces: { '': {} }, packages: Object.fromEntries(packages) });
}

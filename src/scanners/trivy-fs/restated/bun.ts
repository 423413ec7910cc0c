import { readBun } from '../production/bun.js';
import { restating, type OwnReading, type Stated } from './stated.js';

function read(text: string): OwnReading | undefined {
  const entries = readBun(text)?.entries;
  return entries && { packages: entries.filter(({ version }) => /^\d/.test(version)), unresolved: [] };
}

function write(packages: readonly Stated[]): string {
  const entries = packages.map(({ name, version }) => [name, [`${name}@${version}`, '', {}, '']] as const);
  return JSON.stringify({ lockfileVersion: 1, workspaces: { '': {} }, packages: Object.fromEntries(entries) });
}

/**
 * bun.lock. A further version of a package stands under the way to it (`"sucrase/glob": ["glob@10.4.5", …]`), an alias
 * under itself; Trivy takes the key for the name.
 */
export const restateBun = restating(read, write);

import { contradiction } from '../../../src/scanners/npm-audit/contradiction.js';
import { readLock, unversioned } from '../../../src/scanners/npm-audit/lockfile.js';

export type Packages = Readonly<Record<string, object | string>>;

const manifest = (more: object = {}) => ({ name: 'shop', version: '1.0.0', ...more });

export const locked = (root: object, packages: Packages, lockfileVersion = 3) => ({
  lockfileVersion,
  packages: { '': manifest(root), ...packages },
});

export const release = (name: string, version: string, more: object = {}) => ({
  version,
  resolved: `https://example.test/${name}/-/${name.replace(/^.*\//, '')}-${version}.tgz`,
  ...more,
});

/** What is said against a lockfile; an empty text where that is nothing. */
export function objection(root: object, lock: object, more: Packages = {}, omit: readonly 'dev'[] = ['dev']): string {
  const read = readLock(JSON.stringify(lock));
  if (typeof read === 'string') return read;
  const files = Object.entries({ 'package.json': root, ...more }).map(([path, one]) => [
    `web/${path}`,
    typeof one === 'string' ? one : JSON.stringify(one),
  ]);
  const judged = { path: 'web/package-lock.json', lock: read, files: Object.fromEntries(files) };
  return contradiction(judged, [...omit]) ?? unversioned(read).join();
}

export const nothing = /^$/;
export const asking = { dependencies: { a: '^1.0.0' } };
export const at = (entry: object): Packages => ({ 'node_modules/a': entry });

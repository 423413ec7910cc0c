import { scanner } from '../../src/scanners/lockfiles/scanner.js';
import type { Tree } from '../../src/scanners/scanner.js';
import { contextOf } from './scanner-values.js';

/** What the scanner finds in these files: `path: rule`, or why there is no answer. */
export function look(files: Readonly<Record<string, string>>, options: unknown = {}) {
  const tree: Tree = { files: Object.keys(files).sort(), read: (path) => files[path], workingDirectory: '' };
  const found = scanner.detect(tree, options);
  if (found.status !== 'applies') return found.status;
  const parsed = scanner.check(tree, contextOf(found.expected, { options }));
  return parsed.ok ? parsed.findings.map(({ path, rule }) => `${path}: ${rule}`) : parsed.reason;
}

/** A finding about a manifest that no lockfile fixes. */
export const without = (path: string): string => `${path}: manifest-without-lockfile`;

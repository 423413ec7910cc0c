import { lockfileAt } from '../../src/scanners/trivy-fs/lockfiles.js';

/** What is said anew of a lockfile of which Trivy saw these packages (`name version`); `untold` where nobody can tell. */
export function anew(path: string, text: string, reported: readonly string[] = []) {
  const seen = reported.map((one) => ({ Name: one.split(' ')[0] ?? '', Version: one.split(' ')[1] ?? '' }));
  const restated = lockfileAt(path)?.restate?.(text, seen);
  if (restated === undefined) return 'untold';
  const packages = restated.packages.map(
    ({ name, version, dev }) => `${name} ${version}${dev === true ? ' (dev)' : ''}`,
  );
  return { packages, unresolved: restated.unresolved, texts: restated.texts };
}

/** Those packages alone. */
export const named = (path: string, text: string, reported: readonly string[] = []) => {
  const restated = anew(path, text, reported);
  return restated === 'untold' ? restated : { packages: restated.packages, unresolved: restated.unresolved };
};

import { satisfies, validRange } from 'semver';
import { asksAt, placeOf } from './asks.js';
import { overriddenBy } from './manifest.js';
import type { Tree } from './projects.js';

/**
 * Does npm install what packages ask for as peers? Not where the project's .npmrc says so. Nor where a direct dependency
 * has a peer of a version that does not fit: npm ci and npm install refuse that, unless they are told to leave peers out.
 */
export function installsPeers(tree: Tree): boolean {
  if (leavesOut(tree.npmrc)) return false;
  const overridden = overriddenBy(tree.root);
  return !asksAt('', tree).some(({ name, kind }) => {
    const from = `node_modules/${name}`;
    if (kind === 'peer' || kind === 'optional peer' || !tree.lock.packages.has(from)) return false;
    return asksAt(from, tree).some((ask) => {
      const version = tree.lock.packages.get(placeOf(from, ask.name, tree.lock) ?? '')?.version;
      if (ask.kind !== 'peer' || version === undefined || overridden.has(ask.name)) return false;
      return validRange(ask.range, loose) !== null && !satisfies(version, ask.range, loose);
    });
  });
}

/** The last line decides, and a key without a value is true. */
function leavesOut(npmrc: string): boolean {
  const lines = [...npmrc.matchAll(/^[ \t]*legacy-peer-deps[ \t]*(?:=(.*))?$/gm)];
  const [, value = 'true'] = lines.at(-1) ?? ['', 'false'];
  return /^\s*"?true"?\s*$/.test(value);
}

const loose = { includePrerelease: true, loose: true };

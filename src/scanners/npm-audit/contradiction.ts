import { satisfies, validRange } from 'semver';
import { misnamed } from './identity.js';
import type { Lock } from './lockfile.js';
import { readManifest, type Manifest } from './manifest.js';
import type { Options } from './options.js';
import { resolve } from './way-in.js';

/**
 * Why a lockfile does not say what is installed, in words that go on after its name: an entry is about another package
 * than it names, package.json asks for something else, or what is part of the product is called a development
 * dependency, which nobody would be asked about.
 */
export function contradiction(lock: Lock, manifestText: string | undefined, omit: Options['omit']): string | undefined {
  const manifest = readManifest(manifestText ?? '{}');
  if (manifest === undefined) return 'stands beside a package.json that npm cannot read';
  return (
    misnamed(lock, manifest) ??
    unlike(lock, manifest, omit) ??
    (omit.includes('dev') ? disguised(lock, manifest) : undefined)
  );
}

/** npm ci refuses such a lockfile, and npm install takes others than those in it. */
function unlike(lock: Lock, manifest: Manifest, omit: Options['omit']): string | undefined {
  const asked = { ...(omit.includes('dev') ? {} : manifest.devDependencies), ...manifest.dependencies };
  for (const [name, range] of Object.entries(asked)) {
    if (name in manifest.optionalDependencies) continue;
    const entry = lock.packages.get(`node_modules/${name}`);
    if (entry === undefined) return `lacks ${name}, for which package.json asks`;
    const { version, link } = entry;
    if (link || version === undefined || manifest.overrides !== undefined || validRange(range, loose) === null)
      continue;
    if (!satisfies(version, range, loose)) return `has ${name} ${version}, and package.json asks for ${range}`;
  }
  return undefined;
}

function disguised(lock: Lock, manifest: Manifest): string | undefined {
  const seen = new Set<string>();
  const open = [...lock.packages].flatMap(([place, { dev }]) =>
    place.includes('node_modules/') || dev ? [] : [place],
  );
  for (let at = 0; at < open.length; at += 1) {
    const from = open[at] ?? '';
    const entry = lock.packages.get(from);
    const own = from === '' ? { ...manifest.dependencies, ...manifest.optionalDependencies } : {};
    for (const name of Object.keys({ ...own, ...entry?.dependencies, ...entry?.optionalDependencies })) {
      const found = resolve(from, name, lock);
      if (found === undefined || seen.has(found.place)) continue;
      seen.add(found.place);
      open.push(found.place);
      const by = from === '' ? 'package.json' : from;
      if (lock.packages.get(found.place)?.dev === true)
        return `calls ${found.place} a development dependency, and ${by} asks for it in production`;
    }
  }
  return undefined;
}

const loose = { includePrerelease: true, loose: true };

import { compare, valid } from 'semver';
import { folderName, isFetched, nameAt, type Lock } from './lockfile.js';
import { overriddenBy, type Manifest } from './manifest.js';
import { rangesByPlace } from './way-in.js';

/**
 * Which entry is about another package than npm installs, in words that go on after the lockfile's name. npm fetches
 * what `resolved` says, whatever name and version stand beside it.
 */
export function misnamed(lock: Lock, manifest: Manifest): string | undefined {
  const ranges = rangesByPlace(lock);
  const overridden = overriddenBy(manifest);
  for (const [place, entry] of lock.packages) {
    if (!isFetched(place, entry)) continue;
    const { version = '' } = entry;
    const name = nameAt(place, entry);
    const release = releaseAt(entry.resolved);
    if (release !== undefined && isOther(release, name, version))
      return `says that ${place} is ${name} ${version}, and that it comes from ${release.name} ${release.version}`;
    const folder = folderName(place);
    const asked = [...(ranges.get(place) ?? []), ...(place === `node_modules/${folder}` ? own(manifest, folder) : [])];
    if (name !== folder && !overridden.has(folder) && !asked.some((range) => allowsName(range, name)))
      return `says that ${place} is ${name}, and nothing asks for ${folder} by that name`;
  }
  return undefined;
}

const own = ({ dependencies, devDependencies, optionalDependencies }: Manifest, name: string): readonly string[] =>
  [dependencies, devDependencies, optionalDependencies].flatMap((ranges) =>
    Object.hasOwn(ranges, name) ? [ranges[name] ?? ''] : [],
  );

/** `npm:` names the package; what is no range at all (an address, a folder) may hold any. */
const allowsName = (range: string, name: string): boolean =>
  range.startsWith('npm:') ? range.replace(/(?<=.)@[^@/]*$/, '') === `npm:${name}` : /[:/]/.test(range);

type Release = { readonly name: string; readonly version: string };

const isOther = (release: Release, name: string, version: string): boolean =>
  release.name.toLowerCase() !== name.toLowerCase() || compare(release.version, version, true) !== 0;

/** The release at an address of a registry: `…/name/-/name-1.0.0.tgz`. Some repeat the scope before the file. */
function releaseAt(resolved: string | undefined): Release | undefined {
  const path = decoded((resolved ?? '').replace(/[?#].*$/s, ''));
  const [, name, file] = /\/((?:@[^/]+\/)?[^/@][^/]*)\/-\/(?:@[^/]+\/)?([^/]+)\.tgz$/.exec(path) ?? [];
  if (name === undefined || file === undefined) return undefined;
  const bare = `${name.replace(/^@[^/]+\//, '')}-`;
  const version = file.startsWith(bare) ? file.slice(bare.length) : '';
  return valid(version, true) === null ? undefined : { name, version };
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

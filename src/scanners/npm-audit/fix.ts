import { Range, satisfies, validRange } from 'semver';
import type { Lock } from './lockfile.js';
import type { Advisory, Vulnerability } from './report.js';
import { rangesByPlace, type Way } from './way-in.js';

/** What is known of a vulnerable package. */
export type Hole = {
  readonly name: string;
  /** Its place in the lockfile. */
  readonly place: string;
  readonly fixed: readonly string[];
  readonly vulnerability: Vulnerability;
  readonly way: Way | undefined;
  readonly lock: Lock;
};

/** The first versions after those that an advisory names, as far as they follow from its ranges. */
export function fixedVersions(advisories: readonly Advisory[], version: string): readonly string[] {
  const bounds = advisories.flatMap(({ range }) => {
    if (validRange(range) === null) return [];
    return new Range(range, { includePrerelease: true }).set
      .filter((set) => set.every((comparator) => comparator.test(version)))
      .flatMap((set) =>
        set.filter(({ operator }) => operator === '<').map(({ semver }) => semver.version.replace(/-0$/, '')),
      );
  });
  return [...new Set(bounds)];
}

/** What mends it: npm itself, npm by force, or an override. */
export function fixOf(hole: Hole): string {
  const { name, fixed, vulnerability, way } = hole;
  const { fixAvailable } = vulnerability;
  if (fixAvailable === true || allows(hole)) return '`npm audit fix` does it.';
  const [version] = fixed;
  const isDirect = way?.steps.length === 1;
  const override = version === undefined || isDirect ? '' : ` Or add to package.json: ${overrideOf(hole, version)}.`;
  if (typeof fixAvailable === 'object') {
    const breaking = fixAvailable.isSemVerMajor ? ', a breaking change' : '';
    return `\`npm audit fix --force\` installs ${fixAvailable.name} ${fixAvailable.version}${breaking}.${override}`;
  }
  if (version === undefined) return `No fixed version of ${name} is named: look for a later one, or replace it.`;
  if (isDirect) return `Ask for ${name} ${version} in package.json.`;
  return `Nothing that asks for ${name} allows ${version}.${override.replace(' Or add', ' Add')}`;
}

/** npm refuses an override of what package.json asks for itself: then it has to say for whom it is. */
function overrideOf({ name, way, lock }: Hole, version: string): string {
  const root = lock.packages.get('');
  const asked = [root?.dependencies, root?.devDependencies, root?.optionalDependencies, root?.peerDependencies];
  const one = `{ ${JSON.stringify(name)}: "${version}" }`;
  const [direct] = way?.steps ?? [];
  const isAsked = asked.some((ranges) => ranges !== undefined && Object.hasOwn(ranges, name));
  return `"overrides": ${isAsked && direct !== undefined ? `{ ${JSON.stringify(direct.name)}: ${one} }` : one}`;
}

/** Where npm could not look at newer versions: does everything that asks for the package allow a fixed one? */
function allows({ place, fixed, vulnerability, lock }: Hole): boolean {
  if (vulnerability.range !== '' || vulnerability.fixAvailable !== false) return false;
  const ranges = rangesByPlace(lock).get(place) ?? [];
  return ranges.length > 0 && fixed.some((version) => ranges.every((range) => satisfies(version, range)));
}

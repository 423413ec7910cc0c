import { satisfies, validRange } from 'semver';
import { askerOf, asksAt, follow, placeOf, type Ask } from './asks.js';
import { folderName, nameAt, targetOf, type Entry } from './lockfile.js';
import { overriddenBy } from './manifest.js';
import type { Options } from './options.js';
import type { Tree } from './projects.js';

/**
 * Why a lockfile is not about what its manifests ask for, in words that go on after its name. npm ci refuses such a
 * lockfile, and npm install takes others than those in it.
 */
export function outOfDate(tree: Tree, omit: Options['omit']): string | undefined {
  const { lock, members, manifests } = tree;
  // A lockfile of version 1 knows no members, and says of folders what they ask for in development, too.
  const starts = lock.version === 1 ? [''] : ['', ...members];
  const absent = starts.find((place) => place !== '' && !lock.packages.has(place));
  if (absent !== undefined) return `lacks ${absent}, a member of the workspace`;
  const steps = follow(starts, tree, ({ ask: { kind } }) => isNeeded(kind, omit));
  const found = steps.flatMap(({ place }) => {
    const entry = lock.packages.get(place ?? '');
    return place === undefined || entry === undefined ? [] : [targetOf(place, entry)];
  });
  const projects = lock.version === 1 ? starts : [...starts, ...found.filter((place) => manifests.has(place))];
  for (const project of new Set(projects)) {
    const unlike = unlikeProject(project, tree, omit);
    if (unlike !== undefined) return unlike;
  }
  if (lock.version === 1) return undefined;
  // npm does not write down what a folder beside the project asks for.
  const missing = steps.find(({ from, place }) => place === undefined && !from.startsWith('../'));
  return missing === undefined ? undefined : lacks(missing.ask, missing.from, tree);
}

const isNeeded = (kind: Ask['kind'], omit: Options['omit']): boolean =>
  kind === 'needed' || (kind === 'development' && !omit.includes('dev'));

const lacks = ({ name }: Ask, from: string, tree: Tree): string =>
  `lacks ${name}, for which ${askerOf(from, tree)} asks`;

function unlikeProject(project: string, tree: Tree, omit: Options['omit']): string | undefined {
  const { lock, root } = tree;
  const overridden = overriddenBy(root);
  for (const ask of asksAt(project, tree)) {
    const { name, range, kind } = ask;
    if (!isNeeded(kind, omit) && kind !== 'optional') continue;
    const place = placeOf(project, name, lock);
    const entry = lock.packages.get(place ?? '');
    if (place === undefined || entry === undefined) {
      if (kind === 'optional' && lock.version === 1) continue;
      return lacks(ask, project, tree);
    }
    if (!overridden.has(name) && !isAllowed(ask, place, entry)) {
      const other = nameAt(place, entry) === name ? '' : `${nameAt(place, entry)} `;
      return `has ${name} ${other}${entry.version ?? ''}, and ${askerOf(project, tree)} asks for ${range}`;
    }
  }
  return undefined;
}

/** An address, a folder and a tag are no range: whatever is there fits. */
function isAllowed({ range }: Ask, place: string, entry: Entry): boolean {
  const { version, link } = entry;
  const [, name = folderName(place), wanted = '*'] = /^npm:(.[^@]*)(?:@(.*))?$/s.exec(range) ?? [
    undefined,
    undefined,
    range,
  ];
  if (link || version === undefined || validRange(wanted, loose) === null) return true;
  return nameAt(place, entry) === name && satisfies(version, wanted, loose);
}

/** As npm itself compares. */
const loose = { includePrerelease: true, loose: true };

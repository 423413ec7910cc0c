import { readXml } from '../../xml.js';
import { layersOf, type Restated } from './stated.js';

/** A dependency as a pom.xml names it; `name` is `group:artifact`. */
type Dependency = { readonly name: string; readonly version: string; readonly fields: ReadonlyMap<string, string> };

type Pom = {
  /** The document without its dependencies, profiles and build: XML within `project`. */
  readonly rest: string;
  /** Those that are shipped. */
  readonly dependencies: readonly Dependency[];
};

/** Fields that say what a dependency is; that it is optional is said to those who depend on the project. */
const kept = ['groupId', 'artifactId', 'version', 'type', 'classifier', 'scope'];

/** Scopes of what is not shipped. */
const elsewhere = new Set(['test', 'provided', 'import']);

function readPom(text: string): Pom | undefined {
  const rest: string[] = [];
  const found: { readonly fields: Map<string, string>; readonly profile: Map<string, string> }[] = [];
  let profile = new Map<string, string>();
  const wrong = readXml(text.replace(/^\ufeff/, ''), {
    opened: ({ name, parents }) => {
      const way = wayTo(name, parents);
      if (way === 'project/profiles/profile') profile = new Map();
      if (/^project\/(?:profiles\/profile\/)?dependencies\/dependency$/.test(way))
        found.push({ fields: new Map(), profile });
      if (isRest(way)) rest.push(`<${name}>`);
    },
    closed: ({ name, parents }, said) => {
      const way = wayTo(name, parents);
      const value = said.trim();
      if (way.startsWith('project/profiles/profile/properties/')) profile.set(name, value);
      if (/\/dependencies\/dependency\/\w+$/.test(way) && !way.includes('anagement')) {
        found.at(-1)?.fields.set(name, value);
      }
      if (isRest(way)) rest.push(`${escaped(value)}</${name}>`);
    },
  });
  if (wrong !== undefined) return undefined;
  return { rest: rest.join(''), dependencies: found.flatMap((one) => dependencyOf(one)) };
}

const wayTo = (name: string, parents: readonly { readonly name: string }[]): string =>
  [...parents.map((parent) => parent.name), name].join('/');

const isRest = (way: string): boolean =>
  way.startsWith('project/') &&
  !/^project\/(?:dependencies|profiles|build|reporting)(?:\/|$)/.test(way) &&
  !way.endsWith('/dependency/optional');

/** A dependency with what its own profile sets put in. */
function dependencyOf({
  fields,
  profile,
}: {
  readonly fields: ReadonlyMap<string, string>;
  readonly profile: ReadonlyMap<string, string>;
}): readonly Dependency[] {
  const scope = fields.get('scope') ?? '';
  if (elsewhere.has(scope)) return [];
  const isKnown = scope === '' || scope.includes('${') || scope === 'compile' || scope === 'runtime';
  const own = kept.flatMap((key) => {
    const value = fields.get(key) ?? '';
    if (value === '' || (key === 'scope' && !isKnown)) return [];
    return [[key, value.replace(/\$\{([^}]+)\}/g, (whole, name: string) => profile.get(name) ?? whole)] as const];
  });
  const said = new Map(own);
  const name = `${said.get('groupId') ?? ''}:${said.get('artifactId') ?? ''}`;
  return [{ name, version: said.get('version') ?? '', fields: said }];
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function written(rest: string, dependencies: readonly Dependency[]): string {
  const all = dependencies.map(({ fields }) => {
    const within = [...fields].map(([key, value]) => `<${key}>${escaped(value)}</${key}>`);
    return `<dependency>${within.join('')}</dependency>`;
  });
  return `<project>${rest}<dependencies>${all.join('')}</dependencies></project>\n`;
}

/**
 * pom.xml. Trivy leaves out dependencies of profiles, those that are optional to projects which depend on this one, and
 * those of a scope that it does not know.
 */
export function restatePom(text: string): Restated | undefined {
  const pom = readPom(text);
  if (pom === undefined) return undefined;
  const layers = layersOf(pom.dependencies);
  return { texts: layers.map((layer) => written(pom.rest, layer)), packages: [], unresolved: [], inPlace: true };
}

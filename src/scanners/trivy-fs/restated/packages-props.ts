import { readXml, type Element } from '../../xml.js';
import { restating, type OwnReading, type Stated } from './stated.js';

type Reference = { readonly name: string; version: string; readonly element: Element };

function read(text: string): OwnReading | undefined {
  const references: Reference[] = [];
  const properties = new Map<string, string>();
  const wrong = readXml(text.replace(/^\ufeff/, ''), {
    opened: (element) => references.push(...referencesIn(element)),
    closed: ({ name, parents }, text) => {
      const [said, parent] = [text.trim(), parents.at(-1)];
      if (parent?.name.toLowerCase() === 'propertygroup') set(properties, name.toLowerCase(), said);
      if (name.toLowerCase() !== 'version') return;
      for (const one of references) if (one.element === parent) one.version ||= said;
    },
  });
  if (wrong !== undefined) return undefined;
  const resolved = references.map(({ name, version }) => ({ name, version: resolve(version, properties) }));
  const packages = resolved.filter(({ version }) => version !== '' && !version.includes('$('));
  const names = new Set(packages.map(({ name }) => name.toLowerCase()));
  return { packages, unresolved: resolved.flatMap(({ name }) => (names.has(name.toLowerCase()) ? [] : [name])) };
}

const referring = new Set(['packageversion', 'packagereference', 'globalpackagereference']);

function referencesIn(element: Element): readonly Reference[] {
  const given = new Map(Object.entries(element.attributes).map(([key, value]) => [key.toLowerCase(), value.trim()]));
  const named = given.get('include') ?? given.get('update') ?? '';
  if (!referring.has(element.name.toLowerCase()) || named === '') return [];
  return named.split(';').map((one) => ({ name: one.trim(), version: given.get('version') ?? '', element }));
}

/** A property that is set twice has a value that only a build can tell. */
function set(properties: Map<string, string>, name: string, value: string): void {
  properties.set(name, properties.has(name) ? `$(${name})` : value);
}

/** Properties may name others. */
function resolve(version: string, properties: ReadonlyMap<string, string>, depth = 0): string {
  if (depth > 5 || !version.includes('$(')) return version;
  const next = version.replace(
    /\$\(([\w.-]+)\)/g,
    (whole, name: string) => properties.get(name.toLowerCase()) ?? whole,
  );
  return next === version ? version : resolve(next, properties, depth + 1);
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const write = (packages: readonly Stated[]): string => {
  const lines = packages.map(
    ({ name, version }) => `<PackageVersion Include="${escaped(name)}" Version="${escaped(version)}" />`,
  );
  return `<Project><ItemGroup>${lines.join('')}</ItemGroup></Project>`;
};

/**
 * NuGet's central versions. Trivy leaves out packages whose version is a property, stands in an element of its own, or
 * that a `GlobalPackageReference` names. Properties count where the same file sets them once.
 */
export const restatePackagesProps = restating(read, write);

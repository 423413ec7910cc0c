import { SaxesParser } from 'saxes';
import type { Restated } from './restated.js';

type Entry = { readonly name: string; readonly version: string };

/**
 * Packages of NuGet's central versions that Trivy leaves out: those whose version is a property, stands in an element
 * of its own, or that a `GlobalPackageReference` names. Properties count where the same file sets them once.
 */
export function restatePackagesProps(text: string): Restated | undefined {
  const read = readProps(text);
  if (read === undefined) return undefined;
  const { entries, properties } = read;
  const resolved = entries.map(({ name, version }) => ({ name, version: resolve(version, properties) }));
  const known = resolved.filter(({ version }) => version !== '' && !version.includes('$('));
  const names = new Set(known.map(({ name }) => name.toLowerCase()));
  const lines = known.map(
    ({ name, version }) => `<PackageVersion Include="${escaped(name)}" Version="${escaped(version)}" />`,
  );
  return {
    texts: known.length === 0 ? [] : [`<Project><ItemGroup>${lines.join('')}</ItemGroup></Project>`],
    unresolved: resolved.flatMap(({ name }) => (names.has(name.toLowerCase()) ? [] : [name])),
  };
}

const referring = new Set(['packageversion', 'packagereference', 'globalpackagereference']);

function readProps(text: string): { entries: readonly Entry[]; properties: ReadonlyMap<string, string> } | undefined {
  const entries: { name: string; version: string }[] = [];
  const properties = new Map<string, string>();
  /** `first` is where its entries begin. */
  const open: { name: string; text: string; first: number }[] = [];
  const parser = new SaxesParser();
  const errors: Error[] = [];
  parser.on('error', (error) => errors.push(error));
  parser.on('opentag', ({ name, attributes }) => {
    open.push({ name: name.toLowerCase(), text: '', first: entries.length });
    const given = new Map(Object.entries(attributes).map(([key, value]) => [key.toLowerCase(), value.trim()]));
    const named = given.get('include') ?? given.get('update') ?? '';
    if (!referring.has(name.toLowerCase()) || named === '') return;
    for (const one of named.split(';')) entries.push({ name: one.trim(), version: given.get('version') ?? '' });
  });
  parser.on('text', (part) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += part;
  });
  parser.on('closetag', () => {
    const [closed, parent] = [open.pop(), open.at(-1)];
    if (closed === undefined || parent === undefined) return;
    const said = closed.text.trim();
    if (parent.name === 'propertygroup') set(properties, closed.name, said);
    if (closed.name !== 'version' || !referring.has(parent.name)) return;
    for (const entry of entries.slice(parent.first)) entry.version ||= said;
  });
  parser.write(text.replace(/^\ufeff/, '')).close();
  return errors.length > 0 ? undefined : { entries, properties };
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

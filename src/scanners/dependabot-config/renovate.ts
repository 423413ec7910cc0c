import json5 from 'json5';
import { expandBraces } from './braces.js';
import { pathMatcherOf, type Matcher } from './glob.js';
import { entriesOf, stringsOf, valueAt } from './plain-data.js';
import { longestPattern } from './reach.js';
import { managersOf } from './renovate-managers.js';
import { readPackageRules } from './renovate-rules.js';

/** Where Renovate looks for its configuration, in this order; the first that is there counts. */
export const renovateFiles = [
  'renovate.json',
  'renovate.json5',
  '.github/renovate.json',
  '.github/renovate.json5',
  '.gitlab/renovate.json',
  '.gitlab/renovate.json5',
  '.renovaterc',
  '.renovaterc.json',
  '.renovaterc.json5',
] as const;

/** What Renovate keeps up to date. */
export type Renovate = {
  /** Path of its configuration. */
  readonly path: string;
  /** Does it keep a file (path as text) of an ecosystem up to date? */
  readonly covers: (ecosystem: string, path: string) => boolean;
  /** Presets of somebody else, which were not read. */
  readonly presets: readonly string[];
};

/** Renovate's configuration, or why it cannot be read; `undefined` where there is none. */
export type RenovateFound = Renovate | { readonly path: string; readonly wrong: string } | undefined;

/** Looks for Renovate's configuration. `files` and `read` know paths as text. */
export function findRenovate(files: ReadonlySet<string>, read: (path: string) => string | undefined): RenovateFound {
  const path = renovateFiles.find((name) => files.has(name));
  const hasBun = [...files].some((name) => /(?:^|\/)bun\.lockb?$/.test(name));
  if (path !== undefined) return parseFile(path, read(path), hasBun);
  const text = read('package.json');
  if (text?.includes('renovate') !== true) return undefined;
  const parsed = parsed5(text);
  const value = 'value' in parsed ? valueAt(parsed.value, 'renovate') : undefined;
  return value === undefined ? undefined : interpret('package.json', value, hasBun);
}

function parseFile(path: string, text: string | undefined, hasBun: boolean): RenovateFound {
  if (text === undefined) return { path, wrong: 'it cannot be read, or is larger than 1 MiB' };
  const parsed = parsed5(text);
  return 'wrong' in parsed
    ? { path, wrong: `it is no valid JSON (${parsed.wrong})` }
    : interpret(path, parsed.value, hasBun);
}

/** Renovate takes JSON with comments in all of its files. */
function parsed5(text: string): { readonly value: unknown } | { readonly wrong: string } {
  try {
    return { value: json5.parse<unknown>(text.replace(/^\ufeff/, '')) };
  } catch (thrown) {
    return { wrong: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}

/** Without a lockfile of Bun, its manager reads nothing. */
function interpret(path: string, value: unknown, hasBun: boolean): RenovateFound {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { path, wrong: 'it is no object' };
  const isOn = valueAt(value, 'enabled') !== false;
  const managers = valueAt(value, 'enabledManagers');
  const named = Array.isArray(managers) ? new Set(stringsOf(managers)) : undefined;
  const switchedOff = new Set(
    entriesOf(value).flatMap(([key, one]) => (valueAt(one, 'enabled') === false ? [key] : [])),
  );
  const ignored = globs(valueAt(value, 'ignorePaths'));
  const included = globs(valueAt(value, 'includePaths'));
  const isManaged = (manager: string): boolean =>
    (named === undefined || named.has(manager)) && !switchedOff.has(manager) && (hasBun || manager !== 'bun');
  const isLeftOn = readPackageRules(value, globMatchers);
  // Those of Renovate itself leave nothing out that is not data of tests; others may.
  const presets = stringsOf(valueAt(value, 'extends')).filter((name) => /^\w+>|:\/\/|^@/.test(name));
  return {
    path,
    presets,
    covers: (ecosystem, file) =>
      isOn &&
      managersOf(ecosystem).some((manager) => isManaged(manager) && isLeftOn(manager, file)) &&
      !ignored.some((matches) => matches(file)) &&
      (included.length === 0 || included.some((matches) => matches(file))),
  };
}

/** Renovate takes a pattern of paths for a glob, or for a part of a path. */
function globs(value: unknown): readonly Matcher[] {
  const parts = stringsOf(value).filter((pattern) => pattern.length <= longestPattern);
  return [
    ...globMatchers(parts),
    ...parts.map(
      (part): Matcher =>
        (path) =>
          path.includes(part),
    ),
  ];
}

function globMatchers(patterns: readonly string[]): readonly Matcher[] {
  return patterns
    .filter((pattern) => pattern.length <= longestPattern)
    .flatMap((pattern) =>
      (expandBraces(pattern) ?? []).flatMap((one) => (one.endsWith('/**') ? [one, `${one}/*`] : [one])),
    )
    .map(pathMatcherOf);
}

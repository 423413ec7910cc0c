import { parseSyml } from '@yarnpkg/parsers';
import { posix } from 'node:path';
import { valid } from 'semver';
import { z } from 'zod';
import type { RepoPath } from '../../../model.js';
import { membersOf } from '../../npm-workspaces.js';
import { graphOf, reached, type Production } from './production.js';

const text = z.string().default('');
const names = z.record(z.string(), z.unknown()).nullish();
const asks = { dependencies: names, optionalDependencies: names, peerDependencies: names };

const entry = z.looseObject({ version: text, resolution: text, resolved: text, name: text, ...asks });
const lockfile = z.record(z.string(), entry);
const list = z.array(z.string());
const manifest = z.looseObject({
  ...asks,
  workspaces: z.union([list, z.looseObject({ packages: list.default([]) })]).optional(),
});

/** An entry of a yarn.lock. */
export type YarnEntry = {
  /** Names that it is asked for by: the package's own, and aliases. */
  readonly asked: readonly string[];
  /** What is published under these names and versions; a version is empty where the lockfile does not say it. */
  readonly packages: readonly { readonly name: string; readonly version: string }[];
  /** Does it stand in the repository, as a workspace or a folder? */
  readonly isOwn: boolean;
  /** Names that it asks for. */
  readonly asks: readonly string[];
};

/** Reads a yarn.lock of version 1 or later, as Yarn does; `undefined` for a text that is none. */
export function readYarn(lock: string): readonly YarnEntry[] | undefined {
  const read = parsed(lock) ?? parsed(`# yarn lockfile v1\n${lock}`);
  return read && Object.entries(read).flatMap(([key, one]) => (key === '__metadata' ? [] : [entryOf(key, one)]));
}

/** Yarn 1 wants no first line that says what it is; its successors do. */
function parsed(lock: string): z.infer<typeof lockfile> | undefined {
  try {
    return lockfile.safeParse(parseSyml(lock)).data;
  } catch {
    return undefined;
  }
}

function entryOf(key: string, one: z.infer<typeof entry>): YarnEntry {
  const descriptors = key.split(', ').map(split);
  const asked = descriptors.map(({ name }) => name);
  const what = { asked, asks: namesAsked(one) };
  const { version, resolution, resolved, name } = one;
  const packageOf = (real: string, fetched: string) => {
    const said = unique([version, fetched]).filter((found) => found !== '');
    return (said.length === 0 ? [''] : said).map((found) => ({ name: real, version: found }));
  };
  if (resolution === '') {
    const real = descriptors.flatMap((descriptor) => realNames(descriptor));
    const names = unique(name === '' ? real : [...real, name]);
    const packages = names.flatMap((published) => packageOf(published, versionFetched(published, resolved)));
    return { ...what, packages, isOwn: real.length === 0 };
  }
  const { name: real, range } = split(resolution);
  const [, locked = ''] = /^npm:(\d[^:]*)/.exec(range) ?? [];
  return { ...what, packages: packageOf(real, locked), isOwn: /^(?:workspace|link|portal):/.test(range) };
}

/** The version in the name of an archive, which Yarn 1 fetches whatever the entry says: `…/-/name-1.0.0.tgz`. */
function versionFetched(name: string, address: string): string {
  const [, file = ''] = /\/-\/([^/?#]+)\.tgz(?:[?#]|$)/.exec(address) ?? [];
  const base = `${name.replace(/^.*\//, '')}-`;
  return file.startsWith(base) ? (valid(file.slice(base.length)) ?? '') : '';
}

type Descriptor = { readonly name: string; readonly range: string };

/** `name@range`, where the name may have a scope. */
function split(descriptor: string): Descriptor {
  const [, name = descriptor, range = ''] = /^(@?[^@]+)@(.*)$/s.exec(descriptor) ?? [];
  return { name, range };
}

/** What Yarn 1 takes for a descriptor: of an alias the real name; of a folder of the repository nothing. */
function realNames({ name, range }: Descriptor): readonly string[] {
  const [, aliased] = /^npm:(@[^/@]+\/[^@]+|[^@\d^~<>=*][^@]*)(?:@|$)/.exec(range) ?? [];
  if (aliased !== undefined) return [aliased];
  const isFolder = /^(?:file:|link:|\.{0,2}\/)/.test(range) && !/\.(?:tgz|tar\.gz)(?:#|$)/.test(range);
  return isFolder ? [] : [name];
}

const namesAsked = ({
  dependencies,
  optionalDependencies,
  peerDependencies,
}: Pick<z.infer<typeof manifest>, keyof typeof asks>): string[] =>
  [dependencies, optionalDependencies, peerDependencies].flatMap((all) => Object.keys(all ?? {}));

const unique = (all: readonly string[]): readonly string[] => [...new Set(all)];

/**
 * Yarn: what is for development stands in the package.json of the projects alone. Trivy follows no optional
 * dependencies, and no range that is not in the lockfile.
 */
export const yarn: Production = (lock, texts) => {
  const entries = readYarn(lock);
  const projects = projectsIn(texts);
  if (entries === undefined || projects === undefined) return undefined;
  const edges = entries.flatMap(({ asked, packages, asks: all }) => [
    ...asked.map((name) => [name, [...packages.map((one) => one.name), ...all]] as const),
    ...packages.map(({ name }) => [name, all] as const),
  ]);
  const needed = reached(projects.flatMap(namesAsked), graphOf(edges));
  return (name) => needed.has(name);
};

/** The project of a lockfile and the members of its workspace; `undefined` where one of them cannot be read. */
function projectsIn(texts: ReadonlyMap<RepoPath, string>): readonly z.infer<typeof manifest>[] | undefined {
  const [first, ...more] = [...texts].filter(([path]) => posix.basename(path) === 'package.json');
  const root = first && project(first[1]);
  if (first === undefined || root === undefined) return undefined;
  if (root.workspaces === undefined) return [root];
  const globs = Array.isArray(root.workspaces) ? root.workspaces : root.workspaces.packages;
  const folderOf = (path: RepoPath): string => posix.relative(posix.dirname(first[0]), posix.dirname(path));
  const read = more.map(([path, text]) => ({ folder: folderOf(path), one: project(text) }));
  const unread = read.flatMap(({ folder, one }) => (one === undefined ? [folder] : []));
  if (membersOf(globs, unread).length > 0) return undefined;
  return [root, ...read.map(({ one }) => one).filter((one) => one !== undefined)];
}

function project(json: string): z.infer<typeof manifest> | undefined {
  try {
    return manifest.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}

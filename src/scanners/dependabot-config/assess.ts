import type { RepoPath } from '../../model.js';
import { pathMatcher } from '../../sarif/path-matcher.js';
import { pathText } from '../../sarif/paths.js';
import type { Glob, Tree } from '../scanner.js';
import { readConfiguration, type Configuration } from './configuration.js';
import { gapsOf, type Gap, type WorkspaceFiles } from './coverage.js';
import type { Entry } from './entry.js';
import { findManifests, type Found, type Manifest } from './manifests.js';
import type { Problem } from './problem.js';
import { findRenovate, type RenovateFound } from './renovate.js';
import { isGlob } from './reach.js';
import { declaresMembers } from './workspaces.js';

/** Where Dependabot looks for its configuration; the first one is where it is written. */
export const configurationPaths = ['.github/dependabot.yml', '.github/dependabot.yaml'] as const;

/** What is not to be judged. */
export type Leniency = { readonly except: readonly Glob[]; readonly 'ignore-ecosystems': readonly string[] };

/** What a tree has to be kept up to date, and who does. */
export type Assessment = {
  readonly found: Found;
  /** Manifests that policy leaves out. */
  readonly excepted: readonly Manifest[];
  readonly renovate: RenovateFound;
  /** Path of dependabot.yml, if there is one, and what it says; `unreadable` where its text cannot be had. */
  readonly dependabot:
    | { readonly path: RepoPath; readonly unreadable: true }
    | { readonly path: RepoPath; readonly text: string; readonly configuration: Configuration }
    | undefined;
  readonly problems: readonly Problem[];
  /** What nobody keeps up to date; `undefined` where that cannot be told, since a configuration is invalid. */
  readonly gaps: readonly Gap[] | undefined;
};

/** Looks at a whole tree. Pure. */
export function assess(tree: Tree, leniency: Leniency): Assessment {
  const found = findManifests(tree);
  const isExcepted = leniency.except.length === 0 ? () => false : pathMatcher(leniency.except);
  const isLeftOut = (one: Manifest): boolean =>
    isExcepted(one.path) || leniency['ignore-ecosystems'].includes(one.ecosystem);
  const judged = found.manifests.filter((one) => !isLeftOut(one));
  const excepted = found.manifests.filter(isLeftOut);
  const texts = new Map(tree.files.map((path) => [pathText(path), path]));
  const read = (path: string): string | undefined => {
    const known = texts.get(path);
    return known === undefined ? undefined : tree.read(known);
  };
  const renovate = findRenovate(new Set(texts.keys()), read);
  const dependabot = readDependabot(texts, read);
  const base = { found, excepted, renovate, dependabot };
  if (dependabot !== undefined && 'unreadable' in dependabot) return { ...base, problems: [], gaps: undefined };
  const entries = dependabot === undefined ? [] : dependabot.configuration.entries;
  const problems = [
    ...(dependabot?.configuration.problems ?? []),
    ...secondFile(texts),
    ...stale(entries ?? [], texts),
  ];
  const wrong = renovate !== undefined && 'wrong' in renovate;
  if (entries === undefined || wrong) return { ...base, problems, gaps: undefined };
  const left = judged.filter(({ ecosystem, text }) => renovate?.covers(ecosystem, text) !== true);
  const workspaces: WorkspaceFiles = {
    paths: [...texts.keys()].filter((path) => declaresMembers(path.slice(path.lastIndexOf('/') + 1))),
    read,
  };
  const gaps = gapsOf(left, entries, workspaces);
  return { ...base, problems: problems.filter((problem) => isFelt(problem, gaps)), gaps };
}

/** An entry that is switched off matters where nobody else keeps its manifests up to date: security updates go on. */
const isFelt = ({ kind, line }: Problem, gaps: readonly Gap[]): boolean =>
  kind !== 'switched-off' || gaps.some((gap) => gap.because === 'switched-off' && gap.line === line);

function readDependabot(
  texts: ReadonlyMap<string, RepoPath>,
  read: (path: string) => string | undefined,
): Assessment['dependabot'] {
  const path = configurationPaths.find((one) => texts.has(one));
  if (path === undefined) return undefined;
  const text = read(path);
  return text === undefined ? { path, unreadable: true } : { path, text, configuration: readConfiguration(text) };
}

function secondFile(texts: ReadonlyMap<string, RepoPath>): readonly Problem[] {
  const [first, second] = configurationPaths;
  if (!texts.has(first) || !texts.has(second)) return [];
  const message = `There are ${first} and ${second}, and only one counts.`;
  return [
    {
      kind: 'invalid',
      line: 1,
      message,
      fix: 'Move what you need into one of them, and remove the other.',
      isAboutFiles: true,
    },
  ];
}

/** Entries whose folder has nothing in it. A pattern may match nothing. */
function stale(entries: readonly Entry[], texts: ReadonlyMap<string, RepoPath>): readonly Problem[] {
  const folders = new Set<string>(['']);
  for (const path of texts.keys()) {
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
      if (folders.has(path.slice(0, at))) break;
      folders.add(path.slice(0, at));
    }
  }
  return entries.flatMap(({ reach, ecosystem }) =>
    [...reach.plain]
      .filter(([folder]) => !folders.has(folder))
      .map(([folder, line]) => ({
        kind: 'stale',
        line,
        message: `The entry for ${ecosystem} names the folder /${folder}, and there is none.`,
        fix: isGlob(folder)
          ? 'Patterns count in `directories` only.'
          : 'Correct the folder, or remove it. Upper and lower case count.',
      })),
  );
}

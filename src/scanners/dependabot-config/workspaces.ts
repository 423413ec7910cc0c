import { expandBraces } from './braces.js';
import { isMagical, pathMatcherOf, type Matcher } from './glob.js';
import { folderOf, named } from './kind.js';
import { longestPattern, tidyPath, type Folder } from './reach.js';
import * as texts from './workspace-texts.js';

/** How the root of a workspace declares its members. */
type Workspace = {
  readonly ecosystems: readonly string[];
  readonly is: (name: string) => boolean;
  readonly read: (text: string) => texts.Declared;
  /** Do members of members belong to it? */
  readonly deep: boolean;
};

const workspaces: readonly Workspace[] = [
  { ecosystems: ['npm', 'bun'], is: named('package.json'), read: texts.npmMembers, deep: false },
  { ecosystems: ['npm', 'bun'], is: named('pnpm-workspace.yaml'), read: texts.pnpmMembers, deep: false },
  { ecosystems: ['cargo'], is: named('Cargo.toml'), read: texts.cargoMembers, deep: false },
  { ecosystems: ['pip', 'uv'], is: named('pyproject.toml'), read: texts.uvMembers, deep: false },
  { ecosystems: ['gomod'], is: named('go.work'), read: texts.goMembers, deep: false },
  { ecosystems: ['maven'], is: named('pom.xml'), read: texts.mavenMembers, deep: true },
  {
    ecosystems: ['gradle'],
    is: named('settings.gradle', 'settings.gradle.kts'),
    read: texts.gradleMembers,
    deep: true,
  },
  {
    ecosystems: ['nuget'],
    is: (name) => /\.(?:slnx?|(?:cs|fs|vb)proj)$/i.test(name),
    read: texts.nugetMembers,
    deep: true,
  },
  { ecosystems: ['mix'], is: named('mix.exs'), read: texts.mixMembers, deep: false },
];

/** Could a file of this name declare members of a workspace? */
export const declaresMembers = (name: string): boolean => workspaces.some(({ is }) => is(name));

/** Members of one root: folders, and patterns for paths relative to it. */
type Members = {
  readonly plain: readonly Folder[];
  readonly globs: readonly Matcher[];
  readonly except: readonly Matcher[];
};

/** The roots of an ecosystem's workspaces, by folder, and whether members of members count. */
export type Roots = { readonly deep: boolean; readonly members: ReadonlyMap<Folder, readonly Members[]> };

/** More patterns in one workspace are not followed: their members then need an entry of their own. */
const mostGlobs = 200;

/** The workspaces of an ecosystem among files: their paths, and how to read one. */
export function rootsOf(
  ecosystem: string,
  paths: readonly string[],
  read: (path: string) => string | undefined,
): Roots {
  const own = workspaces.filter(({ ecosystems }) => ecosystems.includes(ecosystem));
  const members = new Map<Folder, readonly Members[]>();
  for (const path of paths) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const workspace = own.find(({ is }) => is(name));
    const text = workspace === undefined ? undefined : read(path);
    if (workspace === undefined || text === undefined) continue;
    const root = folderOf(path);
    members.set(root, [...(members.get(root) ?? []), membersOf(root, workspace.read(text))]);
  }
  return { deep: own.some(({ deep }) => deep), members };
}

function membersOf(root: Folder, { members, except = [] }: texts.Declared): Members {
  const plain = members.filter((member) => !isPattern(member));
  const globs = members.filter((member) => isPattern(member) && member.length <= longestPattern);
  return {
    plain: plain.flatMap((member) => tidyPath(`${root}/${member}`) ?? []),
    globs: globs.slice(0, mostGlobs).flatMap(memberGlob),
    except: except.slice(0, mostGlobs).flatMap((pattern) => memberGlob(pattern.slice(0, longestPattern))),
  };
}

const isPattern = (member: string): boolean => isMagical(member) || member.includes('{');

/** Package managers take a `**` at the end for any depth. */
function memberGlob(pattern: string): readonly Matcher[] {
  const tidy = tidyPath(pattern) ?? pattern;
  const deep = tidy.endsWith('**') ? [`${tidy}/*`] : [];
  return [tidy, ...deep].flatMap((one) => (expandBraces(one) ?? []).map(pathMatcherOf));
}

/**
 * The folders that Dependabot reaches from those that are listed: themselves, and the members of the workspaces whose
 * roots they are. Only `candidates` are asked for.
 */
export function reachable(listed: readonly Folder[], candidates: readonly Folder[], roots: Roots): ReadonlySet<Folder> {
  const reached = new Set(listed);
  const waiting = [...listed];
  const known = new Set(candidates);
  const visit = (root: Folder): void => {
    for (const members of roots.members.get(root) ?? []) {
      for (const folder of membersAmong(root, members, known, reached)) {
        if (roots.deep && !reached.has(folder)) waiting.push(folder);
        reached.add(folder);
      }
    }
  };
  for (let root = waiting.pop(); root !== undefined; root = waiting.pop()) visit(root);
  return reached;
}

function membersAmong(
  root: Folder,
  { plain, globs, except }: Members,
  candidates: ReadonlySet<Folder>,
  reached: ReadonlySet<Folder>,
): readonly Folder[] {
  const prefix = root === '' ? '' : `${root}/`;
  const isLeftOut = (folder: Folder): boolean =>
    except.length > 0 && folder.startsWith(prefix) && except.some((matches) => matches(folder.slice(prefix.length)));
  const matched =
    globs.length === 0
      ? []
      : [...candidates].filter(
          (folder) =>
            !reached.has(folder) &&
            folder.startsWith(prefix) &&
            globs.some((matches) => matches(folder.slice(prefix.length))),
        );
  return [...plain.filter((folder) => candidates.has(folder)), ...matched].filter((folder) => !isLeftOut(folder));
}

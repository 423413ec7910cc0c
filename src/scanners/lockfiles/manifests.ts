import type { RepoPath } from '../../model.js';
import type { Tree } from '../scanner.js';
import { asksInPyproject, asksInSetup, requirementsFix } from './python.js';

/** A kind of manifest: a file that asks for dependencies, whose versions a lockfile fixes. */
export type Manifest = {
  readonly ecosystem: string;
  /** Base names of the manifest. */
  readonly names: RegExp;
  /** Base names of lockfiles that stand beside it, each enough by itself. */
  readonly locks: readonly string[];
  /** Do other files beside it fix what it asks for? */
  readonly isFixed?: (path: RepoPath, text: string, tree: Tree) => boolean;
  /** Does this text ask for anything that a lockfile would fix? */
  readonly asks: (text: string) => boolean;
  /** Makes it a member of a workspace whose lockfile stands further up: words that the manifest up there then has. */
  readonly workspace?: RegExp;
  /** Base name of the manifest up there, where it is not the member's own. */
  readonly rootName?: string;
  /** What makes the lockfile, for people. */
  readonly lockBy: string;
};

const matches =
  (pattern: RegExp) =>
  (text: string): boolean =>
    pattern.test(text);

/** Entries of an object; none of anything else. */
export const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

/** JSON with an entry under one of the keys whose name counts. What is no JSON asks for we cannot know what: it counts. */
const asksInJson =
  (keys: readonly string[], counts: (name: string) => boolean = () => true) =>
  (text: string): boolean => {
    try {
      const document: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
      const entries = new Map(entriesOf(document));
      return keys.some((key) => entriesOf(entries.get(key)).some(([name]) => counts(name)));
    } catch {
      return true;
    }
  };

/** The PHP runtime and its extensions are no packages. */
const isPackagist = (name: string): boolean => name.includes('/');

/**
 * A dependency in a build of Gradle: by its coordinates, from a catalog of versions, or a platform of them; other
 * projects and files are none.
 */
const gradleDependency = new RegExp(
  [
    String.raw`^[^\S\n]*(?:dependencies\s*\{\s*)?["']?`,
    String.raw`(?:\w*(?:[iI]mplementation|[aA]pi|[cC]ompileOnly|[rR]untimeOnly|[cC]ompile|[aA]nnotationProcessor)`,
    String.raw`|compileOnlyApi|(?:kapt|ksp)\w*)["']?[\s(]+(?:(?:enforcedP|p)latform[\s(]+)?`,
    String.raw`(?:["']|group\s*[:=]|kotlin\s*\(|\w*(?:[lL]ibs?|[dD]eps|[dD]ependencies)[.[])`,
  ].join(''),
  'm',
);

const pythonLocks = ['uv.lock', 'poetry.lock', 'pdm.lock', 'Pipfile.lock'];
const uvWorkspace = /^\[tool\.uv\.workspace\]/m;

/**
 * Manifests and their lockfiles, as the documentation of each package manager names them. go.mod and pom.xml are not
 * among them: they fix the versions themselves.
 */
export const manifests: readonly Manifest[] = [
  {
    ecosystem: 'npm',
    names: /^package\.json$/,
    locks: ['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock'],
    asks: asksInJson(['dependencies', 'devDependencies', 'optionalDependencies']),
    workspace: /"workspaces"\s*:/,
    lockBy: 'npm install --package-lock-only',
  },
  {
    ecosystem: 'Python',
    names: /^pyproject\.toml$/,
    locks: pythonLocks,
    asks: asksInPyproject,
    isFixed: requirementsFix,
    workspace: uvWorkspace,
    lockBy: 'uv lock',
  },
  {
    ecosystem: 'Python',
    names: /^setup\.(?:py|cfg)$/,
    locks: pythonLocks,
    asks: asksInSetup,
    isFixed: requirementsFix,
    workspace: uvWorkspace,
    rootName: 'pyproject.toml',
    lockBy: 'uv pip compile --universal --generate-hashes --output-file requirements.txt, with this file',
  },
  {
    ecosystem: 'Pipenv',
    names: /^Pipfile$/,
    locks: ['Pipfile.lock'],
    asks: matches(/^\[(?:dev-)?packages\]\s*(?:#.*\n\s*)*[^\s[#]/m),
    lockBy: 'pipenv lock',
  },
  {
    ecosystem: 'Cargo',
    names: /^Cargo\.toml$/,
    locks: ['Cargo.lock'],
    asks: matches(/^\[(?:[^\]\n]*\.)?(?:(?:dev|build)-)?dependencies(?:\.[^\]\n]+\]|\]\s*(?:#.*\n\s*)*[^\s[#])/m),
    workspace: /^\[workspace[\].]/m,
    lockBy: 'cargo generate-lockfile',
  },
  {
    ecosystem: 'RubyGems',
    names: /^(?:Gemfile|gems\.rb)$/,
    locks: ['Gemfile.lock', 'gems.locked'],
    asks: matches(/^\s*(?:gem\s*[("']|gemspec\b)/m),
    lockBy: 'bundle lock',
  },
  {
    ecosystem: 'Composer',
    names: /^composer\.json$/,
    locks: ['composer.lock'],
    asks: asksInJson(['require', 'require-dev'], isPackagist),
    lockBy: 'composer update --no-install',
  },
  {
    ecosystem: 'NuGet',
    names: /\.(?:cs|fs|vb)proj$/,
    locks: ['packages.lock.json', 'packages.config'],
    asks: matches(/<PackageReference\s/),
    lockBy: 'dotnet restore --use-lock-file',
  },
  {
    ecosystem: 'Gradle',
    names: /^build\.gradle(?:\.kts)?$/,
    locks: ['gradle.lockfile'],
    asks: matches(gradleDependency),
    lockBy: 'gradle dependencies --write-locks',
  },
  {
    ecosystem: 'sbt',
    names: /^build\.sbt$/,
    locks: ['build.sbt.lock'],
    asks: matches(/libraryDependencies/),
    lockBy: 'sbt dependencyLockWrite (sbt-dependency-lock)',
  },
  {
    ecosystem: 'Mix',
    names: /^mix\.exs$/,
    locks: ['mix.lock'],
    asks: matches(/\{\s*:\w+\s*,\s*(?:"|\w+:|\[)/),
    lockBy: 'mix deps.get',
  },
  {
    ecosystem: 'Pub',
    names: /^pubspec\.ya?ml$/,
    locks: ['pubspec.lock'],
    asks: matches(/^(?:dev_)?dependencies:\s*(?:#.*)?\n(?:\s*#.*\n|\s*\n)*\s+\w/m),
    workspace: /^workspace:/m,
    lockBy: 'dart pub get',
  },
  {
    ecosystem: 'Swift',
    names: /^Package\.swift$/,
    locks: ['Package.resolved'],
    asks: matches(/\.package\(\s*(?:url|name|id):/),
    lockBy: 'swift package resolve',
  },
  {
    ecosystem: 'CocoaPods',
    names: /^Podfile$/,
    locks: ['Podfile.lock'],
    asks: matches(/^\s*pod\s+["']/m),
    lockBy: 'pod install',
  },
  {
    ecosystem: 'Conan',
    names: /^conanfile\.(?:txt|py)$/,
    locks: ['conan.lock'],
    asks: matches(/^\[requires\]\s*(?:#.*\n\s*)*[^\s[#]|\brequires\s*=|\bself\.requires\(/m),
    lockBy: 'conan lock create .',
  },
];

/** Lockfiles that no scanner reads, with what to do about each. */
export const unreadLockfiles: Readonly<Record<string, string>> = {
  'bun.lockb': 'Write the text form instead: bun install --save-text-lockfile.',
  'pdm.lock': 'Commit the standard form as well: pdm export --format pylock --output pylock.toml.',
  'conda-lock.yml': 'No scanner has advisories for conda: audit it with a tool of its own.',
  'Manifest.toml': 'No scanner has advisories for Julia: audit it with a tool of its own.',
  'deno.lock': 'No scanner reads it: audit it with Deno’s own tools (deno audit).',
};

/** Folders of installed or generated files: what is in them was not written here. */
export const installedFolders =
  /(?:^|\/)(?:node_modules|bower_components|\.venv|venv|site-packages|Pods|\.terraform|\.build)\//;

import { posix } from 'node:path';
import type { RepoPath } from '../../model.js';
import { pathText } from '../../sarif/paths.js';
import { bun } from './production/bun.js';
import { cargo } from './production/cargo.js';
import { pnpm } from './production/pnpm.js';
import { poetry } from './production/poetry.js';
import type { Production } from './production/production.js';
import { uv } from './production/uv.js';
import { yarn } from './production/yarn.js';
import { restateBun } from './restated/bun.js';
import { restateBundler } from './restated/bundler.js';
import { restateCocoapods } from './restated/cocoapods.js';
import { restateConan } from './restated/conan.js';
import { restateGoMod } from './restated/go-mod.js';
import { restateGradle } from './restated/gradle.js';
import { restatePom } from './restated/maven.js';
import { restateMix } from './restated/mix.js';
import { restatePackagesProps } from './restated/packages-props.js';
import { restatePipenv } from './restated/pipenv.js';
import type { Restate } from './restated/stated.js';
import { restateSwift } from './restated/swift.js';
import { restateYarn } from './restated/yarn.js';
import * as empty from './without-packages.js';

/** A kind of lockfile that Trivy reads. */
export type Lockfile = {
  readonly ecosystem: string;
  /** Base names. */
  readonly names: RegExp;
  /** Base names of files that say which dependencies are direct, at the lockfile's folder or below it. */
  readonly manifests: readonly string[];
  /** Is this text a whole lockfile of its kind, and without any package? Trivy reports no such file. */
  readonly isEmpty: (text: string) => boolean;
  /** The name that Trivy knows such a file by, where that is another one. */
  readonly stagedAs?: string;
  /** Which packages production may need; absent where Trivy says of a package what the lockfile says. */
  readonly production?: Production;
  /** Packages that Trivy reads wrongly or leaves out; `undefined` for a text in which nobody can tell them. */
  readonly restate?: Restate;
  /** Manifests beside the lockfile would make Trivy leave packages out, so it does not see them. */
  readonly hidesManifests?: true;
};

/** Lockfiles that `trivy fs` of the pinned version reads for vulnerabilities, but for those that npm and pip-audit read. */
export const lockfiles: readonly Lockfile[] = [
  {
    ecosystem: 'pnpm',
    names: /^pnpm-lock\.yaml$/,
    manifests: ['package.json'],
    isEmpty: empty.pnpm,
    production: pnpm,
  },
  {
    ecosystem: 'yarn',
    names: /^yarn\.lock$/,
    manifests: ['package.json'],
    isEmpty: empty.yarn,
    production: yarn,
    restate: restateYarn,
  },
  {
    ecosystem: 'bun',
    names: /^bun\.lock$/,
    manifests: ['package.json'],
    isEmpty: empty.bun,
    production: bun,
    restate: restateBun,
  },
  {
    ecosystem: 'poetry',
    names: /^poetry\.lock$/,
    manifests: ['pyproject.toml'],
    isEmpty: empty.toml,
    production: poetry,
  },
  {
    ecosystem: 'uv',
    names: /^uv\.lock$/,
    manifests: ['pyproject.toml'],
    isEmpty: empty.toml,
    production: uv,
  },
  {
    ecosystem: 'pipenv',
    names: /^Pipfile\.lock$/,
    manifests: ['Pipfile'],
    isEmpty: empty.json(['default'], ['_meta']),
    restate: restatePipenv,
  },
  {
    ecosystem: 'Go',
    names: /^go\.mod$/,
    manifests: ['go.sum'],
    isEmpty: empty.never,
    restate: restateGoMod,
  },
  {
    ecosystem: 'Cargo',
    names: /^Cargo\.lock$/,
    manifests: ['Cargo.toml'],
    isEmpty: empty.toml,
    production: cargo,
    hidesManifests: true,
  },
  { ecosystem: 'Maven', names: /^pom\.xml$/, manifests: [], isEmpty: empty.never, restate: restatePom },
  {
    ecosystem: 'Gradle',
    names: /gradle\.lockfile$/,
    manifests: ['build.gradle', 'build.gradle.kts'],
    isEmpty: empty.gradle,
    restate: restateGradle,
  },
  {
    ecosystem: 'sbt',
    names: /^build\.sbt\.lock$/,
    manifests: ['build.sbt'],
    isEmpty: empty.json(['dependencies'], ['lockVersion']),
  },
  {
    ecosystem: 'Composer',
    names: /^composer\.lock$/,
    manifests: ['composer.json'],
    isEmpty: empty.json(['packages'], ['packages']),
  },
  {
    ecosystem: 'NuGet',
    names: /^packages\.lock\.json$/,
    manifests: [],
    isEmpty: empty.nugetLock,
  },
  {
    ecosystem: 'NuGet',
    names: /^packages\.config$/,
    manifests: [],
    isEmpty: empty.xml('packages'),
  },
  {
    ecosystem: 'NuGet',
    names: /packages\.props$/i,
    manifests: [],
    isEmpty: empty.xml('Project'),
    restate: restatePackagesProps,
  },
  {
    ecosystem: 'RubyGems',
    names: /^Gemfile\.lock$/,
    manifests: ['Gemfile'],
    isEmpty: empty.bundler,
    restate: restateBundler,
  },
  {
    ecosystem: 'RubyGems',
    names: /^gems\.locked$/,
    manifests: ['gems.rb'],
    isEmpty: empty.bundler,
    restate: restateBundler,
    stagedAs: 'Gemfile.lock',
  },
  { ecosystem: '.NET', names: /\.deps\.json$/, manifests: [], isEmpty: empty.dotnet },
  {
    ecosystem: 'Pub',
    names: /^pubspec\.lock$/,
    manifests: ['pubspec.yaml'],
    isEmpty: empty.pub,
  },
  {
    ecosystem: 'Hex',
    names: /^mix\.lock$/,
    manifests: ['mix.exs'],
    isEmpty: empty.mix,
    restate: restateMix,
  },
  {
    ecosystem: 'Conan',
    names: /^conan\.lock$/,
    manifests: ['conanfile.txt', 'conanfile.py'],
    isEmpty: empty.json(['requires', 'build_requires', 'python_requires', 'graph_lock'], ['requires']),
    restate: restateConan,
  },
  {
    ecosystem: 'Swift',
    names: /^Package\.resolved$/,
    manifests: ['Package.swift'],
    isEmpty: empty.json(['pins', 'object'], ['pins']),
    restate: restateSwift,
  },
  {
    ecosystem: 'CocoaPods',
    names: /^Podfile\.lock$/,
    manifests: ['Podfile'],
    isEmpty: empty.cocoapods,
    restate: restateCocoapods,
  },
];

/** Folders of installed packages, whose lockfiles are not this repository's. */
const installed = /(?:^|\/)(?:node_modules|bower_components|\.venv|venv|site-packages|Pods)\//;

/** More of them: Trivy, too, leaves these files out there. */
const installedOf: Readonly<Record<string, RegExp>> = {
  'yarn.lock': /(?:^|\/)\.yarn\//,
  'composer.lock': /(?:^|\/)vendor\//,
};

/** What kind of lockfile stands at a path; `undefined` where it is none of ours. */
export function lockfileAt(path: RepoPath): Lockfile | undefined {
  const name = posix.basename(pathText(path));
  if (installed.test(path) || installedOf[name]?.test(path) === true) return undefined;
  return lockfiles.find(({ names }) => names.test(name));
}

/** Manifests that go with a lockfile: its own folder's first, then those of a workspace's members below. */
export function manifestsOf(path: RepoPath, files: readonly RepoPath[]): readonly RepoPath[] {
  const wanted = lockfileAt(path)?.manifests ?? [];
  const folder = posix.dirname(path);
  const below = folder === '.' ? '' : `${folder}/`;
  return files
    .filter((file) => file.startsWith(below) && wanted.includes(posix.basename(file)) && !installed.test(file))
    .toSorted((a, b) => a.split('/').length - b.split('/').length);
}

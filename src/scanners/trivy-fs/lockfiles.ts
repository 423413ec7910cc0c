import { posix } from 'node:path';
import type { RepoPath } from '../../model.js';

/** A kind of lockfile that Trivy reads. */
export type Lockfile = {
  readonly ecosystem: string;
  /** Base names. */
  readonly names: RegExp;
  /** Base names of files that say which dependencies are direct, at the lockfile's folder or below it. */
  readonly manifests: readonly string[];
  /** Is there anything in this text that Trivy would report as a package? */
  readonly hasPackages: (text: string) => boolean;
};

const matches =
  (pattern: RegExp) =>
  (text: string): boolean =>
    pattern.test(text);

/** Some key of a JSON object holds a list or an object that is not empty. What is no JSON is for Trivy to refuse. */
const holdsSome =
  (...keys: readonly string[]) =>
  (text: string): boolean => {
    try {
      const document: unknown = JSON.parse(text);
      if (typeof document !== 'object' || document === null) return true;
      const values = new Map<string, unknown>(Object.entries(document));
      return keys.some((key) => Object.keys(Object.assign({}, values.get(key))).length > 0);
    } catch {
      return true;
    }
  };

/** yarn: an entry of anything but the workspace's own packages. */
const yarnEntry = /^(?!__metadata:)(?!"?[^"\n]*@workspace:)[^\s#][^\n]*:\s*$/m;

/** Lockfiles that `trivy fs` of the pinned version reads for vulnerabilities, but for those that npm and pip-audit read. */
export const lockfiles: readonly Lockfile[] = [
  {
    ecosystem: 'pnpm',
    names: /^pnpm-lock\.yaml$/,
    manifests: ['package.json'],
    hasPackages: matches(/^packages:\s*\n(?:\s*\n)*\s+\S/m),
  },
  { ecosystem: 'yarn', names: /^yarn\.lock$/, manifests: ['package.json'], hasPackages: matches(yarnEntry) },
  {
    ecosystem: 'bun',
    names: /^bun\.lock$/,
    manifests: ['package.json'],
    hasPackages: matches(/"packages"\s*:\s*\{\s*"/),
  },
  {
    ecosystem: 'poetry',
    names: /^poetry\.lock$/,
    manifests: ['pyproject.toml'],
    hasPackages: matches(/^\[\[package\]\]/m),
  },
  {
    ecosystem: 'uv',
    names: /^uv\.lock$/,
    manifests: ['pyproject.toml'],
    hasPackages: matches(/^source\s*=\s*\{\s*(?:registry|git|url|path)\b/m),
  },
  {
    ecosystem: 'pipenv',
    names: /^Pipfile\.lock$/,
    manifests: ['Pipfile'],
    hasPackages: holdsSome('default'),
  },
  { ecosystem: 'Go', names: /^go\.mod$/, manifests: ['go.sum'], hasPackages: matches(/^\s*(?:require\s+)?\S+\s+v\d/m) },
  {
    ecosystem: 'Cargo',
    names: /^Cargo\.lock$/,
    manifests: ['Cargo.toml'],
    hasPackages: matches(/^source\s*=/m),
  },
  { ecosystem: 'Maven', names: /^pom\.xml$/, manifests: [], hasPackages: matches(/<dependency>/) },
  {
    ecosystem: 'Gradle',
    names: /gradle\.lockfile$/,
    manifests: ['build.gradle', 'build.gradle.kts'],
    hasPackages: matches(/^[^#=\s:]+:[^:\s]+:[^=\s]+=/m),
  },
  { ecosystem: 'sbt', names: /^build\.sbt\.lock$/, manifests: ['build.sbt'], hasPackages: holdsSome('dependencies') },
  {
    ecosystem: 'Composer',
    names: /^composer\.lock$/,
    manifests: ['composer.json'],
    hasPackages: holdsSome('packages'),
  },
  {
    ecosystem: 'NuGet',
    names: /^(?:packages\.lock\.json|packages\.config)$/,
    manifests: [],
    hasPackages: matches(/"resolved"\s*:|<package\s/),
  },
  {
    ecosystem: 'NuGet',
    names: /^(?:Directory\.)?Packages\.props$/i,
    manifests: [],
    hasPackages: matches(/<Package(?:Version|Reference)\s/),
  },
  {
    ecosystem: 'RubyGems',
    names: /^(?:Gemfile\.lock|gems\.locked)$/,
    manifests: ['Gemfile', 'gems.rb'],
    hasPackages: matches(/^ {4}\S+ \(/m),
  },
  {
    ecosystem: 'Pub',
    names: /^pubspec\.lock$/,
    manifests: ['pubspec.yaml'],
    hasPackages: matches(/^packages:\s*\n\s+\S/m),
  },
  { ecosystem: 'Hex', names: /^mix\.lock$/, manifests: ['mix.exs'], hasPackages: matches(/"\s*:\s*\{\s*:hex\b/) },
  {
    ecosystem: 'Conan',
    names: /^conan\.lock$/,
    manifests: ['conanfile.txt', 'conanfile.py'],
    hasPackages: matches(/"(?:requires|build_requires|python_requires)"\s*:\s*\[\s*"|"ref"\s*:\s*"[^"]+\/[^"]+"/),
  },
  {
    ecosystem: 'Swift',
    names: /^Package\.resolved$/,
    manifests: ['Package.swift'],
    hasPackages: matches(/"(?:identity|package)"\s*:/),
  },
  {
    ecosystem: 'CocoaPods',
    names: /^Podfile\.lock$/,
    manifests: ['Podfile'],
    hasPackages: matches(/^PODS:\s*\n\s+-/m),
  },
];

/** Folders of installed packages, whose lockfiles are not this repository's. */
const installed = /(?:^|\/)(?:node_modules|bower_components|\.venv|venv|site-packages|Pods)\//;

/** What kind of lockfile stands at a path; `undefined` where it is none of ours. */
export function lockfileAt(path: RepoPath): Lockfile | undefined {
  const name = posix.basename(path);
  return installed.test(path) ? undefined : lockfiles.find(({ names }) => names.test(name));
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

import { posix } from 'node:path';
import type { RepoPath, Target } from '../../model.js';
import { isBelow, pathText, toRepoPath } from '../../sarif/paths.js';
import { pathMatcher } from '../../sarif/path-matcher.js';
import { detectFiles } from '../detect-files.js';
import type { Detection, Tree } from '../scanner.js';
import type { Options } from './options.js';

/** Launchers of build tools: they fetch the build tool, and are in every repository that uses one. */
const launchers = /(?:^|\/)(?:gradle\/wrapper\/gradle-wrapper|\.mvn\/wrapper\/maven-wrapper)\.jar$/;

/** Is this a Java archive that Trivy looks into? */
export const isArchive = (path: RepoPath): boolean => /\.(?:jar|war|ear|par)$/i.test(path) && !launchers.test(path);

/** Files that say what was to be installed, those that fix versions first. */
export const manifestNames = [
  ...['package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock', 'package.json'],
  ...['pylock.toml', 'poetry.lock', 'uv.lock', 'Pipfile.lock', 'requirements.txt', 'pyproject.toml', 'Pipfile'],
  ...['setup.py', 'setup.cfg', 'Gemfile.lock', 'Gemfile', 'composer.lock', 'composer.json', 'environment.yml'],
];

/** The lockfile or manifest that is nearest to a folder of installed packages: findings stand there. */
export function manifestFor(folder: RepoPath, files: readonly RepoPath[]): RepoPath | undefined {
  const known = new Set(files);
  for (let at = posix.dirname(folder); ; at = posix.dirname(at)) {
    const found = manifestNames.map((name) => (at === '.' ? name : `${at}/${name}`)).find((path) => known.has(path));
    if (found !== undefined || at === '.') return found;
  }
}

/** Java archives of the tree, and the folders that the policy names. */
export function detect(tree: Tree, { installed, except }: Options): Detection {
  const isExcepted = pathMatcher(except);
  const isOwn = (path: RepoPath): boolean => isArchive(path) && (except.length === 0 || !isExcepted(path));
  const folders = installed.map((folder) => toRepoPath(folder)).filter((path) => isBelow(path, tree.workingDirectory));
  const lost = folders.find((folder) => manifestFor(folder, tree.files) === undefined);
  if (lost !== undefined) return homeless(lost);
  const found = detectFiles(tree, isOwn, 'no Java archives, and the policy names no installed packages');
  if (found.status === 'cannot') return found;
  const archives = found.status === 'applies' ? found.expected : [];
  const targets: readonly Target[] = [
    ...archives.map((path) => ({ kind: 'archive' as const, path })),
    ...folders.map((path) => ({ kind: 'installed' as const, path })),
  ];
  return targets.length === 0 ? found : { status: 'applies', targets, expected: archives };
}

const homeless = (folder: RepoPath): Detection => ({
  status: 'cannot',
  reason: `no lockfile or manifest stands beside ${pathText(folder)} or above it, so its findings have no place`,
  remedy: 'Commit what says which packages are to be installed there, or take the folder out of `installed`.',
});

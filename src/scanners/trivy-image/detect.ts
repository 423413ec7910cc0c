import type { RepoPath, Target } from '../../model.js';
import { isBelow, toRepoPath } from '../../sarif/paths.js';
import { pathMatcher } from '../../sarif/path-matcher.js';
import type { Detection, Tree } from '../scanner.js';
import { basesOf, isDockerfile, targetOf } from './images.js';
import type { Options } from './options.js';

/** The images that the policy names, and the base images of those Dockerfiles that are looked at. */
export function detect(tree: Tree, options: Options): Detection {
  const images = [...options.images, ...(tree.images ?? [])];
  const missing = missingPlaceholder(images, tree);
  if (missing !== undefined) return missing;
  const all = dockerfilesOf(tree, options);
  const looked = all.filter((path) => isLookedAt(path, tree, options));
  const { bases } = basesOf(looked, tree.read);
  const targets = [
    ...images.map((image) => targetOf(image, tree.history ?? {})),
    ...bases.map(({ image }): Target => ({ kind: 'image', path: toRepoPath(image) })),
  ];
  const distinct = targets.filter(({ path }, index) => targets.findIndex((other) => other.path === path) === index);
  if (distinct.length > 0) return { status: 'applies', targets: distinct, expected: looked };
  return { status: 'not-applicable', reason: reasonFor(all, looked) };
}

function missingPlaceholder(images: readonly string[], { history }: Tree): Detection | undefined {
  const isNamed = (placeholder: string): boolean => images.some((image) => image.includes(placeholder));
  if (isNamed('{sha}') && history?.head === undefined) {
    return {
      status: 'cannot',
      reason: 'an image is named with {sha}, and there is no commit',
      remedy: 'Judge a commit, or name the image without {sha}.',
    };
  }
  if (isNamed('{ref}') && history?.ref === undefined) {
    return {
      status: 'cannot',
      reason: 'an image is named with {ref}, and HEAD is on no branch or tag',
      remedy: 'Check out a branch, or name the image with {sha}.',
    };
  }
  return undefined;
}

/** Dockerfiles whose base images may be judged. */
export function dockerfilesOf(
  { files, workingDirectory }: Pick<Tree, 'files' | 'workingDirectory'>,
  { except }: Options,
): readonly RepoPath[] {
  const isExcepted = pathMatcher(except);
  return files.filter(
    (path) => isDockerfile(path) && isBelow(path, workingDirectory) && (except.length === 0 || !isExcepted(path)),
  );
}

function isLookedAt(path: RepoPath, { history }: Tree, options: Options): boolean {
  switch (options['base-images']) {
    case true:
      return true;
    case false:
      return false;
    case 'auto':
      return history === undefined || history.scheduled || (history.changed ?? []).includes(path);
  }
}

function reasonFor(all: readonly RepoPath[], looked: readonly RepoPath[]): string {
  const [first] = all;
  if (first === undefined) return 'no images are named, and there is no Dockerfile';
  const others = all.length === 1 ? '' : ` and ${all.length - 1} more`;
  return looked.length > 0
    ? `no images are named, and no base image of ${first}${others} can be told`
    : `nobody looked at ${first}${others}: no images are named, and base images are judged when it changes`;
}

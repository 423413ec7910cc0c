import { firstFew } from '../../first-few.js';
import type { RepoPath, Target } from '../../model.js';
import { isBelow, toRepoPath } from '../../sarif/paths.js';
import { pathMatcher } from '../../sarif/path-matcher.js';
import { isDockerfile } from '../dockerfile-name.js';
import type { Detection, Tree } from '../scanner.js';
import { basesOf, targetOf } from './images.js';
import type { Options } from './options.js';

/** The images that the policy names, and the base images of those Dockerfiles that are looked at. */
export function detect(tree: Tree, options: Options): Detection {
  const images = [...options.images, ...(tree.images ?? [])];
  const missing = missingPlaceholder(images, tree);
  if (missing !== undefined) return missing;
  const all = dockerfilesOf(tree, options);
  const looked = all.filter((path) => isLookedAt(path, tree, options));
  const { bases, undecided } = basesOf(looked, tree.read, options.platform);
  const untold = untoldBases(undecided, tree, options);
  if (untold !== undefined) return untold;
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

/** Base images that a build would take, and nobody can name: no answer about the others could stand for them. */
function untoldBases(undecided: readonly string[], tree: Tree, options: Options): Detection | undefined {
  const [missing] = dockerfilesOf({ ...tree, files: tree.unread ?? [], read: () => undefined }, options).filter(
    (path) => isLookedAt(path, tree, options),
  );
  const absent = missing === undefined ? [] : [`${missing} belongs to the commit and is not there to be read`];
  const [first, ...others] = [...undecided, ...absent];
  if (first === undefined) return undefined;
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  return {
    status: 'cannot',
    reason: `which base images are to be judged cannot be told: ${first}${more}`,
    remedy:
      'Make the Dockerfile a regular file that is checked out, below 1 MiB, and write each FROM plainly; or name it in ' +
      '`except` of trivy-image in the policy: nobody judges its base images then.',
  };
}

/** Dockerfiles whose base images may be judged. */
export function dockerfilesOf(
  { files, read, workingDirectory }: Pick<Tree, 'files' | 'read' | 'workingDirectory'>,
  { except }: Options,
): readonly RepoPath[] {
  const isExcepted = pathMatcher(except);
  return files.filter(
    (path) => isBelow(path, workingDirectory) && isDockerfile(path, read) && (except.length === 0 || !isExcepted(path)),
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
  if (all.length === 0) return 'no images are named, and there is no Dockerfile';
  const some = firstFew(all, 1);
  return looked.length > 0
    ? `no images are named, and no base image of ${some} can be told`
    : `nobody looked at ${some}: no images are named, and base images are judged when it changes`;
}

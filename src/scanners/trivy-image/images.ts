import type { RepoPath, Target } from '../../model.js';
import { pathText, toRepoPath } from '../../sarif/paths.js';
import type { Tree } from '../scanner.js';
import { fromsOf } from './dockerfile.js';

/** Is this entry of `images` a file? */
export const isArchiveName = (image: string): boolean => /\.(?:tar|tar\.gz|tgz)$/.test(image);

/** The target that an entry of `images` is, with the commit and its branch or tag in their places. */
export const targetOf = (image: string, { head = '', ref = '' }: NonNullable<Partial<Tree['history']>>): Target => {
  const named = image.replaceAll('{sha}', head).replaceAll('{ref}', asTag(ref));
  return { kind: isArchiveName(named) ? 'archive' : 'image', path: toRepoPath(named.replace(/^\.\//, '')) };
};

/** A branch's name as a tag, which may hold less (OCI distribution, 128 characters): `feature/x` is `feature-x`. */
const asTag = (ref: string): string =>
  ref
    .replace(/[^\w.-]+/g, '-')
    .replace(/^[.-]+/, '')
    .slice(0, 128);

/** A base image, and where it is asked for. */
export type Base = { readonly dockerfile: RepoPath; readonly line: number; readonly image: string };

/** What Dockerfiles say of their base images. */
export type Bases = {
  readonly bases: readonly Base[];
  /** One sentence for each that only a build argument says. */
  readonly unknown: readonly string[];
  /** Why base images cannot be told although a build would take some, each with the Dockerfile. */
  readonly undecided: readonly string[];
};

/** The base images of Dockerfiles, for a platform. */
export function basesOf(
  dockerfiles: readonly RepoPath[],
  textOf: (path: RepoPath) => string | undefined,
  platform: string,
): Bases {
  const bases: Base[] = [];
  const unknown: string[] = [];
  const undecided: string[] = [];
  for (const dockerfile of dockerfiles) {
    const text = textOf(dockerfile);
    if (text === undefined) undecided.push(`${dockerfile} is a link, larger than 1 MiB, or beyond all that is read`);
    for (const { line, image, text: asked, undecided: why } of fromsOf(text ?? '', platform)) {
      if (image !== undefined) bases.push({ dockerfile, line, image });
      else if (why !== undefined) undecided.push(`${asked} in ${dockerfile}:${line}: ${why}`.trimStart());
      else
        unknown.push(`Which image ${asked} in ${dockerfile}:${line} is only a build argument says: it was not judged.`);
    }
  }
  return { bases, unknown, undecided };
}

/** An image's name for people. */
export const nameOf = ({ path }: Target): string => pathText(path);

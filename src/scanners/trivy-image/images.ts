import { posix } from 'node:path';
import type { RepoPath, Target } from '../../model.js';
import { pathText, toRepoPath } from '../../sarif/paths.js';
import type { Tree } from '../scanner.js';
import { fromsOf } from './dockerfile.js';

/** Is this a file that says how to build an image? */
export const isDockerfile = (path: RepoPath): boolean =>
  /^(?:Dockerfile|Containerfile)(?:\.[\w.-]+)?$|\.(?:Dockerfile|Containerfile)$/i.test(posix.basename(path)) &&
  !/\.(?:dockerignore|md|j2|tmpl|template)$/i.test(path) &&
  !/(?:^|\/)(?:node_modules|vendor)\//.test(path);

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

/** The base images of Dockerfiles, and one sentence for each that cannot be told. */
export function basesOf(
  dockerfiles: readonly RepoPath[],
  textOf: (path: RepoPath) => string | undefined,
): { readonly bases: readonly Base[]; readonly unknown: readonly string[] } {
  const bases: Base[] = [];
  const unknown: string[] = [];
  for (const dockerfile of dockerfiles) {
    const text = textOf(dockerfile);
    if (text === undefined) unknown.push(`${dockerfile} is too large to be read: its base images were not judged.`);
    for (const { line, image, text: asked } of fromsOf(text ?? '')) {
      if (image !== undefined) bases.push({ dockerfile, line, image });
      else
        unknown.push(`Which image ${asked} in ${dockerfile}:${line} is only a build argument says: it was not judged.`);
    }
  }
  return { bases, unknown };
}

/** An image's name for people. */
export const nameOf = ({ path }: Target): string => pathText(path);

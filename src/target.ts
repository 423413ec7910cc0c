import type { RepoPath } from './model.js';

/**
 * What one scanner looks at. A `manifest` names dependencies that no lockfile fixes; `installed` is a folder of
 * packages as it lies in the checkout, tracked or not. An `archive` is one of Java, or of an image; an `image` is a
 * reference, spelt as a path is.
 */
export type Target = {
  readonly kind:
    | 'directory'
    | 'history'
    | 'range'
    | 'staged'
    | 'uncommitted'
    | 'lockfile'
    | 'manifest'
    | 'archive'
    | 'installed'
    | 'image';
  readonly path: RepoPath;
};

import type { Contents } from '../scratch-repository.js';

/** A lockfile in which Trivy alone overlooks a package of production: `mined` is the vulnerable one, where it stands. */
export type HiddenPackage = { readonly what: string; readonly files: (mined: string) => Contents };

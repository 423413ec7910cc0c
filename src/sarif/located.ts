import type { Finding } from '../scanners/scanner.js';

/** A finding with what the run stage has read from the tree about its place. */
export type LocatedFinding = {
  readonly finding: Finding;
  /** `partialFingerprints`, by key: see `fingerprintKeys`. */
  readonly fingerprints: Readonly<Record<string, string>>;
  /** A suppression that the run stage found itself. The tool's own is in the finding; it goes first. */
  readonly suppressed?: NonNullable<Finding['suppressed']>;
};

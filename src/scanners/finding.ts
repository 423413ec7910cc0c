import type { RepoPath, Severity } from '../model.js';

/** Place in a file. Lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export type Region = {
  readonly startLine: number;
  readonly startColumn?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
};

/** A rule of a tool, as far as this run's findings need it. */
export type Rule = {
  readonly id: string;
  readonly name?: string;
  readonly title: string;
  readonly description: string;
  /** What to do, plain text. */
  readonly help: string;
  readonly helpUri?: string;
  readonly security: boolean;
  /** Worst severity its findings can have. */
  readonly severity: Severity;
  /** CWE numbers. */
  readonly cwe: readonly number[];
};

/** Another place that belongs to a finding. */
export type RelatedPlace = { readonly path: RepoPath; readonly region?: Region; readonly message: string };

/** What a tool found. */
export type Finding = {
  readonly rule: string;
  readonly message: string;
  readonly severity: Severity;
  readonly path: RepoPath;
  readonly region?: Region;
  /** The commit that holds the place, where that is not the judged tree. */
  readonly commit?: string;
  /** Places in the judged tree that belong to it: where a dependency is asked for. */
  readonly related?: readonly RelatedPlace[];
  /** Text that must appear nowhere: cut out of the line before it is hashed, kept in memory only. */
  readonly secret?: string;
  /** What to do about this one, plain text. */
  readonly fix?: string;
  /** Rules of another scanner of the gate that say the same: what both find is one finding. */
  readonly sameAs?: readonly string[];
  /** Set aside by the tool's own means: inline comment, or an ignore file of the trusted commit. */
  readonly suppressed?: { readonly kind: 'inSource' | 'external'; readonly justification: string };
};

/** What is known about one pinned tool. Plain JSON: `tools list --format json` prints a list of these. */
export type ToolFacts = {
  readonly tool: string;
  readonly version: string;
  readonly license: string;
  readonly homepage: string;
  /** Days (YYYY-MM-DD) on which upstream published the version, and on which its digests were written down. */
  readonly released: string;
  readonly recorded: string;
  /** Whole days since `released`. */
  readonly ageDays: number;
  /** Why the pin may be younger than the rule allows; absent where it keeps the rule. */
  readonly exception?: string;
  /** The pin itself: where it stands, and sha256 of its bytes. */
  readonly pin: { readonly path: string; readonly sha256: string };
  /** Versions and digests that are known to be bad. */
  readonly denied: { readonly versions: readonly string[]; readonly sha256s: readonly string[] };
  /** Where it can be had, in the order in which the sources are tried, with all digests: as in the pin. */
  readonly sources: readonly SourceFacts[];
  readonly installed: ToolState;
};

/** A source as the pin holds it: what else there is depends on the kind. */
export type SourceFacts = { readonly kind: string };

/** What the cache holds of a tool, every byte of it looked at. */
export type ToolState =
  | {
      readonly status: 'installed';
      readonly folder: string;
      /** Absolute path of what is started, and the words that come before all others. */
      readonly executable: string;
      readonly args: readonly string[];
      readonly sha256: string;
      readonly source: string;
    }
  | { readonly status: 'absent'; readonly folder: string }
  | { readonly status: 'refused'; readonly folder: string; readonly reason: string }
  | { readonly status: 'unsupported'; readonly reason: string };

/** Where tools are kept, and for which platform (`linux-amd64`). */
export type ToolsPlace = { readonly cache: string; readonly platform: string };

/** The width that counts: below 60 columns is 60, an unknown one 80. */
export function usableColumns(columns: number): number {
  return Number.isFinite(columns) ? Math.max(60, Math.floor(columns)) : 80;
}

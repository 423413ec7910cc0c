import type { DataOrigin } from '../../model.js';
import type { OsvRecord } from './osv-record.js';

/** An advisory as npm's registry answers it to the bulk question. */
export type NpmAdvisory = {
  readonly id: number;
  readonly url: string;
  readonly title: string;
  readonly severity: 'info' | 'low' | 'moderate' | 'high' | 'critical';
  readonly vulnerable_versions: string;
  readonly cwe: readonly string[];
  readonly cvss: { readonly score: number; readonly vectorString: string | null };
};

/** Why there is no answer, one sentence. */
export type NoAnswer = { readonly ok: false; readonly reason: string };

/** Who knows advisories for packages of npm. */
export type NpmSource = {
  readonly data: DataOrigin;
  /** Advisories by package, for versions by package. */
  readonly bulk: (
    packages: Readonly<Record<string, readonly string[]>>,
  ) => Promise<{ readonly ok: true; readonly advisories: Readonly<Record<string, readonly NpmAdvisory[]>> } | NoAnswer>;
  /** The registry's document about a package, as JSON, from which npm learns which update is the fix. */
  readonly packument: (name: string) => Promise<{ readonly ok: true; readonly json: string } | NoAnswer>;
};

/** Who knows advisories for projects of PyPI. */
export type PypiSource = {
  readonly data: DataOrigin;
  /** The whole records that hold for one version of a project (its name as PEP 503 normalises it). */
  readonly query: (
    name: string,
    version: string,
  ) => Promise<{ readonly ok: true; readonly records: readonly OsvRecord[] } | NoAnswer>;
};

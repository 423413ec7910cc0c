import { createHash } from 'node:crypto';
import { satisfies, validRange } from 'semver';
import type { DataOrigin } from '../../model.js';
import { severityOfVector } from '../../sarif/cvss.js';
import { isAbout, rangeOf } from './npm-range.js';
import type { OsvRecord } from './osv-record.js';
import type { NpmAdvisory, NpmSource } from './source.js';

/** Records at hand, in the form in which npm's registry answers. It has no documents about packages. */
export function offlineNpm(records: readonly OsvRecord[], data: DataOrigin): NpmSource {
  const byPackage = new Map<string, NpmAdvisory[]>();
  for (const record of records) {
    for (const name of new Set(
      record.affected
        .flatMap((one) => one.package?.name ?? [])
        .filter((name) => record.affected.some((one) => isAbout(one, name))),
    )) {
      byPackage.set(name, [...(byPackage.get(name) ?? []), advisoryOf(record, name)]);
    }
  }
  return {
    data,
    bulk: (packages) => {
      const hits = Object.entries(packages).map(
        ([name, versions]) => [name, hitsOf(byPackage.get(name) ?? [], versions)] as const,
      );
      return Promise.resolve({ ok: true, advisories: Object.fromEntries(hits.filter(([, own]) => own.length > 0)) });
    },
    packument: () => Promise.resolve({ ok: false, reason: 'there are none offline' }),
  };
}

/** What cannot be read is given as it is: whoever asked has to notice. */
const hitsOf = (advisories: readonly NpmAdvisory[], versions: readonly string[]): readonly NpmAdvisory[] =>
  advisories.filter(
    ({ vulnerable_versions: range }) =>
      validRange(range, true) === null ||
      versions.some((version) => satisfies(version, range, { includePrerelease: true, loose: true })),
  );

function advisoryOf(record: OsvRecord, name: string): NpmAdvisory {
  const { id, aliases, summary, severity, database_specific: own } = record;
  const ghsa = [id, ...aliases].find((one) => one.startsWith('GHSA-'));
  const cwes = own?.['cwe_ids'];
  return {
    id: Number.parseInt(createHash('sha256').update(id).digest('hex').slice(0, 12), 16),
    url: ghsa === undefined ? `https://osv.dev/${id}` : `https://github.com/advisories/${ghsa}`,
    title: summary ?? id,
    severity: severityOf(record, name),
    vulnerable_versions: rangeOf(record, name),
    cwe: Array.isArray(cwes) ? cwes.filter((cwe) => typeof cwe === 'string') : [],
    cvss: { score: 0, vectorString: severity[0]?.score ?? null },
  };
}

const words = { critical: 'critical', high: 'high', medium: 'moderate', low: 'low', info: 'info' } as const;

/**
 * GitHub's word, else the worst of the CVSS vectors of the record and of what it says of the package; malicious packages
 * are critical, what nobody has rated is high.
 */
function severityOf(
  { id, severity, affected, database_specific: own }: OsvRecord,
  name: string,
): NpmAdvisory['severity'] {
  const said = own?.['severity'];
  const word = typeof said === 'string' ? said.toLowerCase() : '';
  const known = Object.values(words).find((one) => one === (word === 'medium' ? 'moderate' : word));
  if (known !== undefined) return known;
  const vectors = [...severity, ...affected.filter((one) => isAbout(one, name)).flatMap((one) => one.severity)];
  const rated = new Set(vectors.map(({ score }) => severityOfVector(score)));
  const worst = severities.find((one) => rated.has(one));
  if (worst !== undefined) return words[worst];
  return id.startsWith('MAL-') ? 'critical' : 'high';
}

const severities = ['critical', 'high', 'medium', 'low'] as const;

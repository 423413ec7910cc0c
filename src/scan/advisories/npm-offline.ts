import { createHash } from 'node:crypto';
import { satisfies, validRange } from 'semver';
import type { DataOrigin } from '../../model.js';
import { severityOfVector } from '../../sarif/cvss.js';
import type { OsvRecord } from './osv-record.js';
import type { NpmAdvisory, NpmSource } from './source.js';

/** Records at hand, in the form in which npm's registry answers. It has no documents about packages. */
export function offlineNpm(records: readonly OsvRecord[], data: DataOrigin): NpmSource {
  const byPackage = new Map<string, NpmAdvisory[]>();
  for (const record of records) {
    for (const name of new Set(
      record.affected.flatMap(({ package: one }) => (one?.ecosystem === 'npm' ? [one.name] : [])),
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
    severity: severityOf(record),
    vulnerable_versions: rangeOf(record, name),
    cwe: Array.isArray(cwes) ? cwes.filter((cwe) => typeof cwe === 'string') : [],
    cvss: { score: 0, vectorString: severity[0]?.score ?? null },
  };
}

const words = { critical: 'critical', high: 'high', medium: 'moderate', low: 'low', info: 'info' } as const;

/** GitHub's word, else that of the CVSS vector; malicious packages are critical, what nobody has rated is high. */
function severityOf({ id, severity, database_specific: own }: OsvRecord): NpmAdvisory['severity'] {
  const said = own?.['severity'];
  const word = typeof said === 'string' ? said.toLowerCase() : '';
  const known = Object.values(words).find((one) => one === (word === 'medium' ? 'moderate' : word));
  if (known !== undefined) return known;
  const [first] = severity.flatMap(({ score }) => severityOfVector(score) ?? []);
  if (first !== undefined) return words[first];
  return id.startsWith('MAL-') ? 'critical' : 'high';
}

/** The affected versions as a range of npm: each pair of events is one part, and each listed version is one. */
function rangeOf({ affected }: OsvRecord, name: string): string {
  const parts = affected.flatMap(({ package: one, ranges, versions }) => {
    if (one?.ecosystem !== 'npm' || one.name !== name) return [];
    const spans = ranges.filter(({ type }) => type !== 'GIT').flatMap(({ events }) => spansOf(events));
    return [...spans, ...versions.map((version) => `=${version}`)];
  });
  return parts.length === 0 ? '*' : parts.join(' || ');
}

type Event = OsvRecord['affected'][number]['ranges'][number]['events'][number];

function spansOf(events: readonly Event[]): readonly string[] {
  const spans: string[] = [];
  let from: string | undefined;
  for (const { introduced, fixed, last_affected: last } of events) {
    if (introduced !== undefined) from = introduced === '0' ? '>=0.0.0-0' : `>=${introduced}`;
    const end = fixed === undefined ? (last === undefined ? undefined : `<=${last}`) : `<${fixed}`;
    if (end === undefined) continue;
    spans.push(from === undefined ? end : `${from} ${end}`);
    from = undefined;
  }
  return from === undefined ? spans : [...spans, from];
}

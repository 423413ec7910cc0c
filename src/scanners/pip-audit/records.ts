import { z } from 'zod';
import type { Severity } from '../../model.js';
import { severityOfVector } from '../../sarif/cvss.js';
import { worse } from '../../sarif/severity.js';
import { canonical } from './names.js';

const recordSchema = z.looseObject({
  id: z.string(),
  withdrawn: z.string().optional(),
  aliases: z.array(z.string()).default([]),
  summary: z.string().optional(),
  details: z.string().optional(),
  severity: z.array(z.looseObject({ type: z.string(), score: z.string() })).default([]),
  affected: z
    .array(
      z.looseObject({
        package: z.looseObject({ ecosystem: z.string(), name: z.string() }).optional(),
        ranges: z
          .array(z.looseObject({ type: z.string(), events: z.array(z.looseObject({ fixed: z.string().optional() })) }))
          .default([]),
      }),
    )
    .default([]),
  database_specific: z
    .looseObject({ severity: z.string().optional(), cwe_ids: z.array(z.string()).optional() })
    .optional(),
});

/** A record of OSV, as far as findings are made of it. */
export type AdvisoryRecord = z.infer<typeof recordSchema>;

const exchanges = z.array(
  z.looseObject({
    asked: z.looseObject({ package: z.looseObject({ name: z.string() }), version: z.string() }),
    came: z.union([
      z.looseObject({ ok: z.literal(true), answer: z.looseObject({ vulns: z.array(recordSchema).default([]) }) }),
      z.looseObject({ ok: z.literal(false), reason: z.string() }),
    ]),
  }),
);

/** A question, and the ids of what was answered, without what was withdrawn. */
export type Answered = { readonly name: string; readonly version: string; readonly ids: readonly string[] };

/** What our source answered in this job: whole records by id, by question, and why it had no answer to something. */
export function readExchanges(text: string | undefined): {
  readonly records: ReadonlyMap<string, AdvisoryRecord>;
  readonly answered: readonly Answered[];
  readonly failures: readonly string[];
} {
  const read = exchanges.parse(JSON.parse(text ?? '[]'));
  const records = read.flatMap(({ came }) => (came.ok ? came.answer.vulns : []));
  return {
    records: new Map(records.map((record) => [record.id, record])),
    answered: read.flatMap(({ asked, came }) => (came.ok ? [answeredOf(asked, came.answer.vulns)] : [])),
    failures: read.flatMap(({ came }) => (came.ok ? [] : [came.reason])),
  };
}

const answeredOf = (
  { package: { name }, version }: { readonly package: { readonly name: string }; readonly version: string },
  vulns: readonly AdvisoryRecord[],
): Answered => ({
  name: canonical(name),
  version,
  ids: vulns.flatMap(({ id, withdrawn }) => (withdrawn === undefined ? [id] : [])),
});

const words: Readonly<Record<string, Severity>> = {
  CRITICAL: 'critical',
  HIGH: 'high',
  MODERATE: 'medium',
  MEDIUM: 'medium',
  LOW: 'low',
};

/** The worst that the records say: GitHub's word, else the score of a CVSS vector; `unknown` where none says anything. */
export function severityOf(records: readonly AdvisoryRecord[], unknown: Severity): Severity {
  const said = records.flatMap((record) => severityOfOne(record) ?? []);
  const [first, ...others] = said;
  return first === undefined ? unknown : others.reduce(worse, first);
}

function severityOfOne(record: AdvisoryRecord): Severity | undefined {
  const word = words[(record.database_specific?.severity ?? '').toUpperCase()];
  if (word !== undefined) return word;
  const [first, ...others] = record.severity.flatMap(({ score }) => severityOfVector(score) ?? []);
  return first === undefined ? undefined : others.reduce(worse, first);
}

/** Versions in which a package is mended, as the records say. */
export function fixedVersions(records: readonly AdvisoryRecord[], name: string): readonly string[] {
  const ranges = records.flatMap(({ affected }) =>
    affected.flatMap(({ package: one, ranges: all }) =>
      one?.ecosystem === 'PyPI' && canonical(one.name) === name ? all.filter(({ type }) => type === 'ECOSYSTEM') : [],
    ),
  );
  return [...new Set(ranges.flatMap(({ events }) => events.flatMap(({ fixed }) => fixed ?? [])))];
}

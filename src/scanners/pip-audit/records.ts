import { z } from 'zod';
import type { Severity } from '../../model.js';
import { severityOfVector } from '../../sarif/cvss.js';
import { worse } from '../../sarif/severity.js';
import { pythonName } from '../python-name.js';

const recordSchema = z.looseObject({
  id: z.string(),
  withdrawn: z.string().optional(),
  aliases: z.array(z.string()).default([]),
  summary: z.string().nullish(),
  details: z.string().nullish(),
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
    .looseObject({ severity: z.string().nullish(), cwe_ids: z.array(z.string()).nullish() })
    .nullish(),
});

/** A record of OSV, as far as findings are made of it. */
export type AdvisoryRecord = z.infer<typeof recordSchema>;

const exchanges = z.array(
  z.object({
    asked: z.object({ package: z.object({ name: z.string() }), version: z.string() }),
    came: z.union([
      z.object({ ok: z.literal(true), answer: z.object({ vulns: z.array(z.looseObject({ id: z.string() })) }) }),
      z.object({ ok: z.literal(false), reason: z.string() }),
    ]),
  }),
);

/** What our source answered about one package. */
export type Answered = { readonly name: string; readonly version: string; readonly records: readonly AdvisoryRecord[] };

/** What our source answered in this job, and why it had no answer to something. Withdrawn records say nothing. */
export function readExchanges(text: string | undefined): {
  readonly answers: readonly Answered[];
  readonly failures: readonly string[];
} {
  const answers: Answered[] = [];
  const failures: string[] = [];
  for (const { asked, came } of exchanges.parse(JSON.parse(text ?? '[]'))) {
    const records = came.ok ? came.answer.vulns.map(recordOf) : [];
    const broken = records.filter((record) => typeof record === 'string');
    failures.push(...(came.ok ? broken : [came.reason]));
    if (!came.ok || broken.length > 0) continue;
    const valid = records.flatMap((one) => (typeof one === 'string' || one.withdrawn !== undefined ? [] : [one]));
    answers.push({ name: asked.package.name, version: asked.version, records: valid });
  }
  return { answers, failures };
}

/** A record, or why it is none. */
function recordOf(said: { readonly id: string }): AdvisoryRecord | string {
  const read = recordSchema.safeParse(said);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  return `its record ${said.id} has not the form of OSV (${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''})`;
}

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
      one?.ecosystem.toLowerCase() === 'pypi' && pythonName(one.name) === name
        ? all.filter(({ type }) => type === 'ECOSYSTEM')
        : [],
    ),
  );
  return [...new Set(ranges.flatMap(({ events }) => events.flatMap(({ fixed }) => fixed ?? [])))];
}

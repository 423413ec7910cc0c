import { satisfies, validRange } from 'semver';
import { z } from 'zod';
import type { Execution } from '../scanner.js';
import type { Report } from './report.js';

const answerSchema = z.record(
  z.string(),
  z.array(z.looseObject({ id: z.number(), vulnerable_versions: z.string(), url: z.string().default('') })),
);

const exchangesSchema = z.array(
  z.looseObject({
    asked: z.union([z.string(), z.record(z.string(), z.array(z.string()))]),
    came: z.looseObject({ ok: z.boolean(), reason: z.string().optional(), answer: z.unknown().optional() }),
  }),
);

/** An advisory as the source gave it. */
type Known = z.infer<typeof answerSchema>[string][number];

/** What the source was asked in the whole job, and what it knew. */
export type Asked = {
  readonly ok: true;
  /** `name@version`. */
  readonly packages: ReadonlySet<string>;
  /** Advisories by name of the package. */
  readonly known: ReadonlyMap<string, readonly Known[]>;
};

/** Reads the questions and answers; a question without an answer fails the job. */
export function readExchanges(
  executions: readonly Execution[],
): Asked | { readonly ok: false; readonly reason: string } {
  const packages = new Set<string>();
  const known = new Map<string, readonly Known[]>();
  for (const { asked, came } of exchangesSchema.parse(JSON.parse(lastOf(executions)))) {
    // A document about a package helps to say what mends it; that there is none is no failure.
    if (typeof asked === 'string') continue;
    if (!came.ok) return { ok: false, reason: came.reason ?? 'no reason given' };
    for (const [name, versions] of Object.entries(asked))
      for (const version of versions) packages.add(`${name}@${version}`);
    const answered = answerSchema.safeParse(came.answer);
    if (!answered.success) return { ok: false, reason: 'its answer is not one of npm’s registry' };
    for (const [name, own] of Object.entries(answered.data)) known.set(name, [...(known.get(name) ?? []), ...own]);
  }
  return { ok: true, packages, known };
}

/** Commands run side by side, and each saw what was asked until its own end: the longest is the whole. */
const lastOf = (executions: readonly Execution[]): string =>
  executions
    .map(({ exchanges }) => exchanges['npm-advisories'] ?? '[]')
    .reduce((a, b) => (b.length > a.length ? b : a), '[]');

/**
 * Why a report cannot be the whole one: it is silent about an advisory that the source gave for one of these packages
 * (`name@version`), or nobody can tell whether one holds.
 */
export function missingFrom(
  { vulnerabilities }: Report,
  wanted: readonly string[],
  { known }: Asked,
): string | undefined {
  const reported = new Set(
    Object.values(vulnerabilities).flatMap(({ via }) =>
      via.flatMap((one) => (typeof one === 'string' ? [] : [String(one.source)])),
    ),
  );
  for (const one of wanted) {
    const at = one.lastIndexOf('@');
    for (const { id, url, vulnerable_versions: range } of known.get(one.slice(0, at)) ?? []) {
      if (validRange(range, loose) === null) return `nobody can read the versions that ${url} is about: ${range}`;
      if (satisfies(one.slice(at + 1), range, loose) && !reported.has(String(id)))
        return `its report is silent about ${url}, which is about ${one}`;
    }
  }
  return undefined;
}

/** As npm itself compares. */
const loose = { includePrerelease: true, loose: true };

import { z } from 'zod';

/** An advisory in a report. `cvss.score` may be 0 or missing: the word counts. */
const advisorySchema = z.looseObject({
  source: z.union([z.number(), z.string()]),
  name: z.string(),
  title: z.string().default(''),
  url: z.string().default(''),
  severity: z.string().default(''),
  cwe: z
    .union([z.array(z.string()), z.string()])
    .nullish()
    .transform((cwe) => (typeof cwe === 'string' ? [cwe] : (cwe ?? []))),
  range: z.string().default(''),
});

const fixSchema = z.union([
  z.boolean(),
  z.looseObject({ name: z.string(), version: z.string(), isSemVerMajor: z.boolean().default(false) }),
]);

const vulnerabilitySchema = z.looseObject({
  name: z.string(),
  severity: z.string(),
  via: z.array(z.union([z.string(), advisorySchema])),
  range: z.string().default(''),
  nodes: z.array(z.string()),
  fixAvailable: fixSchema.default(false),
});

const reportSchema = z.looseObject({
  auditReportVersion: z.literal(2),
  vulnerabilities: z.record(z.string(), vulnerabilitySchema),
  metadata: z.looseObject({}),
});

export type Advisory = z.infer<typeof advisorySchema>;
export type Vulnerability = z.infer<typeof vulnerabilitySchema>;
/** `npm audit --json` of npm 7 and later. */
export type Report = z.infer<typeof reportSchema>;

const errorSchema = z.looseObject({
  message: z.string().optional(),
  statusCode: z.number().optional(),
  error: z.looseObject({ code: z.string().nullish(), summary: z.string().nullish() }).optional(),
});

/** Reads a report; a reason where the text has not the marks of one that is complete. */
export function readReport(text: string): Report | string {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return text.trim() === '' ? 'it said nothing' : 'what it said is no JSON, or was cut off';
  }
  const error = errorSchema.safeParse(document);
  if (error.success && (error.data.error !== undefined || error.data.message !== undefined)) {
    const { message, error: inner, statusCode } = error.data;
    const said = [message, inner?.code, inner?.summary, statusCode].filter(
      (one) => one !== undefined && one !== null && one !== '',
    );
    return `it reports an error: ${said.join(', ').slice(0, 300)}`;
  }
  if (typeof document === 'object' && document !== null && 'advisories' in document) {
    return 'its report is of version 1, which npm wrote before 7';
  }
  const read = reportSchema.safeParse(document);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  return `its report is not of version 2 (${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''})`;
}

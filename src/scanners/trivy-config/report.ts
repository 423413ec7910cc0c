import { z } from 'zod';
import { justificationOf, modifiedSchema, reportResults } from '../trivy/frame.js';

const misconfiguration = z.looseObject({
  ID: z.string().min(1),
  Title: z.string().default(''),
  Description: z.string().default(''),
  Message: z.string().default(''),
  Resolution: z.string().default(''),
  Severity: z.string().default('UNKNOWN'),
  PrimaryURL: z.string().default(''),
  Status: z.string(),
  CauseMetadata: z
    .looseObject({
      Resource: z.string().default(''),
      StartLine: z.int().default(0),
      EndLine: z.int().default(0),
    })
    .default({ Resource: '', StartLine: 0, EndLine: 0 }),
});

const resultSchema = z.looseObject({
  Target: z.string(),
  Type: z.string().default(''),
  Class: z.string().default(''),
  Misconfigurations: z.array(misconfiguration).nullish(),
  ExperimentalModifiedFindings: z.array(modifiedSchema).nullish(),
});

/** A check that failed, or one that an ignore file sets aside. */
export type Misconfiguration = z.infer<typeof misconfiguration>;

/** What Trivy says of one file, or of a folder with Terraform. */
export type ConfigResult = {
  /** Name below the folder that was scanned. */
  readonly target: string;
  readonly type: string;
  readonly failures: readonly Misconfiguration[];
  readonly ignored: readonly { readonly one: Misconfiguration; readonly justification: string }[];
};

/** Reads a report on configuration; a reason where the text is none. */
export function readReport(text: string | undefined): readonly ConfigResult[] | string {
  const results = reportResults(text, resultSchema);
  if (typeof results === 'string') return results;
  const other = results.find(({ Class }) => Class !== 'config');
  if (other !== undefined) return `its report is about ${JSON.stringify(other.Class.slice(0, 40))}, not configuration`;
  const read = results.map((result) => ({
    target: result.Target,
    type: result.Type,
    failures: (result.Misconfigurations ?? []).filter(({ Status }) => Status === 'FAIL'),
    ignored: (result.ExperimentalModifiedFindings ?? []).flatMap(ignoredOf),
  }));
  const odd = results.find(({ Misconfigurations: all }) => all?.some(({ Status }) => !known.has(Status)) === true);
  return odd === undefined ? read : `its report has checks of ${odd.Target} with a status that is not known`;
}

const known: ReadonlySet<string> = new Set(['FAIL', 'PASS']);

function ignoredOf(modified: z.infer<typeof modifiedSchema>) {
  const read = misconfiguration.safeParse(modified.Finding);
  return modified.Type === 'misconfiguration' && read.success
    ? [{ one: read.data, justification: justificationOf(modified) }]
    : [];
}

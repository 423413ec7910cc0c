import { z } from 'zod';

const rowSchema = z.looseObject({
  rule_id: z.string(),
  long_id: z.string().min(1),
  rule_description: z.string().default(''),
  description: z.string().default(''),
  resolution: z.string().default(''),
  links: z.array(z.string()).nullish(),
  severity: z.string(),
  resource: z.string().default(''),
  location: z.looseObject({ filename: z.string().min(1), start_line: z.int(), end_line: z.int() }),
});

const reportSchema = z.strictObject({ results: z.array(rowSchema).nullable() });

/** A check that failed. */
export type Row = z.infer<typeof rowSchema>;

/** Rows of tfsec's JSON report; `undefined` where the text is none, as with its errors, which it prints there, too. */
export function readRows(stdout: string): readonly Row[] | undefined {
  try {
    const read = reportSchema.safeParse(JSON.parse(stdout));
    return read.success ? (read.data.results ?? []) : undefined;
  } catch {
    return undefined;
  }
}

/** Two rows with one key are the same: severities may be overridden. */
export const rowKey = ({ long_id, description, resource, location: at }: Row): string =>
  JSON.stringify([long_id, description, resource, at.filename, at.start_line, at.end_line]);

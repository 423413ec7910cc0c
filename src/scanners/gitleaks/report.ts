import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';

const rowSchema = z.object({
  RuleID: z.string().min(1),
  Description: z.string(),
  StartLine: z.number().int(),
  EndLine: z.number().int(),
  Secret: z.string(),
  File: z.string(),
  Commit: z.string(),
  Fingerprint: z.string(),
  Date: z.string().default(''),
});

/**
 * One row of gitleaks' JSON report, without commit message, author and e-mail: these are not read, so that they
 * cannot get out. The date only orders.
 */
export type Row = z.infer<typeof rowSchema>;

/** Rows of the report that gitleaks wrote to stdout; `undefined` if it is none. */
export function readRows(stdout: string): readonly Row[] | undefined {
  try {
    const rows = z.array(rowSchema).safeParse(JSON.parse(stdout));
    return rows.success ? rows.data : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Why an execution cannot be believed. gitleaks ends with 0 after most failures of git: the only trace is an
 * ERR line on stderr (gitleaks issues 1450, 1455, 1981, 2129). What it says before it has read its flags is coloured,
 * `--no-color` or no.
 */
export function distrust(execution: { readonly exitCode: number; readonly stderr: string }): string | undefined {
  const complaint = stripVTControlCharacters(execution.stderr)
    .split('\n')
    .find((line) => / (ERR|FTL) /.test(line) || line.includes('partial scan'));
  if (complaint !== undefined) return `gitleaks reported: ${complaint.replace(/^\S+ (ERR|FTL) /, '').slice(0, 300)}`;
  if (execution.exitCode !== 0 && execution.exitCode !== foundCode) {
    return `gitleaks exited with ${execution.exitCode} (expected 0 or ${foundCode})`;
  }
  return undefined;
}

/** Exit code for findings: distinct from the 1 of gitleaks' own errors. */
export const foundCode = 9;

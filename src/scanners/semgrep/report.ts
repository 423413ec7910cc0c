import { z } from 'zod';

const position = z.object({ line: z.int(), col: z.int() });

const resultSchema = z.object({
  check_id: z.string(),
  path: z.string(),
  start: position,
  end: position,
  extra: z.object({
    message: z.string(),
    severity: z.string(),
    metadata: z.record(z.string(), z.unknown()).default({}),
  }),
});

const errorSchema = z.object({
  level: z.string().default('error'),
  type: z.unknown(),
  message: z.string().optional(),
  long_msg: z.string().optional(),
  path: z.string().optional(),
  spans: z.array(z.object({ start: position.optional() })).optional(),
});

const reportSchema = z.object({
  results: z.array(resultSchema),
  errors: z.array(errorSchema),
  paths: z.object({
    scanned: z.array(z.string()),
    skipped: z.array(z.object({ path: z.string(), reason: z.string() })).default([]),
  }),
  skipped_rules: z.array(z.unknown()).default([]),
});

/** One match in semgrep's JSON report. Columns count bytes of UTF-8, from 1, the end exclusive. */
export type Result = z.infer<typeof resultSchema>;

/** One entry of `errors`: a file that could not be read as it should, or what stopped the whole run. */
export type ReportedError = z.infer<typeof errorSchema>;

/** semgrep's JSON report. */
export type Report = z.infer<typeof reportSchema>;

/** Reads semgrep's JSON report; `undefined` if it is none. */
export function readReport(text: string): Report | undefined {
  return reportSchema.safeParse(parsed(text)).data;
}

const sarifSchema = z.object({
  runs: z.tuple([
    z.object({
      results: z.array(
        z.object({
          ruleId: z.string(),
          suppressions: z.array(z.object({ kind: z.string() })).optional(),
          locations: z.tuple([
            z.object({
              physicalLocation: z.object({
                artifactLocation: z.object({ uri: z.string() }),
                region: z.object({
                  startLine: z.int(),
                  startColumn: z.int(),
                  endLine: z.int(),
                  endColumn: z.int(),
                }),
              }),
            }),
          ]),
        }),
      ),
    }),
  ]),
});

/**
 * Keys (`resultKey`) of the matches that an inline comment sets aside. Only the SARIF report tells: with
 * `--disable-nosem` both hold every match, and SARIF marks those of them that a comment would have silenced.
 * `undefined` if the text is no SARIF report.
 */
export function readSuppressed(text: string): ReadonlySet<string> | undefined {
  const read = sarifSchema.safeParse(parsed(text)).data;
  if (read === undefined) return undefined;
  const marked = read.runs[0].results.filter(({ suppressions = [] }) => suppressions.length > 0);
  return new Set(
    marked.map(({ ruleId, locations: [{ physicalLocation }] }) => {
      const { startLine, startColumn, endLine, endColumn } = physicalLocation.region;
      return keyOf(ruleId, physicalLocation.artifactLocation.uri, [startLine, startColumn, endLine, endColumn]);
    }),
  );
}

/** What makes a match of the JSON report the same as one of the SARIF report. */
export const resultKey = ({ check_id, path, start, end }: Result): string =>
  keyOf(check_id, path, [start.line, start.col, end.line, end.col]);

const keyOf = (rule: string, path: string, region: readonly number[]): string => JSON.stringify([rule, path, region]);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

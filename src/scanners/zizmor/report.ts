import { z } from 'zod';
import type { Execution } from '../scanner.js';
import { folder, settings } from './files.js';

/** Counted from 0, columns in bytes. */
const point = z.object({ row: z.int().min(0), column: z.int().min(0) });

const locationSchema = z.object({
  symbolic: z.object({
    key: z.object({ Local: z.object({ verbatim_path: z.string() }) }),
    annotation: z.string(),
    kind: z.string(),
  }),
  concrete: z.object({ location: z.object({ start_point: point, end_point: point }) }),
});

const rowSchema = z.object({
  ident: z.string().regex(/^[a-z0-9-]+$/),
  desc: z.string(),
  url: z.string(),
  determinations: z.object({
    confidence: z.enum(['Low', 'Medium', 'High']),
    severity: z.enum(['Informational', 'Low', 'Medium', 'High']),
  }),
  locations: z.array(locationSchema).min(1),
  /** A comment sets it aside. */
  ignored: z.boolean(),
});

/** One finding of `zizmor --format=json`. */
export type Row = z.infer<typeof rowSchema>;

/** One of its places. */
export type Location = z.infer<typeof locationSchema>;

/** Findings of a report; `undefined` if it is none, or has words of which we do not know what they mean. */
export function readReport(stdout: string): readonly Row[] | undefined {
  try {
    return z.array(rowSchema).safeParse(JSON.parse(stdout)).data;
  } catch {
    return undefined;
  }
}

/** What makes two findings of two runs the same. */
export const rowKey = ({ ident, locations }: Row): string =>
  JSON.stringify([ident, locations.map(({ symbolic, concrete }) => [symbolic.key, symbolic.annotation, concrete])]);

/** The main place of a finding: zizmor marks one as primary. */
export const mainPlace = ({ locations }: Row): Location | undefined =>
  locations.find(({ symbolic }) => symbolic.kind === 'Primary') ?? locations[0];

/** Files that it says it has audited to the end, as it names them. Their names are ASCII. */
export const completed = (stderr: string): readonly string[] =>
  stderr.split('\n').flatMap((line) => /^ ?INFO audit: zizmor: \S+ completed (\S+)\r?$/.exec(line)?.[1] ?? []);

/** Clean, and by the highest severity found: informational, low, medium, high. */
const ends: readonly number[] = [0, 11, 12, 13, 14];

/** What is wrong with how it ended, if anything is; names of copies are told as those of the repository. */
export function wrongEnd({ exitCode, stderr }: Execution): string | undefined {
  const lines = stderr.split('\n').map((line) => line.trim());
  if (ends.includes(exitCode)) {
    const error = lines.find((line) => /^(fatal|error|ERROR)\b|panicked at/.test(line));
    return error === undefined ? undefined : `zizmor stumbled: ${error}`;
  }
  const causes = lines
    .filter((line) => line !== '' && !/^(INFO|WARN|Caused by:|fatal: no audit|\||= help)/.test(line))
    .slice(0, 4)
    .map((line) => line.replace(copies, '').replaceAll('/%github/', '/.github/'));
  return `zizmor exited with ${exitCode} (expected 0 or 11 to 14): ${causes.length === 0 ? 'no message' : causes.join(' ')}`;
}

const copies = new RegExp(`(?:file://)?\\b(?:${folder}|${settings})[/\\\\]`, 'g');

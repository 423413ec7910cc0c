import { z } from 'zod';

const vulnerability = z.object({
  id: z.string().min(1),
  fix_versions: z.array(z.string()).default([]),
  aliases: z.array(z.string()).default([]),
  description: z.string().default(''),
});

const dependency = z.union([
  z.object({ name: z.string(), version: z.string(), vulns: z.array(vulnerability) }),
  z.object({ name: z.string(), skip_reason: z.string() }),
]);

const reportSchema = z.object({ dependencies: z.array(dependency) });

/** Something wrong with a package, as pip-audit reports it. */
export type Vulnerability = z.infer<typeof vulnerability>;

/** A package as pip-audit lists it: looked at, or skipped and why. */
export type Dependency = z.infer<typeof dependency>;

/** Reads `pip-audit --format json`; a reason where the text is no such report. */
export function readReport(text: string | undefined): readonly Dependency[] | string {
  if (text === undefined || text.trim() === '') return 'it left no report';
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return 'its report is no JSON, or was cut off';
  }
  // The form before 2.0: a list, without a key for what was fixed.
  const read = reportSchema.safeParse(Array.isArray(document) ? { dependencies: document } : document);
  if (read.success) return read.data.dependencies;
  const [issue] = read.error.issues;
  return `its report is not of its form (${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''})`;
}

import { z } from 'zod';

const event = z.looseObject({
  introduced: z.string().optional(),
  fixed: z.string().optional(),
  last_affected: z.string().optional(),
  limit: z.string().optional(),
});

const severity = z.array(z.looseObject({ type: z.string(), score: z.string() })).default([]);

const affected = z.looseObject({
  package: z.looseObject({ ecosystem: z.string(), name: z.string() }).optional(),
  ranges: z.array(z.looseObject({ type: z.string(), events: z.array(event) })).default([]),
  versions: z.array(z.string()).default([]),
  severity,
});

/** A record of OSV (schema 1.x), as far as it is read; what else it holds is kept. */
export const osvRecordSchema = z.looseObject({
  id: z.string().min(1),
  modified: z.string(),
  withdrawn: z.string().optional(),
  aliases: z.array(z.string()).default([]),
  summary: z.string().nullish(),
  details: z.string().nullish(),
  severity,
  affected: z.array(affected).default([]),
  database_specific: z.record(z.string(), z.unknown()).nullish(),
});

/** See `osvRecordSchema`. */
export type OsvRecord = z.infer<typeof osvRecordSchema>;

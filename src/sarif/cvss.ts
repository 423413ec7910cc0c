import * as library from 'ae-cvss-calculator';
import { z } from 'zod';
import type { Severity } from '../model.js';

/** What is called of the library, whose types lead nowhere. */
const calculatorSchema = z.custom<{ readonly calculateScores: () => { readonly base?: number } }>(
  (value) => typeof value === 'object' && value !== null && 'calculateScores' in value,
);
const functionsSchema = z.object({
  fromVector: z.custom<(vector: string) => unknown>((value) => typeof value === 'function'),
});

/** Node gives a CommonJS module as the default export, the bundler gives its functions one by one. */
const { fromVector } = z
  .union([functionsSchema, z.object({ default: functionsSchema }).transform((module) => module.default)])
  .parse(library);

/**
 * Severity of a CVSS vector of version 2, 3.0, 3.1 or 4.0, by the words of the specification (CVSS 3.1, section 5).
 * `undefined` for what is no vector, and for one that comes to 0.
 */
export function severityOfVector(vector: string): Severity | undefined {
  const score = scoreOf(vector);
  if (score === undefined || score <= 0) return undefined;
  return score >= 9 ? 'critical' : score >= 7 ? 'high' : score >= 4 ? 'medium' : 'low';
}

function scoreOf(vector: string): number | undefined {
  let calculator: unknown;
  try {
    calculator = fromVector(vector);
  } catch {
    return undefined;
  }
  const read = calculatorSchema.safeParse(calculator);
  return read.success ? read.data.calculateScores().base : undefined;
}

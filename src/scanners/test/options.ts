import { z } from 'zod';
import { checkoutGlobGrammar } from '../../grammars.js';

const glob = z.string().regex(checkoutGlobGrammar, 'write a glob that is relative to the repository’s root');

/** Options in the policy file. */
export const options = z.strictObject({
  junit: z
    .array(glob)
    .default([])
    .describe('Globs of the JUnit reports that an earlier step wrote; each must fit a report. Default: none.'),
  coverage: z
    .array(glob)
    .default([])
    .describe('Globs of its coverage reports: Cobertura XML, lcov, or JSON of coverage.py. Default: none.'),
  'min-coverage': z
    .number()
    .min(0)
    .max(100)
    .optional()
    .describe('Percentage of lines that the tests must have run, over all coverage reports. Default: any.'),
});

/** See `options`. */
export type Options = z.infer<typeof options>;

import { z } from 'zod';
import { unknownSeverity } from '../unknown-severity.js';

/** Options in the policy file. */
export const options = z.strictObject({
  omit: z
    .array(z.enum(['dev']))
    .default(['dev'])
    .describe('dev: files whose name says that they are for development, tests or documentation. Default: [dev].'),
  'require-lockfiles': z
    .boolean()
    .default(false)
    .describe('Requirements that leave a choice of versions are an error, instead of being resolved. Default: false.'),
  'not-audited': z
    .array(z.string().min(1))
    .default([])
    .describe(
      'Requirements without a version (an address, a folder), as they stand there, that are let be. Default: none.',
    ),
  'unknown-severity': unknownSeverity('an advisory'),
  'osv-url': z
    .string()
    .regex(/^https?:\/\/[^\s@]+$/)
    .default('https://api.osv.dev')
    .describe('Service with the interface of OSV that is asked. Default: https://api.osv.dev.'),
  'python-version': z
    .string()
    .regex(/^3\.\d+$/)
    .default('3.12')
    .describe('Python for which requirements that leave a choice are resolved. Default: 3.12.'),
  except: z
    .array(z.string().min(1))
    .default([])
    .describe('Globs of files that are not judged, such as those of examples. Default: none.'),
});

/** See `options`. */
export type Options = z.infer<typeof options>;

import { z } from 'zod';
import { unknownSeverity } from '../unknown-severity.js';

/** Options in the policy file. */
export const options = z.strictObject({
  omit: z
    .array(z.enum(['dev']))
    .default(['dev'])
    .describe('Kinds of dependencies that are not judged, where the lockfile tells them apart. Default: [dev].'),
  'unknown-severity': unknownSeverity('an advisory'),
  'allow-unresolved': z
    .array(z.string().min(1))
    .default([])
    .describe(
      'Globs of lockfiles that may name packages without a version, which nobody judges: a pom.xml whose parent is ' +
        'elsewhere. Default: none.',
    ),
  except: z
    .array(z.string().min(1))
    .default([])
    .describe('Globs of lockfiles that are not judged, such as those of examples. Default: none.'),
});

/** See `options`. */
export type Options = z.infer<typeof options>;

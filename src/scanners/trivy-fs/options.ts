import { z } from 'zod';

/** Options in the policy file. */
export const options = z.strictObject({
  omit: z
    .array(z.enum(['dev']))
    .default(['dev'])
    .describe('Kinds of dependencies that are not judged, where the lockfile tells them apart. Default: [dev].'),
  'unknown-severity': z
    .enum(['critical', 'high', 'medium', 'low', 'info'])
    .default('high')
    .describe('Severity of an advisory that has none. Default: high.'),
  except: z
    .array(z.string().min(1))
    .default([])
    .describe('Globs of lockfiles that are not judged, such as those of examples. Default: none.'),
});

/** See `options`. */
export type Options = z.infer<typeof options>;

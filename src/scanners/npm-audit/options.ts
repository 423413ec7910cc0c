import { z } from 'zod';

/** Options in the policy file. */
export const options = z.strictObject({
  omit: z
    .array(z.enum(['dev', 'optional', 'peer']))
    .default(['dev'])
    .describe('Kinds of dependencies that are not judged. Default: [dev].'),
  'not-audited': z
    .array(z.string().min(1))
    .default([])
    .describe(
      'Names of packages whose version the lockfile does not say (of an address) that are let be. Default: none.',
    ),
  registry: z
    .string()
    .regex(/^https?:\/\/[^\s@]+$/)
    .optional()
    .describe('Registry that is asked for advisories. Default: the one of the user’s own npm configuration.'),
  except: z
    .array(z.string().min(1))
    .default([])
    .describe('Globs of lockfiles that are not judged, such as those of examples. Default: none.'),
});

/** See `options`. */
export type Options = z.infer<typeof options>;

/** Kinds that npm can leave out. */
export const kinds = ['dev', 'optional', 'peer'] as const;

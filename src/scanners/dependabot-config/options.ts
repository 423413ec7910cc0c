import { z } from 'zod';
import { ecosystems } from './ecosystems.js';

/** What the policy may say about it. */
export const options = z.strictObject({
  except: z
    .array(z.string().min(1))
    .default([])
    .describe('Globs of manifests that nobody needs to keep up to date, such as those of examples. Default: none.'),
  'ignore-ecosystems': z
    .array(z.enum(ecosystems))
    .default([])
    .describe('Ecosystems that are kept up to date by other means. Default: none.'),
});

/** The same, with defaults filled in. */
export type Options = z.infer<typeof options>;

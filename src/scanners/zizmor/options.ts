import { z } from 'zod';

/** How sure zizmor is, surest last. */
export const confidences = ['low', 'medium', 'high'] as const;

/** Options in the policy file. */
export const options = z.strictObject({
  persona: z
    .enum(['regular', 'pedantic', 'auditor'])
    .default('regular')
    .describe(
      'How much zizmor reports: `pedantic` adds matters of style, `auditor` all that it suspects. Default: regular.',
    ),
  'min-confidence': z
    .enum(confidences)
    .default('low')
    .describe('Findings of which zizmor is less sure are shown as info, whatever their severity. Default: low.'),
  except: z
    .array(z.string().min(1))
    .default([])
    .describe('Globs of files that are not judged, such as those of examples. Default: none.'),
});

/** See `options`. */
export type Options = z.infer<typeof options>;

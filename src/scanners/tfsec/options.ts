import { z } from 'zod';

const globs = z.array(z.string().min(1)).default([]);

/** Options in the policy file. */
export const options = z.strictObject({
  enabled: z
    .enum(['auto', 'always'])
    .default('auto')
    .describe('auto: where there is a folder .tfsec. always: wherever there is Terraform code. Default: auto.'),
  'minimum-severity': z
    .enum(['critical', 'high', 'medium', 'low'])
    .default('high')
    .describe(
      'What is less severe is not reported, unless `minimum_severity` of .tfsec/config.yml says otherwise. Default: high.',
    ),
  except: globs.describe('Globs of files that are not judged, such as those of examples. Default: none.'),
  'allow-unread': globs.describe(
    'Globs of files that tfsec cannot read; they are left out and named beside the verdict. Default: none.',
  ),
  'tf-vars': globs.describe('Files with values of Terraform variables, by path. Default: none.'),
});

/** See `options`. */
export type Options = z.infer<typeof options>;

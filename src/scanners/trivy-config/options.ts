import { z } from 'zod';
import { unknownSeverity } from '../unknown-severity.js';

const globs = z.array(z.string().min(1)).default([]);

const paths = z
  .array(
    z.string().regex(/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$)).+$/, { error: 'write the path of a file in the repository' }),
  )
  .default([]);

/** Options in the policy file. */
export const options = z.strictObject({
  except: globs.describe('Globs of files that are not judged, such as those of examples. Default: none.'),
  'allow-unread': globs.describe(
    'Globs of files that Trivy may fail to read (templates of another tool, a chart that asks for values: name its ' +
      'Chart.yaml). They are named beside the verdict. Default: none.',
  ),
  'unfetched-modules': z
    .enum(['remark', 'error'])
    .default('remark')
    .describe(
      'What becomes of Terraform modules from elsewhere, which nobody fetches and nobody judges: a remark beside the ' +
        'verdict, or an error. Default: remark.',
    ),
  'tf-vars': paths.describe(
    'Files with values of Terraform variables, by path. Default: none but terraform.tfvars and *.auto.tfvars.',
  ),
  'helm-values': paths.describe(
    'Files with values for the Helm charts, by path, over their values.yaml. Default: none.',
  ),
  'unknown-severity': unknownSeverity('a finding'),
});

/** See `options`. */
export type Options = z.infer<typeof options>;

import { z } from 'zod';
import { reportGrammar, variableGrammar } from '../../grammars.js';
import { isRunnersName, isSecretName } from '../../variable-names.js';

const argv = z.array(z.string().min(1)).min(1);
const path = z.string().regex(reportGrammar, {
  error: 'write a path below the root of the repository',
});

/** Options in the policy file. */
export const options = z.strictObject({
  command: z
    .union([z.literal('auto'), argv])
    .optional()
    .describe(
      'Program and arguments that run the tests; `auto`: pytest, or `npm test` where package.json has such a script. ' +
        'Default: none, and nothing is run.',
    ),
  setup: z.array(argv).default([]).describe('Commands before it, such as `[[npm, ci]]`. Default: none.'),
  env: z
    .array(
      z
        .string()
        .regex(variableGrammar, { error: 'write the name of a variable' })
        .refine((name) => !isRunnersName(name), { error: 'name no variable of the runner or of this program' })
        .refine((name) => !isSecretName(name), {
          error: 'name no token, password or key: code of the repository would have it',
        }),
    )
    .default([])
    .describe('Names of variables that the tests get. Default: none.'),
  'exit-codes': z
    .array(z.int().min(0).max(255))
    .min(1)
    .default([0, 1])
    .describe('How it ends when the tests ran, whatever they came to. Default: [0, 1].'),
  junit: z
    .array(path)
    .default([])
    .describe('JUnit reports that it writes. Default: none; pytest’s own with `command: auto`.'),
  coverage: z
    .array(path)
    .default([])
    .describe('Coverage reports that it writes: Cobertura, lcov or coverage.py’s JSON. Default: none.'),
  'min-coverage': z.number().min(0).max(100).optional().describe('Least percentage of lines. Default: none.'),
});

/** See `options`. */
export type Options = z.infer<typeof options>;

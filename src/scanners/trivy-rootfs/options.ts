import { z } from 'zod';
import { isFilePath, toRepoPath } from '../../sarif/paths.js';
import { unknownSeverity } from '../unknown-severity.js';

const isFolder = (text: string): boolean => isFilePath(toRepoPath(text)) && !/[*?[\]{}\\]/.test(text);

/** Options in the policy file. */
export const options = z.strictObject({
  installed: z
    .array(z.string().refine(isFolder, 'a folder, relative to the repository and without wildcards: web/node_modules'))
    .default([])
    .describe(
      'Folders of installed packages (node_modules, site-packages, vendor) that are judged as they lie in the ' +
        'checkout. Default: none.',
    ),
  'unknown-severity': unknownSeverity('an advisory'),
  'allow-unresolved': z
    .array(z.string().min(1))
    .default([])
    .describe(
      'Globs of Java archives that are no published artifacts, of what lies in folders of `installed`, or of these ' +
        'folders, which nobody can judge. Default: none.',
    ),
  except: z
    .array(z.string().min(1))
    .default([])
    .describe('Globs of Java archives that are not judged, such as those of tests. Default: none.'),
});

/** See `options`. */
export type Options = z.infer<typeof options>;

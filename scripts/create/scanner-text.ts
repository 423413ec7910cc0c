import type { Request } from './request.js';

/** Text of `scanner.ts`: it compiles, applies to files with a made-up ending, and fails on them. */
export function scannerText({ id, gate, tool }: Request): string {
  return `import { z } from 'zod';
import type { RepoPath } from '../../model.js';
import { processScanner } from '../define.js';
import { detectFiles } from '../detect-files.js';
import { notWritten } from '../scanner.js';
import type { Step } from '../scanner.js';

/** What the policy file may set; each option has a default and a description. */
const options = z.strictObject({});
type Options = z.infer<typeof options>;

/** To do: which files ${id} looks at. */
const isOwn = (path: RepoPath): boolean => path.endsWith('.${id}');

/** To do: which command looks, and what its answer means. Until then every run is an error. */
function step(): Step {
  return { answer: notWritten };
}

/** ${id}: to do. */
export const scanner = processScanner<Options>({
  id: '${id}',
  gate: '${gate}',
  title: '${id}',
  // To do: which of src/threats.ts it looks for.
  threats: [],
  when: 'To do: what there must be for it to run',
  driver: '${id}',
  options,
  // To do: every file of a repository that makes it find less or more.
  steeredBy: [],
  executes: 'nothing',
  reads: [],
  detect: (tree) => detectFiles(tree, isOwn, 'no files of ${id}'),
  kind: 'process',
  tool: '${tool}',
  needs: () => [],
  step,
});
`;
}

import { builtinScanner } from '../define.js';
import type { Detection, Tree } from '../scanner.js';
import { answer } from './answer.js';
import { options, type Options } from './options.js';

function detect(_: Tree, given: Options): Detection {
  if (given.junit.length === 0 && given.coverage.length === 0 && given['min-coverage'] === undefined) {
    return { status: 'not-applicable', reason: 'the policy names no reports of tests' };
  }
  return { status: 'applies', targets: [{ kind: 'reports', path: '' }], expected: [] };
}

/** Judges what the tests of the repository came to, by the reports that they left in the checkout. */
export const scanner = builtinScanner<Options>({
  id: 'test',
  gate: 'test',
  title: 'test reports',
  threats: ['failed-test', 'untested-code'],
  when: 'JUnit and coverage reports that the policy names',
  driver: 'security-gates test',
  options,
  steeredBy: [],
  executes: 'nothing',
  reads: [],
  detect,
  workspace: ({ junit, coverage }) => [...junit, ...coverage],
  kind: 'builtin',
  check: (_, context) => answer(context),
});

import { pathMatcher } from '../../sarif/path-matcher.js';
import { processScanner } from '../define.js';
import { detectFiles } from '../detect-files.js';
import type { Context, Detection, Execution, Step, Tree } from '../scanner.js';
import { answer } from './answer.js';
import { configurationOf, honouredCommand, probes, scanCommand } from './command.js';
import { comments } from './comments.js';
import { configurations, isAudited } from './files.js';
import { options, type Options } from './options.js';

function detect(tree: Tree, { except }: Options): Detection {
  const isExcepted = pathMatcher(except);
  const isOwn = (path: string): boolean => isAudited(path) && (except.length === 0 || !isExcepted(path));
  return detectFiles(tree, isOwn, 'no workflows, actions or configuration of Dependabot');
}

function step([all, honoured]: readonly Execution[], context: Context<Options>): Step {
  if (all === undefined) return { next: scanCommand(context) };
  const isConfigured = configurationOf(context) !== undefined;
  return isConfigured && honoured === undefined
    ? { next: honouredCommand(context) }
    : { answer: answer(all, honoured, context) };
}

/** zizmor: workflows and actions of GitHub Actions, and the configuration of Dependabot. */
export const scanner = processScanner<Options>({
  id: 'zizmor',
  gate: 'workflows',
  title: 'zizmor',
  threats: ['workflow-injection', 'workflow-rights', 'unpinned-action'],
  when: 'Workflows, actions and the configuration of Dependabot',
  driver: 'zizmor',
  options,
  steeredBy: [...configurations],
  comments,
  columns: 'bytes',
  executes: 'nothing',
  reads: [],
  detect,
  kind: 'process',
  tool: 'zizmor',
  needs: () => [],
  probes,
  step,
});

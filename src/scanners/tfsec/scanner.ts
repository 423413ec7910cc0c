import type { RepoPath } from '../../model.js';
import { processScanner } from '../define.js';
import { detectFiles } from '../detect-files.js';
import { failed } from '../scanner.js';
import type { Context, Detection, Execution, Step, Tree } from '../scanner.js';
import { commentsIn, hasComments } from '../terraform-comments.js';
import { isTerraform } from '../terraform-files.js';
import { answer, answered } from './answer.js';
import { commandOf, isTofu, missingValues, pathMatcherOrNone, type Ask } from './command.js';
import { groupsOf, type Group } from './groups.js';
import { options, type Options } from './options.js';

function detect(tree: Tree, { enabled, except }: Options): Detection {
  if (enabled === 'auto' && !tree.files.some((path) => /(?:^|\/)\.tfsec\//.test(path))) {
    return { status: 'not-applicable', reason: 'no folder .tfsec, and the policy does not ask for tfsec' };
  }
  const isExcepted = pathMatcherOrNone(except);
  return detectFiles(
    tree,
    (path: RepoPath) => isTerraform(path) && !isTofu(path) && !isExcepted(path),
    'no Terraform code',
  );
}

function step(executions: readonly Execution[], context: Context<Options>): Step {
  const refused = missingValues(context) ?? tooLarge(context);
  if (refused !== undefined) return { answer: refused };
  const groups = groupsOf(context);
  if ('ok' in groups) return { answer: groups };
  const asks = groups.flatMap((group) => asksOf(group, context));
  const read = answered(executions, asks, context);
  if ('ok' in read) return { answer: read };
  const next = asks.slice(read.length, read.length === 0 ? 1 : undefined);
  if (next.length === 0) return { answer: answer(read, context) };
  return { next: next.map((ask, index) => commandOf(ask, read.length + index, context)) };
}

function asksOf(group: Group, { expected, text }: Context<Options>): readonly Ask[] {
  const isConfigured = group.configuration !== undefined || group.checks.length > 0;
  const isSilenced = expected.some((path) => hasComments(text(path) ?? ''));
  return [
    { group, mode: 'all' },
    ...(isConfigured ? [{ group, mode: 'configured' as const }] : []),
    ...(isSilenced ? [{ group, mode: 'honoured' as const }] : []),
  ];
}

/** What was not looked through may hold comments that silence. */
function tooLarge({ expected, text }: Context<Options>) {
  const path = expected.find((each) => text(each) === undefined);
  return path === undefined
    ? undefined
    : failed(
        `${path} is too large to be looked through (1 MiB)`,
        'Divide it, or name it in `except` of tfsec in the policy.',
      );
}

/** tfsec, for repositories that have a configuration for it, or whose policy asks for it. */
export const scanner = processScanner<Options>({
  id: 'tfsec',
  gate: 'iac',
  title: 'tfsec',
  threats: ['open-infrastructure'],
  when: 'Terraform code, where there is a `.tfsec` folder or the policy asks for it',
  driver: 'tfsec',
  options,
  steeredBy: ['**/.tfsec/**'],
  comments: commentsIn(['**/*.tf', '**/*.tf.json']),
  executes: 'nothing',
  reads: ['**/*.{tf,tf.json}'],
  detect,
  kind: 'process',
  tool: 'tfsec',
  needs: () => [],
  step,
});

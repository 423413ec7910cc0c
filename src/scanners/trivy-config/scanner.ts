import type { RepoPath } from '../../model.js';
import { pathMatcher } from '../../sarif/path-matcher.js';
import { processScanner } from '../define.js';
import { detectFiles } from '../detect-files.js';
import { dockerfileGlobs, isDockerfile } from '../dockerfile-name.js';
import { failed } from '../scanner.js';
import type { Command, Context, Detection, Execution, Failed, Parsed, Step, Tree } from '../scanner.js';
import { ignoreFiles } from '../trivy/ignore-files.js';
import { answer } from './answer.js';
import { missingValues, scanCommand } from './command.js';
import { commentsIn, hasComments } from '../terraform-comments.js';
import { gapsOf } from './gaps.js';
import { options, type Options } from './options.js';
import { readPasses, seenUnits } from './passes.js';
import { refusal } from './refusal.js';
import { expectedOf, sortFiles, type Sorted } from './sorted.js';
import { unitKey, unitsOf, type Unit } from './units.js';

/** Of a file that is not there, only its name tells what it is. */
const isCode = pathMatcher(['**/*.{tf,tofu,tf.json,tofu.json,yaml,yml}']);
const byName = (path: RepoPath): boolean => isCode(path) || isDockerfile(path, () => undefined);

function detect(tree: Tree, { except }: Options): Detection {
  const sorted = sortFiles({ files: tree.files, text: tree.read });
  const expected = new Set(expectedOf(sorted, except));
  const isExcepted = except.length === 0 ? () => false : pathMatcher(except);
  const unread = new Set((tree.unread ?? []).filter((path) => byName(path) && !isExcepted(path)));
  return detectFiles(tree, (path) => expected.has(path) || unread.has(path), 'no infrastructure code that Trivy reads');
}

function step(executions: readonly Execution[], context: Context<Options>): Step {
  const sorted = sortFiles(context);
  const units = unitsOf(sorted, context);
  const honours = mayBeSilenced(sorted, context);
  if (executions.length === 0) {
    const refused = missingValuesIn(context) ?? refusal(sorted, context);
    return refused === undefined ? { next: passOf(1, units, honours, sorted, context) } : { answer: refused };
  }
  const passes = readPasses(executions, honours ? 2 : 1);
  if ('ok' in passes) return { answer: passes };
  const open = openUnits(passes, units, sorted, context);
  if ('ok' in open) return { answer: open };
  if (open.length === 0) return { answer: answer({ sorted, units, passes, context }) };
  const before = passes.length === 1 ? units.length : openBefore(passes, units, sorted, context);
  if (open.length >= before || passes.length >= mostPasses) return { answer: notEvaluated(open) };
  return { next: passOf(passes.length + 1, open, honours, sorted, context) };
}

/** A pass judges what no earlier one has come to: so many folders that call each other for nothing are too many. */
const mostPasses = 8;

function passOf(
  number: number,
  units: readonly Unit[],
  honours: boolean,
  sorted: Sorted,
  context: Context<Options>,
): readonly Command[] {
  const passes = honours ? [false, true] : [false];
  return passes.map((each) => scanCommand(context, sorted, { number, units, honours: each }));
}

type Passes = Exclude<ReturnType<typeof readPasses>, Failed>;

/** Units that were not evaluated, but for charts that may fail to be read. */
function openUnits(
  passes: Passes,
  units: readonly Unit[],
  sorted: Sorted,
  context: Context<Options>,
): Failed | readonly Unit[] {
  const gaps = gapsOf(passes, sorted, context);
  if (!gaps.ok) return gaps;
  const seen = seenUnits(passes, units, context);
  const chartAt = (folder: RepoPath): RepoPath => (folder === '' ? 'Chart.yaml' : `${folder}/Chart.yaml`);
  return units.filter(
    (unit) => !seen.has(unitKey(unit)) && !(unit.kind === 'chart' && gaps.unread.has(chartAt(unit.folder))),
  );
}

function openBefore(passes: Passes, units: readonly Unit[], sorted: Sorted, context: Context<Options>): number {
  const open = openUnits(passes.slice(0, -1), units, sorted, context);
  return 'ok' in open ? 0 : open.length;
}

function notEvaluated(open: readonly Unit[]): Failed {
  const [first] = open;
  const what = first?.kind === 'chart' ? 'the chart in' : 'the Terraform code in';
  return failed(`trivy did not evaluate ${what} ${first?.folder === '' ? 'the root' : (first?.folder ?? '')}`);
}

function mayBeSilenced(sorted: Sorted, { steering, text }: Context<Options>): boolean {
  return steering.length > 0 || [...sorted.keys()].some((path) => hasComments(text(path) ?? ''));
}

function missingValuesIn(context: Context<Options>): Failed | Parsed | undefined {
  const [missing] = missingValues(context);
  if (missing === undefined) return undefined;
  return failed(
    `there is no file of values at ${missing}`,
    'Correct `tf-vars` or `helm-values` of trivy-config in the policy.',
  );
}

/** Trivy's own checks of Terraform, Kubernetes, Helm, Dockerfiles and CloudFormation. */
export const scanner = processScanner<Options>({
  id: 'trivy-config',
  gate: 'iac',
  title: 'Trivy',
  threats: ['open-infrastructure', 'privileged-container'],
  when: 'Terraform, Kubernetes objects, Helm charts, Dockerfiles and CloudFormation templates',
  driver: 'Trivy',
  options,
  steeredBy: [...ignoreFiles],
  comments: commentsIn([
    ...['tf', 'tofu', 'json', 'yaml', 'yml', 'tpl'].map((ending) => `**/*.${ending}`),
    ...dockerfileGlobs,
  ]),
  executes: 'nothing',
  reads: ['**/*.{yaml,yml,json,tf,tofu,tfvars,tpl}', ...dockerfileGlobs],
  detect,
  kind: 'process',
  tool: 'trivy',
  needs: () => [],
  step,
});

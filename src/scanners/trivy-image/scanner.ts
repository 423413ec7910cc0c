import { firstFew } from '../../first-few.js';
import { processScanner } from '../define.js';
import { dockerfileGlobs } from '../dockerfile-name.js';
import type { Context, Execution, Failed, Need, Parsed, Step } from '../scanner.js';
import { ignoreFiles } from '../trivy/ignore-files.js';
import { rulesOf } from '../trivy/rules.js';
import { judgeImage, type Judged } from './answer.js';
import { imageCommand } from './command.js';
import { detect, dockerfilesOf } from './detect.js';
import { copiedIn } from './dockerfile-copies.js';
import { endedRule, findingsOf, unfixedIn } from './findings.js';
import { basesOf } from './images.js';
import { options, type Options } from './options.js';

function step(executions: readonly Execution[], context: Context<Options>): Step {
  const next = context.targets[executions.length];
  if (next !== undefined) return { next: imageCommand(next, executions.length, context) };
  return { answer: answer(executions, context) };
}

function answer(executions: readonly Execution[], context: Context<Options>): Parsed | Failed {
  const judged: Judged[] = [];
  for (const [index, target] of context.targets.entries()) {
    const execution = executions[index];
    if (execution === undefined) return { ok: false, reason: 'an image was not looked at' };
    const one = judgeImage(execution, target, context);
    if (!one.ok) return one;
    judged.push(one);
  }
  const unfixed = context.options['ignore-unfixed'] ? judged.reduce((sum, one) => sum + unfixedIn(one), 0) : 0;
  return {
    ok: true,
    rules: [
      ...rulesOf(
        judged.flatMap(({ results }) => results),
        context.options['unknown-severity'],
      ),
      ...(judged.some(({ ended }) => ended !== undefined) ? [endedRule] : []),
    ],
    findings: judged.flatMap((one) => findingsOf(one, context)),
    seen: context.expected,
    excluded: [],
    notes: [
      ...judged.flatMap(({ notes }) => notes),
      ...(unfixed > 0 ? [`${unfixed} vulnerabilities without a fixed version were left out`] : []),
    ],
    remarks: [...judged.flatMap(({ remarks }) => remarks), ...remarksOn(context)],
  };
}

function remarksOn(context: Context<Options>): readonly string[] {
  const unread = dockerfilesOf({ ...context, read: context.text }, context.options).filter(
    (path) => !context.expected.includes(path),
  );
  return [
    ...basesOf(context.expected, context.text, context.options.platform).unknown,
    ...context.expected.flatMap((path) =>
      copiedIn(context.text(path) ?? '').map(
        ({ line, image }) => `${image}, of which ${path}:${line} takes files, was not judged: \`images\` can name it.`,
      ),
    ),
    ...(unread.length === 0 ? [] : [`Nobody looked at the base images of ${firstFew(unread, 1)}.`]),
  ];
}

const archives: readonly Need[] = ['image-archives'];

/** Trivy over images: those that the policy names, and those that Dockerfiles are built from. */
export const scanner = processScanner<Options>({
  id: 'trivy-image',
  gate: 'containers',
  title: 'Trivy',
  threats: ['vulnerable-image', 'ended-system'],
  when: 'Images that the policy names; base images of Dockerfiles that change',
  driver: 'Trivy',
  options,
  steeredBy: [...ignoreFiles],
  executes: 'nothing',
  reads: dockerfileGlobs,
  detect,
  kind: 'process',
  tool: 'trivy',
  needs: ({ kind }, { java }) => [
    'trivy-db',
    ...(java ? (['trivy-java-db'] as const) : []),
    ...(kind === 'archive' ? archives : (['registry-login'] as const)),
  ],
  step,
});

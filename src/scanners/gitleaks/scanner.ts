import { z } from 'zod';
import type { Target } from '../../model.js';
import { processScanner } from '../define.js';
import { failed } from '../scanner.js';
import type { Context, Detection, Execution, Probe, Step, Tree } from '../scanner.js';
import { answer } from './answer.js';
import { changesProbe } from './changes.js';
import type { Change } from './changes.js';
import { canaryProbe, changesCommand, historyCommand, revisionProbes } from './commands.js';
import { configurationFile, follows, ignoreFile, lacksRules } from './configuration.js';
import { looks } from './scope.js';

const options = z.strictObject({
  scope: z
    .enum(['full', 'range', 'auto'])
    .default('full')
    .describe(
      'Commits to read. full: the whole history. range: the new commits only. auto: the whole history if that fits ' +
        '60 % of the time limit, else the new commits. Scheduled runs, and runs without new commits, read everything. ' +
        'The proof says which it was.',
    ),
});
type Options = z.infer<typeof options>;

function detect({ history, files }: Tree): Detection {
  if (history === undefined) {
    return {
      status: 'cannot',
      reason: 'not a git repository: there is no history to read',
      remedy: 'Run it inside a clone (in a workflow: actions/checkout with fetch-depth: 0).',
    };
  }
  if (history.staged) return applies([{ kind: 'staged', path: '' }]);
  const uncommitted: readonly Target[] = history.uncommitted.length > 0 ? [{ kind: 'uncommitted', path: '' }] : [];
  if (history.head !== undefined) return applies([{ kind: 'history', path: '' }, ...uncommitted]);
  if (files.length > 0) return applies([{ kind: 'uncommitted', path: '' }]);
  return { status: 'not-applicable', reason: 'the repository has neither commits nor files' };
}

const applies = (targets: readonly Target[]): Detection => ({ status: 'applies', targets, expected: [] });

const has = (context: Context<Options>, kind: Target['kind']): boolean =>
  context.targets.some((target) => target.kind === kind);

const looksOf = (context: Context<Options>) =>
  has(context, 'history') ? looks(context.options.scope, context.git) : [];

const changes: readonly Change[] = ['staged', 'uncommitted'];

function probes(context: Context<Options>): readonly Probe[] {
  return [
    ...looksOf(context).flatMap((look) => revisionProbes(context, look)),
    ...changes.filter((change) => has(context, change)).map((change) => changesProbe(context, change)),
    canaryProbe(context),
  ];
}

const noRules = failed(
  `${configurationFile} leaves gitleaks without a rule, so that it would find nothing`,
  'Add `[extend]` with `useDefault = true` to it for the built-in rules, or rules of your own.',
);

function step(executions: readonly Execution[], context: Context<Options>): Step {
  if (lacksRules(context)) return { answer: noRules };
  const planned = looksOf(context);
  const done = (name: string): boolean =>
    executions.some((execution) => execution.name === name && !execution.timedOut);
  const tried = (name: string): boolean => executions.some((execution) => execution.name === name);
  const next = planned.find(({ name }) => !tried(name));
  if (next !== undefined && !planned.some(({ name }) => done(name))) return { next: historyCommand(context, next) };
  const change = changes.find((kind) => has(context, kind) && !done(kind));
  if (change !== undefined) return { next: changesCommand(context, change) };
  return { answer: answer(executions, context, planned) };
}

/** gitleaks: credentials in the history, in what is staged, and in what is not committed yet. */
export const scanner = processScanner<Options>({
  id: 'gitleaks',
  gate: 'secrets',
  title: 'gitleaks',
  threats: ['secret', 'secret-in-history'],
  when: 'A git repository: all commits, and what is not committed yet',
  driver: 'gitleaks',
  options,
  steeredBy: [configurationFile, ignoreFile],
  follows,
  comments: [{ marker: /gitleaks:allow/, word: 'gitleaks:allow', scope: 'line', appliedBy: 'engine' }],
  executes: 'nothing',
  reads: [],
  detect,
  kind: 'process',
  tool: 'gitleaks',
  needs: ({ kind }) =>
    kind === 'history' ? ['complete-history'] : kind === 'uncommitted' ? ['uncommitted-files'] : [],
  probes,
  step,
});

import { hostCommands, wrongEnd } from '../custom/commands.js';
import { processScanner } from '../define.js';
import { failed } from '../scanner.js';
import type { Context, Execution, Failed, Parsed, Step, WorkspaceFile } from '../scanner.js';
import { judgeReports } from '../test/answer.js';
import { detect, telling, testRun, type TestRun } from './detect.js';
import { options, type Options } from './options.js';

function step(executions: readonly Execution[], context: Context<Options>): Step {
  const run = testRun(context.options, context.files, context.text);
  if (run === undefined) return { answer: failed('no way to run the tests is known') };
  const { setup, env, 'exit-codes': exitCodes } = context.options;
  const wrong = wrongEnd(executions, exitCodes);
  if (wrong !== undefined) return { answer: wrong };
  const commands = hostCommands({ command: run.command, setup, env, reports: [...run.junit, ...run.coverage] });
  const next = commands[executions.length];
  if (next !== undefined) return { next };
  const last = executions.at(-1);
  return { answer: last === undefined ? failed('nothing was run') : answer(last, run, context) };
}

function answer(execution: Execution, run: TestRun, context: Context<Options>): Parsed | Failed {
  const files: WorkspaceFile[] = [];
  for (const path of [...run.junit, ...run.coverage]) {
    const text = execution.reports[path];
    if (text === undefined) return failed(`${run.command.join(' ')} left no report ${path}`, 'Correct the command.');
    files.push({ path, text, sha256: '', modifiedMs: 0 });
  }
  const root = `${context.scratch}/files`;
  const judged = judgeReports({ ...run, 'min-coverage': context.options['min-coverage'] }, files, context.files, root);
  if (!judged.ok || execution.exitCode === 0 || judged.findings.length > 0) return judged;
  return failed(
    `the command ended with exit code ${execution.exitCode}, and its reports show no failed test`,
    'Look at what else of it failed; it has to end with 0 when all is well.',
  );
}

/** Runs the tests of the repository, in a private copy of it, and judges the reports that they leave. */
export const scanner = processScanner<Options>({
  id: 'test-command',
  gate: 'test',
  title: 'tests',
  threats: ['failed-test', 'untested-code'],
  when: 'A command that the policy names, where code of the repository may run',
  driver: 'security-gates test command',
  options,
  steeredBy: [],
  executes: 'repository',
  reads: telling,
  detect,
  kind: 'process',
  needs: () => ['own-files'],
  step,
});

import { processScanner } from '../define.js';
import type { Context, Execution, Step } from '../scanner.js';
import { answer } from './answer.js';
import { auditCommand } from './command.js';
import { detect } from './detect.js';
import { options, type Options } from './options.js';

function step(executions: readonly Execution[], context: Context<Options>): Step {
  if (executions.length > 0) return { answer: answer(executions, context) };
  return { next: context.targets.map(({ path }, index) => auditCommand(path, index, context)) };
}

/** npm audit over all lockfiles of npm. */
export const scanner = processScanner<Options>({
  id: 'npm-audit',
  gate: 'dependencies',
  title: 'npm audit',
  threats: ['vulnerable-dependency'],
  when: 'package-lock.json and npm-shrinkwrap.json',
  driver: 'npm audit',
  options,
  steeredBy: [],
  executes: 'nothing',
  reads: ['**/package-lock.json', '**/npm-shrinkwrap.json', '**/package.json'],
  detect,
  kind: 'process',
  tool: 'npm',
  needs: () => ['npm-advisories'],
  step,
});

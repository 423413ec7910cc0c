import { notWritten } from '../../src/scanners/scanner.js';
import type { Context, Execution, Failed, Parsed, Scanner, Tree } from '../../src/scanners/scanner.js';

/** A tree of these files, whose contents nobody may see. */
export const treeOf = (...files: readonly string[]): Tree => ({ files, read: () => undefined, workingDirectory: '' });

/** What a scanner knows when these files and the history are looked at, with default options. */
export const contextOf = (expected: readonly string[], changes: Partial<Context<unknown>> = {}): Context<unknown> => ({
  options: {},
  targets: [
    { kind: 'directory', path: '' },
    { kind: 'history', path: '' },
  ],
  expected,
  steering: [],
  steeringText: () => undefined,
  text: () => undefined,
  files: expected,
  tree: '/tree',
  workingDirectory: '',
  git: { dir: '/tree/.git', index: '/tree/.git/index', head: 'a'.repeat(40), scheduled: false, env: {} },
  scratch: '/scratch',
  assets: '/assets',
  opened: {},
  nonce: '0'.repeat(32),
  timeLimitMs: 1000,
  ...changes,
});

const nothing: Execution = {
  name: '',
  exitCode: 0,
  timedOut: false,
  stdout: '',
  stderr: '',
  reports: {},
  exchanges: {},
};

/** Does it answer nothing but that it is not written yet, as `npm run create-scanner` leaves it? */
export function isUnwritten(scanner: Scanner): boolean {
  if (scanner.kind === 'builtin') return false;
  const step = scanner.step([], contextOf([]));
  return 'answer' in step && step.answer === notWritten;
}

/** More commands than any scanner runs. */
const patience = 20;

/** What a scanner makes of a tool that says the same whatever it is asked. Throws where it never answers. */
export function answerTo(
  scanner: Scanner,
  expected: readonly string[],
  said: Partial<Omit<Execution, 'name'>>,
): Parsed | Failed {
  if (scanner.kind === 'builtin') throw new Error(`${scanner.id} asks no tool`);
  const context = contextOf(expected);
  const executions: Execution[] = [];
  while (executions.length < patience) {
    const step = scanner.step(executions, context);
    if ('answer' in step) return step.answer;
    const commands = 'name' in step.next ? [step.next] : step.next;
    executions.push(...commands.map(({ name }) => ({ ...nothing, ...said, name })));
  }
  throw new Error(`${scanner.id} asks on and on`);
}

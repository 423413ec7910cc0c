import type { CustomScanner } from '../../own-scanners.js';
import { failed } from '../scanner.js';
import type { Command, Execution, Failed } from '../scanner.js';

/** What a program of the policy is run with. */
export type HostRun = Pick<CustomScanner, 'command' | 'setup' | 'env' | 'reports'>;

/** The commands of a program of the policy, in their order: what prepares it, then itself. */
export function hostCommands({ command, setup, env, reports }: HostRun): readonly Command[] {
  const files = reports.filter((path) => path !== '-').map((path) => [path, `files/${path}`] as const);
  return [
    ...setup.map((argv) => hostCommand('setup', argv, env)),
    { ...hostCommand('command', command, env), reports: Object.fromEntries(files) },
  ];
}

function hostCommand(name: string, [program = '', ...args]: readonly string[], env: readonly string[]): Command {
  return { name, program: { host: program }, args, cwd: 'files', passes: env, network: ['whatever it asks'] };
}

/** Of the commands so far, the first that ended otherwise than it should: `setup` with 0, the command with its codes. */
export function wrongEnd(executions: readonly Execution[], exitCodes: readonly number[]): Failed | undefined {
  const codesOf = (name: string): readonly number[] => (name === 'setup' ? [0] : exitCodes);
  const wrong = executions.find(({ name, exitCode }) => !codesOf(name).includes(exitCode));
  if (wrong === undefined) return undefined;
  const { name, exitCode, stdout, stderr } = wrong;
  const said = [stderr, stdout].map((text) => text.trim().split('\n').at(-1) ?? '').find((line) => line !== '');
  return failed(
    `${name} ended with exit code ${exitCode}, where ${codesOf(name).join(', ')} was to be expected${said === undefined ? '' : `: ${said.slice(0, 300)}`}`,
    'Correct it, or `exit-codes` in the policy.',
  );
}

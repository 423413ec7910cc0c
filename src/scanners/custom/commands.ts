import type { CustomScanner } from '../../own-scanners.js';
import type { Command } from '../scanner.js';

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

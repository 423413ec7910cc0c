import { parseArguments } from './config/arguments.js';
import type { Request } from './config/arguments.js';
import { GateError, UsageError, exitCodes, messageOf } from './errors.js';
import { localConsole } from './host/local-console.js';
import { visible } from './report/printable.js';

/**
 * The command line. Answers on stdout, progress and errors on stderr; returns the exit code. What a command needs
 * is loaded with it, so that `--version` starts at once.
 */
export async function cli(argv: readonly string[]): Promise<number> {
  try {
    return await run(parseArguments(argv));
  } catch (thrown) {
    const { err } = localConsole(process.env);
    err(shown(`security-gates: ${messageOf(thrown)}\n`));
    if (!(thrown instanceof UsageError || thrown instanceof GateError) && thrown instanceof Error) {
      err(shown(`${thrown.stack ?? ''}\nThis is a defect of security-gates: please report it.\n`));
    }
    return thrown instanceof UsageError ? exitCodes.usage : exitCodes.error;
  }
}

/** Messages may quote what somebody committed. Their lines stay. */
const shown = (text: string): string => text.split('\n').map(visible).join('\n');

async function run(request: Request): Promise<number> {
  switch (request.command) {
    case 'version':
      process.stdout.write(`${(await import('./version.js')).version}\n`);
      return exitCodes.pass;
    case 'help':
      process.stdout.write((await import('./config/help.js')).helpText(process.stdout.columns || 80));
      return exitCodes.pass;
    case 'schema':
      return (await import('./commands/schema.js')).printSchema();
    case 'hook':
      return (await import('./commands/hook.js')).hookCommand(request);
    case 'tools':
      return (await import('./commands/tools.js')).toolsCommand(request);
    case 'rules':
      return (await import('./commands/rules.js')).rulesCommand(request);
    case 'fix':
      return (await import('./commands/fix.js')).fixCommand(request);
    case 'check':
      return (await import('./commands/check.js')).checkCommand(request);
  }
}

import { isatty } from 'node:tty';
import { errorCode } from './files-error.js';
import { guarded } from './github-log.js';
import type { Console } from './host.js';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * This process' own streams. Text is written as it is, without a newline added; in a workflow run, which reads what a
 * command prints as it reads an Action, without a command to the runner. Colour follows NO_COLOR (no-color.org),
 * FORCE_COLOR, and `TERM=dumb`, in this order.
 */
export function localConsole(env: Env): Console {
  const console = streams(env);
  return env['GITHUB_ACTIONS'] === 'true' ? guarded(console) : console;
}

function streams(env: Env): Console {
  const terminal = isatty(2);
  for (const stream of [process.stdout, process.stderr]) surviveClosing(stream);
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    columns: process.stdout.columns || process.stderr.columns || 80,
    interactive: terminal && !isSet(env['CI']) && env['TERM'] !== 'dumb',
    color: wantsColor(env, isatty(1)),
  };
}

/** A reader that has seen enough (`| head`) closes its end; that must not change the verdict. */
function surviveClosing(stream: NodeJS.WriteStream): void {
  if (stream.listenerCount('error') > 0) return;
  stream.on('error', (error) => {
    if (errorCode(error) !== 'EPIPE') throw error;
  });
}

/** Is colour wanted, on a stream that is a terminal or not? */
export function wantsColor(env: Env, terminal: boolean): boolean {
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false;
  if (env['FORCE_COLOR'] !== undefined) return isSet(env['FORCE_COLOR']);
  return terminal && env['TERM'] !== 'dumb';
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== '0' && value !== 'false';
}

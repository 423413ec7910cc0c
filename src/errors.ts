/**
 * Exit codes of the CLI. `error` wins over `fail`: a run that could not tell is not a verdict.
 */
export const exitCodes = { pass: 0, fail: 1, error: 2, usage: 3 } as const;

/** One of `exitCodes`. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The user's configuration or command line is wrong. Ends the run with exit code 3. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * The run cannot tell (no trusted commit, unreadable repository, unwritable report folder).
 * Ends the run with exit code 2. The message says what, where and what to do.
 */
export class GateError extends Error {
  override readonly name = 'GateError';
}

/** The message of anything that was thrown, with the messages of its causes. */
export function messageOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  return thrown.cause === undefined ? thrown.message : `${thrown.message}: ${messageOf(thrown.cause)}`;
}

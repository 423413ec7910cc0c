import type { Invocation, Notification, Run } from 'sarif';

/** Does the run say of itself that the tool ran to its end? `failed` says why it did not. */
export type Standing =
  { readonly kind: 'proven' } | { readonly kind: 'unproven' } | { readonly kind: 'failed'; readonly why: string };

const notes = ({
  toolExecutionNotifications = [],
  toolConfigurationNotifications = [],
}: Invocation): readonly Notification[] => [...toolExecutionNotifications, ...toolConfigurationNotifications];

/** Levels of notifications that leave the answer whole; a word that nobody knows is none of them. */
const harmless: readonly string[] = ['none', 'note', 'warning'];

/** A signal or a failed start, which no word of success makes good (SARIF 2.1.0, 3.20.10 to 3.20.12). */
function abnormalEnd({ exitSignalName, exitSignalNumber, processStartFailureMessage }: Invocation): string | undefined {
  const failure = said(processStartFailureMessage);
  if (failure !== undefined) return `it says that its tool did not start: ${failure}`;
  const signal = said(exitSignalName) ?? said(exitSignalNumber);
  return signal === undefined ? undefined : `it says that a signal ended its tool: ${signal}`;
}

/** Tools that write all properties leave those empty that do not apply; SpotBugs calls the signal SUCCESS then. */
const said = (value: unknown): string | undefined =>
  [undefined, null, '', 0, 'SUCCESS'].some((nothing) => value === nothing) ? undefined : JSON.stringify(value);

/** What a run's invocations say; without one nothing is said (SARIF 2.1.0, 3.14.11 and 3.20). */
export function standingOf({ invocations = [] }: Run): Standing {
  const unsuccessful = invocations.find(({ executionSuccessful }) => String(executionSuccessful) !== 'true');
  if (unsuccessful !== undefined) {
    const code = unsuccessful.exitCode === undefined ? '' : ` (exit code ${String(unsuccessful.exitCode)})`;
    return { kind: 'failed', why: `it says that it did not run to its end${code}` };
  }
  const ended = invocations.map(abnormalEnd).find((why) => why !== undefined);
  if (ended !== undefined) return { kind: 'failed', why: ended };
  const error = invocations.flatMap(notes).find(({ level = 'warning' }) => !harmless.includes(level));
  if (error !== undefined)
    return { kind: 'failed', why: `it notes an error: ${error.message.text ?? 'without a text'}` };
  return { kind: invocations.length === 0 ? 'unproven' : 'proven' };
}

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

/** What a run's invocations say; without one nothing is said (SARIF 2.1.0, 3.14.11 and 3.20). */
export function standingOf({ invocations = [] }: Run): Standing {
  const unsuccessful = invocations.find(({ executionSuccessful }) => String(executionSuccessful) !== 'true');
  if (unsuccessful !== undefined) {
    const code = unsuccessful.exitCode === undefined ? '' : ` (exit code ${String(unsuccessful.exitCode)})`;
    return { kind: 'failed', why: `it says that it did not run to its end${code}` };
  }
  const error = invocations.flatMap(notes).find(({ level = 'warning' }) => !harmless.includes(level));
  if (error !== undefined)
    return { kind: 'failed', why: `it notes an error: ${error.message.text ?? 'without a text'}` };
  return { kind: invocations.length === 0 ? 'unproven' : 'proven' };
}

import type { Result, Suppression } from 'sarif';
import type { Mark, Severity } from '../model.js';
import { propertyNames, textProperty } from './properties.js';
import { severities } from './severity.js';

/** All marks. */
export const marks = [
  'waived',
  'suppressed',
  'baseline',
  'below-threshold',
  'duplicate',
] as const satisfies readonly Mark[];

/** Why the result does not count; `undefined` if it counts. Throws on a mark that is none of ours. */
export function markOf(result: Result): Mark | undefined {
  const text = textProperty(result, 'mark');
  if (text === undefined) return undefined;
  const mark = marks.find((known) => known === text);
  if (mark === undefined) throw new Error(`a result of rule ${result.ruleId ?? '(none)'} has the unknown mark ${text}`);
  return mark;
}

function suppression(kind: Suppression.kind, justification: string): Partial<Result> {
  const reason = justification === '' ? {} : { justification };
  return { suppressions: [{ kind, status: 'accepted', ...reason }] };
}

/** What SARIF itself has to say for a mark (2.1.0, 3.27.23 suppressions, 3.27.24 baselineState). */
function inSarif(mark: Mark, justification: string, kind: Suppression.kind): Partial<Result> {
  switch (mark) {
    case 'waived':
      return suppression('external', justification);
    case 'suppressed':
      return suppression(kind, justification);
    case 'baseline':
      return { baselineState: 'unchanged' };
    case 'below-threshold':
    case 'duplicate':
      return {};
  }
}

/**
 * The result with a mark. The first mark stays: a marked result comes back as it is, so the order in which marks
 * are set decides which one is told. `kind` says where a suppression stands: `inSource` (a comment) or `external`
 * (an ignore file); for the other marks it means nothing.
 */
export function withMark(result: Result, mark: Mark, justification = '', kind: Suppression.kind = 'inSource'): Result {
  if (markOf(result) !== undefined) return result;
  const properties = { ...result.properties, [propertyNames.mark]: mark };
  return { ...result, ...inSarif(mark, justification, kind), properties };
}

/** The result's severity. Throws if it has none: every result of our own runs has one. */
export function severityOf(result: Result): Severity {
  const text = textProperty(result, 'severity');
  const severity = severities.find((known) => known === text);
  if (severity === undefined) {
    throw new Error(`a result of rule ${result.ruleId ?? '(none)'} has no valid ${propertyNames.severity}`);
  }
  return severity;
}

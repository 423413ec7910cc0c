import type { ReportingDescriptor, Result, Run } from 'sarif';
import type { Severity } from '../model.js';
import { ruleOf } from './rule-of.js';

/** SARIF's level of a severity. */
export function levelOf(severity: Severity): Result.level {
  switch (severity) {
    case 'critical':
    case 'high':
      return 'error';
    case 'medium':
      return 'warning';
    case 'low':
    case 'info':
      return 'note';
  }
}

function overriddenLevel(run: Run, result: Result, rule: ReportingDescriptor): Result.level | undefined {
  const invocation = run.invocations?.[result.provenance?.invocationIndex ?? -1];
  const override = invocation?.ruleConfigurationOverrides?.find(
    ({ descriptor }) => ruleOf(run, { message: {}, rule: descriptor }) === rule,
  );
  return override?.configuration.level;
}

/**
 * The level that a result has by SARIF 2.1.0, 3.27.10: its own; `none` for a kind other than `fail`; that of the
 * invocation's override or of the rule's default configuration; else `warning`.
 */
export function effectiveLevel(run: Run, result: Result): Result.level {
  if (result.level !== undefined) return result.level;
  if (result.kind !== undefined && result.kind !== 'fail') return 'none';
  const rule = ruleOf(run, result);
  if (rule === undefined) return 'warning';
  return overriddenLevel(run, result, rule) ?? rule.defaultConfiguration?.level ?? 'warning';
}

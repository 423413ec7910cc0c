import type { Severity, Threshold } from '../model.js';

/** All severities, worst first. */
export const severities = ['critical', 'high', 'medium', 'low', 'info'] as const satisfies readonly Severity[];

/** All thresholds, loosest first: `none` counts nothing. */
export const thresholds = ['none', ...severities] as const satisfies readonly Threshold[];

/** Is `severity` at or above `threshold`? */
export function counts(severity: Severity, threshold: Threshold): boolean {
  return threshold !== 'none' && severities.indexOf(severity) <= severities.indexOf(threshold);
}

/** The threshold that lets more findings count. */
export function stricter(a: Threshold, b: Threshold): Threshold {
  return thresholds.indexOf(a) >= thresholds.indexOf(b) ? a : b;
}

/** The severity that is worse. */
export function worse(a: Severity, b: Severity): Severity {
  return severities.indexOf(a) <= severities.indexOf(b) ? a : b;
}

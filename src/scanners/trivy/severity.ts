import type { Severity } from '../../model.js';

const severities: Readonly<Record<string, Severity>> = {
  CRITICAL: 'critical',
  HIGH: 'high',
  MEDIUM: 'medium',
  LOW: 'low',
};

/** Trivy's (and tfsec's) word on the one scale; `unknown` for one that it does not know itself. */
export const severityOf = (word: string, unknown: Severity): Severity => severities[word] ?? unknown;

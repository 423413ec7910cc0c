import type { Severity } from '../../model.js';

/** Severities of semgrep's rules, the older words and the newer. */
const words: Readonly<Record<string, Severity>> = {
  CRITICAL: 'critical',
  ERROR: 'high',
  HIGH: 'high',
  WARNING: 'medium',
  MEDIUM: 'medium',
  INFO: 'low',
  LOW: 'low',
  INVENTORY: 'info',
  EXPERIMENT: 'info',
};

/**
 * Severity of a rule's findings: from the number in its metadata where there is one, in the steps in which GitHub
 * reads `security-severity`, else from its own word. A word that is not known counts as high.
 */
export function severityOf(word: string, metadata: Readonly<Record<string, unknown>>): Severity {
  const score = Number(metadata['security-severity'] ?? Number.NaN);
  if (Number.isFinite(score) && score > 0 && score <= 10) {
    if (score >= 9) return 'critical';
    if (score >= 7) return 'high';
    return score >= 4 ? 'medium' : 'low';
  }
  return words[word.toUpperCase()] ?? 'high';
}

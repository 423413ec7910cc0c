import type { PropertyBag, ReportingDescriptor, Result, Run } from 'sarif';
import type { Severity } from '../../model.js';
import { effectiveLevel } from '../../sarif/level.js';

/** GitHub's bands of `security-severity`, a CVSS score as text or number. */
function ofScore(properties: PropertyBag | undefined): Severity | undefined {
  const score = Number(properties?.['security-severity'] ?? Number.NaN);
  if (!(score >= 0 && score <= 10)) return undefined;
  if (score >= 9) return 'critical';
  if (score >= 7) return 'high';
  if (score >= 4) return 'medium';
  return score > 0 ? 'low' : 'info';
}

/** On the one scale: by the score of result or rule, else by the level. */
export function severityOf(run: Run, result: Result, rule: ReportingDescriptor | undefined): Severity {
  const score = ofScore(result.properties) ?? ofScore(rule?.properties);
  if (score !== undefined) return score;
  switch (effectiveLevel(run, result)) {
    case 'error':
      return 'high';
    case 'warning':
      return 'medium';
    case 'note':
      return 'low';
    case 'none':
      return 'info';
  }
}

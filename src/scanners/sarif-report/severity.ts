import type { PropertyBag, ReportingDescriptor, Result, Run } from 'sarif';
import type { Severity } from '../../model.js';
import { effectiveLevel } from '../../sarif/level.js';
import { worse } from '../../sarif/severity.js';

/**
 * GitHub's bands of `security-severity`, a CVSS score as text or number. What is no score, or 0.0, says nothing: it must
 * not make less of an error.
 */
function ofScore(properties: PropertyBag | undefined): Severity | undefined {
  const given: unknown = properties?.['security-severity'];
  const isScore = typeof given === 'number' || (typeof given === 'string' && /^\d{1,2}(?:\.\d+)?$/.test(given));
  const score = isScore ? Number(given) : 0;
  if (!(score > 0 && score <= 10)) return undefined;
  if (score >= 9) return 'critical';
  if (score >= 7) return 'high';
  if (score >= 4) return 'medium';
  return 'low';
}

/**
 * On the one scale: by the score of result or rule, else by the level. What the tool could not decide (`open`, SARIF 2.1.0,
 * 3.27.9) has no level by the standard, and is no less than medium: nobody knows that it is harmless.
 */
export function severityOf(run: Run, result: Result, rule: ReportingDescriptor | undefined): Severity {
  const severity = statedSeverity(run, result, rule);
  return result.kind === 'open' ? worse(severity, 'medium') : severity;
}

function statedSeverity(run: Run, result: Result, rule: ReportingDescriptor | undefined): Severity {
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

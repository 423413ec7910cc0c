import type { Severity } from '../../model.js';
import { confidences, type Options } from './options.js';
import type { Row } from './report.js';

const own = { Informational: 'info', Low: 'low', Medium: 'medium', High: 'high' } as const;

/** zizmor's own severity, on our scale; `info` where it is less sure than the policy asks for. */
export function severityOf({ determinations }: Row, minimum: Options['min-confidence']): Severity {
  const confidence = confidences.findIndex((word) => word === determinations.confidence.toLowerCase());
  return confidence < confidences.indexOf(minimum) ? 'info' : own[determinations.severity];
}

/** Audits of good order rather than of security. */
const orderly = new Set([
  'anonymous-definition',
  'concurrency-limits',
  'misfeature',
  'superfluous-actions',
  'undocumented-permissions',
]);

/** Is it a security matter? An audit that we do not know is one. */
export const isSecurity = (audit: string): boolean => !orderly.has(audit);

/**
 * CWE of those audits whose counterpart among CodeQL's queries for GitHub Actions is tagged with one (unpinned-tag,
 * code-injection, missing-workflow-permissions, envvar-injection, cache-poisoning, excessive-secrets-exposure,
 * unmasked-secret-exposure), and of two that are what a CWE describes word for word. zizmor states none.
 */
const cwes: ReadonlyMap<string, number> = new Map([
  ['unpinned-uses', 829],
  ['unpinned-images', 829],
  ['template-injection', 94],
  ['excessive-permissions', 275],
  ['github-env', 77],
  ['cache-poisoning', 349],
  ['overprovisioned-secrets', 312],
  ['unredacted-secrets', 312],
  ['hardcoded-container-credentials', 798],
  ['insecure-url-scheme', 319],
]);

/** CWE numbers of an audit. */
export function cweOf(audit: string): readonly number[] {
  const cwe = cwes.get(audit);
  return cwe === undefined ? [] : [cwe];
}

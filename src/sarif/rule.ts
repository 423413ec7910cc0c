import type { ReportingDescriptor } from 'sarif';
import type { Severity } from '../model.js';
import type { Rule } from '../scanners/scanner.js';
import { levelOf } from './level.js';
import { clip, firstOf } from './text.js';

/** GitHub's limits on a rule (docs: "SARIF support for code scanning"): characters, and tags shown. */
const limits = { name: 255, text: 1024, tags: 10 } as const;

/**
 * `security-severity` in the middle of GitHub's bands: over 9.0 critical, 7.0 to 8.9 high, 4.0 to 6.9 medium, 0.1 to
 * 3.9 low. `info` has none: 0.0 would mean "no security severity" as well.
 */
const scores: Readonly<Record<Severity, string | undefined>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.0',
  info: undefined,
};

/** An https address in RFC 3986 form; `undefined` for anything else, and with a password in it. */
function address(text: string | undefined): string | undefined {
  if (text === undefined || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return undefined;
  const allowed =
    /^https:\/\/(?:[A-Za-z0-9\-._~:/?@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+(?:#(?:[A-Za-z0-9\-._~:/?@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*)?$/;
  return allowed.test(url.href) ? url.href : undefined;
}

/** CodeQL's form of a CWE tag: at least three digits. */
function cweTags(numbers: readonly number[]): readonly string[] {
  const valid = numbers.filter((number) => Number.isSafeInteger(number) && number > 0);
  return [...new Set(valid)].map((number) => `external/cwe/cwe-${String(number).padStart(3, '0')}`);
}

function securityProperties(rule: Rule, severity: Severity): ReportingDescriptor['properties'] {
  const score = scores[severity];
  return {
    tags: ['security', ...cweTags(rule.cwe)].slice(0, limits.tags),
    ...(score === undefined ? {} : { 'security-severity': score }),
  };
}

/**
 * SARIF's form of a rule, every text filled and within GitHub's limits. `severity` is the worst of the rule's own
 * and its findings', since GitHub rates alerts by rule. Only security rules have a `security-severity` and tags.
 */
export function descriptorOf(rule: Rule, severity: Severity): ReportingDescriptor {
  const name = clip(rule.name ?? '', limits.name);
  const title = firstOf(rule.title, rule.name, rule.id);
  const helpUri = address(rule.helpUri);
  return {
    id: rule.id,
    // SARIF 2.1.0, 3.49.7: the name is for people; one that repeats the id is an error to validators (SARIF1001).
    ...(name.trim() === '' || name.toLowerCase() === rule.id.toLowerCase() ? {} : { name }),
    shortDescription: { text: clip(title, limits.text) },
    fullDescription: { text: clip(firstOf(rule.description, title), limits.text) },
    help: { text: clip(firstOf(rule.help, rule.description, title), limits.text) },
    ...(helpUri === undefined ? {} : { helpUri }),
    defaultConfiguration: { level: levelOf(severity) },
    ...(rule.security ? { properties: securityProperties(rule, severity) } : {}),
  };
}

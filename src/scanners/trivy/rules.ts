import type { Severity } from '../../model.js';
import { worse } from '../../sarif/severity.js';
import type { Rule } from '../scanner.js';
import { severityOf } from './severity.js';
import type { TrivyResult, Vulnerability } from './report.js';

/** The advisories of a report as rules, each once, as severe as the worst of their findings. */
export function rulesOf(results: readonly TrivyResult[], unknown: Severity): readonly Rule[] {
  const rules = new Map<string, Rule>();
  for (const { vulnerabilities, ignored } of results) {
    for (const one of [...vulnerabilities, ...ignored.map(({ vulnerability }) => vulnerability)]) {
      const rule = ruleOf(one, unknown);
      const other = rules.get(rule.id) ?? rule;
      rules.set(rule.id, { ...other, severity: worse(other.severity, rule.severity) });
    }
  }
  return [...rules.values()];
}

function ruleOf(one: Vulnerability, unknown: Severity): Rule {
  const { VulnerabilityID: id, Title: title, Description: description, PrimaryURL: url, CweIDs: cwes } = one;
  return {
    id,
    title: title === '' ? id : title,
    description: description === '' ? (title === '' ? id : title) : description,
    help: 'Update the package to a version in which this is fixed.',
    ...(/^https:\/\/[^\s<>"]+$/.test(url) ? { helpUri: url } : {}),
    security: true,
    severity: severityOf(one.Severity, unknown),
    cwe: cwes.flatMap((cwe) => /^CWE-(\d+)$/.exec(cwe)?.[1] ?? []).map(Number),
  };
}

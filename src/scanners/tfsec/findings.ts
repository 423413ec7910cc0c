import type { RepoPath } from '../../model.js';
import { worse } from '../../sarif/severity.js';
import type { Finding, Rule } from '../scanner.js';
import { severityOf } from '../trivy/severity.js';
import type { Row } from './report.js';
import { sameInTrivy } from './same-rules.js';

/** A check that failed, where it stands, and what sets it aside. */
export type Failure = { readonly path: RepoPath; readonly row: Row; readonly suppressed?: Finding['suppressed'] };

/** A failed check as a finding. */
export function findingOf({ path, row, suppressed }: Failure): Finding {
  const { long_id: rule, description, resolution, location } = row;
  const same = sameInTrivy(rule);
  return {
    rule,
    message: description === '' ? titleOf(row) : description,
    severity: severityOf(row.severity, 'high'),
    path,
    ...(location.start_line < 1
      ? {}
      : { region: { startLine: location.start_line, endLine: Math.max(location.start_line, location.end_line) } }),
    ...(resolution === '' ? {} : { fix: resolution }),
    ...(same.length === 0 ? {} : { sameAs: same }),
    ...(suppressed === undefined ? {} : { suppressed }),
  };
}

const titleOf = ({ rule_description: title, long_id: id }: Row): string => (title === '' ? id : title);

/** The checks of all failures as rules, each once, as severe as the worst of their findings. */
export function rulesOf(failures: readonly Failure[]): readonly Rule[] {
  const rules = new Map<string, Rule>();
  for (const { row } of failures) {
    const rule = ruleOf(row);
    const other = rules.get(rule.id) ?? rule;
    rules.set(rule.id, { ...other, severity: worse(other.severity, rule.severity) });
  }
  return [...rules.values()];
}

function ruleOf(row: Row): Rule {
  const { long_id: id, rule_id: number, resolution, links, severity } = row;
  const link = links?.find((each) => /^https:\/\/[^\s<>"]+$/.test(each));
  return {
    id,
    ...(number === '' ? {} : { name: number }),
    title: titleOf(row),
    description: titleOf(row),
    help: resolution === '' ? `See the description of ${id}.` : resolution,
    ...(link === undefined ? {} : { helpUri: link }),
    security: true,
    severity: severityOf(severity, 'high'),
    cwe: [],
  };
}

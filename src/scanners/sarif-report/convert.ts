import type { ReportingDescriptor, Result, Run } from 'sarif';
import type { RepoPath } from '../../model.js';
import { ruleOf } from '../../sarif/rule-of.js';
import { worse } from '../../sarif/severity.js';
import { firstOf } from '../../sarif/text.js';
import type { Finding, Rule } from '../scanner.js';
import { placeOf } from './place.js';
import { severityOf } from './severity.js';

/** Where the results of a report are to stand. */
export type Surroundings = {
  /** Absolute folders that stand for the repository. */
  readonly roots: readonly string[];
  readonly files: ReadonlySet<RepoPath>;
  /** The place of results that are in no file of the repository. */
  readonly fallback: RepoPath;
};

/** What a run found. */
export type Converted = {
  readonly rules: readonly Rule[];
  readonly findings: readonly Finding[];
  readonly suppressed: number;
  /** How many were there once, by the report's own baseline, and are not any more. */
  readonly absent: number;
};

/** Findings of a run. What its tool or a baseline of its own sets aside counts as all else: the policy judges. */
export function convert(run: Run, around: Surroundings): Converted {
  const rules = new Map<string, Rule>();
  const findings: Finding[] = [];
  let suppressed = 0;
  for (const result of (run.results ?? []).filter(isFinding)) {
    const descriptor = ruleOf(run, result);
    const finding = findingOf(run, result, descriptor, around);
    const known = rules.get(finding.rule);
    const rule = known ?? describe(finding, descriptor);
    rules.set(finding.rule, { ...rule, severity: worse(rule.severity, finding.severity) });
    findings.push(finding);
    if ((result.suppressions ?? []).length > 0) suppressed += 1;
  }
  const absent = (run.results ?? []).filter(({ baselineState }) => baselineState === 'absent').length;
  return { rules: [...rules.values()], findings, suppressed, absent };
}

/** `pass` and `notApplicable` say that there is nothing; `absent`, that it was there once. */
const isFinding = ({ kind, baselineState }: Result): boolean =>
  kind !== 'pass' && kind !== 'notApplicable' && baselineState !== 'absent';

function findingOf(run: Run, result: Result, rule: ReportingDescriptor | undefined, around: Surroundings): Finding {
  const place = placeOf(run, result, around.roots, around.files);
  const text = messageOf(result, rule);
  const fix = firstOf(result.fixes?.[0]?.description?.text, rule?.help?.text);
  return {
    rule: firstOf(result.rule?.id, result.ruleId, rule?.id, 'unnamed-rule'),
    message: place.address === undefined ? text : `${text} (at ${place.address})`,
    severity: severityOf(run, result, rule),
    path: place.path ?? around.fallback,
    ...(place.region === undefined ? {} : { region: place.region }),
    ...(fix === '' ? {} : { fix }),
  };
}

/** The message itself, or that of the rule with its arguments (SARIF 2.1.0, 3.11.7). */
function messageOf({ message }: Result, rule: ReportingDescriptor | undefined): string {
  const template = firstOf(message.text, rule?.messageStrings?.[message.id ?? '']?.text, message.markdown);
  const given = message.arguments ?? [];
  const text = template.replace(/\{(\d{1,3})\}/g, (whole, index: string) => given[Number(index)] ?? whole);
  return firstOf(text, rule?.shortDescription?.text, 'The report says nothing of it.');
}

function describe(finding: Finding, rule: ReportingDescriptor | undefined): Rule {
  const { id, name, shortDescription, fullDescription, help, helpUri } = rule ?? { id: finding.rule };
  const tags = (rule?.properties?.tags ?? []).map(String);
  const title = firstOf(shortDescription?.text, name, id);
  return {
    id: finding.rule,
    ...(name === undefined ? {} : { name }),
    title,
    description: firstOf(fullDescription?.text, title),
    help: firstOf(help?.text, 'See the documentation of the tool.'),
    ...(helpUri === undefined ? {} : { helpUri }),
    security: rule === undefined || tags.includes('security') || rule.properties?.['security-severity'] !== undefined,
    severity: finding.severity,
    cwe: tags.flatMap((tag) => /^external\/cwe\/cwe-0*(\d{1,5})$/i.exec(tag)?.[1] ?? []).map(Number),
  };
}

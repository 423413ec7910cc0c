import type { RepoPath } from '../../model.js';
import { worse } from '../../sarif/severity.js';
import type { Context, Finding, Region, Rule } from '../scanner.js';
import { severityOf } from '../trivy/severity.js';
import type { Options } from './options.js';
import type { ConfigResult, Misconfiguration } from './report.js';
import type { Sorted } from './sorted.js';

/** A check that failed, where it stands, and what sets it aside. */
export type Failure = {
  readonly path: RepoPath;
  readonly one: Misconfiguration;
  readonly suppressed?: Finding['suppressed'];
};

/** Two failures with one key are the same: in a report with comments and one without. */
export const failureKey = (target: string, { ID, Message, CauseMetadata: cause }: Misconfiguration): string =>
  JSON.stringify([target, ID, Message, cause.Resource, cause.StartLine, cause.EndLine]);

/** Keys of what a report has: failures, and with their reasons those that an ignore file sets aside. */
export function keysOf(results: readonly ConfigResult[]) {
  const failures = new Set<string>();
  const ignored = new Map<string, string>();
  for (const { target, failures: all, ignored: aside } of results) {
    for (const one of all) failures.add(failureKey(target, one));
    for (const { one, justification } of aside) ignored.set(failureKey(target, one), justification);
  }
  return { failures, ignored };
}

/** A failed check as a finding. */
export function findingOf({ path, one, suppressed }: Failure, sorted: Sorted, context: Context<Options>): Finding {
  const region = regionOf(path, one, sorted, context);
  return {
    rule: one.ID,
    message: one.Message === '' ? titleOf(one) : one.Message,
    severity: severityOf(one.Severity, context.options['unknown-severity']),
    path,
    ...(region === undefined ? {} : { region }),
    ...(one.Resolution === '' ? {} : { fix: one.Resolution }),
    ...(suppressed === undefined ? {} : { suppressed }),
  };
}

/** Lines of a rendered chart are those of its template only where that is one document, and nothing in it is rendered. */
function regionOf(
  path: RepoPath,
  { CauseMetadata: { StartLine: start, EndLine: end } }: Misconfiguration,
  sorted: Sorted,
  { text }: Context<Options>,
): Region | undefined {
  const kind = sorted.get(path);
  const isRendered = kind?.kind === 'in-chart' && (path.endsWith('.tpl') || /\{\{|\n---/.test(text(path) ?? '{{'));
  if (start < 1 || isRendered) return undefined;
  const lineOf =
    (kind?.kind === 'kubernetes' || kind?.kind === 'in-chart' ? kind.unfolded?.lineOf : undefined) ??
    ((line: number) => line);
  return { startLine: lineOf(start), endLine: lineOf(Math.max(start, end)) };
}

const titleOf = ({ ID, Title }: Misconfiguration): string => (Title === '' ? ID : Title);

/** The checks of all failures as rules, each once, as severe as the worst of their findings. */
export function rulesOf(failures: readonly Failure[], unknown: Options['unknown-severity']): readonly Rule[] {
  const rules = new Map<string, Rule>();
  for (const { one } of failures) {
    const rule = ruleOf(one, unknown);
    const other = rules.get(rule.id) ?? rule;
    rules.set(rule.id, { ...other, severity: worse(other.severity, rule.severity) });
  }
  return [...rules.values()];
}

function ruleOf(one: Misconfiguration, unknown: Options['unknown-severity']): Rule {
  const { ID: id, Description: description, Resolution: fix, PrimaryURL: url } = one;
  return {
    id,
    title: titleOf(one),
    description: description === '' ? titleOf(one) : description,
    help: fix === '' ? `See the description of ${id}.` : fix,
    ...(/^https:\/\/[^\s<>"]+$/.test(url) ? { helpUri: url } : {}),
    security: true,
    severity: severityOf(one.Severity, unknown),
    cwe: [],
  };
}

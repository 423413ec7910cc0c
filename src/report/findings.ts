import type { Log, Result, Run } from 'sarif';
import { gateIds, type GateId } from '../gates.js';
import type { Mark, Severity } from '../model.js';
import { markOf, severityOf } from '../sarif/marks.js';
import { pathText } from '../sarif/paths.js';
import { textProperty } from '../sarif/properties.js';
import { severities } from '../sarif/severity.js';

/**
 * One finding as reports see it. The texts are as the scanner's run holds them: every reporter makes them
 * safe for its own medium.
 */
export type ReportedFinding = {
  readonly gate: GateId;
  readonly scanner: string;
  readonly rule: string;
  readonly severity: Severity;
  /** Why it does not count; absent when it does. */
  readonly mark?: Mark;
  /** Where the suppression stands: a comment in the file, or an ignore file. */
  readonly suppression?: 'inSource' | 'external';
  readonly justification?: string;
  /** File name for people; `''` when the finding has no place. */
  readonly path: string;
  /** From 1. */
  readonly line?: number;
  readonly message: string;
  /** What to do about it. */
  readonly fix?: string;
  /** The commit that holds the place, where that is not the judged tree. */
  readonly commit?: string;
};

type Origin = Pick<ReportedFinding, 'gate' | 'scanner'>;

/** Which gate and scanner a run belongs to, from its `automationDetails.id`. */
function originOf(run: Run): Origin {
  const id = run.automationDetails?.id ?? '';
  const [, gateName, scanner] = /^security-gates\/(?:[^/]+\/)?([^/]+)\/([^/]+)\/$/.exec(id) ?? [];
  const gate = gateIds.find((known) => known === gateName);
  if (gate === undefined || scanner === undefined) {
    throw new Error(`The SARIF log holds a run of no known gate (automationDetails.id is "${id}")`);
  }
  return { gate, scanner };
}

function helpOf(run: Run, result: Result): string | undefined {
  const rule = run.tool.driver.rules?.[result.ruleIndex ?? -1];
  const help = rule?.id === result.ruleId ? rule?.help?.text : undefined;
  return help === '' ? undefined : help;
}

/** How a finding is marked, as far as reports show it. */
function markingOf(result: Result): Pick<ReportedFinding, 'mark' | 'suppression' | 'justification'> {
  const mark = markOf(result);
  const suppression = result.suppressions?.[0];
  return {
    ...(mark && { mark }),
    ...(suppression && { suppression: suppression.kind === 'external' ? 'external' : 'inSource' }),
    ...(suppression?.justification !== undefined && { justification: suppression.justification }),
  };
}

function reported(origin: Origin, run: Run, result: Result): ReportedFinding {
  const place = result.locations?.[0]?.physicalLocation;
  const line = place?.region?.startLine;
  const fix = textProperty(result, 'fix') ?? helpOf(run, result);
  const commit = textProperty(result, 'commit');
  return {
    ...origin,
    rule: result.ruleId ?? '',
    severity: severityOf(result),
    ...markingOf(result),
    path: pathText(place?.artifactLocation?.uri ?? ''),
    ...(line !== undefined && { line }),
    message: result.message.text ?? '',
    ...(fix !== undefined && { fix }),
    ...(commit !== undefined && { commit }),
  };
}

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function order(a: ReportedFinding, b: ReportedFinding): number {
  return (
    Number(a.mark !== undefined) - Number(b.mark !== undefined) ||
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    byCodeUnits(a.path, b.path) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    byCodeUnits(a.rule, b.rule)
  );
}

/**
 * All findings of a merged log: those that count first, then worst first, then by path, line and rule.
 * Throws when a run belongs to no known gate.
 */
export function reportedFindings(log: Log): readonly ReportedFinding[] {
  const perRun = log.runs.map((run) => {
    const origin = originOf(run);
    return (run.results ?? []).map((result) => reported(origin, run, result));
  });
  return perRun.flat().sort(order);
}

/** `path:line`, with the commit where the place is not in the judged tree; not yet made safe for any medium. */
export function placeOf(finding: ReportedFinding): string {
  const place = finding.path === '' ? '(no file)' : finding.path;
  const line = finding.path === '' || finding.line === undefined ? '' : `:${finding.line}`;
  return finding.commit === undefined ? `${place}${line}` : `${place}${line} (commit ${finding.commit.slice(0, 12)})`;
}

import type { Run } from 'sarif';
import type { Config, GateResult, Mark, Outcome, Severity, Threshold } from '../model.js';
import { markOf, severityOf, withMark } from '../sarif/marks.js';
import { counts } from '../sarif/severity.js';

/** Marks what is below its gate's threshold. Last of the marks: what is set aside for another reason keeps that one. */
export function applyThresholds(outcomes: readonly Outcome[], { gates }: Config): readonly Outcome[] {
  return outcomes.map((outcome) =>
    outcome.status === 'ran' ? { ...outcome, run: markBelow(outcome.run, gates[outcome.gate].failOn) } : outcome,
  );
}

function markBelow(run: Run, threshold: Threshold): Run {
  const results = (run.results ?? []).map((result) =>
    markOf(result) === undefined && !counts(severityOf(result), threshold)
      ? withMark(result, 'below-threshold')
      : result,
  );
  return { ...run, results };
}

/** What the results of one gate add up to. */
export type Tally = Pick<GateResult, 'findings' | 'counted' | 'marks'>;

/** Counts findings by severity (all but those set aside), those without any mark, and marks. */
export function tally(runs: readonly Run[]): Tally {
  const results = runs.flatMap((run) => run.results ?? []);
  const marked = (mark: Mark | undefined): number => results.filter((result) => markOf(result) === mark).length;
  const open = results.filter((result) => [undefined, 'below-threshold'].includes(markOf(result))).map(severityOf);
  const of = (severity: Severity): number => open.filter((one) => one === severity).length;
  return {
    findings: { critical: of('critical'), high: of('high'), medium: of('medium'), low: of('low'), info: of('info') },
    counted: marked(undefined),
    marks: {
      waived: marked('waived'),
      suppressed: marked('suppressed'),
      baseline: marked('baseline'),
      'below-threshold': marked('below-threshold'),
      duplicate: marked('duplicate'),
    },
  };
}

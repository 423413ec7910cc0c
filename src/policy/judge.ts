import { gateIds } from '../gates.js';
import type { GateId } from '../gates.js';
import type { GateResult, GateVerdict, Judgement, Outcome, OverallVerdict, Plan, ScannerResult } from '../model.js';
import { mergeRuns } from '../sarif/merge.js';
import { markDuplicates } from './duplicates.js';
import { shownSuppressions } from './suppressions.js';
import { applyThresholds, tally } from './thresholds.js';

/** The answer: outcomes of all jobs of a plan -> one log with marks, a verdict per gate and one overall. Pure. */
export function judge(plan: Plan, outcomes: readonly Outcome[], notes: readonly string[]): Judgement {
  const all = [...outcomes, ...plan.absences];
  const marked = applyThresholds(markDuplicates(all, plan.config), plan.config);
  const enabled = gateIds.filter((id) => plan.config.gates[id].enabled);
  const results = enabled.map((gate) =>
    judgeGate(
      gate,
      plan,
      marked.filter((outcome) => outcome.gate === gate),
    ),
  );
  const verdict = overall(results);
  return {
    verdict: {
      verdict,
      source: plan.source,
      name: plan.config.name,
      gates: Object.fromEntries(results.map((result) => [result.gate, result])),
      changes: plan.changes,
      suppressions: shownSuppressions(plan.suppressions, outcomes),
      notes: [...notes, ...(anyRan(results) ? [] : ['No gate ran: nothing was judged, so this is an error.'])],
    },
    log: mergeRuns(marked.flatMap((outcome) => (outcome.status === 'ran' ? [outcome.run] : []))),
  };
}

const anyRan = (results: readonly GateResult[]): boolean =>
  results.some(({ scanners }) => Object.values(scanners).some(({ status }) => status === 'ran'));

/** `error` if a gate errored (and may) or none ran; else `fail` if a blocking gate failed or was skipped; else `pass`. */
function overall(results: readonly GateResult[]): OverallVerdict {
  if (!anyRan(results) || results.some(({ verdict, blocking }) => verdict === 'error' && blocking)) return 'error';
  const blocked = results.some(({ verdict, blocking }) => blocking && (verdict === 'fail' || verdict === 'skipped'));
  return blocked ? 'fail' : 'pass';
}

function judgeGate(gate: GateId, { config }: Plan, outcomes: readonly Outcome[]): GateResult {
  const { named, ifAbsent, mode, onError, failOn } = config.gates[gate];
  const sums = tally(outcomes.flatMap((outcome) => (outcome.status === 'ran' ? [outcome.run] : [])));
  const mustApply = named && ifAbsent === 'error';
  const verdict = gateVerdict(outcomes, sums.counted, { mustApply, mayErr: onError === 'warn' });
  return {
    gate,
    verdict,
    blocking: verdict === 'error' ? onError === 'error' : mode === 'enforce',
    mode,
    failOn,
    ...sums,
    reasons: reasonsOf(outcomes, verdict),
    scanners: Object.fromEntries(outcomes.map((outcome) => [outcome.scanner, scannerResult(outcome)])),
  };
}

/**
 * An error wins over findings: they are shown, but there may be more. Where an error does not block, findings win:
 * what one scanner found would else not block either, once another one fails.
 */
function gateVerdict(
  outcomes: readonly Outcome[],
  counted: number,
  { mustApply, mayErr }: { readonly mustApply: boolean; readonly mayErr: boolean },
): GateVerdict {
  const has = (status: Outcome['status']): boolean => outcomes.some((outcome) => outcome.status === status);
  if (has('failed') && !(mayErr && counted > 0)) return 'error';
  if (counted > 0) return 'fail';
  if (has('skipped')) return 'skipped';
  if (has('ran')) return 'pass';
  return mustApply ? 'error' : 'not-applicable';
}

function reasonsOf(outcomes: readonly Outcome[], verdict: GateVerdict): readonly string[] {
  const reasons = outcomes.flatMap((outcome) =>
    outcome.status === 'ran' ? [] : [`${outcome.scanner}: ${outcome.reason}`],
  );
  const absent = verdict === 'error' && outcomes.every(({ status }) => status === 'not-applicable');
  const named = 'The gate was named, but nothing here is for it to judge (set `if-absent: pass` if that is fine).';
  return absent ? [...reasons, named] : reasons;
}

function scannerResult(outcome: Outcome): ScannerResult {
  switch (outcome.status) {
    case 'ran':
      return { status: 'ran', findings: outcome.run.results?.length ?? 0, proof: outcome.proof };
    case 'failed': {
      const { reason, remedy, command } = outcome;
      return {
        status: 'failed',
        reason,
        ...(remedy === undefined ? {} : { remedy }),
        ...(command === undefined ? {} : { command }),
      };
    }
    case 'not-applicable':
    case 'skipped':
      return { status: outcome.status, reason: outcome.reason };
  }
}

import type { GateId } from '../gates.js';
import type { GateResult, Verdict } from '../model.js';
import { judgedGates } from './headline.js';
import { visible } from './printable.js';
import type { Reported } from './reported.js';

/** Why a gate could not tell. Texts from outside, not yet made safe for any medium. */
export type Problem = {
  readonly gate: GateId;
  /** Absent when the reason is the gate's own. */
  readonly scanner?: string;
  readonly reason: string;
  readonly remedy?: string;
  /** The scanner's command, ready for a shell. */
  readonly command?: string;
  /** Command that shows the problem again: one line of visible text. */
  readonly reproduce: string;
};

function failedScanners(result: GateResult, reproduce: string): readonly Problem[] {
  return Object.entries(result.scanners).flatMap(([scanner, outcome]) =>
    outcome.status === 'failed'
      ? {
          gate: result.gate,
          scanner,
          reason: outcome.reason,
          ...(outcome.remedy !== undefined && { remedy: outcome.remedy }),
          ...(outcome.command !== undefined && { command: outcome.command }),
          reproduce,
        }
      : [],
  );
}

/** Reasons of scanners that had nothing to look at, or were spared, as the gate has them. */
const idleReasons = ({ scanners }: GateResult): readonly string[] =>
  Object.entries(scanners).flatMap(([scanner, outcome]) =>
    outcome.status === 'not-applicable' || outcome.status === 'skipped' ? [`${scanner}: ${outcome.reason}`] : [],
  );

/** The flag that has the same judged again; none for the working tree. */
function judgedFlag({ staged, committed, head }: Verdict['source']): string {
  if (staged) return ' --staged';
  return committed === true && head !== undefined ? ` --commit ${head.slice(0, 12)}` : '';
}

/** Everything that kept a gate from an answer, in the order of the gates; also where it does not block. */
export function problemsOf({ verdict, same = '' }: Pick<Reported, 'verdict' | 'same'>): readonly Problem[] {
  const what = `${visible(same)}${judgedFlag(verdict.source)}`;
  return judgedGates(verdict).flatMap((result) => {
    const reproduce = `security-gates check --gates ${result.gate}${what}`;
    const scanners = failedScanners(result, reproduce);
    if (result.verdict !== 'error') return scanners;
    // Beside one that failed, a scanner that has nothing to look at is none.
    const idle = scanners.length === 0 ? [] : idleReasons(result);
    const own = result.reasons.filter(
      (reason) =>
        !idle.includes(reason) && !scanners.some((problem) => problem.reason !== '' && reason.includes(problem.reason)),
    );
    return [...scanners, ...own.map((reason) => ({ gate: result.gate, reason, reproduce }))];
  });
}

/** Why a gate has no verdict of its own, or a softened one: its reasons, unless `problemsOf` holds them. */
export function remarksOf(verdict: Verdict): readonly { readonly gate: GateId; readonly reason: string }[] {
  return judgedGates(verdict).flatMap((result) => {
    const known = failedScanners(result, '').map((problem) => problem.reason);
    if (result.verdict === 'error') {
      return known.length === 0 ? [] : idleReasons(result).map((reason) => ({ gate: result.gate, reason }));
    }
    const idle = Object.values(result.scanners).flatMap((outcome) =>
      outcome.status === 'not-applicable' || outcome.status === 'skipped' ? [outcome.reason] : [],
    );
    const unseen = Object.values(result.scanners).flatMap((outcome) =>
      outcome.status === 'ran' ? outcome.proof.remarks : [],
    );
    const reasons = [...(result.reasons.length > 0 ? result.reasons : idle), ...unseen];
    return [...new Set(reasons)]
      .filter((reason) => !known.some((other) => other !== '' && reason.includes(other)))
      .map((reason) => ({ gate: result.gate, reason }));
  });
}

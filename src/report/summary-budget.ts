import type { ReportedFinding } from './findings.js';

/** The findings of a page: in sight, folded away, and those it has no room for. */
export type Split = {
  readonly seen: readonly ReportedFinding[];
  readonly folded: readonly ReportedFinding[];
  readonly cut: readonly ReportedFinding[];
  /** Bytes that are left. */
  readonly room: number;
};

/**
 * Takes findings in their order as long as their `cost` (bytes) fits into `room`: the first `inSight` stay in
 * sight, the others are folded. With the first that does not fit, all later ones are cut, so that what is shown
 * is always worse than what is not.
 */
export function splitFindings(
  findings: readonly ReportedFinding[],
  inSight: number,
  room: number,
  cost: (finding: ReportedFinding) => number,
): Split {
  let left = room;
  let taken = 0;
  for (const finding of findings) {
    const bytes = cost(finding);
    if (bytes > left) break;
    left -= bytes;
    taken += 1;
  }
  const first = Math.min(taken, inSight);
  return {
    seen: findings.slice(0, first),
    folded: findings.slice(first, taken),
    cut: findings.slice(taken),
    room: left,
  };
}

import { messageOf } from '../errors.js';
import type { RepoPath } from '../model.js';
import type { Rule } from '../scanners/scanner.js';
import type { LocatedFinding } from './located.js';
import { normaliseSteps, type Findings, type NormaliseStep } from './normalise-steps.js';

/** How many findings went into a step and came out of it. */
export type StepCount = { readonly step: string; readonly before: number; readonly after: number };

/** What post-processing came to. A step that throws leaves nothing that could be believed. */
export type Normalised =
  | (Findings & { readonly ok: true; readonly counts: readonly StepCount[] })
  | { readonly ok: false; readonly step: string; readonly reason: string };

/** What a scanner answered. */
export type NormaliseInput = {
  readonly rules: readonly Rule[];
  readonly findings: readonly LocatedFinding[];
  /** All files of the judged tree. */
  readonly files: ReadonlySet<RepoPath>;
};

/**
 * A scanner's findings, made ready for `buildRun`: those outside the repository set aside, equal ones united, in a
 * defined order (path, line, rule), fingerprints of secrets numbered, every rule declared. Never throws.
 */
export function normalise(input: NormaliseInput, steps: readonly NormaliseStep[] = normaliseSteps): Normalised {
  const counts: StepCount[] = [];
  let state: Findings = { rules: input.rules, findings: input.findings, setAside: [] };
  for (const { name, apply } of steps) {
    const before = state.findings.length;
    try {
      state = apply(state, input.files);
    } catch (thrown) {
      return { ok: false, step: name, reason: messageOf(thrown) };
    }
    counts.push({ step: name, before, after: state.findings.length });
  }
  return { ok: true, ...state, counts };
}

import type { Judgement } from '../model.js';
import { mergeRuns } from '../sarif/merge.js';
import { unknownEvent } from './headline.js';

/** The judgement of a run that ended before any gate: an error with its reason, in the shape of all others. */
export function erroredJudgement(reason: string): Judgement {
  return {
    verdict: {
      verdict: 'error',
      source: { event: unknownEvent, trustedBecause: '', pullRequest: false, staged: false },
      name: '',
      gates: {},
      changes: [],
      suppressions: [],
      notes: [reason],
    },
    log: mergeRuns([]),
  };
}

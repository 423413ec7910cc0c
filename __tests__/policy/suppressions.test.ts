import { describe, expect, it } from '@jest/globals';
import type { InlineSuppression, InlineWords, Outcome } from '../../src/model.js';
import { shownSuppressions } from '../../src/policy/suppressions.js';
import { proof } from '../report/sample.js';

const comment: InlineSuppression = {
  scanner: 'ruff',
  path: 'a.py',
  line: 1,
  rules: ['S1', 'S2'],
  reason: 'why',
  scope: 'line',
  added: true,
};
const ran = (redacted?: Readonly<Record<number, InlineWords>>): Outcome => ({
  status: 'ran',
  gate: 'secrets',
  scanner: 'x',
  run: { tool: { driver: { name: 'x' } } },
  proof: proof('x', '1'),
  ...(redacted && { redacted }),
});
const failed: Outcome = { status: 'failed', gate: 'lint', scanner: 'ruff', reason: 'crashed' };
const hidden = '[redacted]';

describe('shownSuppressions', () => {
  it('leaves all as they are where no job hides words', () => {
    expect(shownSuppressions([comment, comment], [ran(), failed])).toEqual([comment, comment]);
  });

  it('hides what any of the jobs hides', () => {
    const one = ran({ 1: { rules: [hidden, 'S2'], reason: 'why' } });
    const other = ran({ 1: { rules: ['S1', 'S2'], reason: hidden } });
    const shown = { ...comment, rules: [hidden, 'S2'], reason: hidden };
    expect(shownSuppressions([comment, comment], [one, failed, other])).toEqual([comment, shown]);
    expect(shownSuppressions([comment, comment], [other, one])).toEqual([comment, shown]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { mergeRuns } from '../../src/sarif/merge.js';
import { sampleRun } from './samples.js';
import { schemas } from './schemas.js';

const ruff = sampleRun();
const gitleaks = sampleRun({ driver: 'gitleaks', automationId: 'security-gates/secrets/gitleaks/' });

describe('mergeRuns', () => {
  it('keeps runs and their order', () => {
    const log = mergeRuns([gitleaks, ruff]);
    expect(log.version).toBe('2.1.0');
    expect(log.$schema).toMatch(/^https:\/\/docs\.oasis-open\.org\/.*sarif-schema-2\.1\.0\.json$/);
    expect(log.runs).toEqual([gitleaks, ruff]);
  });

  it.each([
    ['none', []],
    ['one', [ruff]],
    ['two', [ruff, gitleaks]],
  ])('gives a valid log of %s', (_, runs) => {
    expect(mergeRuns(runs).runs).toHaveLength(runs.length);
    for (const { problems } of schemas()) expect(problems(mergeRuns(runs))).toEqual([]);
  });

  it('takes two uses of one tool in different categories', () => {
    expect(mergeRuns([ruff, sampleRun({ automationId: 'security-gates/backend/lint/ruff/' })]).runs).toHaveLength(2);
  });

  it('refuses two runs of one tool in one category', () => {
    expect(() => mergeRuns([ruff, gitleaks, ruff])).toThrow(
      'two runs of ruff share the category "security-gates/lint/ruff/"',
    );
  });
});

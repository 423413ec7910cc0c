import { expect } from '@jest/globals';
import { secret, type Judged } from './pull-request.js';

/** Says in which channels of a run a text appears. */
export function channelsWith(run: Pick<Judged, 'log' | 'summary' | 'page' | 'outputs' | 'reports'>, text: string) {
  const channels = {
    log: run.log,
    summary: run.summary,
    page: run.page,
    outputs: JSON.stringify(run.outputs),
    ...run.reports,
  };
  return Object.entries(channels).flatMap(([name, content]) => (content.includes(text) ? [name] : []));
}

/**
 * What must hold after every run, whatever the verdict: the secret is in no channel, later steps find nothing in
 * their environment, the working tree is as it was, and nothing but the reports is left.
 */
export function expectNoTrace(run: Judged): void {
  expect(channelsWith(run, secret)).toEqual([]);
  expect(run.smuggled).toBe('');
  expect(run.after).toBe(run.before);
  expect(run.left).toEqual(['security-gates-report-__acme_security-gates']);
  expect(Object.keys(run.reports).sort()).toEqual(['results.sarif', 'summary.md', 'verdict.json']);
}

import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { runAction, type ActionRequest } from '../support/action-run.js';
import { temporaryFolder } from '../support/git-repository.js';
import { checkout, propose } from '../support/pull-request.js';

const folder = temporaryFolder();

/** Runs the Action on a push to the default branch. */
async function pushed({ inputs, env }: Pick<ActionRequest, 'inputs' | 'env'>) {
  const place = mkdtempSync(join(folder, 'case-'));
  const proposed = propose(place, { head: {} });
  const { main, merge: sha = '' } = proposed;
  const { root } = checkout(proposed, place, sha);
  const payload = { before: main, repository: { full_name: 'acme/shop', default_branch: 'main' } };
  const what = { event: 'push', payload, sha, ref: 'refs/heads/main' };
  return runAction({ workspace: root, folder: place, ...what, ...(inputs && { inputs }), ...(env && { env }) });
}

describe('a step that cannot judge', () => {
  it('ends with the exit code that its verdict.json has, where an input is wrong', async () => {
    const run = await pushed({ inputs: { gates: 'lnt' } });
    expect([run.exitCode, run.outputs['verdict'], run.verdict]).toMatchObject([
      3,
      'error',
      { verdict: 'error', exitCode: 3, gates: {}, notes: [expect.stringContaining('unknown gate "lnt"')] },
    ]);
    expect(run.page).toContain('Judged: nothing.');
  });

  it('says once where the reports cannot be written, and what helps there', async () => {
    const temp = mkdtempSync(join(folder, 'temp-'));
    writeFileSync(join(temp, 'security-gates-report-__acme_security-gates'), '');
    const run = await pushed({ inputs: { gates: 'lint' }, env: { RUNNER_TEMP: temp } });
    expect([run.exitCode, run.outputs['verdict']]).toEqual([2, 'error']);
    expect(run.log.match(/The reports cannot be written to/g)).toHaveLength(1);
    expect(run.log).toContain('remove it, or let RUNNER_TEMP name another folder');
    expect(run.log).not.toContain('--output');
  });

  it('says both where something else went wrong before', async () => {
    const temp = mkdtempSync(join(folder, 'temp-'));
    writeFileSync(join(temp, 'security-gates-report-__acme_security-gates'), '');
    const run = await pushed({ inputs: { gates: 'lnt' }, env: { RUNNER_TEMP: temp } });
    expect(run.exitCode).toBe(3);
    expect(run.log).toMatch(/unknown gate "lnt".*%0AThe reports cannot be written to/);
  });

  it('says how to see it again with the inputs of the step', async () => {
    const run = await pushed({ inputs: { gates: 'dependencies', 'working-directory': 'src', 'fail-on': 'low' } });
    expect(run.exitCode).toBe(2);
    expect(run.page).toContain('security-gates check --gates dependencies --fail-on low --working-directory src');
  });
});

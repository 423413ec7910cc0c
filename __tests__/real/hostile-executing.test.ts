import { existsSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { runAction } from '../support/action-run.js';
import { temporaryFolder, type Entries } from '../support/git-repository.js';
import { checkout, judgeProposal, policyPath, propose, pullRequestPayload } from '../support/pull-request.js';
import { result, sarif } from '../support/sarif-reports.js';

const folder = temporaryFolder();

const policy = JSON.stringify({
  'execute-repository': true,
  custom: [
    { id: 'own', command: [process.execPath, 'run.js'], reports: ['-'], executes: 'repository', env: ['TRACE'] },
  ],
});
const base: Entries = { [policyPath]: policy, 'run.js': '' };
const head: Entries = {
  'run.js': `require('node:fs').writeFileSync(process.env.TRACE, 'ran');console.log(${JSON.stringify(sarif())});`,
};
const first: Entries = { 'a.md': 'x\n' };
const inputs = { gates: 'custom' };
const traceIn = (place: string): string => join(mkdtempSync(join(place, 'trace-')), 'trace');

describe('code of the head on a pull request', () => {
  async function judged(more: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) {
    const TRACE = traceIn(folder);
    const proposal = { uses: inputs, base, first, head };
    const run = await judgeProposal(folder, proposal, {
      event: 'pull_request',
      inputs: { ...inputs, ...more },
      env: { ...env, TRACE },
    });
    return { exitCode: run.exitCode, ran: existsSync(TRACE), page: run.page };
  }

  it('runs where the Action has no token', async () => {
    expect(await judged({ token: '' }, { ACTIONS_RUNTIME_TOKEN: 'x' })).toMatchObject({ exitCode: 0, ran: true });
  });

  it.each<readonly [what: string, more: Record<string, string>, env: Record<string, string>, said: string]>([
    ['its input', { token: 'x' }, {}, "token: ''"],
    ['the identity of the run', {}, { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x' }, 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'],
  ])('does not run beside a token: %s', async (_, more, env, said) => {
    const run = await judged(more, env);
    expect(run).toMatchObject({ exitCode: 2, ran: false, page: expect.stringContaining(said) });
  });
});

describe('code of the head that changes the judged tree', () => {
  const looks = `const found = require('node:fs').readFileSync('code.js', 'utf8').includes('eval');
    console.log(found ? ${JSON.stringify(sarif({ results: [result({}, 'code.js')] }))} : ${JSON.stringify(sarif())});`;
  const both = JSON.stringify({
    ...{ 'execute-repository': true, 'fail-fast': 'never' },
    custom: [
      { id: 'first', command: [process.execPath, 'run.js'], reports: ['-'], executes: 'repository' },
      { id: 'second', command: [process.execPath, '-e', looks], reports: ['-'], executes: 'repository' },
    ],
  });
  const rewrites = `const fs = require('node:fs'), path = require('node:path'), up = path.dirname(process.env.TMPDIR);
    for (const name of fs.readdirSync(up).filter((one) => one.includes('judged-tree'))) {
      fs.rmSync(path.join(up, name, 'code.js'));
      fs.writeFileSync(path.join(up, name, 'code.js'), 'ok');
    }
    console.log(${JSON.stringify(sarif())});`;

  it('is followed by nothing that reads it', async () => {
    const proposal = {
      uses: inputs,
      base: { ...base, [policyPath]: both },
      first,
      head: { 'run.js': rewrites, 'code.js': 'eval(1)' },
    };
    const { exitCode, verdict } = await judgeProposal(folder, proposal, { event: 'pull_request', inputs });
    expect(exitCode).toBe(2);
    expect(verdict.gates.custom?.scanners).toMatchObject({
      first: { status: 'ran' },
      second: { status: 'failed', reason: expect.stringContaining('first has run code of the repository') },
    });
  });
});

describe('code of the head of a pull request', () => {
  it.each(['issue_comment', 'pull_request_target', 'workflow_run', 'workflow_dispatch'])(
    'does not run on %s',
    async (event) => {
      const place = mkdtempSync(join(folder, 'event-'));
      const TRACE = traceIn(place);
      const proposed = propose(place, { uses: inputs, base, first, head });
      const { exitCode, outputs } = await runAction({
        workspace: checkout(proposed, place, proposed.tip).root,
        folder: place,
        event,
        payload: pullRequestPayload(proposed),
        sha: proposed.main,
        ref: 'refs/heads/main',
        inputs,
        env: { TRACE },
      });
      expect({ exitCode, custom: outputs['custom'], ran: existsSync(TRACE) }).toEqual({
        exitCode: 2,
        custom: 'error',
        ran: false,
      });
    },
  );
});

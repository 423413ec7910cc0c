import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { temporaryFolder, type Entries } from '../support/git-repository.js';
import {
  branchEvents,
  judgeProposal,
  policyPath,
  workflow,
  workflowPath,
  type Proposal,
} from '../support/pull-request.js';
import { result, sarif } from '../support/sarif-reports.js';

const folder = temporaryFolder();

/** A program that reports a fault unless `judge.json` tells it not to; where TRACE says, it leaves a trace. */
const judge = [
  "const fs = require('node:fs');",
  "if (process.env.TRACE) fs.writeFileSync(process.env.TRACE, 'ran');",
  "const lax = fs.existsSync('judge.json') && JSON.parse(fs.readFileSync('judge.json', 'utf8')).lax;",
  `fs.writeFileSync('out.sarif', lax ? ${JSON.stringify(sarif())} : ${JSON.stringify(sarif({ results: [result({}, 'src/app.py')] }))});`,
].join('');

const entry = {
  id: 'judge',
  gate: 'custom',
  command: [process.execPath, '-e', judge],
  reports: ['out.sarif'],
  'steered-by': ['judge.json'],
  env: ['TRACE'],
  executes: 'nothing',
};

const policy = (more: object): string => JSON.stringify(more);

const tests = (more: object = {}): string =>
  policy({
    'execute-repository': true,
    gates: {
      test: { scanners: { 'test-command': { command: ['python3', 'run.py'], junit: ['out/junit.xml'], ...more } } },
    },
  });

const junit = '<testsuite tests="1"><testcase classname="a" name="b"/></testsuite>';
const running = `import os\nos.makedirs("out", exist_ok=True)\nopen("out/junit.xml", "w").write('''${junit}''')\n`;

/** The same, and a trace where TRACE says. */
const tracing = `${running}open(os.environ["TRACE"], "w").write("ran")\n`;
const traced = { env: ['TRACE'] };

async function judged(event: (typeof branchEvents)[number], gates: string, base: Entries, head: Entries) {
  const trace = join(folder, `trace-${String(Math.random()).slice(2)}`);
  const inputs = { gates };
  const proposal: Proposal = { base, first: {}, head, uses: inputs };
  const run = await judgeProposal(folder, proposal, { event, inputs, env: { TRACE: trace } });
  return { ...run, ran: existsSync(trace) };
}

describe.each(branchEvents)('%s: scanners of the policy, where the head', (event) => {
  it('changes nothing, find what is there', async () => {
    const { exitCode, outputs, ran } = await judged(
      event,
      'custom',
      { [policyPath]: policy({ custom: [entry] }) },
      { 'a.md': 'x\n' },
    );
    expect({ exitCode, outputs, ran }).toMatchObject({
      exitCode: 1,
      ran: true,
      outputs: { custom: 'fail', 'custom-findings': '1' },
    });
  });

  it('brings one of its own, do not run it, and say so', async () => {
    const head = { [policyPath]: policy({ custom: [entry] }) };
    const run = await judged(event, 'custom', { [policyPath]: policy({ gates: {} }) }, head);
    expect({ exit: run.exitCode, ran: run.ran, custom: run.outputs['custom'] }).toEqual({
      exit: 2,
      ran: false,
      custom: 'error',
    });
    expect(run.verdict.changes).toMatchObject([{ kind: 'policy', subject: policyPath, change: 'changed' }]);
  });

  it.each<readonly [what: string, head: Entries]>([
    ['takes it out of the policy', { [policyPath]: policy({ gates: {} }) }],
    ['removes the policy', { [policyPath]: undefined }],
    [
      'has another command say that all is well',
      { [policyPath]: policy({ custom: [{ ...entry, command: ['true'] }] }) },
    ],
    ['tells it to be lax by its configuration', { 'judge.json': '{"lax": true}\n' }],
    ['commits the report that it wants to see', { 'out.sarif': sarif() }],
  ])('%s, find what is there', async (_, head) => {
    const { exitCode, outputs, ran } = await judged(
      event,
      'custom',
      { [policyPath]: policy({ custom: [entry] }) },
      head,
    );
    expect({ exitCode, outputs, ran }).toMatchObject({
      exitCode: 1,
      ran: true,
      outputs: { custom: 'fail', 'custom-findings': '1' },
    });
  });
});

describe.each(branchEvents)('%s: the gate test, where the head', (event) => {
  it('leaves the tests alone, runs them and passes', async () => {
    const base = { [policyPath]: tests(traced), 'run.py': tracing };
    const { exitCode, outputs, ran } = await judged(event, 'test', base, { 'a.md': 'x\n' });
    expect({ exitCode, outputs, ran }).toMatchObject({ exitCode: 0, outputs: { test: 'pass' }, ran: true });
  });

  it('allows its code to run, does not run it', async () => {
    const base = { [policyPath]: tests(traced).replace('true', 'false'), 'run.py': tracing };
    const { exitCode, outputs, ran } = await judged(event, 'test', base, { [policyPath]: tests(traced) });
    expect({ exitCode, outputs, ran }).toMatchObject({ exitCode: 2, outputs: { test: 'error' }, ran: false });
  });

  it.each<readonly [what: string, head: Entries]>([
    ['runs nothing and commits a report', { 'run.py': 'pass\n', 'out/junit.xml': junit }],
    ['reports a suite in which nothing ran', { 'run.py': running.replace('<testcase classname="a" name="b"/>', '') }],
    [
      'leaves a bomb of entities',
      { 'run.py': running.replace("'''<", `'''<!DOCTYPE a [<!ENTITY b "${'c'.repeat(50)}">]><`) },
    ],
    [
      'says by its exit code that something failed, and by no report what',
      { 'run.py': `${running}raise SystemExit(1)\n` },
    ],
    ['ends with a code of its own', { 'run.py': `${running}raise SystemExit(5)\n` }],
  ])('%s, is an error', async (_, head) => {
    const { exitCode, outputs } = await judged(event, 'test', { [policyPath]: tests(), 'run.py': running }, head);
    expect({ exitCode, outputs }).toMatchObject({ exitCode: 2, outputs: { test: 'error' } });
  });

  it('commits the report that an earlier step should have left, is an error', async () => {
    const base = { [policyPath]: policy({ gates: { test: { scanners: { test: { junit: ['out/*.xml'] } } } } }) };
    const run = await judged(event, 'test', base, { 'out/junit.xml': junit });
    expect([run.exitCode, run.outputs['test']]).toEqual([2, 'error']);
    expect(run.page).toContain('not tracked by git');
  });
});

describe('a use of the Action with a policy of its own, which the head drops', () => {
  const strict = [
    '  strict:',
    '    runs-on: ubuntu-latest',
    '    steps:',
    `      - uses: acme/security-gates@${'0123456789'.repeat(4)}`,
    '        with: { gates: custom, config: .github/strict.yml }',
    '',
  ].join('\n');
  const inputs = { gates: 'custom' };
  const lax = { ...entry, id: 'lax', command: [process.execPath, '-e', judge.replace('lax ?', 'true ?')] };

  const dropping = (ours: object, theirs: object) =>
    judgeProposal(
      folder,
      {
        uses: 'nothing',
        base: {
          [workflowPath]: workflow(inputs, strict),
          [policyPath]: policy({ custom: [ours] }),
          '.github/strict.yml': policy({ custom: [theirs] }),
        },
        first: {},
        head: { [workflowPath]: workflow(inputs) },
      },
      { event: 'pull_request', inputs },
    );

  it('has its scanners run, too', async () => {
    const { exitCode, outputs, verdict } = await dropping(lax, entry);
    expect({ exitCode, outputs }).toMatchObject({ exitCode: 1, outputs: { custom: 'fail', 'custom-findings': '1' } });
    expect(Object.keys(verdict.gates.custom?.scanners ?? {}).sort()).toEqual(['judge', 'lax']);
  });

  it('is an error where its scanner is another one of the same name', async () => {
    const { exitCode, log } = await dropping({ ...lax, id: 'judge' }, entry);
    expect(exitCode).toBe(2);
    expect(log).toContain('the policy .github/strict.yml');
  });
});

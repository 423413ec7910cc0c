import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { configure } from '../../src/config/config.js';
import { emptyInputs } from '../../src/config/inputs.js';
import type { Job, Outcome, Source } from '../../src/model.js';
import { silent } from '../../src/report/progress.js';
import type { SharedGround } from '../../src/scan/ground.js';
import { runJobs } from '../../src/scan/run-jobs.js';
import { scanners as registry } from '../../src/scanners/index.js';
import { builtinScanner } from '../../src/scanners/define.js';
import type { Parsed, Scanner } from '../../src/scanners/scanner.js';
import { fakeTool } from '../support/fake-tools.js';
import { memoryHost } from '../support/memory-host.js';

const rule = { id: 'R1', title: 't', description: 'd', help: 'h', security: true, severity: 'high' as const, cwe: [] };
const clean: Parsed = { ok: true, rules: [], findings: [], seen: ['a.txt'], excluded: [], notes: ['a note'] };
const dirty: Parsed = {
  ...clean,
  rules: [rule],
  findings: [{ rule: 'R1', message: 'm', severity: 'high', path: 'a.txt', region: { startLine: 1 } }],
};

const builtin = (id: string, check: () => Parsed, executes: Scanner['executes'] = 'nothing'): Scanner =>
  builtinScanner({
    id,
    gate: 'lint',
    title: id,
    when: 'always',
    driver: id,
    options: z.strictObject({}),
    steeredBy: [],
    executes,
    reads: ['*.txt'],
    detect: () => ({ status: 'applies', targets: [], expected: [] }),
    kind: 'builtin',
    check: (tree) => (tree.read('a.txt') === 'hello' ? check() : { ok: false, reason: 'the text was not there' }),
  });

const job = (scanner: string, phase: number, gate: Job['gate'] = 'lint'): Job => ({
  gate,
  scanner,
  options: {},
  targets: [],
  expected: ['a.txt'],
  steering: [],
  phase,
  timeLimitMs: 1000,
});

async function run(
  scanners: readonly Scanner[],
  jobs: readonly Job[],
  policy: string,
  pullRequest = true,
  comments: SharedGround['comments'] = [],
  event = 'local',
): Promise<readonly Outcome[]> {
  const source: Source = { event, trustedBecause: 'b', pullRequest, staged: false };
  const ground: SharedGround = {
    host: memoryHost({ files: { '/tree/a.txt': 'hello' }, run: () => ({ exitCode: 0 }) }),
    repository: undefined,
    source,
    workingDirectory: '',
    name: '',
    comments,
    provide: (name) => Promise.resolve(fakeTool(name)),
    token: '',
    data: { maxAgeMs: 0, trivyDb: [], trivyJavaDb: [] },
  };
  const config = configure(emptyInputs, { path: 'p', text: policy }, registry);
  const seen = { tree: { root: '/tree', files: ['a.txt'] }, texts: new Map([['a.txt', 'hello']]) };
  const known = new Map(scanners.map((scanner) => [scanner.id, scanner]));
  return runJobs(jobs, known, config, ground, () => seen, silent);
}

const states = (outcomes: readonly Outcome[]): readonly string[] =>
  outcomes.map(({ scanner, status }) => `${scanner} ${status}`);

describe('phases', () => {
  const pair = [builtin('first', () => dirty), builtin('second', () => clean)];
  const jobs = [job('second', 2), job('first', 1)];

  it.each([
    { policy: 'fail-fast: pull-request', pullRequest: true, second: 'skipped' },
    { policy: 'fail-fast: pull-request', pullRequest: false, second: 'ran' },
    { policy: 'fail-fast: always', pullRequest: false, second: 'skipped' },
    { policy: 'fail-fast: never', pullRequest: true, second: 'ran' },
    { policy: 'gates:\n  lint:\n    fail-on: critical', pullRequest: true, second: 'ran' },
    { policy: 'gates:\n  lint:\n    mode: warn', pullRequest: true, second: 'ran' },
  ])('$policy, pull request: $pullRequest -> the second phase $second', async ({ policy, pullRequest, second }) => {
    expect(states(await run(pair, jobs, policy, pullRequest))).toEqual(['first ran', `second ${second}`]);
  });

  it('runs what executes the repository after everything else', async () => {
    const order: string[] = [];
    const noting = (id: string, executes: Scanner['executes']): Scanner =>
      builtin(id, () => (order.push(id), clean), executes);
    const all = [noting('tests', 'repository'), noting('late', 'nothing')];
    await run(all, [job('tests', 1), job('late', 3)], 'fail-fast: never\nexecute-repository: true');
    expect(order).toEqual(['late', 'tests']);
  });

  const executing = ['one', 'two'].map((id) => builtin(id, () => clean, 'repository'));
  const both = [builtin('quiet', () => clean), ...executing];
  const three = [job('one', 1), job('two', 1), job('quiet', 2)];

  it.each([
    { event: 'local', second: 'ran' },
    { event: 'pull_request', second: 'failed' },
  ])('$event: the second that executes the repository $second', async ({ event, second }) => {
    const outcomes = await run(both, three, 'execute-repository: true', true, [], event);
    expect(states(outcomes)).toEqual(['quiet ran', 'one ran', `two ${second}`]);
  });

  it('says of each that it is off, where it is', async () => {
    const outcomes = await run(both, three, '', true, [], 'pull_request');
    expect(states(outcomes)).toEqual(['quiet ran', 'one failed', 'two failed']);
    expect(outcomes[2]).toMatchObject({ reason: expect.stringContaining('is off') });
  });
});

describe('one job', () => {
  it('says which inline suppressions quote a secret that it found', async () => {
    const secret = ['tok', 'en-QYLPMN5HHHFPZAM2'].join('');
    const leaky = { ...dirty, findings: dirty.findings.map((finding) => ({ ...finding, secret })) };
    const comments = [{ rules: [], reason: `allow ${secret}` }];
    const outcomes = await run(
      [builtin('first', () => leaky), builtin('second', () => dirty)],
      [job('first', 1), job('second', 1)],
      '',
      true,
      comments,
    );
    expect(outcomes[0]).toMatchObject({ status: 'ran', redacted: { 0: { rules: [], reason: '[redacted]' } } });
    expect(outcomes[1]).not.toHaveProperty('redacted');
  });

  it('has a proof, and places findings with line hashes', async () => {
    const [outcome] = await run([builtin('first', () => dirty)], [job('first', 1)], '');
    expect(outcome).toMatchObject({
      status: 'ran',
      proof: { tool: 'first', digest: 'builtin', files: { expected: 1, seen: 1 }, checks: ['a note'] },
    });
    const results = outcome?.status === 'ran' ? outcome.run.results : [];
    expect(results?.[0]?.partialFingerprints?.['primaryLocationLineHash']).toMatch(/^[0-9a-f]+:1$/);
  });

  it.each([
    {
      what: 'throws',
      check: (): Parsed => {
        throw new Error('boom');
      },
      reason: 'boom',
    },
    {
      what: 'did not see an expected file',
      check: (): Parsed => ({ ...clean, seen: [] }),
      reason: 'first 0.1.0 did not read a.txt',
    },
    {
      what: 'finds something outside the repository',
      check: (): Parsed => ({ ...dirty, findings: dirty.findings.map((finding) => ({ ...finding, path: 'b.txt' })) }),
      reason: 'outside the repository: b.txt',
    },
  ])('fails when the scanner $what, and no other job with it', async ({ check, reason }) => {
    const outcomes = await run(
      [builtin('first', check), builtin('second', () => clean)],
      [job('first', 1), job('second', 1)],
      '',
    );
    expect(states(outcomes)).toEqual(['first failed', 'second ran']);
    expect(JSON.stringify(outcomes[0])).toContain(reason);
  });

  it('fails for a scanner that does not exist', async () => {
    expect(await run([], [job('nobody', 1)], '')).toMatchObject([
      { status: 'failed', reason: 'no scanner is called nobody' },
    ]);
  });
});

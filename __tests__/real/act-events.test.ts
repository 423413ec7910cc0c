import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { handedOn, runAct, type ActRun, type HandedOn } from '../support/act-run.js';
import { temporaryFolder } from '../support/git-repository.js';
import { checkout, policyPath, pullRequestPayload, secret, workflowPath } from '../support/pull-request.js';
import { cleanShop, proposeAddition, shopWithFaults, type Shop } from '../support/shop.js';
import { act, node24, programsLimit } from '../support/test-programs.js';
import { schemas } from '../sarif/schemas.js';

const folder = temporaryFolder();
const workflow = readFileSync('__tests__/fixtures/workflows/gates.yml', 'utf8');
const repository = { full_name: 'acme/shop', default_branch: 'main' };
const main = 'refs/heads/main';

beforeAll(() => Promise.all([act(), node24()]), programsLimit);

/** One run: what is checked out (on a branch, or as a bare commit), and what GitHub says of it. */
type Scene = {
  readonly event: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly ref: string;
  readonly commit: string;
  readonly branch?: string;
  /** Commit that the run is for, where another one is checked out. */
  readonly sha?: string;
};

type Judged = ActRun & HandedOn;

async function judge(shop: Shop, place: string, scene: Scene): Promise<Judged> {
  const { event, payload, ref, commit, branch, sha = commit } = scene;
  const proposed = { server: shop.server, main: shop.main, tip: commit };
  const clone = checkout(proposed, place, commit, branch);
  const before = clone.fingerprint();
  const run = await runAct({ workspace: clone.root, folder: place, workflow: workflowPath, event, payload, ref, sha });
  expect(clone.fingerprint()).toBe(before);
  return { ...run, ...handedOn(run) };
}

/** Findings that count, of one gate, sorted. */
function counted({ log }: HandedOn, gate: string): readonly string[] {
  const run = log.runs.find(({ automationDetails }) => automationDetails?.id?.includes(`/${gate}/`));
  const results = (run?.results ?? []).filter(({ properties }) => properties?.['security-gates/mark'] === undefined);
  const texts = results.map(({ ruleId, locations }) => {
    const place = locations?.[0]?.physicalLocation;
    return `${ruleId ?? ''} ${place?.artifactLocation?.uri ?? ''}:${String(place?.region?.startLine ?? 0)}`;
  });
  return texts.sort();
}

/** What must count: by lint, by secrets in the tree, and by secrets that only the history holds. */
type Expected = {
  readonly lint: readonly string[];
  /** `skipped`: lint failed first, on a pull request. */
  readonly sast: readonly string[] | 'skipped';
  readonly tree: readonly string[];
  readonly history: readonly string[];
};

const sarifSchemas = schemas();

/** What every channel of a run must say, whatever the event. */
function expectChannels(run: Judged, { lint, sast, tree, history }: Expected): void {
  const secrets = [...tree, ...history];
  const code = sast === 'skipped' ? [] : sast;
  const failed = lint.length + secrets.length > 0;
  expect(run.nodeVersion).toMatch(/^v24\./);
  expect({ exit: run.exitCode, outcome: run.outcome, deployed: run.deployed }).toEqual(
    failed ? { exit: 1, outcome: 'failure', deployed: undefined } : { exit: 0, outcome: 'success', deployed: 'pass' },
  );
  expect(run.outputs).toEqual({
    verdict: failed ? 'fail' : 'pass',
    lint: failed ? 'fail' : 'pass',
    'lint-findings': String(lint.length),
    secrets: failed ? 'fail' : 'pass',
    'secrets-findings': String(secrets.length),
    sast: sast === 'skipped' ? sast : failed ? 'fail' : 'pass',
    'sast-findings': String(code.length),
    dependencies: 'not-applicable',
    'dependencies-findings': '0',
    containers: 'not-applicable',
    'containers-findings': '0',
    iac: 'not-applicable',
    'iac-findings': '0',
    workflows: sast === 'skipped' ? sast : 'pass',
    'workflows-findings': '0',
    maintenance: sast === 'skipped' ? sast : 'pass',
    'maintenance-findings': '0',
    test: 'not-applicable',
    'test-findings': '0',
    custom: 'not-applicable',
    'custom-findings': '0',
    sarif: expect.stringMatching(/\/security-gates-report-gates\/results\.sarif$/),
    'report-dir': expect.stringMatching(/\/security-gates-report-gates$/),
  });
  expect(run.log.runs.map(({ automationDetails }) => automationDetails?.id)).toEqual([
    'security-gates/lint/ruff/',
    'security-gates/secrets/gitleaks/',
    ...(sast === 'skipped'
      ? []
      : [
          'security-gates/sast/semgrep/',
          'security-gates/workflows/zizmor/',
          'security-gates/maintenance/dependabot-config/',
        ]),
  ]);
  for (const { name, problems } of sarifSchemas)
    expect({ name, problems: problems(run.log) }).toEqual({ name, problems: [] });
  expect(counted(run, 'lint')).toEqual([...lint].sort());
  expect(counted(run, 'sast')).toEqual([...code].sort());
  expect(counted(run, 'secrets')).toEqual([...secrets].sort());
  expectAnnotations(run, [...lint, ...code, ...tree], history);
  expect(run.summary).toContain(failed ? '## ✗ fail: ' : '## ✓ pass');
  expect(run.summary).toContain(`| **lint** | ${failed ? '✗ fail' : '✓ pass'} |`);
  expect(run.summary).toContain(`| **secrets** | ${failed ? '✗ fail' : '✓ pass'} |`);
  for (const text of [run.text, run.summary, JSON.stringify(run.log), JSON.stringify(run.verdict)]) {
    expect(text).not.toContain(secret.slice(0, -1));
  }
}

/** One error for each finding: at its line where that is in the tree, else with the place in the text. */
function expectAnnotations({ annotations }: Judged, placed: readonly string[], history: readonly string[]): void {
  expect(annotations.filter(({ level }) => level !== 'error')).toEqual([]);
  const seen = annotations.map(({ title = '', file, line = '', message }) => {
    const rule = /^\w+: (\S+) \(/.exec(title)?.[1] ?? title;
    const place = file === undefined ? /^\S+:\d+/.exec(message)?.[0] : `${file}:${line}`;
    return { finding: `${rule} ${place ?? ''}`, placed: file !== undefined };
  });
  const wanted = [
    ...placed.map((finding) => ({ finding, placed: true })),
    ...history.map((finding) => ({ finding, placed: false })),
  ];
  const byFinding = (a: { finding: string }, b: { finding: string }): number => (a.finding < b.finding ? -1 : 1);
  expect([...seen].sort(byFinding)).toEqual(wanted.sort(byFinding));
}

const planted = ['F401 shop/orders.py:3', 'S602 shop/labels.py:11', 'S608 shop/catalogue.py:28'];
const unsafe = [
  'js-dom-html-injection web/src/welcome.ts:4',
  'jwt-decode-without-verification shop/sessions.py:8',
  'subprocess-shell-true shop/labels.py:11',
];
const history = ['aws-access-token shop/settings.py:1'];

describe('the example under act', () => {
  it.each(['push', 'schedule'])('fails on its default branch, by its own rules: %s', async (event) => {
    const place = mkdtempSync(join(folder, 'case-'));
    const shop = shopWithFaults(place, workflow);
    const payloads = {
      push: { ref: main, before: shop.before, after: shop.main, deleted: false, repository },
      schedule: { schedule: '17 4 * * *' },
    };
    const payload = event === 'push' ? payloads.push : payloads.schedule;
    const run = await judge(shop, place, { event, payload, ref: main, commit: shop.main, branch: 'main' });
    expectChannels(run, { lint: planted, sast: unsafe, tree: [], history });
    expect(run.verdict.source).toMatchObject({ event, head: shop.main, trusted: shop.main, pullRequest: false });
    expect(run.verdict.changes).toEqual([]);
  });

  it.each([
    { what: 'a pull request of the same repository', event: 'pull_request', fork: false },
    { what: 'a pull request from a fork', event: 'pull_request', fork: true },
    { what: 'a merge group', event: 'merge_group', fork: false },
  ])('fails on $what, by the rules of the default branch', async ({ event, fork }) => {
    const place = mkdtempSync(join(folder, 'case-'));
    const shop = shopWithFaults(place, workflow);
    const { merge = '', ...proposed } = proposeAddition(shop, { fork });
    const queue = `gh-readonly-queue/main/pr-1-${shop.main}`;
    const scene =
      event === 'merge_group'
        ? { event, payload: groupPayload(shop.main, merge, queue), ref: `refs/heads/${queue}`, branch: queue }
        : { event, payload: pullPayload(proposed, fork), ref: 'refs/pull/1/merge' };
    const run = await judge(shop, place, { ...scene, commit: merge });
    const [lint, tree] = [[...planted, 'F401 shop/coupons.py:1'], ['aws-access-token shop/coupons.py:3']];
    const sast = event === 'pull_request' ? 'skipped' : unsafe;
    expectChannels(run, { lint, sast, tree, history });
    expect(run.verdict.source).toMatchObject({ event, head: merge, trusted: shop.main });
    expect(run.verdict.source.pullRequest).toBe(event === 'pull_request');
    expect(run.verdict.changes.map(({ subject }) => subject).sort()).toEqual([policyPath, 'ruff.toml']);
  });
});

function groupPayload(base: string, head: string, queue: string): Scene['payload'] {
  const group = { base_sha: base, base_ref: main, head_sha: head, head_ref: `refs/heads/${queue}` };
  return { action: 'checks_requested', merge_group: group, repository };
}

function pullPayload(proposed: Parameters<typeof pullRequestPayload>[0], fork: boolean): Scene['payload'] {
  const payload = pullRequestPayload(proposed);
  const { pull_request: pull } = payload;
  const repo = { full_name: fork ? 'mallory/shop' : 'acme/shop', fork };
  return { ...payload, pull_request: { ...pull, head: { ...pull.head, repo } } };
}

describe('the example with its faults mended', () => {
  it.each(['push', 'merge_group'])('passes, and the deployment follows: %s', async (event) => {
    const place = mkdtempSync(join(folder, 'case-'));
    const shop = cleanShop(place, workflow);
    const queue = `gh-readonly-queue/main/pr-1-${shop.before}`;
    const scene =
      event === 'push'
        ? {
            payload: { ref: main, before: shop.before, after: shop.main, deleted: false, repository },
            ref: main,
            branch: 'main',
          }
        : { payload: groupPayload(shop.before, shop.main, queue), ref: `refs/heads/${queue}`, branch: queue };
    const run = await judge(shop, place, { event, ...scene, commit: shop.main });
    expectChannels(run, { lint: [], sast: [], tree: [], history: [] });
  });
});

describe('a checkout that is not what the event is about', () => {
  it('is an error, and nothing is deployed', async () => {
    const place = mkdtempSync(join(folder, 'case-'));
    const shop = cleanShop(place, workflow);
    const { merge = '', ...proposed } = proposeAddition(shop, { fork: true });
    const scene = { event: 'pull_request', payload: pullPayload(proposed, true), ref: 'refs/pull/1/merge' };
    const run = await judge(shop, place, { ...scene, commit: shop.before, sha: merge });
    expect({ exit: run.exitCode, outcome: run.outcome, deployed: run.deployed }).toEqual({
      exit: 1,
      outcome: 'failure',
      deployed: undefined,
    });
    expect(run.outputs['verdict']).toBe('error');
    expect(run.annotations).toMatchObject([
      { level: 'error', message: expect.stringContaining('neither the merge commit') },
    ]);
    expect(run.summary).toContain('neither the merge commit');
  });
});

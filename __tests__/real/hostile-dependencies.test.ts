import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { temporaryFolder, type Entries } from '../support/git-repository.js';
import { branchEvents, judgeProposal, policyPath, type Proposal } from '../support/pull-request.js';
import { expectNoTrace } from '../support/spy.js';

type Named = readonly (readonly [subject: string, change: string])[];

/** What the head plants, and what of it must be named. */
type Case = { readonly name: string; readonly head: Entries; readonly base?: Entries; readonly named: Named };

const folder = temporaryFolder();
const example = (path: string): Buffer => readFileSync(join('examples', path));
const record = 'advisories/osv/npm/GHSA-xvch-5gv4-984h.json';
const policy = 'max-data-age: 9999d\n';

/** Four findings: one of npm, one of Python, two of Go. The advisories are the repository's own. */
const shop: Entries = {
  [policyPath]: policy,
  ...Object.fromEntries(
    ['package.json', 'package-lock.json'].map((name) => [`web/${name}`, example(`shop/web/${name}`)]),
  ),
  ...Object.fromEntries(['go.mod', 'go.sum'].map((name) => [`printer/${name}`, example(`shop/printer/${name}`)])),
  'requirements.txt': example('shop/requirements.txt'),
  ...Object.fromEntries(
    [
      'osv/npm/GHSA-xvch-5gv4-984h.json',
      'osv/PyPI/GHSA-ffqj-6fqr-9h24.json',
      'trivy/db/trivy.db',
      'trivy/db/metadata.json',
    ].map((name) => [`advisories/${name}`, example(`offline-data/${name}`)]),
  ),
};

const inputs = { gates: 'dependencies', 'offline-data': 'advisories' };
const harmless = JSON.stringify({ id: 'GHSA-xvch-5gv4-984h', modified: '2026-11-25T00:00:00Z', affected: [] });

const cases: readonly Case[] = [
  { name: 'plants nothing', head: { 'docs.md': 'x\n' }, named: [] },
  { name: 'takes an advisory away', head: { [record]: undefined }, named: [[record, 'removed']] },
  { name: 'empties an advisory', head: { [record]: harmless }, named: [[record, 'changed']] },
  {
    name: 'makes the database one of its own',
    head: { 'advisories/trivy/db/trivy.db': 'nothing' },
    named: [['advisories/trivy/db/trivy.db', 'changed']],
  },
  {
    name: 'adds .trivyignore',
    head: { '.trivyignore': 'CVE-2021-38561\nCVE-2022-32149\n' },
    named: [['.trivyignore', 'added']],
  },
  {
    name: 'adds .trivyignore.yaml for all paths',
    head: { '.trivyignore.yaml': 'vulnerabilities:\n  - id: CVE-2021-38561\n    paths: ["**"]\n' },
    named: [['.trivyignore.yaml', 'added']],
  },
  {
    name: 'configures Trivy, npm, pip and uv',
    head: {
      'trivy.yaml': 'scan:\n  skip-files: ["**/*"]\n  skip-dirs: ["**"]\n',
      'printer/trivy.yaml': 'scan:\n  skip-files: ["**/*"]\n',
      '.npmrc': 'offline=true\naudit=false\naudit-level=none\nomit=prod\nregistry=http://127.0.0.1:9/\n',
      'web/.npmrc': 'offline=true\nregistry=http://127.0.0.1:9/${NPM_TOKEN}\n//127.0.0.1:9/:_authToken=${NPM_TOKEN}\n',
      'pip.conf': '[global]\nindex-url = http://127.0.0.1:9/\n',
      'uv.toml': 'offline = true\n',
    },
    named: [],
  },
];

describe.each(branchEvents)('%s: dependencies stays fail where the head', (event) => {
  it.each(cases)('$name', async ({ named, name: _, head }) => {
    const proposal: Proposal = { base: shop, first: {}, head, uses: inputs };
    const run = await judgeProposal(folder, proposal, { event, inputs });
    const changes = run.verdict.changes.map(({ kind, subject, change }) => [kind, subject, change]);
    expect({ exit: run.exitCode, outputs: run.outputs, changes: changes.sort() }).toMatchObject({
      exit: 1,
      outputs: { verdict: 'fail', dependencies: 'fail', 'dependencies-findings': '4' },
      changes: named.map(([subject, change]) => ['steering', subject, change]),
    });
    for (const [subject] of named) expect(run.page).toContain(subject);
    expectNoTrace(run);
  });

  it('loosens the policy and excepts all lockfiles', async () => {
    const except = Object.fromEntries(
      ['npm-audit', 'pip-audit', 'trivy-fs', 'lockfiles'].map((id) => [id, { except: ['**'] }]),
    );
    const head: Entries = {
      [policyPath]: JSON.stringify({ gates: { dependencies: { mode: 'off', scanners: except } } }),
    };
    const proposal: Proposal = { base: shop, first: {}, head, uses: inputs };
    const run = await judgeProposal(folder, proposal, { event, inputs });
    expect(run.outputs).toMatchObject({ verdict: 'fail', dependencies: 'fail', 'dependencies-findings': '4' });
  });

  it('brings data of its own, which the trusted commit does not have: an error, never a pass', async () => {
    const proposal: Proposal = { base: shop, first: {}, head: { 'mine/osv/npm/a.json': harmless }, uses: inputs };
    const run = await judgeProposal(folder, proposal, { event, inputs: { ...inputs, 'offline-data': 'mine' } });
    expect([run.exitCode, run.outputs['dependencies']]).toEqual([2, 'error']);
  });

  it('calls a package of production one of development: an error, never a pass', async () => {
    const lock = example('shop/web/package-lock.json').toString('utf8');
    const head = {
      'web/package-lock.json': lock.replace('"version": "0.0.8",', '"version": "0.0.8",\n      "dev": true,'),
    };
    const proposal: Proposal = { base: shop, first: {}, head, uses: inputs };
    const run = await judgeProposal(folder, proposal, { event, inputs });
    expect([run.exitCode, run.outputs['dependencies']]).toEqual([2, 'error']);
  });
});

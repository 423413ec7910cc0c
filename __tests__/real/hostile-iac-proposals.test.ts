import { describe, expect, it } from '@jest/globals';
import { temporaryFolder, type Entries } from '../support/git-repository.js';
import { open } from '../support/iac-case.js';
import { judgeProposal, policyPath, type Proposal } from '../support/pull-request.js';

const folder = temporaryFolder();
const inputs = { gates: 'iac' };
const policy = (scanners: object): Entries => ({ [policyPath]: JSON.stringify({ gates: { iac: { scanners } } }) });
const base: Entries = { 'README.md': 'Hello.\n', ...policy({}) };
const at = { 'infra/new.tf': open() };

/** What the head plants beside the open port; `base` is what the trusted commit has. */
const cases: readonly (Proposal & { readonly name: string; readonly named?: string })[] = [
  { name: 'nothing', base, head: at },
  { name: '.trivyignore', base, head: { ...at, '.trivyignore': 'AWS-0107\n' }, named: '.trivyignore' },
  {
    name: 'more in .trivyignore.yaml',
    base: { ...base, '.trivyignore.yaml': 'misconfigurations: []\n' },
    head: { ...at, '.trivyignore.yaml': 'misconfigurations:\n  - id: AWS-0107\n' },
    named: '.trivyignore.yaml',
  },
  {
    name: 'everything excluded in .tfsec/config.yml',
    base: { ...base, '.tfsec/config.yml': 'minimum_severity: HIGH\n' },
    head: { ...at, '.tfsec/config.yml': 'exclude: ["*", aws-ec2-no-public-ingress-sgr]\n', '.trivyignore': '*\n' },
    named: '.tfsec/config.yml',
  },
  {
    name: 'a folder .tfsec nearer to the code',
    base: { ...base, '.tfsec/config.yml': 'minimum_severity: HIGH\n' },
    head: { ...at, 'infra/.tfsec/config.yml': 'include: [none]\n' },
    named: 'infra/.tfsec/config.yml',
  },
  { name: 'trivy.yaml', base, head: { ...at, 'trivy.yaml': 'scan: {skip-dirs: ["**"], skip-files: ["**"]}\n' } },
  {
    name: 'a policy that excepts it',
    base,
    head: { ...at, ...policy({ 'trivy-config': { except: ['**'] }, tfsec: { except: ['**'] } }) },
    named: policyPath,
  },
  {
    name: 'a caller that calls it no time',
    base: { ...base, 'infra/old.tf': open('old') },
    head: { ...at, 'x/main.tf': 'module "x" {\n  source = "../infra"\n  count = 0\n}\n' },
  },
  { name: 'a module list that leads elsewhere', base, head: { ...at, 'infra/.terraform/modules/modules.json': '{}' } },
];

describe('a pull request that opens a port', () => {
  it.each(cases)('fails with $name', async ({ named, ...proposal }) => {
    const run = await judgeProposal(
      folder,
      { first: {}, ...proposal, uses: inputs },
      { event: 'pull_request', inputs },
    );
    expect([run.exitCode, run.outputs['iac']]).toEqual([1, 'fail']);
    expect(run.page).toContain('infra/new.tf');
    const changed = run.verdict.changes.map(({ subject }) => subject);
    if (named === undefined) expect(run.verdict.changes.filter(({ kind }) => kind === 'policy')).toEqual([]);
    else expect(changed).toContain(named);
  });

  it('and breaks other code errs', async () => {
    const head = { ...at, 'infra/broken.tf': 'resource "a" {\n' };
    const run = await judgeProposal(folder, { base, first: {}, head, uses: inputs }, { event: 'pull_request', inputs });
    expect([run.exitCode, run.outputs['iac']]).toEqual([2, 'error']);
  });

  it('and sets it aside by a comment passes, and shows it', async () => {
    const head = { 'infra/new.tf': open('ssh', ' #trivy:ignore:AWS-0107 wanted') };
    const run = await judgeProposal(folder, { base, first: {}, head, uses: inputs }, { event: 'pull_request', inputs });
    expect([run.exitCode, run.outputs['iac']]).toEqual([0, 'pass']);
    expect(run.verdict.gates.iac?.marks.suppressed).toBe(1);
    expect(run.verdict.changes).toEqual([]);
    expect(run.page).toContain('wanted');
  });

  it('and is judged by the ignore file of the trusted commit passes', async () => {
    const trusted = { ...base, '.trivyignore': 'AWS-0107\n' };
    const head = { ...at, '.trivyignore': '# nothing\n' };
    const run = await judgeProposal(
      folder,
      { base: trusted, first: {}, head, uses: inputs },
      { event: 'pull_request', inputs },
    );
    expect([run.exitCode, run.outputs['iac']]).toEqual([0, 'pass']);
    expect(run.verdict.gates.iac?.marks.suppressed).toBe(1);
    expect(run.verdict.changes).toMatchObject([{ kind: 'steering', subject: '.trivyignore', change: 'changed' }]);
  });
});

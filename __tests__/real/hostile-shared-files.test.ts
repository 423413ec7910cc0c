import { describe, expect, it } from '@jest/globals';
import type { GateId } from '../../src/gates.js';
import { temporaryFolder, type Entries } from '../support/git-repository.js';
import { branchEvents, judgeProposal, policyPath } from '../support/pull-request.js';
import { trivyData } from '../support/trivy-data.js';

/** A file that steers one scanner is content to all others: what a change puts there must reach them. */

const folder = temporaryFolder();

const locked = (name: string): string =>
  `[[package]]\nname = "${name}"\nversion = "1.0.0"\noptional = false\npython-versions = "*"\nfiles = []\n\n`;
const lockfile = (...names: readonly string[]): string =>
  `${names.map(locked).join('')}[metadata]\nlock-version = "2.0"\npython-versions = "*"\ncontent-hash = "x"\n`;
const poetry = (...names: readonly string[]): string =>
  [
    '[tool.poetry]\nname = "x"\nversion = "1"\ndescription = ""\nauthors = []',
    '[tool.poetry.dependencies]\npython = "*"',
    ...names.map((name) => `${name} = "*"`),
    '',
  ].join('\n');

const pod = JSON.stringify({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'p' },
  spec: { containers: [{ name: 'c', image: 'i', securityContext: { privileged: true } }] },
});
const project = '[project]\nname = "service"\nversion = "1"\ndependencies = ["flask==3.1.0"]\n';

type Case = {
  readonly name: string;
  readonly gate: GateId;
  readonly policy?: object;
  readonly base: Entries;
  /** The change, and one that is as it should be. */
  readonly head: Entries;
  readonly harmless: Entries;
  readonly rule: string;
};

const cases: readonly Case[] = [
  {
    name: "makes a vulnerable package one of Poetry's main packages",
    gate: 'dependencies',
    base: { 'pyproject.toml': poetry('agate'), 'poetry.lock': lockfile('agate') },
    head: { 'pyproject.toml': poetry('agate', 'pyrite'), 'poetry.lock': lockfile('agate', 'pyrite') },
    harmless: { 'pyproject.toml': poetry('agate', 'opal'), 'poetry.lock': lockfile('agate', 'opal') },
    rule: 'EXAMPLE-2026-1',
  },
  {
    name: 'hides a privileged pod in a folder of tfsec',
    gate: 'iac',
    base: {},
    head: { 'deploy/.tfsec/pod.yaml': pod },
    harmless: {
      'deploy/.tfsec/pod.yaml': JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'c' } }),
    },
    rule: 'KSV-0017',
  },
  {
    name: 'adds a manifest that steers ruff and that nobody keeps up to date',
    gate: 'maintenance',
    policy: {
      gates: {
        maintenance: {
          mode: 'enforce',
          scanners: { 'dependabot-config': { 'ignore-ecosystems': ['github-actions'] } },
        },
      },
    },
    base: {},
    head: { 'svc/pyproject.toml': project },
    harmless: { 'svc/pyproject.toml': '[tool.ruff]\nline-length = 100\n' },
    rule: 'manifest-not-kept-up-to-date',
  },
];

async function judge({ gate, policy = {}, base }: Case, head: Entries, event: (typeof branchEvents)[number]) {
  const inputs = { gates: gate, ...(gate === 'dependencies' ? { 'offline-data': trivyData() } : {}) };
  const proposal = { uses: inputs, base: { [policyPath]: JSON.stringify(policy), ...base }, head };
  return judgeProposal(folder, proposal, { event, inputs });
}

describe('files that steer another scanner', () => {
  describe.each(branchEvents)('%s', (event) => {
    it.each(cases)('$name', async (one) => {
      const run = await judge(one, one.head, event);
      expect(run.verdict.gates[one.gate]?.verdict).toBe('fail');
      expect(run.exitCode).toBe(1);
      expect(run.page).toContain(one.rule);
    });

    it.each(cases)('finds nothing of the kind where a change only looks like one that $name', async (one) => {
      const run = await judge(one, one.harmless, event);
      expect(run.page).not.toContain(one.rule);
      expect(['pass', 'not-applicable']).toContain(run.verdict.gates[one.gate]?.verdict);
    });
  });
});

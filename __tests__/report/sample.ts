import type { Log, Result, Run } from 'sarif';
import type { GateId } from '../../src/gates.js';
import type { GateResult, Judgement, Mark, Proof, Severity, Source, Verdict } from '../../src/model.js';
import { withMark } from '../../src/sarif/marks.js';
import { toRepoPath } from '../../src/sarif/paths.js';

export const noCounts = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
export const noMarks = { waived: 0, suppressed: 0, baseline: 0, 'below-threshold': 0, duplicate: 0 };

export const source: Source = {
  event: 'pull_request',
  head: '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d',
  trusted: '9f8e7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c',
  trustedBecause: 'commit 9f8e7d6c5b4a, the tip of the base branch, judges this pull request',
  range: { base: '9f8e7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c', head: '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d' },
  pullRequest: true,
  staged: false,
};

export const proof = (tool: string, version: string): Proof => ({
  tool,
  version,
  digest: 'ab'.repeat(32),
  source: 'PyPI wheel, sha256 as pinned; the executable was hashed again before this run',
  command: `cd '/tmp/judged tree' && ${tool} check --output-format json --no-cache .`,
  exitCode: 1,
  durationMs: 412,
  targets: ['.'],
  files: { expected: 132, seen: 132, excluded: [] },
  checks: ['the canary was found'],
  data: [],
  remarks: [],
});

export const gate = (id: GateId, partial: Partial<GateResult>): GateResult => ({
  gate: id,
  verdict: 'pass',
  blocking: true,
  mode: 'enforce',
  failOn: 'low',
  findings: noCounts,
  counted: 0,
  marks: noMarks,
  reasons: [],
  scanners: {},
  ...partial,
});

export type SampleFinding = {
  readonly rule: string;
  readonly severity: Severity;
  readonly path: string;
  readonly line?: number;
  readonly message: string;
  readonly mark?: Mark;
  readonly external?: boolean;
  readonly fix?: string;
  readonly commit?: string;
};

function result(finding: SampleFinding): Result {
  const plain: Result = {
    ruleId: finding.rule,
    message: { text: finding.message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: toRepoPath(finding.path) },
          region: { startLine: finding.line ?? 1 },
        },
      },
    ],
    properties: {
      'security-gates/severity': finding.severity,
      ...(finding.fix !== undefined && { 'security-gates/fix': finding.fix }),
      ...(finding.commit !== undefined && { 'security-gates/commit': finding.commit }),
    },
  };
  if (finding.mark === undefined) return plain;
  return withMark(plain, finding.mark, 'inline comment', finding.external === true ? 'external' : 'inSource');
}

export const run = (id: GateId, scanner: string, findings: readonly SampleFinding[]): Run => ({
  tool: { driver: { name: scanner } },
  automationDetails: { id: `security-gates/${id}/${scanner}/` },
  results: findings.map(result),
});

export const log = (...runs: Run[]): Log => ({ version: '2.1.0', runs });

export const verdict = (partial: Partial<Verdict>): Verdict => ({
  verdict: 'pass',
  source,
  name: '',
  gates: {},
  changes: [],
  suppressions: [],
  notes: [],
  ...partial,
});

export const lintFindings: readonly SampleFinding[] = [
  {
    rule: 'S608',
    severity: 'high',
    path: 'shop/orders/storage.py',
    line: 48,
    message: 'Possible SQL injection vector through string-based query construction',
    fix: 'Pass the values as query parameters instead of building them into the text of the query.',
  },
  {
    rule: 'S608',
    severity: 'high',
    path: 'shop/orders/storage.py',
    line: 91,
    message: 'Possible SQL injection vector through string-based query construction',
    fix: 'Pass the values as query parameters instead of building them into the text of the query.',
  },
  {
    rule: 'F401',
    severity: 'low',
    path: 'shop/cart.py',
    line: 3,
    message: '`os` imported but unused',
    fix: 'Remove the import.',
  },
  {
    rule: 'S105',
    severity: 'medium',
    path: 'shop/settings.py',
    line: 7,
    message: 'Possible password',
    mark: 'suppressed',
  },
  {
    rule: 'I001',
    severity: 'low',
    path: 'shop/old.py',
    line: 1,
    message: 'Unsorted',
    mark: 'suppressed',
    external: true,
  },
];

export const secretFinding: SampleFinding = {
  rule: 'aws-access-token',
  severity: 'critical',
  path: 'deploy/old settings.env',
  line: 2,
  commit: '77aa88bb99cc00dd11ee22ff3344556677889900',
  message: 'A key for AWS stands in the history; the file is no longer in the judged tree',
  fix: 'Revoke the key where it was issued; deleting the file does not take it out of the history.',
};

const lint = gate('lint', {
  verdict: 'fail',
  findings: { ...noCounts, high: 2, low: 1 },
  counted: 3,
  marks: { ...noMarks, suppressed: 2 },
  scanners: {
    ruff: {
      status: 'ran',
      findings: 5,
      proof: {
        ...proof('ruff', '0.17.6'),
        files: { expected: 132, seen: 130, excluded: ['legacy/a.py', 'legacy/b.py'] },
      },
    },
  },
});

/** Lint and secrets fail on a pull request that also loosens its own policy. */
export const failing: Judgement = {
  verdict: verdict({
    verdict: 'fail',
    gates: {
      lint,
      secrets: gate('secrets', {
        verdict: 'fail',
        findings: { ...noCounts, critical: 1 },
        counted: 1,
        scanners: {
          gitleaks: { status: 'ran', findings: 1, proof: { ...proof('gitleaks', '8.30.1'), durationMs: 12_340 } },
        },
      }),
    },
    changes: [
      {
        kind: 'policy',
        subject: '.github/security-gates.yml',
        change: 'changed',
        effect: 'not obeyed: the policy of 9f8e7d6c5b4a counts',
      },
    ],
  }),
  log: log(run('lint', 'ruff', lintFindings), run('secrets', 'gitleaks', [secretFinding])),
};

/** Secrets could not tell; lint fails. */
export const erring: Judgement = {
  verdict: verdict({
    verdict: 'error',
    gates: {
      lint,
      secrets: gate('secrets', {
        verdict: 'error',
        reasons: ['gitleaks: the clone is shallow: 1 of an unknown number of commits is there'],
        scanners: {
          gitleaks: {
            status: 'failed',
            reason: 'the clone is shallow: 1 of an unknown number of commits is there',
            remedy: 'set fetch-depth: 0 at actions/checkout, or give the Action its token',
            command: 'gitleaks git --log-opts=--all .',
          },
        },
      }),
    },
  }),
  log: log(run('lint', 'ruff', lintFindings)),
};

/** Nothing found. */
export const passing: Judgement = {
  verdict: verdict({
    source: { ...source, event: 'local', trustedBecause: 'the working tree judges itself', pullRequest: false },
    gates: {
      lint: gate('lint', {
        verdict: 'not-applicable',
        reasons: ['there is no Python file'],
        scanners: { ruff: { status: 'not-applicable', reason: 'there is no Python file' } },
      }),
      secrets: gate('secrets', {
        scanners: { gitleaks: { status: 'ran', findings: 0, proof: { ...proof('gitleaks', '8.30.1'), exitCode: 0 } } },
      }),
    },
  }),
  log: log(run('secrets', 'gitleaks', [])),
};

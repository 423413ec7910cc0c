import type { RepoPath } from '../model.js';
import type { Finding, Rule } from '../scanners/scanner.js';
import { fingerprintKeys, numbered } from './fingerprint.js';
import type { LocatedFinding } from './located.js';
import { isFilePath } from './paths.js';
import { worse } from './severity.js';

/** What the steps work on. */
export type Findings = {
  readonly rules: readonly Rule[];
  readonly findings: readonly LocatedFinding[];
  /** In no file that is known: not part of the run, and never lost. */
  readonly setAside: readonly LocatedFinding[];
};

/** One step of post-processing. */
export type NormaliseStep = {
  readonly name: string;
  readonly apply: (input: Findings, files: ReadonlySet<RepoPath>) => Findings;
};

const ascending = <T extends number | string>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

function compare(a: Finding, b: Finding): number {
  return (
    ascending(a.path, b.path) ||
    ascending(a.region?.startLine ?? 1, b.region?.startLine ?? 1) ||
    ascending(a.rule, b.rule) ||
    ascending(a.region?.startColumn ?? 1, b.region?.startColumn ?? 1) ||
    ascending(a.message, b.message) ||
    ascending(a.commit ?? '', b.commit ?? '')
  );
}

/** A place in a commit is outside the tree by nature; its path must still be one within the repository. */
const isInside = ({ finding }: LocatedFinding, files: ReadonlySet<RepoPath>): boolean =>
  finding.commit === undefined ? files.has(finding.path) : isFilePath(finding.path);

/** What two findings share that are one to the reader. The secret counts: two secrets are two findings. */
function identity({ rule, path, region, message, commit, secret }: Finding): string {
  const { startLine = 1, startColumn, endLine, endColumn } = region ?? {};
  return JSON.stringify([rule, path, startLine, startColumn, endLine, endColumn, message, commit, secret]);
}

/** One of two equal findings: the worse severity, and suppressed only if both are. */
function unite(first: LocatedFinding, second: LocatedFinding): LocatedFinding {
  const open = [first, second].find((located) => (located.finding.suppressed ?? located.suppressed) === undefined);
  const kept = open ?? first;
  return { ...kept, finding: { ...kept.finding, severity: worse(first.finding.severity, second.finding.severity) } };
}

function withoutDuplicates(findings: readonly LocatedFinding[]): readonly LocatedFinding[] {
  const byIdentity = new Map<string, LocatedFinding>();
  for (const located of findings) {
    const key = identity(located.finding);
    const known = byIdentity.get(key);
    byIdentity.set(key, known === undefined ? located : unite(known, located));
  }
  return [...byIdentity.values()];
}

function withNumbers(findings: readonly LocatedFinding[]): readonly LocatedFinding[] {
  const key = fingerprintKeys.secret;
  const hashes = numbered(findings.map(({ fingerprints }) => fingerprints[key]));
  return findings.map((located, index) => {
    const hash = hashes[index];
    return hash === undefined ? located : { ...located, fingerprints: { ...located.fingerprints, [key]: hash } };
  });
}

/** A rule that the tool used and did not declare. It counts as a security rule: the worse case. */
const undeclared = ({ rule, severity }: Finding): Rule => ({
  id: rule,
  title: rule,
  description: `Rule ${rule}; the tool does not describe it.`,
  help: `See the documentation of the tool for rule ${rule}.`,
  security: true,
  severity,
  cwe: [],
});

function withDeclaredRules({ rules, findings, setAside }: Findings): Findings {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  for (const { finding } of findings) if (!known.has(finding.rule)) known.set(finding.rule, undeclared(finding));
  return { rules: [...known.values()], findings, setAside };
}

/** The steps, in their order. */
export const normaliseSteps: readonly NormaliseStep[] = [
  {
    // First: no later step may spend a number, a place in the order or a rule on what is not judged.
    name: 'outside-repository',
    apply: (input, files) => ({
      ...input,
      findings: input.findings.filter((located) => isInside(located, files)),
      setAside: [...input.setAside, ...input.findings.filter((located) => !isInside(located, files))],
    }),
  },
  {
    // Before numbering, which would tell the same finding apart from itself.
    name: 'duplicate-results',
    apply: (input) => ({ ...input, findings: withoutDuplicates(input.findings) }),
  },
  {
    // After the two that remove, so that it sorts less; before numbering, which counts in this order.
    name: 'sort',
    apply: (input) => ({ ...input, findings: input.findings.toSorted((a, b) => compare(a.finding, b.finding)) }),
  },
  {
    // Needs the final set in the final order, or the same tree would give other fingerprints.
    name: 'number-fingerprints',
    apply: (input) => ({ ...input, findings: withNumbers(input.findings) }),
  },
  {
    // Last: only for rules of findings that are left, and in their order.
    name: 'unknown-rule',
    apply: withDeclaredRules,
  },
];

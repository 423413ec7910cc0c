import type { Run } from 'sarif';
import type { GateId } from '../gates.js';
import type { Severity } from '../model.js';
import type { Rule } from '../scanners/scanner.js';
import type { LocatedFinding } from './located.js';
import { resultOf } from './result.js';
import { descriptorOf } from './rule.js';
import { worse } from './severity.js';

export type { LocatedFinding } from './located.js';

/** What a scanner came to, ready to be written as SARIF. */
export type RunInput = {
  /** `driver.name`: API, since rulesets and alerts hang on it. */
  readonly driver: string;
  readonly version: string;
  /** See `automationId`. */
  readonly automationId: string;
  readonly rules: readonly Rule[];
  readonly findings: readonly LocatedFinding[];
};

/** What code scanning takes for the category of a run: everything up to the last slash. API, as the driver's name. */
export function automationId(name: string, gate: GateId, scanner: string): string {
  return `security-gates/${name === '' ? '' : `${name}/`}${gate}/${scanner}/`;
}

/** Semantic Versioning 2.0.0. */
const semantic =
  /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z.-]+)?$/;

/** The rules by id, each with its place and the worst severity that it or one of its findings has. */
function indexRules(rules: readonly Rule[], findings: readonly LocatedFinding[]) {
  const indexed = new Map<string, { readonly rule: Rule; readonly index: number; readonly severity: Severity }>();
  for (const rule of rules) {
    if (rule.id.trim() === '') throw new Error('a rule has no id');
    if (!indexed.has(rule.id)) indexed.set(rule.id, { rule, index: indexed.size, severity: rule.severity });
  }
  for (const { finding } of findings) {
    const known = indexed.get(finding.rule);
    if (known === undefined) throw new Error(`a finding in ${finding.path} has the undeclared rule ${finding.rule}`);
    indexed.set(finding.rule, { ...known, severity: worse(known.severity, finding.severity) });
  }
  return indexed;
}

/**
 * SARIF 2.1.0 run of one scanner for one gate: schema-valid, with relative percent-encoded URIs and all that GitHub
 * reads. Of several rules with one id the first counts. Throws where the input contradicts itself: a rule
 * without id, a finding whose rule is not declared (`normalise` declares it) or that is in no file of the repository.
 */
export function buildRun(input: RunInput): Run {
  if (input.driver === '' || input.version === '') throw new Error('a tool needs a name and a version');
  const rules = indexRules(input.rules, input.findings);
  return {
    tool: {
      driver: {
        name: input.driver,
        version: input.version,
        ...(semantic.test(input.version) ? { semanticVersion: input.version } : {}),
        rules: [...rules.values()].map(({ rule, severity }) => descriptorOf(rule, severity)),
      },
    },
    automationDetails: { id: input.automationId },
    columnKind: 'utf16CodeUnits',
    results: input.findings.map((located) => {
      const known = rules.get(located.finding.rule);
      return resultOf(located, known?.rule.title ?? '', known?.index ?? -1);
    }),
  };
}

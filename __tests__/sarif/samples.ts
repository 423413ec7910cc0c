import type { Result, Run } from 'sarif';
import { buildRun, type LocatedFinding, type RunInput } from '../../src/sarif/build.js';
import type { Finding, Rule } from '../../src/scanners/scanner.js';

/** A security rule, changed where a test needs it. */
export function rule(changes: Partial<Rule> = {}): Rule {
  return {
    id: 'S602',
    name: 'subprocess-popen-with-shell-equals-true',
    title: 'Shell injection',
    description: 'A shell reads the command.',
    help: 'Pass a list of arguments.',
    helpUri: 'https://docs.example/rules/S602',
    security: true,
    severity: 'high',
    cwe: [78],
    ...changes,
  };
}

/** A finding of that rule. */
export function finding(changes: Partial<Finding> = {}): Finding {
  return {
    rule: 'S602',
    message: 'subprocess call with shell=True',
    severity: 'high',
    path: 'src/shop/orders.py',
    region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 20 },
    ...changes,
  };
}

/** The same, as the run stage hands it on. */
export function located(changes: Partial<Finding> = {}, rest: Partial<LocatedFinding> = {}): LocatedFinding {
  return { finding: finding(changes), fingerprints: { primaryLocationLineHash: '54703d4cd895b18:1' }, ...rest };
}

/** A run of it. */
export function sampleRun(changes: Partial<RunInput> = {}): Run {
  return buildRun({
    driver: 'ruff',
    version: '0.17.6',
    automationId: 'security-gates/lint/ruff/',
    rules: [rule()],
    findings: [located()],
    ...changes,
  });
}

/** The only result of a run with this finding. */
export function resultWith(changes: Partial<Finding> = {}, rest: Partial<LocatedFinding> = {}): Result {
  const [result] = sampleRun({ findings: [located(changes, rest)] }).results ?? [];
  if (result === undefined) throw new Error('the run has no result');
  return result;
}

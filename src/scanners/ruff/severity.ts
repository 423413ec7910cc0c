import type { Severity } from '../../model.js';

type Weight = { readonly severity: Severity; readonly cwe: number };

const weigh = (severity: Severity, cwe: number, codes: readonly string[]): readonly (readonly [string, Weight])[] =>
  codes.map((code) => [code, { severity, cwe }] as const);

/**
 * Severity and CWE of ruff's S rules. Ruff states neither; each S rule re-implements the Bandit plugin of the
 * same number, so these are the severities and CWEs that Bandit 1.9 gives its B rules (the worse one where
 * Bandit decides by the case). S704 follows B704. Rules added since are `unlistedSecurity`.
 */
const weights: ReadonlyMap<string, Weight> = new Map([
  ...weigh('low', 703, ['S101', 'S110', 'S112']),
  ...weigh('medium', 78, ['S102', 'S307', 'S601', 'S604']),
  ...weigh('high', 78, ['S602', 'S605', 'S609']),
  ...weigh('low', 78, ['S404', 'S603', 'S606', 'S607']),
  ...weigh('high', 732, ['S103']),
  ...weigh('medium', 605, ['S104']),
  ...weigh('low', 259, ['S105', 'S106', 'S107']),
  ...weigh('medium', 377, ['S108', 'S306']),
  ...weigh('medium', 400, ['S113']),
  ...weigh('high', 94, ['S201', 'S701']),
  ...weigh('medium', 94, ['S612']),
  ...weigh('high', 22, ['S202']),
  ...weigh('medium', 22, ['S310']),
  ...weigh('medium', 502, ['S301', 'S302']),
  ...weigh('low', 502, ['S403']),
  ...weigh('high', 327, ['S304', 'S324', 'S413', 'S502']),
  ...weigh('medium', 327, ['S303', 'S305', 'S503']),
  ...weigh('low', 327, ['S504']),
  ...weigh('high', 326, ['S505']),
  ...weigh('medium', 79, ['S308', 'S702', 'S704']),
  ...weigh('low', 330, ['S311']),
  ...weigh('high', 319, ['S312', 'S321', 'S401', 'S402', 'S415']),
  ...weigh('medium', 319, ['S508', 'S509']),
  ...weigh('medium', 20, ['S313', 'S314', 'S315', 'S316', 'S317', 'S318', 'S319', 'S506']),
  ...weigh('low', 20, ['S405', 'S406', 'S407', 'S408', 'S409']),
  ...weigh('high', 20, ['S411']),
  ...weigh('high', 284, ['S412']),
  ...weigh('medium', 295, ['S323']),
  ...weigh('high', 295, ['S501', 'S507']),
  ...weigh('medium', 89, ['S608', 'S610', 'S611']),
]);

const unlistedSecurity: Severity = 'medium';

/** Is the code one of ruff's flake8-bandit rules? */
export const isSecurityRule = (code: string): boolean => /^S\d{3}$/.test(code);

/** Worst severity that findings of a rule can have. Style is low; a file that does not parse is high. */
export function ruleSeverity(code: string): Severity {
  if (code === 'invalid-syntax' || code === 'E999') return 'high';
  if (!isSecurityRule(code)) return 'low';
  return weights.get(code)?.severity ?? unlistedSecurity;
}

/** Severity of one finding: Bandit, too, rates a shell call with a constant command low ("seems safe"). */
export function findingSeverity(code: string, message: string): Severity {
  return (code === 'S602' || code === 'S605') && message.includes('seems safe') ? 'low' : ruleSeverity(code);
}

/** CWE numbers of a rule; empty for style. */
export function cweOf(code: string): readonly number[] {
  const weight = weights.get(code);
  return weight === undefined ? [] : [weight.cwe];
}

import { z } from 'zod';
import { UsageError } from '../errors.js';
import type { GateId } from '../gates.js';
import type { OwnScanners } from '../own-scanners.js';
import type { FailFast, GateConfig, RepoPath } from '../model.js';
import { pathText } from '../sarif/paths.js';
import { doubledId, isNothing, ownScanners } from './own-scanners.js';
import { policyProblems } from './policy-problems.js';
import { policySchema, type GateRules, type PolicyRules } from './policy-schema.js';
import { dataAgeMs } from './data-age.js';
import type { Registry } from './registry.js';
import { timeLimitMs } from './time-limit.js';
import { readYaml, type Problem } from './yaml-text.js';

/** What a policy file says of one gate. What it does not say is absent. */
export type GatePolicy = Partial<Pick<GateConfig, 'failOn' | 'mode' | 'ifAbsent' | 'onError' | 'timeLimitMs'>> &
  Pick<GateConfig, 'scanners'>;

/** What a policy file says. */
export type Policy = {
  readonly failFast?: FailFast;
  readonly maxDataAgeMs?: number;
  readonly trivyDb?: readonly string[];
  readonly trivyJavaDb?: readonly string[];
  readonly own?: OwnScanners;
  readonly gates: Readonly<Partial<Record<GateId, GatePolicy>>>;
};

/** Longest policy file, in UTF-16 units. */
export const longestPolicy = 65_536;

/** More problems than anybody mends at once are counted, not listed. */
const mostProblems = 50;

/** Options as they stand in the file: the schema's output has the scanners' defaults in it, which are theirs to add. */
const rawOptions = z.record(z.string(), z.record(z.string(), z.unknown()));
const rawPolicy = z.object({
  gates: z.record(z.string(), z.object({ scanners: rawOptions.default({}) })).default({}),
});

/**
 * Reads a policy file. An empty one, or one of comments only, says nothing. Throws a UsageError that lists every
 * problem, one per line, as `file:line:column: what; what to do`.
 */
export function parsePolicy(text: string, path: RepoPath, registry: Registry): Policy {
  if (text.length > longestPolicy) {
    throw policyError(path, [
      { line: 1, column: 1, what: `the file is longer than ${longestPolicy} characters; shorten it` },
    ]);
  }
  const { problems, yaml } = readYaml(text);
  if (yaml === undefined) throw policyError(path, problems);
  const parsed = policySchema(registry).safeParse(yaml.value);
  const issues = parsed.success ? [] : parsed.error.issues;
  if (!parsed.success || problems.length > 0) {
    throw policyError(path, [...problems, ...policyProblems(issues, yaml, registry)]);
  }
  const { gates = {} } = parsed.data;
  const raw = rawPolicy.parse(yaml.value);
  const policies: Partial<Record<string, GatePolicy>> = {};
  for (const [id, rules] of Object.entries(gates)) {
    if (rules !== undefined) policies[id] = gatePolicy(rules, raw.gates[id]?.scanners ?? {});
  }
  const own = ownScanners(parsed.data);
  const doubled = doubledId(own, registry);
  if (doubled !== undefined) {
    const what = `two scanners would be called ${doubled.id}; give this one another id`;
    throw policyError(path, [{ ...yaml.place(doubled.path, 'value'), what }]);
  }
  return { ...generalRules(parsed.data), ...(isNothing(own) ? {} : { own }), gates: policies };
}

function generalRules(rules: PolicyRules): Omit<Policy, 'gates' | 'own'> {
  const { 'fail-fast': failFast, 'max-data-age': age, 'trivy-db': trivyDb, 'trivy-java-db': trivyJavaDb } = rules;
  return {
    ...(failFast === undefined ? {} : { failFast }),
    ...(age === undefined ? {} : { maxDataAgeMs: dataAgeMs(age) }),
    ...(trivyDb === undefined ? {} : { trivyDb }),
    ...(trivyJavaDb === undefined ? {} : { trivyJavaDb }),
  };
}

function gatePolicy(rules: GateRules, scanners: GatePolicy['scanners']): GatePolicy {
  const { 'fail-on': failOn, mode, 'if-absent': ifAbsent, 'on-error': onError, 'time-limit': timeLimit } = rules;
  return {
    ...(failOn === undefined ? {} : { failOn }),
    ...(mode === undefined ? {} : { mode }),
    ...(ifAbsent === undefined ? {} : { ifAbsent }),
    ...(onError === undefined ? {} : { onError }),
    ...(timeLimit === undefined ? {} : { timeLimitMs: timeLimitMs(timeLimit) }),
    scanners,
  };
}

function policyError(path: RepoPath, problems: readonly Problem[]): UsageError {
  const file = printable(path);
  const sorted = [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
  const lines = sorted.slice(0, mostProblems).map(({ line, column, what }) => `${file}:${line}:${column}: ${what}`);
  const left = sorted.length - lines.length;
  return new UsageError([...lines, ...(left > 0 ? [`${file}: and ${left} more`] : [])].join('\n'));
}

/** The file's name for people, unless it could forge a line of its own. */
function printable(path: RepoPath): string {
  const name = pathText(path);
  return /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffd]/u.test(name) ? path : name;
}

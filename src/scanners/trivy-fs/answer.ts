import { firstFew } from '../../first-few.js';
import type { RepoPath } from '../../model.js';
import { counted } from '../counted.js';
import { failed } from '../scanner.js';
import type { Context, Execution, Failed, Parsed } from '../scanner.js';
import { targetOf } from './command.js';
import { damageOf } from './damage.js';
import { findingsOf } from './findings.js';
import { lockfileAt } from './lockfiles.js';
import type { Options } from './options.js';
import type { TrivyResult } from '../trivy/report.js';
import { resultsOf } from '../trivy/results.js';
import { rulesOf } from '../trivy/rules.js';
import { unresolvedIn } from './unresolved.js';

/** Makes findings of a report that covers every lockfile which has packages; everything else is no answer. */
export function answer(execution: Execution, context: Context<Options>): Parsed | Failed {
  const read = resultsOf(execution, mend);
  return read.ok ? judged(read.results, context, execution.reports) : read;
}

const mend = 'Write the lockfile anew with its package manager, or leave it out by `except` of trivy-fs in the policy.';

function judged(
  results: readonly TrivyResult[],
  context: Context<Options>,
  texts: Execution['reports'],
): Parsed | Failed {
  const { expected } = context;
  for (const path of expected) {
    const damage = damageOf(texts[path] ?? '');
    if (damage !== undefined) return failed(`${path} ${damage}`, mend);
  }
  const paths = new Map(expected.map((path) => [targetOf(context, path), path]));
  const byPath = new Map<RepoPath, TrivyResult>();
  for (const result of results) {
    const path = paths.get(result.target);
    if (path === undefined) return failed(`trivy reports about ${JSON.stringify(result.target)}: nobody gave it that`);
    if (result.packages.length > 0) byPath.set(path, result);
  }
  const absent = expected.filter((path) => !byPath.has(path));
  const missing = absent.filter((path) => lockfileAt(path)?.isEmpty(texts[path] ?? unread) !== true);
  if (missing.length > 0) return failed(`trivy found no package in ${firstFew(missing)}`, mend);
  const unresolved = unresolvedIn(byPath, context.options);
  if (!unresolved.ok) return unresolved;
  const textOf = (path: RepoPath): string => texts[path] ?? '';
  return {
    ok: true,
    rules: rulesOf([...byPath.values()], context.options['unknown-severity']),
    findings: [...byPath].flatMap(([path, result]) => findingsOf(path, result, context, textOf)),
    seen: expected,
    excluded: [],
    notes: [...notesOn(byPath, absent), ...unresolved.notes],
    remarks: remarksOn(byPath),
  };
}

/** A text that is no lockfile of any kind. */
const unread = '\0';

function notesOn(byPath: ReadonlyMap<RepoPath, TrivyResult>, absent: readonly RepoPath[]): readonly string[] {
  const packages = [...byPath.values()].reduce((sum, result) => sum + result.packages.length, 0);
  const empty = absent.length === 0 ? [] : [`no packages, as their text says: ${firstFew(absent)}`];
  return [`${counted(packages, 'package')} in ${counted(byPath.size, 'lockfile')}`, ...empty];
}

function remarksOn(byPath: ReadonlyMap<RepoPath, TrivyResult>): readonly string[] {
  const poms = [...byPath].flatMap(([path, { type }]) => (type === 'pom' ? [path] : []));
  return poms.length === 0
    ? []
    : [`What the dependencies in ${firstFew(poms)} depend on was not judged: a pom.xml does not say it.`];
}

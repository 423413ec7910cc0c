import type { RepoPath } from '../../model.js';
import { stagedName } from '../../sarif/paths.js';
import { failed } from '../scanner.js';
import type { Context, Execution, Failed, Finding, Parsed } from '../scanner.js';
import { findingsOf } from './findings.js';
import { lockfileAt } from './lockfiles.js';
import type { Options } from './options.js';
import { readReport, type TrivyResult } from './report.js';
import { rulesOf } from './rules.js';

/** What Trivy writes where it gave up on a file and went on. */
const giveUp = /\t(?:ERROR|FATAL)\t|\bWARN\b.*\b(?:[Ff]ailed|[Uu]nable) to (?:parse|read|open|analy[sz]e|decode)/;

/** Makes findings of a report that covers every lockfile which has packages; everything else is no answer. */
export function answer(execution: Execution, context: Context<Options>): Parsed | Failed {
  const { exitCode, stderr, reports } = execution;
  const complaint = stderr.split('\n').find((line) => giveUp.test(line));
  if (exitCode !== 0 && exitCode !== 9) {
    return failed(`trivy exited with ${exitCode} (expected 0 or 9): ${complaint ?? lastLine(stderr)}`);
  }
  const results = readReport(reports['report']);
  if (typeof results === 'string') return failed(`trivy exited with ${exitCode}, and ${results}`);
  if (complaint !== undefined) return failed(`trivy could not read everything: ${plain(complaint)}`, mend);
  const byTarget = new Map<string, TrivyResult>(results.map((result) => [result.target, result]));
  const missing = context.expected.filter(
    (path) => !byTarget.has(stagedName(path)) && mayHavePackages(path, reports[path]),
  );
  if (missing.length > 0) return failed(`trivy found no package in ${some(missing)}`, mend);
  const findings = context.expected.flatMap((path) => {
    const result = byTarget.get(stagedName(path));
    return result === undefined ? [] : findingsOf(path, result, context, (file) => reports[file] ?? '');
  });
  return { ok: true, ...reportOn(findings, results, context, byTarget) };
}

const mend = 'Write the lockfile anew with its package manager, or leave it out by `except` of trivy-fs in the policy.';

function reportOn(
  findings: readonly Finding[],
  results: readonly TrivyResult[],
  { expected }: Context<Options>,
  byTarget: ReadonlyMap<string, TrivyResult>,
): Omit<Parsed, 'ok'> {
  const packages = results.reduce((sum, result) => sum + result.packages.length, 0);
  const empty = expected.filter((path) => !byTarget.has(stagedName(path)));
  const poms = expected.filter((path) => path === 'pom.xml' || path.endsWith('/pom.xml'));
  return {
    rules: rulesOf(results),
    findings,
    seen: expected,
    excluded: [],
    notes: [
      `${packages} packages in ${expected.length - empty.length} lockfiles`,
      ...(empty.length === 0 ? [] : [`no packages, as their text says: ${some(empty)}`]),
    ],
    ...(poms.length === 0
      ? {}
      : { remarks: [`What the dependencies in ${some(poms)} depend on was not judged: a pom.xml does not say it.`] }),
  };
}

/** Unless its text says otherwise. */
const mayHavePackages = (path: RepoPath, text: string | undefined): boolean =>
  text === undefined || lockfileAt(path)?.hasPackages(text) !== false;

const some = (paths: readonly RepoPath[]): string =>
  paths.length <= 3 ? paths.join(', ') : `${paths.slice(0, 3).join(', ')} and ${paths.length - 3} more`;

const plain = (line: string): string =>
  line
    .replace(/^\S+\t/, '')
    .replaceAll('\t', ' ')
    .slice(0, 300);

const lastLine = (text: string): string => plain(text.trim().split('\n').at(-1) ?? '');

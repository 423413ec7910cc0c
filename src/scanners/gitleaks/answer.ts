import type { RepoPath } from '../../model.js';
import { toRepoPath } from '../../sarif/paths.js';
import { failed } from '../scanner.js';
import type { Context, Execution, Failed, Finding, Parsed, Rule } from '../scanner.js';
import { canaryRule, ignoredFingerprints, ignoreFile } from './configuration.js';
import { distrust, readRows } from './report.js';
import type { Row } from './report.js';
import { describe } from './scope.js';
import type { Look } from './scope.js';

/** What every finding asks for: a leaked credential stays leaked, whatever becomes of the file. */
const fix =
  'Revoke or rotate the credential where it was issued, then remove it from the code; rewriting the history does not undo the leak.';

/** The answer of all executions; a look that timed out was replaced by the next one. */
export function answer(
  executions: readonly Execution[],
  context: Context<unknown>,
  taken: readonly Look[],
): Parsed | Failed {
  const finished = executions.filter(({ timedOut }) => !timedOut);
  const rows: Row[] = [];
  for (const execution of finished) {
    const doubt = distrust(execution);
    if (doubt !== undefined) return failed(doubt, remedyFor(doubt));
    const read = readRows(execution.stdout);
    if (read === undefined) return failed(`gitleaks left no readable JSON report (${execution.name})`);
    rows.push(...read.filter(({ RuleID }) => RuleID !== canaryRule));
  }
  const ignored = ignoredFingerprints(context.steeringText(ignoreFile) ?? '');
  return {
    ok: true,
    rules: [...new Map(rows.map((row) => [row.RuleID, ruleOf(row)])).values()],
    findings: newestFirst(rows).map((row) => findingOf(row, ignored)),
    seen: context.expected,
    excluded: [],
    notes: [...notes(executions, taken), ...finished.flatMap(commitsScanned)],
  };
}

/** gitleaks reads commits side by side and prints them as they come. What is not committed yet is newest. */
const newestFirst = (rows: readonly Row[]): readonly Row[] =>
  [...rows].sort((a, b) => compare(age(b), age(a)) || compare(a.Commit, b.Commit) || a.StartLine - b.StartLine);

const age = (row: Row): string => (row.Commit === '' ? 'now' : row.Date);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function remedyFor(doubt: string): string | undefined {
  return /config|extend|toml/i.test(doubt) ? 'Correct .gitleaks.toml.' : undefined;
}

function notes(executions: readonly Execution[], taken: readonly Look[]): readonly string[] {
  const late = executions.some(({ timedOut }) => timedOut);
  return [
    ...(late ? ['the full history did not fit the time limit'] : []),
    ...taken.slice(late ? 1 : 0, late ? 2 : 1).map((look) => `scope: ${describe(look)}`),
  ];
}

function commitsScanned({ stderr, name }: Execution): readonly string[] {
  const count = /(\d+) commits scanned/.exec(stderr)?.[1];
  return count === undefined || (name !== 'history' && name !== 'range')
    ? []
    : [`${count} commits with additions were read`];
}

function findingOf(row: Row, ignored: ReadonlySet<string>): Finding {
  const path: RepoPath = toRepoPath(row.File);
  const global = row.Commit === '' ? row.Fingerprint : row.Fingerprint.slice(row.Commit.length + 1);
  const isIgnored = ignored.has(row.Fingerprint) || ignored.has(global);
  return {
    rule: row.RuleID,
    message: titleOf(row),
    severity: 'critical',
    path,
    region: { startLine: Math.max(1, row.StartLine), endLine: Math.max(1, row.StartLine, row.EndLine) },
    ...(row.Commit === '' ? {} : { commit: row.Commit }),
    secret: row.Secret,
    fix,
    ...(isIgnored ? { suppressed: { kind: 'external' as const, justification: ignoreFile } } : {}),
  };
}

const titleOf = (row: Row): string => (row.Description === '' ? `Secret found by rule ${row.RuleID}` : row.Description);

/** CWE-798: use of hard-coded credentials. */
function ruleOf(row: Row): Rule {
  return {
    id: row.RuleID,
    title: row.RuleID.replaceAll('-', ' '),
    description: titleOf(row),
    help: fix,
    security: true,
    severity: 'critical',
    cwe: [798],
  };
}

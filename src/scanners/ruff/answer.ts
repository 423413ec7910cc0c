import type { RepoPath } from '../../model.js';
import { failed } from '../scanner.js';
import type { Context, Execution, Failed, Finding, Parsed, Rule } from '../scanner.js';
import { namesBelow, readRows, rowKey, shownFiles } from './report.js';
import type { Names, Row } from './report.js';
import { cweOf, findingSeverity, isSecurityRule, ruleSeverity } from './severity.js';

/** What ruff says when it gives up (bad configuration, bad option, crash). */
export function stopped(execution: Execution): Failed {
  const lines = execution.stderr.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('warning:'));
  const cause = lines
    .slice(0, 6)
    .map((line) => line.trim())
    .join(' ');
  return failed(`ruff exited with ${execution.exitCode} (expected 0 or 1): ${cause === '' ? 'no message' : cause}`);
}

/**
 * The answer of three runs: everything, what is left after `noqa` comments, and the list of files. The difference
 * of the first two are the findings that inline comments set aside.
 */
export function answer(
  all: Execution,
  honoured: Execution,
  listing: Execution,
  context: Context<unknown>,
): Parsed | Failed {
  const everything = readRows(all.stdout);
  const kept = readRows(honoured.stdout);
  if (everything === undefined || kept === undefined) return failed('ruff left no readable JSON report');
  const names = namesBelow(context.tree, context.files);
  const rows = [...everything, ...kept];
  const unread = unreadable(rows, [all.stderr, honoured.stderr], names.pathOf);
  if (unread !== undefined) return unread;
  const concerned = new Set([...context.expected, ...rows.map(({ filename }) => names.pathOf(filename))]);
  const ambiguous = names.ambiguous.filter((path) => concerned.has(path));
  if (ambiguous.length > 0) {
    return failed(`${ambiguous.join(', ')}: the name is no UTF-8 and looks like another one`, 'Rename the file.');
  }
  const seen = shownFiles(listing.stdout, context.tree, context.expected);
  if (seen.length === 0) {
    return failed(
      `ruff's configuration excludes all ${context.expected.length} Python files: nothing was linted`,
      'Narrow `exclude`, or set `mode: off` for the gate lint.',
    );
  }
  return parsed(everything, kept, { seen, expected: context.expected, pathOf: names.pathOf });
}

/** A file that could not be read: a row E902, or (where E is not selected) only a warning. */
function unreadable(rows: readonly Row[], stderr: readonly string[], pathOf: Names['pathOf']): Failed | undefined {
  const row = rows.find(({ code, filename }) => code === 'E902' && pathOf(filename) !== undefined);
  if (row !== undefined) return failed(`${pathOf(row.filename) ?? ''} could not be read: ${row.message}`, readable);
  const warning = stderr
    .flatMap((text) => text.split('\n'))
    .find((line) => /^warning: (Failed to (lint|read|parse)|Encountered error)/.test(line));
  return warning === undefined ? undefined : failed(`a file could not be read: ${warning}`, readable);
}

const readable = 'Make the file readable and UTF-8, or exclude it in ruff.toml.';

/** The configuration may name further files than those that have to be seen: rows about them are findings as well. */
function parsed(
  all: readonly Row[],
  kept: readonly Row[],
  { seen, expected, pathOf }: Pick<Names, 'pathOf'> & Record<'seen' | 'expected', readonly RepoPath[]>,
): Parsed {
  const active = new Set(kept.map(rowKey));
  const everywhere = [...all, ...kept.filter((row) => !all.some((other) => rowKey(other) === rowKey(row)))];
  const located = everywhere.flatMap((row) => {
    const path = pathOf(row.filename);
    return path === undefined ? [] : [{ row, path }];
  });
  const outside = everywhere.length - located.length;
  const shown = new Set(seen);
  return {
    ok: true,
    rules: [...new Map(located.map(({ row }) => [codeOf(row), ruleOf(row)])).values()],
    findings: located.map(({ row, path }) => findingOf(row, path, active.has(rowKey(row)))),
    seen,
    excluded: expected.filter((path) => !shown.has(path)),
    notes: outside === 0 ? [] : [`${outside} findings in files that are not part of the repository were left out`],
  };
}

const codeOf = (row: Row): string => row.code ?? 'invalid-syntax';

function findingOf(row: Row, path: RepoPath, active: boolean): Finding {
  const code = codeOf(row);
  const inCell = row.cell !== null && row.cell !== undefined;
  return {
    rule: code,
    message: inCell ? `${row.message} (cell ${row.cell}, line ${row.location.row})` : row.message,
    severity: findingSeverity(code, row.message),
    path,
    ...(inCell ? {} : { region: regionOf(row) }),
    ...(row.fix?.message ? { fix: row.fix.message } : {}),
    ...(active ? {} : { suppressed: { kind: 'inSource' as const, justification: 'noqa' } }),
  };
}

const regionOf = (row: Row) => ({
  startLine: row.location.row,
  startColumn: row.location.column,
  endLine: row.end_location.row,
  endColumn: row.end_location.column,
});

function ruleOf(row: Row): Rule {
  const id = codeOf(row);
  const title = (row.name ?? id).replaceAll('-', ' ');
  return {
    id,
    ...(row.name ? { name: row.name } : {}),
    title,
    description: `${title} (ruff ${id})`,
    help: row.url ? `See ${row.url}` : 'Correct the syntax: the file cannot be parsed.',
    ...(row.url ? { helpUri: row.url } : {}),
    security: isSecurityRule(id),
    severity: ruleSeverity(id),
    cwe: cweOf(id),
  };
}

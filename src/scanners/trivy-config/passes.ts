import type { RepoPath } from '../../model.js';
import { failed } from '../scanner.js';
import type { Context, Execution, Failed } from '../scanner.js';
import { lastLine, shownWarning, warningsIn } from '../trivy/log.js';
import { foundCode } from './command.js';
import { plantedRules, plantedTarget } from './layout.js';
import type { Options } from './options.js';
import { problemsIn, type Problem } from './problems.js';
import { readReport, type ConfigResult } from './report.js';
import { unitKey, type Unit } from './units.js';

/** What one pass came to: all that Trivy finds, and what is left where comments and ignore files count. */
export type PassResult = {
  readonly number: number;
  readonly all: readonly ConfigResult[];
  /** Absent where the tree has nothing that could silence Trivy. */
  readonly honoured?: readonly ConfigResult[];
  readonly problems: readonly Problem[];
  /** Texts that were read back, by path. */
  readonly texts: Readonly<Record<RepoPath, string | undefined>>;
};

/** Reads the commands that have run, `perPass` of them for each pass; a failure where one has no answer. */
export function readPasses(executions: readonly Execution[], perPass: 1 | 2): Failed | readonly PassResult[] {
  const passes: PassResult[] = [];
  for (let at = 0; at < executions.length; at += perPass) {
    const read = executions.slice(at, at + perPass).map((execution) => readOne(execution));
    const bad = read.find((one) => 'ok' in one);
    if (bad !== undefined) return bad;
    const [all, honoured] = read.flatMap((one) => ('ok' in one ? [] : [one]));
    if (all === undefined || (perPass === 2 && honoured === undefined)) return failed('a run of trivy has no answer');
    passes.push({
      number: passes.length + 1,
      all: all.results,
      ...(honoured === undefined ? {} : { honoured: honoured.results }),
      problems: [...all.problems, ...(honoured?.problems ?? [])],
      texts: executions[at]?.reports ?? {},
    });
  }
  return passes;
}

type One = { readonly results: readonly ConfigResult[]; readonly problems: readonly Problem[] };

function readOne({ exitCode, stderr, reports }: Execution): Failed | One {
  if (exitCode !== 0 && exitCode !== foundCode) {
    const [last] = warningsIn(stderr).slice(-1);
    const why = last === undefined ? lastLine(stderr) : shownWarning(last);
    return failed(`trivy exited with ${exitCode} (expected 0 or ${foundCode}): ${why}`);
  }
  const results = readReport(reports['report']);
  if (typeof results === 'string') return failed(`trivy exited with ${exitCode}, and ${results}`);
  const found = results.some(({ failures }) => failures.length > 0);
  if (found !== (exitCode === foundCode)) {
    return failed(`trivy exited with ${exitCode}, and its report has ${found ? 'findings' : 'none'}`);
  }
  return { results, problems: problemsIn(stderr) };
}

/** Units in which what was planted was found: they were evaluated. */
export function seenUnits(
  passes: readonly PassResult[],
  units: readonly Unit[],
  context: Context<Options>,
): ReadonlySet<string> {
  const found = new Map<string, Set<string>>();
  for (const { target, failures } of passes.flatMap(({ all }) => all)) {
    const rules = found.get(target) ?? new Set();
    for (const { ID } of failures) rules.add(ID);
    found.set(target, rules);
  }
  const isSeen = (unit: Unit): boolean => {
    const rules = found.get(plantedTarget(context, unit));
    return plantedRules[unit.kind].every((rule) => rules?.has(rule) === true);
  };
  return new Set(units.filter(isSeen).map(unitKey));
}

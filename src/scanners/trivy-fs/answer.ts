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
import { cargoPackages } from './production/cargo.js';
import { united } from './restated/restated.js';
import { secondResults } from './restated/second-run.js';
import { keyOf, type Restated } from './restated/stated.js';
import { unresolvedIn } from './unresolved.js';

/** What is known beside the results of the first run. */
type Ground = {
  readonly restated: ReadonlyMap<RepoPath, Restated>;
  readonly context: Context<Options>;
  /** Texts of the lockfiles and their manifests. */
  readonly texts: Execution['reports'];
};

/** What to do about a lockfile that Trivy cannot read. */
export const mend =
  'Write the lockfile anew with its package manager, or leave it out by `except` of trivy-fs in the policy.';

/**
 * Makes findings of a report that covers every lockfile which has packages, and of a run about what was said anew of
 * them; everything else is no answer.
 */
export function answer(results: readonly TrivyResult[], again: Execution | undefined, ground: Ground): Parsed | Failed {
  const anew = again === undefined ? { ok: true as const, results: [] } : resultsOf(again, mend);
  if (!anew.ok) return anew;
  const more = secondResults(anew.results, ground.restated);
  return typeof more === 'string' ? failed(more) : judged(results, more, ground);
}

function judged(
  results: readonly TrivyResult[],
  more: ReadonlyMap<RepoPath, readonly TrivyResult[]>,
  ground: Ground,
): Parsed | Failed {
  const { context, texts, restated } = ground;
  const { expected } = context;
  for (const path of expected) {
    const damage = damageOf(texts[path] ?? '');
    if (damage !== undefined) return failed(`${path} ${damage}`, mend);
  }
  const paths = new Map(expected.map((path) => [targetOf(context, path), path]));
  const stray = results.find(({ target }) => !paths.has(target));
  if (stray !== undefined) return failed(`trivy reports about ${JSON.stringify(stray.target)}: nobody gave it that`);
  const byTarget = new Map(results.map((result) => [result.target, result]));
  const byPath = new Map(
    expected.flatMap((path) => {
      const whole = completed(path, byTarget.get(targetOf(context, path)), more.get(path) ?? [], ground);
      return whole === undefined || whole.packages.length === 0 ? [] : [[path, whole] as const];
    }),
  );
  const absent = expected.filter((path) => !byPath.has(path));
  const missing = absent.filter((path) => lockfileAt(path)?.isEmpty(texts[path] ?? unread) !== true);
  if (missing.length > 0) return failed(`trivy found no package in ${firstFew(missing)}`, mend);
  const untold = [...byPath.keys()].find((path) => isUntold(path, restated));
  if (untold !== undefined) return failed(`${untold} could not be read for what trivy misreads in such files`, mend);
  const unresolved = unresolvedIn(byPath, restated, context.options);
  if (!unresolved.ok) return unresolved;
  const textOf = (path: RepoPath): string => texts[path] ?? '';
  const findings = [...byPath].flatMap(([path, result]) => findingsOf(path, result, context, textOf));
  return {
    ok: true,
    rules: rulesOf([...byPath.values()], context.options['unknown-severity']),
    findings,
    seen: expected,
    excluded: [],
    notes: [...notesOn(byPath, absent), ...omittedNote(byPath, findings.length), ...unresolved.notes],
    remarks: remarksOn(byPath),
  };
}

/** Is it of a kind that Trivy misreads, and nobody knows what of it? */
const isUntold = (path: RepoPath, restated: Ground['restated']): boolean =>
  lockfileAt(path)?.restate !== undefined && !restated.has(path);

/** The results about a lockfile as one, with what Trivy needs to be told otherwise. */
function completed(
  path: RepoPath,
  read: TrivyResult | undefined,
  more: readonly TrivyResult[],
  { restated, texts }: Ground,
): TrivyResult | undefined {
  const [any] = more;
  const first = read ?? (any && { ...any, packages: [], vulnerabilities: [], ignored: [] });
  if (first === undefined) return undefined;
  const stated = restated.get(path)?.packages ?? [];
  const development = new Set(stated.flatMap(({ name, version, dev }) => (dev === true ? [keyOf(name, version)] : [])));
  const hasRule = lockfileAt(path)?.production !== undefined;
  const whole = united(first, more, (key) => hasRule || development.has(key));
  return first.type === 'cargo' ? { ...whole, packages: cargoPackages(whole.packages, texts[path] ?? '') } : whole;
}

/** A text that is no lockfile of any kind. */
const unread = '\0';

function notesOn(byPath: ReadonlyMap<RepoPath, TrivyResult>, absent: readonly RepoPath[]): readonly string[] {
  const packages = [...byPath.values()].reduce((sum, result) => sum + result.packages.length, 0);
  const empty = absent.length === 0 ? [] : [`no packages, as their text says: ${firstFew(absent)}`];
  return [`${counted(packages, 'package')} in ${counted(byPath.size, 'lockfile')}`, ...empty];
}

function omittedNote(byPath: ReadonlyMap<RepoPath, TrivyResult>, found: number): readonly string[] {
  const all = [...byPath.values()].reduce((sum, one) => sum + one.vulnerabilities.length + one.ignored.length, 0);
  return all === found
    ? []
    : [`${counted(all - found, 'finding')} in development dependencies left out, as \`omit\` says`];
}

function remarksOn(byPath: ReadonlyMap<RepoPath, TrivyResult>): readonly string[] {
  const poms = [...byPath].flatMap(([path, { type }]) => (type === 'pom' ? [path] : []));
  return poms.length === 0
    ? []
    : [`What the dependencies in ${firstFew(poms)} depend on was not judged: a pom.xml does not say it.`];
}

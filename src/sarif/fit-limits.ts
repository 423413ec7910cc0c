import type { Log, ReportingDescriptor, Result, Run } from 'sarif';
import { githubLimits, nameOf, shown } from './limits.js';
import { severityOf } from './marks.js';
import { severities } from './severity.js';

/** Logs for GitHub, and one sentence for each kind of thing that was left out of a run. */
export type Fitted = { readonly logs: readonly Log[]; readonly cuts: readonly string[] };

/** A run, and what was left out of it so far. */
type Cut = { readonly run: Run; readonly cuts: readonly string[] };

/** The `limit` most severe results, in the order in which they stood. */
function mostSevere(results: readonly Result[], limit: number): readonly Result[] {
  const ranked = results.map((result, place) => ({ result, place, rank: severities.indexOf(severityOf(result)) }));
  const kept = ranked.toSorted((a, b) => a.rank - b.rank || a.place - b.place).slice(0, limit);
  return kept.toSorted((a, b) => a.place - b.place).map(({ result }) => result);
}

function cutResults({ run, cuts }: Cut): Cut {
  const results = run.results ?? [];
  const excess = results.length - githubLimits.results;
  if (excess <= 0) return { run, cuts };
  const sentence = `${nameOf(run)}: the ${shown(excess)} least severe of ${shown(results.length)} results were left out.`;
  return { run: { ...run, results: [...mostSevere(results, githubLimits.results)] }, cuts: [...cuts, sentence] };
}

/** Leaves out rules that no result needs. At most as many are needed as there are results, which fit by now. */
function cutRules({ run, cuts }: Cut): Cut {
  const rules = run.tool.driver.rules ?? [];
  const excess = rules.length - githubLimits.rules;
  if (excess <= 0) return { run, cuts };
  const used = new Set((run.results ?? []).map(({ ruleIndex }) => ruleIndex));
  const places = rules.map((_, place) => place);
  const byUse = [...places.filter((place) => used.has(place)), ...places.filter((place) => !used.has(place))];
  const kept = byUse.slice(0, githubLimits.rules).toSorted((a, b) => a - b);
  const moved = new Map(kept.map((from, to) => [from, to]));
  const driver = { ...run.tool.driver, rules: rules.filter((_, place) => moved.has(place)) };
  const results = (run.results ?? []).map((result) => {
    const ruleIndex = moved.get(result.ruleIndex ?? -1);
    return ruleIndex === undefined ? result : { ...result, ruleIndex };
  });
  const sentence = `${nameOf(run)}: ${shown(excess)} rules without results were left out.`;
  return { run: { ...run, tool: { ...run.tool, driver }, results }, cuts: [...cuts, sentence] };
}

function fewerTags(rule: ReportingDescriptor): ReportingDescriptor {
  const tags = rule.properties?.tags ?? [];
  if (tags.length <= githubLimits.tags) return rule;
  return { ...rule, properties: { ...rule.properties, tags: tags.slice(0, githubLimits.tags) } };
}

function cutTags({ run, cuts }: Cut): Cut {
  const before = run.tool.driver.rules ?? [];
  const rules = before.map(fewerTags);
  const changed = rules.filter((rule, place) => rule !== before[place]).length;
  if (changed === 0) return { run, cuts };
  const sentence = `${nameOf(run)}: tags after the first ${githubLimits.tags} were left out (rules: ${shown(changed)}).`;
  return { run: { ...run, tool: { ...run.tool, driver: { ...run.tool.driver, rules } } }, cuts: [...cuts, sentence] };
}

function cutLocations({ run, cuts }: Cut): Cut {
  const isLong = ({ locations }: Result): boolean => (locations?.length ?? 0) > githubLimits.locations;
  const changed = (run.results ?? []).filter(isLong).length;
  if (changed === 0) return { run, cuts };
  const results = (run.results ?? []).map((result) =>
    isLong(result) ? { ...result, locations: result.locations?.slice(0, githubLimits.locations) } : result,
  );
  const first = shown(githubLimits.locations);
  const sentence = `${nameOf(run)}: locations after the first ${first} were left out (results: ${shown(changed)}).`;
  return { run: { ...run, results }, cuts: [...cuts, sentence] };
}

/** Results go first: they decide which rules are needed. */
const steps: readonly ((cut: Cut) => Cut)[] = [cutResults, cutRules, cutTags, cutLocations];

/**
 * The log as GitHub takes it: of too many results the most severe stay, of too many rules those with results; more
 * runs than one file may have go into several files. For logs of our own runs: throws where a result that must be
 * ranked has no severity. What our runs never have (extensions, code flows) is not cut: `limitsExceeded` still tells.
 */
export function fitLimits(log: Log): Fitted {
  const cut = log.runs.map((run) => steps.reduce<Cut>((state, step) => step(state), { run, cuts: [] }));
  const files = Math.max(1, Math.ceil(cut.length / githubLimits.runs));
  const logs = Array.from({ length: files }, (_, file) => {
    const runs = cut.slice(file * githubLimits.runs, (file + 1) * githubLimits.runs).map(({ run }) => run);
    return { ...log, runs };
  });
  return { logs, cuts: cut.flatMap(({ cuts }) => cuts) };
}

import type { Region, Result } from 'sarif';
import type { Config, Outcome, Threshold } from '../model.js';
import { markOf, severityOf, withMark } from '../sarif/marks.js';
import { textProperty } from '../sarif/properties.js';
import { counts } from '../sarif/severity.js';

type Ran = Extract<Outcome, { status: 'ran' }>;

/**
 * Marks what another scanner of the same gate found, too: a result that names a rule of the other as the same
 * (`same-as`), where the other has an open result of that rule in the same file on lines that overlap. One that counts
 * is a duplicate only of one that counts as well, so that no verdict becomes looser. Before the thresholds: what is below
 * one keeps that mark.
 */
export const markDuplicates = (outcomes: readonly Outcome[], { gates }: Config): readonly Outcome[] =>
  outcomes.map((outcome) => {
    if (outcome.status !== 'ran') return outcome;
    const others = outcomes.filter((other): other is Ran => isOther(other, outcome));
    return others.length === 0 ? outcome : { ...outcome, run: marked(outcome, others, gates[outcome.gate].failOn) };
  });

const isOther = (other: Outcome, { gate, scanner }: Ran): boolean =>
  other.status === 'ran' && other.gate === gate && other.scanner !== scanner;

function marked({ run }: Ran, others: readonly Ran[], threshold: Threshold): Ran['run'] {
  const open = others.flatMap((other) => other.run.results ?? []).filter((result) => markOf(result) === undefined);
  const byPlace = new Map<string, readonly Result[]>();
  for (const result of open) {
    const key = keyOf(result.ruleId ?? '', result);
    byPlace.set(key, [...(byPlace.get(key) ?? []), result]);
  }
  const isDuplicate = (result: Result): boolean =>
    sameRules(result).some((rule) =>
      (byPlace.get(keyOf(rule, result)) ?? []).some(
        (other) => overlap(result, other) && standsIn(other, result, threshold),
      ),
    );
  return {
    ...run,
    results: (run.results ?? []).map((result) => (isDuplicate(result) ? withMark(result, 'duplicate') : result)),
  };
}

const sameRules = (result: Result): readonly string[] => textProperty(result, 'sameAs')?.split(' ') ?? [];

const keyOf = (rule: string, result: Result): string =>
  JSON.stringify([rule, result.locations?.[0]?.physicalLocation?.artifactLocation?.uri]);

const standsIn = (other: Result, result: Result, threshold: Threshold): boolean =>
  counts(severityOf(other), threshold) || !counts(severityOf(result), threshold);

/** Two places in one file that share a line; one without lines is the file as a whole. */
function overlap(one: Result, other: Result): boolean {
  const [a, b] = [linesOf(one), linesOf(other)];
  return a.start <= b.end && b.start <= a.end;
}

function linesOf(result: Result): { readonly start: number; readonly end: number } {
  const region: Region = result.locations?.[0]?.physicalLocation?.region ?? {};
  const start = region.startLine ?? 1;
  return { start, end: region.endLine ?? start };
}

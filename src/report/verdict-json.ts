import { exitCodes } from '../errors.js';
import type { GateId } from '../gates.js';
import type { GateResult, Verdict } from '../model.js';
import { judgedGates } from './headline.js';
import { jsonText } from './json-text.js';

/** Content of `verdict.json`; its JSON Schema is docs/verdict.schema.json. */
export type VerdictDocument = {
  /** Grows when a reader of the previous version would misread the document. */
  readonly schemaVersion: 1;
  readonly verdict: Verdict['verdict'];
  /** Exit code of the command line that goes with the verdict. */
  readonly exitCode: number;
  readonly name: Verdict['name'];
  readonly source: Verdict['source'];
  readonly gates: Readonly<Partial<Record<GateId, Omit<GateResult, 'gate'>>>>;
  readonly changes: Verdict['changes'];
  readonly suppressions: Verdict['suppressions'];
  readonly notes: Verdict['notes'];
};

function withoutId({ gate, ...result }: GateResult): readonly [GateId, Omit<GateResult, 'gate'>] {
  return [gate, result];
}

/** The document of a verdict. */
export function verdictDocument(verdict: Verdict): VerdictDocument {
  return {
    schemaVersion: 1,
    verdict: verdict.verdict,
    exitCode: exitCodes[verdict.verdict],
    name: verdict.name,
    source: verdict.source,
    gates: Object.fromEntries(judgedGates(verdict).map(withoutId)),
    changes: verdict.changes,
    suppressions: verdict.suppressions,
    notes: verdict.notes,
  };
}

/** `verdict.json` as text. */
export function verdictJson(verdict: Verdict): string {
  return jsonText(verdictDocument(verdict));
}

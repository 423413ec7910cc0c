import { exitCodes, type ExitCode } from '../errors.js';
import type { GateId } from '../gates.js';
import type { GateResult, Verdict } from '../model.js';
import { judgedGates } from './headline.js';
import { jsonText } from './json-text.js';

/** Content of `verdict.json`; its JSON Schema is docs/verdict.schema.json. */
export type VerdictDocument = {
  /** Grows when a reader of the previous version would misread the document. */
  readonly schemaVersion: 1;
  readonly verdict: Verdict['verdict'];
  /** How the run ended: the verdict's own exit code, or 3 where the Action's inputs or the policy are wrong. */
  readonly exitCode: ExitCode;
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

/** The document of a verdict; `exitCode` where the run does not end with the verdict's own. */
export function verdictDocument(verdict: Verdict, exitCode: ExitCode = exitCodes[verdict.verdict]): VerdictDocument {
  return {
    schemaVersion: 1,
    verdict: verdict.verdict,
    exitCode,
    name: verdict.name,
    source: verdict.source,
    gates: Object.fromEntries(judgedGates(verdict).map(withoutId)),
    changes: verdict.changes,
    suppressions: verdict.suppressions,
    notes: verdict.notes,
  };
}

/** `verdict.json` as text. */
export function verdictJson(verdict: Verdict, exitCode?: ExitCode): string {
  return jsonText(verdictDocument(verdict, exitCode));
}

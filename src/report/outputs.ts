import { gateIds, gates } from '../gates.js';
import type { Verdict } from '../model.js';
import { judgedGates } from './headline.js';

/** An output of the Action. */
export type OutputDescription = { readonly name: string; readonly description: string };

/** Paths of what a run has written. */
export type ReportPaths = { readonly sarif: string; readonly folder: string };

/** All outputs that the Action may set, in the order of action.yml. */
export const outputDescriptions: readonly OutputDescription[] = [
  { name: 'verdict', description: 'Overall verdict: pass, fail or error. Anything but pass means: do not merge.' },
  { name: 'sarif', description: 'Path of the merged SARIF log.' },
  { name: 'report-dir', description: 'Folder with results.sarif, verdict.json and summary.md.' },
  ...gateIds.flatMap((id) => [
    {
      name: id,
      description: `Verdict of the gate ${id} (${gates[id].title}): pass, fail, error, skipped or not-applicable; empty when the gate is off.`,
    },
    {
      name: `${id}-findings`,
      description: `Number of findings of the gate ${id} at or above its threshold; empty when the gate is off.`,
    },
  ]),
];

/**
 * Values of the Action's outputs, by name. Only words of fixed lists, numbers and the given paths: no text of a
 * tool or of the repository. Gates that are off are left out.
 */
export function outputs(verdict: Verdict, paths: ReportPaths): Readonly<Record<string, string>> {
  const fixed: readonly (readonly [string, string])[] = [
    ['verdict', verdict.verdict],
    ['sarif', paths.sarif],
    ['report-dir', paths.folder],
  ];
  const perGate = judgedGates(verdict).flatMap((result): readonly (readonly [string, string])[] => [
    [result.gate, result.verdict],
    [`${result.gate}-findings`, String(result.counted)],
  ]);
  return Object.fromEntries([...fixed, ...perGate]);
}

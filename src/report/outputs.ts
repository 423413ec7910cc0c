import { gateIds } from '../gates.js';
import type { Verdict } from '../model.js';
import { judgedGates } from './headline.js';

/** An output of the Action. */
export type OutputDescription = { readonly name: string; readonly description: string };

/** Paths of what a run has written. */
export type ReportPaths = { readonly sarif: string; readonly folder: string };

/** Outputs of every run, in the order of action.yml. */
export const runOutputs: readonly OutputDescription[] = [
  { name: 'verdict', description: 'Overall verdict: pass, fail or error. Anything but pass means: do not merge.' },
  { name: 'sarif', description: 'Path of the merged SARIF log.' },
  { name: 'report-dir', description: 'Folder with results.sarif, verdict.json and summary.md.' },
];

/** What each gate has of outputs: the name begins with the gate's, and the description calls it `gate`. */
export const gateOutputs: readonly { readonly ending: string; readonly describe: (gate: string) => string }[] = [
  {
    ending: '',
    describe: (gate) => `Verdict of ${gate}: pass, fail, error, skipped or not-applicable; empty when the gate is off.`,
  },
  {
    ending: '-findings',
    describe: (gate) => `Number of findings of ${gate} at or above its threshold; empty when the gate is off.`,
  },
];

/** All outputs that the Action may set, in the order of action.yml. */
export const outputDescriptions: readonly OutputDescription[] = [
  ...runOutputs,
  ...gateIds.flatMap((id) =>
    gateOutputs.map(({ ending, describe }) => ({ name: `${id}${ending}`, description: describe(`the gate ${id}`) })),
  ),
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

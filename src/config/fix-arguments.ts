import { UsageError } from '../errors.js';
import { usablePath } from './usable-path.js';
import { advice, quoted, seeHelp } from './wrong-word.js';

/** Gates whose findings can be mended by a command. */
export const fixableGates = ['maintenance'] as const;

/** Flags that only `fix` understands. */
export const fixFlags = ['dry-run'] as const;

/** What is to be mended. */
export type FixRequest = {
  readonly command: 'fix';
  readonly gate: (typeof fixableGates)[number];
  /** A folder of the repository, as given. */
  readonly directory: string;
  /** Show what would change, and change nothing. */
  readonly dryRun: boolean;
};

/** Reads what follows `fix`. Throws a UsageError that names the wrong word and the nearest valid one. */
export function fixRequest(values: ReadonlyMap<string, string>, operands: readonly string[]): FixRequest {
  const [word, directory = '.', surplus] = operands;
  const gate = fixableGates.find((known) => known === word);
  if (gate === undefined) {
    throw new UsageError(
      word === undefined
        ? `fix needs to know what to mend; use one of: ${fixableGates.join(', ')}; ${seeHelp}`
        : `fix: nothing can be mended for ${quoted(word)}; ${advice(word, fixableGates)}; ${seeHelp}`,
    );
  }
  const foreign = [...values.keys()].find((flag) => !fixFlags.some((known) => known === flag));
  if (foreign !== undefined)
    throw new UsageError(`fix ${gate} does not take --${foreign}; it takes --dry-run; ${seeHelp}`);
  if (surplus !== undefined) throw new UsageError(`fix ${gate} takes one directory; ${seeHelp}`);
  return { command: 'fix', gate, directory: usablePath('the directory', directory), dryRun: values.has('dry-run') };
}

import { UsageError } from '../errors.js';
import { usablePath } from './usable-path.js';
import { advice, quoted, seeHelp } from './wrong-word.js';

/** What can be done with rule packs, in the order in which it is shown. */
export const rulesActions = ['lock'] as const;

/** What is asked for about the rule packs of a repository. */
export type RulesRequest = {
  readonly command: 'rules';
  readonly action: (typeof rulesActions)[number];
  /** A folder of the repository, as given. */
  readonly directory: string;
};

/** Reads what follows `rules`. Throws a UsageError that names the wrong word and the nearest valid one. */
export function rulesRequest(values: ReadonlyMap<string, string>, operands: readonly string[]): RulesRequest {
  const [word, directory = '.', surplus] = operands;
  const action = rulesActions.find((known) => known === word);
  if (action === undefined) {
    throw new UsageError(
      word === undefined
        ? `rules needs to know what to do; use one of: ${rulesActions.join(', ')}; ${seeHelp}`
        : `rules: unknown action ${quoted(word)}; ${advice(word, rulesActions)}; ${seeHelp}`,
    );
  }
  const [flag] = values.keys();
  if (flag !== undefined) throw new UsageError(`rules ${action} takes no --${flag}; ${seeHelp}`);
  if (surplus !== undefined) throw new UsageError(`rules ${action} takes one directory; ${seeHelp}`);
  return { command: 'rules', action, directory: usablePath('the directory', directory) };
}

import type { ExitCode } from '../errors.js';
import type { Judgement } from '../model.js';

/** What reporters are given: the judgement, and what is known of the run beside it. */
export type Reported = Judgement & {
  /** Arguments of `check`, beside the gate, that have the same judged again, as `sameArguments` makes them. */
  readonly same?: string;
  /** How the run ends, where that is not the exit code of its verdict. */
  readonly exitCode?: ExitCode;
};

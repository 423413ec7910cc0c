import { GateError } from '../errors.js';
import { gitEnv, type Setting } from './git-env.js';
import type { Location } from './git-find.js';
import { type RawResult, runRaw } from './process.js';

/** What every call of git needs. */
export type GitSetting = {
  /** Absolute path of git. */
  readonly program: string;
  readonly path: string;
  /** An empty folder. */
  readonly home: string;
  readonly location: Location;
  /** Absolute path of the index that counts. */
  readonly index: string;
};

/** What one call may have besides its arguments. */
export type GitCall = {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Configuration that wins over the neutral one. */
  readonly config?: readonly Setting[];
  readonly timeLimitMs?: number;
};

const timeLimitMs = 300_000;
const outputLimit = 2 ** 30;

/** Runs git on the repository; says how it ended, whatever the exit code. */
export function callGit(setting: GitSetting, args: readonly string[], call: GitCall = {}): Promise<RawResult> {
  const { root, gitDir, commonDir } = setting.location;
  return runRaw({
    file: setting.program,
    args: ['--no-pager', '--literal-pathspecs', `--git-dir=${gitDir}`, `--work-tree=${root}`, ...args],
    cwd: root,
    env: {
      ...systemEnv(),
      PATH: setting.path,
      HOME: setting.home,
      GIT_INDEX_FILE: setting.index,
      ...gitEnv([root, gitDir, commonDir], [['safe.bareRepository', 'explicit'], ...(call.config ?? [])]),
      ...call.env,
    },
    timeLimitMs: call.timeLimitMs ?? timeLimitMs,
    outputLimit,
    ...(call.stdin === undefined ? {} : { stdin: call.stdin }),
  });
}

/** Runs git on the repository; throws unless it ends with 0. Returns its stdout. */
export async function git(setting: GitSetting, args: readonly string[], call: GitCall = {}): Promise<Buffer> {
  const result = await callGit(setting, args, call);
  if (result.exitCode === 0 && !result.truncated) return result.stdout;
  throw new GateError(`git ${args[0] ?? ''} failed in ${setting.location.root}: ${whyFailed(result)}`);
}

/** Why a call of git did not succeed, with the way out where it is known. */
export function whyFailed(result: RawResult): string {
  if (result.startError !== undefined) return result.startError;
  if (result.timedOut) return 'it did not end within its time limit';
  if (result.truncated) return `its output is larger than ${String(outputLimit)} bytes`;
  const text = result.stderr.toString('utf8').trim().split('\n').slice(0, 3).join('; ').slice(0, 600);
  const code = result.signal ?? `exit code ${String(result.exitCode)}`;
  return `${text === '' ? 'no message' : text} (${code})${advice(text)}`;
}

const incomplete =
  /missing|bad object|unable to (?:read|find)|could not (?:read|parse)|not a tree|promisor|not a valid/i;

/** What to do about objects that a shallow or partial clone has left out. */
export const fetchAdvice = 'the clone is not complete: check out with fetch-depth: 0 and without a filter';

function advice(text: string): string {
  return incomplete.test(text) ? `; ${fetchAdvice}` : '';
}

/** What Windows programs cannot start without. */
function systemEnv(): Record<string, string> {
  if (process.platform !== 'win32') return {};
  const names = ['SystemRoot', 'SystemDrive', 'TEMP', 'TMP'];
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name] ?? '']] : [])));
}

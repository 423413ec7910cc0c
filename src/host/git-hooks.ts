import { GateError, UsageError } from '../errors.js';
import { findProgram } from './git-find.js';
import { whyFailed } from './git-run.js';
import { runRaw, type RawResult } from './process.js';

type Env = Readonly<Record<string, string | undefined>>;

/** Where git looks for the hooks of a repository. All paths are absolute; links in them are not resolved. */
export type HooksPlace = {
  /** Top folder of the working tree. */
  readonly root: string;
  readonly gitDir: string;
  /** The folder that linked working trees share; else the same as `gitDir`. */
  readonly commonDir: string;
  /** Need not exist. */
  readonly folder: string;
  /** Where `core.hooksPath` is set, in git's words (`file:/home/ada/.gitconfig`); absent where it is not. */
  readonly configuredIn?: string;
};

/**
 * Asks git itself, in its user's environment and with its user's configuration: what GIT_DIR and `core.hooksPath` say
 * counts, as it will when git looks for a hook. Throws a UsageError with its answer where git cannot tell, as in a bare repository.
 */
export async function hooksPlace(env: Env, folder: string): Promise<HooksPlace> {
  const program = await findProgram('git', env['PATH'] ?? env['Path']);
  if (program === undefined) throw new GateError('git was not found on PATH; install git >= 2.31');
  const ask = (cwd: string, told: Env, args: readonly string[]): Promise<RawResult> =>
    runRaw({ file: program, args, cwd, env: definedOf(told), timeLimitMs: 30_000, outputLimit: 1 << 20 });
  // One call a path: a name may hold a line feed.
  const path = async (cwd: string, told: Env, ...args: readonly string[]): Promise<string> => {
    const result = await ask(cwd, told, ['rev-parse', '--path-format=absolute', ...args]);
    if (result.exitCode === 0) return result.stdout.toString('utf8').replace(/\r?\n$/, '');
    throw new UsageError(
      `git cannot tell where the hooks of ${folder} are: ${whyFailed(result)}; name a folder of a clone`,
    );
  };
  const root = await path(folder, env, '--show-toplevel');
  const gitDir = await path(folder, env, '--absolute-git-dir');
  // A relative core.hooksPath is meant from where git runs hooks, which is the top folder.
  const atRoot = env['GIT_DIR'] === undefined ? env : { ...env, GIT_DIR: gitDir, GIT_WORK_TREE: root };
  const commonDir = await path(root, atRoot, '--git-common-dir');
  const hooks = await path(root, atRoot, '--git-path', 'hooks');
  const configured = await ask(root, atRoot, ['config', '--show-origin', '--get', 'core.hooksPath']);
  const [configuredIn = ''] = configured.stdout.toString('utf8').split('\t');
  const found = { root, gitDir, commonDir, folder: hooks };
  return configured.exitCode === 0 ? { ...found, configuredIn } : found;
}

function definedOf(env: Env): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

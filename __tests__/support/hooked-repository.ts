import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { resolve } from 'node:path';
import { gitEnvironment, runProgram, scratchFolder, scratchRepository } from './scratch-repository.js';
import type { Contents, ScratchRepository } from './scratch-repository.js';

/** What a command of git came to, with its hooks. */
export type Attempt = { readonly done: boolean; readonly said: string; readonly ms: number };

/** A repository in which git runs hooks of ours. */
export type HookedRepository = ScratchRepository & {
  /** Runs git in the repository, or in another folder, and tells how it ended. */
  readonly attempt: (
    args: readonly string[],
    start?: { readonly cwd?: string; readonly env?: Env },
  ) => Promise<Attempt>;
};

type Env = Readonly<Record<string, string>>;

/** The bundle that the tests are about. */
export const bundle = resolve('dist/index.js');

/** Another copy of the bundle, in a folder of that name. */
export function copyOfBundle(name: string): string {
  const { at } = scratchFolder();
  cpSync(resolve('dist'), at(`${name}/dist`), { recursive: true });
  return at(`${name}/dist/index.js`);
}

/** Writes a hook with `hook install`. */
export function installHook(folder: string, args: readonly string[] = [], program = bundle): void {
  const env = { ...process.env, ...gitEnvironment };
  execFileSync(process.execPath, [program, 'hook', 'install', folder, ...args], { env, stdio: 'pipe' });
}

/** Runs git with its hooks; what it and they print is in `said`. */
export async function attempt(folder: string, args: readonly string[], env: Env = {}): Promise<Attempt> {
  const begun = performance.now();
  const ran = await runProgram('git', args, { cwd: folder, env: { ...gitEnvironment, ...env } });
  return { done: ran.exitCode === 0, said: ran.stdout + ran.stderr, ms: performance.now() - begun };
}

/** A repository with its first commit and hooks: `pre-commit` unless others are named. */
export function hookedRepository(contents: Contents, hooks: readonly string[] = ['pre-commit']): HookedRepository {
  const repository = scratchRepository(contents);
  for (const hook of hooks) installHook(repository.folder, hook === 'pre-push' ? ['--pre-push'] : []);
  return {
    ...repository,
    attempt: (args, { cwd = repository.folder, env = {} } = {}) => attempt(cwd, args, env),
  };
}

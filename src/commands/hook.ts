import type { HookKind, HookPlacing, HookRequest, HookStatus } from '../config/hook-arguments.js';
import { hookKinds } from '../config/hook-arguments.js';
import { UsageError, exitCodes } from '../errors.js';
import { existingFolder } from '../folder.js';
import { hookRun } from './hook-run.js';
import { hooksPlace, type HooksPlace } from '../host/git-hooks.js';
import type { Host } from '../host/host.js';
import { localHost } from '../host/local.js';
import { belongsTo, hookPath, realPlace, standingAt, type Belongs, type Standing } from '../hooks/place.js';
import { refusal } from '../hooks/refusal.js';
import { hookScript, type Program } from '../hooks/script.js';

/**
 * `security-gates hook`: installs, removes, shows and runs git hooks. Returns the exit code. Throws a UsageError where
 * a hook is not ours to change, or the place not one for it.
 */
export async function hookCommand(request: HookRequest, host: Host = localHost()): Promise<number> {
  switch (request.action) {
    case 'install':
      return install(request, host);
    case 'uninstall':
      return uninstall(request, host);
    case 'status':
      return status(request, host);
    case 'run':
      return hookRun(request, host);
  }
}

async function install(request: HookPlacing, host: Host): Promise<number> {
  const { kind } = request;
  const program = await ownProgram(host);
  const { place, belongs } = await placeOf(request.directory, host);
  if (belongs === 'elsewhere' && !request.shared) throw refuseShared(kind, place);
  await refuseUnreachable(place, host);
  const path = hookPath(place.folder, kind);
  const standing = await standingAt(host.files, path);
  const problem = refusal(kind, path, standing, program);
  if (problem !== undefined) throw new UsageError(problem);
  const script = hookScript(kind, program);
  await host.files.write(path, script, 0o755);
  const done = standing.owner === 'absent' ? 'installed' : 'brought up to date';
  host.console.out(`${path}: ${done}\n${effects[kind]}\n${notes[belongs]}`);
  return exitCodes.pass;
}

const effects: Readonly<Record<HookKind, string>> = {
  'pre-commit': 'What is staged is judged before every commit; to commit without it: git commit --no-verify',
  'pre-push':
    'The tip of every branch and tag that is pushed is judged before; to push without it: git push --no-verify',
};

const notes: Readonly<Record<Belongs, string>> = {
  git: '',
  tree: 'Do not commit this file: the paths in it are those of this machine.\n',
  elsewhere: 'Every repository that takes its hooks from this folder is judged from now on.\n',
};

async function uninstall(request: HookPlacing, host: Host): Promise<number> {
  const { kind } = request;
  const { place, belongs } = await placeOf(request.directory, host);
  if (belongs === 'elsewhere' && !request.shared) throw refuseShared(kind, place);
  const path = hookPath(place.folder, kind);
  const standing = await standingAt(host.files, path);
  switch (standing.owner) {
    case 'absent':
      host.console.out(`${path}: there is none\n`);
      return exitCodes.pass;
    case 'ours':
      await host.files.remove(path);
      host.console.out(`${path}: removed\n`);
      return exitCodes.pass;
    case 'changed':
    case 'foreign':
    case 'odd':
      throw new UsageError(`${path} is not as security-gates wrote it, and stays; remove it by hand if it is to go`);
  }
}

async function status({ directory }: HookStatus, host: Host): Promise<number> {
  const { place } = await placeOf(directory, host);
  const program = await ownProgram(host);
  const configured = place.configuredIn === undefined ? '' : ` (core.hooksPath of ${place.configuredIn})`;
  host.console.out(`hooks       ${place.folder}${configured}\n`);
  for (const kind of hookKinds) {
    const standing = await standingAt(host.files, hookPath(place.folder, kind));
    host.console.out(`${kind.padEnd(12)}${stateText(kind, standing, program)}\n`);
  }
  return exitCodes.pass;
}

function stateText(kind: HookKind, standing: Standing, program: Program): string {
  switch (standing.owner) {
    case 'absent':
      return 'none';
    case 'ours':
      return standing.text === hookScript(kind, program)
        ? 'installed'
        : 'installed by another copy or version of security-gates, or with another Node';
    case 'changed':
      return 'written by security-gates, and changed by hand since';
    case 'foreign':
      return 'not of security-gates';
    case 'odd':
      return `not of security-gates: ${standing.what}`;
  }
}

async function placeOf(directory: string, host: Host): Promise<{ place: HooksPlace; belongs: Belongs }> {
  const folder = await existingFolder(host, directory);
  const place = await hooksPlace(host.env, folder);
  return { place, belongs: await belongsTo(host.files, place) };
}

/** The bundle and the Node that runs it now. */
async function ownProgram({ assets, files }: Host): Promise<Program> {
  // Not by `path`: the bundler takes a call with a file's name for an asset of its own.
  const bundle = `${assets}/index.js`;
  if ((await files.stat(bundle))?.kind === 'file') return { node: process.execPath, bundle };
  throw new UsageError(`a hook calls the bundle, and ${bundle} is not there; use dist/index.js of security-gates`);
}

function refuseShared(kind: HookKind, { folder, configuredIn }: HooksPlace): UsageError {
  const why = configuredIn === undefined ? 'behind a link' : `by core.hooksPath of ${configuredIn}`;
  return new UsageError(
    `git takes hooks from ${folder} (${why}), which is not in this repository: other repositories may use it, too. ` +
      `With --shared the ${kind} hook there is meant; git config --local core.hooksPath .git/hooks gives this ` +
      'repository hooks of its own',
  );
}

/** A hook would find no repository to judge, and stop everything. */
async function refuseUnreachable({ root, gitDir }: HooksPlace, host: Host): Promise<void> {
  const repository = await host.repository(root);
  if (repository !== undefined && repository.gitDir === (await realPlace(host.files, gitDir))) return;
  throw new UsageError(
    `the repository in ${gitDir} cannot be judged: ${root}/.git does not lead to it (GIT_DIR, GIT_WORK_TREE and ` +
      'core.worktree can be the cause); clone it in the ordinary way',
  );
}

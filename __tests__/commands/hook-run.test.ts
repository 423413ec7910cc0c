import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { HookRun } from '../../src/config/hook-arguments.js';
import { emptyInputs } from '../../src/config/inputs.js';
import { GateError } from '../../src/errors.js';
import { hookRun } from '../../src/commands/hook-run.js';
import { localHost } from '../../src/host/local.js';
import { commit, git, repositoryWith, temporaryFolder } from '../host/temporary.js';

const temporary = temporaryFolder();
const zero = '0'.repeat(40);

/** Runs a hook as git starts it; it stops before it judges, or has nothing to judge. */
function run(
  kind: HookRun['kind'],
  cwd: string,
  how: {
    readonly env?: Readonly<Record<string, string>>;
    readonly input?: string;
    readonly remote?: readonly string[];
  },
): Promise<number> {
  const { env = {}, input = '', remote = ['origin', 'url'] } = how;
  const host = localHost({ env: { PATH: process.env['PATH'], RUNNER_TEMP: temporary, ...env }, cwd });
  const request = { command: 'hook', action: 'run', kind, inputs: emptyInputs, mirror: '', quiet: false } as const;
  return hookRun({ ...request, remote }, host, () => Promise.resolve(input));
}

const repository = (name: string): string => repositoryWith(join(temporary, name), { 'a.txt': 'a' });

describe('a hook that cannot know what git is about to do stops it', () => {
  it('outside a repository', async () => {
    await expect(run('pre-commit', temporary, {})).rejects.toThrow('is in no git repository');
  });

  it.each(['GIT_DIR', 'GIT_WORK_TREE'])('where %s names another repository', async (name) => {
    const root = repository(`own ${name}`);
    const other = repository(`other ${name}`);
    const told = name === 'GIT_DIR' ? join(other, '.git') : other;
    await expect(run('pre-commit', root, { env: { [name]: told } })).rejects.toThrow(`${name} is ${told}`);
    await expect(run('pre-push', root, { env: { [name]: told } })).rejects.toThrow(GateError);
    const same = name === 'GIT_DIR' ? '.git' : '.';
    expect(await run('pre-push', root, { env: { [name]: same } })).toBe(0);
  });

  it.each([
    ['outside the repository', join(temporary, 'index'), {}],
    ['of another name, in a workflow', '.git/index.lock', { GITHUB_ACTIONS: 'true' }],
  ])('where the commit is made of an index %s', async (what, told, env) => {
    const root = repository(`index ${what}`);
    const running = run('pre-commit', root, { env: { ...env, GIT_INDEX_FILE: told } });
    await expect(running).rejects.toThrow(`git makes the commit of the index ${told}`);
  });

  it.each([
    ['a line that cannot be read', () => 'refs/heads/main\n', 'cannot be read'],
    [
      'a commit that is not there',
      () => `refs/heads/main ${'a'.repeat(40)} refs/heads/main ${zero}\n`,
      '"refs/heads/main" is to be pushed and is no commit',
    ],
    [
      'a tag of a file',
      (root: string) => `refs/tags/t ${git(root, 'rev-parse', 'HEAD:a.txt')} refs/tags/t ${zero}\n`,
      '"refs/tags/t" is to be pushed and is no commit',
    ],
  ])('where git pushes %s', async (what, lines, message) => {
    const root = repository(`push ${what}`);
    await expect(run('pre-push', root, { input: lines(root) })).rejects.toThrow(GateError);
    await expect(run('pre-push', root, { input: lines(root) })).rejects.toThrow(message);
  });

  it('where pre-commit names a branch that is not there', async () => {
    const env = { PRE_COMMIT: '1', PRE_COMMIT_LOCAL_BRANCH: 'refs/heads/gone' };
    const running = run('pre-push', repository('framework'), { env, remote: [] });
    await expect(running).rejects.toThrow('"refs/heads/gone" is to be pushed and is no commit');
  });
});

describe('a pre-push hook that has nothing to judge', () => {
  it.each([
    ['nothing', ''],
    ['deletions', `(delete) ${zero} refs/heads/x ${'b'.repeat(40)}\n`],
  ])('lets %s pass', async (what, input) => {
    expect(await run('pre-push', repository(`idle ${what}`), { input })).toBe(0);
  });

  it('does not take a deletion for all there is', async () => {
    const root = repository('mixed');
    // A policy that cannot be read ends the judgement early: it was begun.
    const head = commit(root, { '.github/security-gates.yml': 'gates: 1\n' });
    writeFileSync(join(root, '.github/security-gates.yml'), '');
    const input = `(delete) ${zero} refs/heads/x ${'b'.repeat(40)}\nmain ${head} refs/heads/main ${zero}\n`;
    await expect(run('pre-push', root, { input })).rejects.toMatchObject({ name: 'UsageError' });
    // The same without git's list: the framework pre-commit, or somebody who tries the hook.
    await expect(run('pre-push', root, { remote: [] })).rejects.toMatchObject({ name: 'UsageError' });
  });
});

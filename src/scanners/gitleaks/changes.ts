import type { Command, Context, Probe } from '../scanner.js';

type Gitleaks = Context<unknown>;

/**
 * A private bare repository that shows what is not committed: its index holds the change, its objects are those of
 * the real one. `gitleaks git --staged` takes no options for git, so what would hide a file there (attributes,
 * colours, filters of `.git/config`) must not be there. Names come out relative to the root, as allowlists expect.
 */
const repository = 'changes.git';

/** Absolute path of that repository. */
export const changesDir = (context: Gitleaks): string => `${context.scratch}/${repository}`;

/** What is judged beside the history. */
export type Change = 'staged' | 'uncommitted';

/** Environment for every command on that repository: the index is the real one, or one with the uncommitted files. */
export function changesEnv(context: Gitleaks, change: Change): Readonly<Record<string, string>> {
  const index = change === 'staged' ? (context.git?.index ?? '') : `${context.scratch}/changes.index`;
  return { ...context.git?.env, GIT_INDEX_FILE: index };
}

/** Every file is text as it stands: neither left out, nor filtered, nor converted. */
const attributes = '* diff -text -ident -filter -working-tree-encoding\n';

/** Objects of a linked working tree are in the shared folder, two above its own (gitrepository-layout(5)). */
const objectsOf = (dir: string): string => `${dir.replace(/[\\/]worktrees[\\/][^\\/]+$/, '')}/objects`;

/** Makes the repository, and lists what is new in it: the scan would be content with an index that it cannot read. */
export function changesProbe(context: Gitleaks, change: Change): Probe {
  const { dir = '', head } = context.git ?? {};
  const command = (name: string, args: readonly string[], files: Command['files'] = {}): Command => ({
    name: `git ${name}`,
    program: 'git',
    args,
    cwd: 'scratch',
    env: changesEnv(context, change),
    files,
    network: 'none',
  });
  const on = (...args: readonly string[]): readonly string[] => [`--git-dir=${repository}`, ...args];
  const folder = `--work-tree=${context.opened['uncommitted-files'] ?? ''}`;
  const add = ['add', '--force', '--ignore-removal', '--', '.'];
  const format = head?.length === 64 ? ['--object-format=sha256'] : [];
  return {
    proves: `what is ${change} was laid out in a private repository in which nothing hides a file`,
    prepare: [
      command('init', ['init', '--quiet', '--bare', '--template=', ...format, repository], {
        [`${repository}/objects/info/alternates`]: `${objectsOf(dir)}\n`,
        [`${repository}/info/attributes`]: attributes,
      }),
      ...(head === undefined ? [] : [command('update-ref', on('update-ref', '--no-deref', 'HEAD', head))]),
      ...(change === 'staged' || head === undefined ? [] : [command('read-tree', on('read-tree', head))]),
      ...(change === 'staged' ? [] : [command('add', on('-c', 'core.bare=false', folder, ...add))]),
    ],
    command: command('diff', on('diff', '--cached', '--raw', '-z')),
    accept: ({ exitCode, stderr }) =>
      exitCode === 0 ? undefined : `git cannot tell what is ${change}: ${stderr.trim().slice(0, 300)}`,
  };
}

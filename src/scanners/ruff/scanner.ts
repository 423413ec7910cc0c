import { z } from 'zod';
import type { RepoPath } from '../../model.js';
import { pathText } from '../../sarif/paths.js';
import { processScanner } from '../define.js';
import { detectFiles } from '../detect-files.js';
import type { Command, Context, Execution, Step } from '../scanner.js';
import { answer, stopped } from './answer.js';
import { comments } from './comments.js';
import { follows } from './follows.js';

const options = z.strictObject({});
type Options = z.infer<typeof options>;
type Ruff = Context<Options>;

/** Files that ruff lints: `.py`, `.pyi`, notebooks. Scripts without an ending are not, shebang or no. */
const isPython = (path: RepoPath): boolean => /\.(py|pyi|ipynb)$/.test(path);

/**
 * `--no-respect-gitignore`: an ignored file that is tracked all the same is part of the commit.
 * The shipped configuration stands where ruff looks for the user's own: it counts only where the repository has none.
 */
function command(name: string, flags: readonly string[], context: Ruff): Command {
  const target = context.workingDirectory === '' ? '.' : `./${pathText(context.workingDirectory)}`;
  const shipped = `${context.assets}/config`;
  return {
    name,
    program: 'tool',
    args: ['check', '--no-cache', '--no-respect-gitignore', '--force-exclude', ...flags, '--', target],
    cwd: 'tree',
    env: { XDG_CONFIG_HOME: shipped, APPDATA: shipped },
    network: 'none',
  };
}

const json = ['--output-format', 'json'];

function step(executions: readonly Execution[], context: Ruff): Step {
  const [all, honoured, listing] = executions;
  const last = executions.at(-1);
  if (last !== undefined && last.exitCode !== 0 && last.exitCode !== 1) return { answer: stopped(last) };
  if (all === undefined) return { next: command('all findings', ['--ignore-noqa', ...json], context) };
  if (honoured === undefined) return { next: command('findings without noqa', json, context) };
  if (listing === undefined) return { next: command('files', ['--show-files'], context) };
  return { answer: answer(all, honoured, listing, context) };
}

/** ruff: style, defects and the S rules of Python, with the repository's own selection where it has one. */
export const scanner = processScanner<Options>({
  id: 'ruff',
  gate: 'lint',
  title: 'ruff',
  threats: ['defect', 'unsafe-code'],
  when: 'Python files and notebooks',
  driver: 'ruff',
  options,
  steeredBy: ['**/ruff.toml', '**/.ruff.toml', '**/pyproject.toml'],
  follows,
  comments,
  columns: 'code-points',
  executes: 'nothing',
  reads: [],
  detect: (tree) => detectFiles(tree, isPython, 'no Python files'),
  kind: 'process',
  tool: 'ruff',
  needs: () => [],
  step,
});

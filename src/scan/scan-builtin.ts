import type { Job } from '../model.js';
import { pathMatcher } from '../sarif/path-matcher.js';
import type { BuiltinScanner, Failed } from '../scanners/scanner.js';
import { version } from '../version.js';
import type { Answered } from './answered.js';
import { contextOf } from './context.js';
import type { Ground } from './ground.js';
import { openWorkspace } from './workspace.js';

/** Has a builtin scanner look: a function of the tree, part of this program and as old as it. */
export async function scanByBuiltin(
  job: Job,
  scanner: BuiltinScanner<unknown>,
  ground: Ground,
): Promise<Answered | Failed> {
  const scratch = await ground.host.files.scratch(scanner.id);
  try {
    return await look(job, scanner, ground, scratch);
  } finally {
    await ground.host.files.remove(scratch);
  }
}

async function look(
  job: Job,
  scanner: BuiltinScanner<unknown>,
  ground: Ground,
  scratch: string,
): Promise<Answered | Failed> {
  const globs = scanner.workspace?.(job.options) ?? [];
  const workspace = globs.length === 0 ? undefined : await openWorkspace(globs, ground);
  if (workspace !== undefined && 'ok' in workspace) return workspace;
  const known = await contextOf(job, scanner, ground, scratch, {});
  const context = workspace === undefined ? known : { ...known, workspace };
  const mayRead = pathMatcher(scanner.reads);
  const tree = {
    files: ground.tree.files,
    workingDirectory: ground.workingDirectory,
    read: (path: string) => (mayRead(path) ? ground.texts.get(path) : undefined),
  };
  const parsed = scanner.check(tree, context);
  if (!parsed.ok) return parsed;
  const tool = { name: scanner.title, version, digest: 'builtin', source: 'part of security-gates' };
  const reports = (workspace?.files ?? []).map(({ path }) => path);
  return { parsed, executed: [], checks: [], data: [], reports, tool };
}

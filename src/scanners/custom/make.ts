import { z } from 'zod';
import type { RepoPath } from '../../model.js';
import type { CustomScanner } from '../../own-scanners.js';
import { pathMatcher } from '../../sarif/path-matcher.js';
import { processScanner } from '../define.js';
import { detectFiles } from '../detect-files.js';
import { fallbackPlace } from '../sarif-report/fallback.js';
import { readReports, type SarifReport } from '../sarif-report/read.js';
import { failed } from '../scanner.js';
import type { Context, Detection, Execution, Failed, Parsed, Scanner, Step, Tree } from '../scanner.js';
import { hostCommands, wrongEnd } from './commands.js';

/** A scanner of the policy: a program of the machine that writes SARIF, under the rules of all scanners. */
export function customScanner(entry: CustomScanner, policyPath: RepoPath | undefined): Scanner {
  return processScanner({
    id: entry.id,
    gate: entry.gate,
    title: entry.id,
    when: entry.detect.length === 0 ? 'Always' : `Files that fit ${entry.detect.join(', ')}`,
    driver: entry.id,
    options: z.strictObject({}),
    steeredBy: entry.steeredBy,
    executes: entry.executes,
    reads: [],
    detect: (tree) => detect(tree, entry),
    kind: 'process',
    needs: () => ['own-files'],
    step: (executions, context) => step(executions, context, entry, policyPath),
  });
}

function detect(tree: Tree, { detect: globs }: CustomScanner): Detection {
  const isOwn = globs.length === 0 ? () => true : pathMatcher(globs);
  const found = detectFiles(tree, isOwn, `no file fits ${globs.join(', ')}`);
  if (found.status === 'cannot' || (found.status === 'not-applicable' && globs.length > 0)) return found;
  // What it reads, only the program knows: nothing can be expected of it.
  return { status: 'applies', targets: [{ kind: 'directory', path: tree.workingDirectory }], expected: [] };
}

function step(
  executions: readonly Execution[],
  context: Context<unknown>,
  entry: CustomScanner,
  policyPath: RepoPath | undefined,
): Step {
  const commands = hostCommands(entry);
  const wrong = wrongEnd(executions, entry.exitCodes);
  if (wrong !== undefined) return { answer: wrong };
  const next = commands[executions.length];
  if (next !== undefined) return { next };
  const last = executions.at(-1);
  return { answer: last === undefined ? failed('nothing was run') : answer(last, context, entry, policyPath) };
}

function answer(
  execution: Execution,
  { files, tree, scratch, git }: Context<unknown>,
  { reports }: CustomScanner,
  policyPath: RepoPath | undefined,
): Parsed | Failed {
  const texts: SarifReport[] = [];
  for (const name of reports) {
    const text = name === '-' ? execution.stdout : execution.reports[name];
    if (text === undefined)
      return failed(`it left no report ${name}`, 'Correct the command, or `reports` in the policy.');
    texts.push({ name: name === '-' ? 'what it printed' : name, text });
  }
  const around = {
    roots: [`${scratch}/files`, tree],
    files: new Set(files),
    fallback: fallbackPlace(files, policyPath),
  };
  const demands = { unproven: 'known' as const, ...(git?.head === undefined ? {} : { head: git.head }) };
  const read = readReports(texts, demands, around);
  if (!read.ok) return read;
  if (execution.exitCode !== 0 && read.findings.length === 0) {
    return failed(
      `it ended with exit code ${execution.exitCode}, and its reports show nothing`,
      'Have it end with 0 when it finds nothing.',
    );
  }
  return {
    ...read,
    notes: [...read.notes, 'which files it looked at, nobody but the program knows: no probe is possible'],
  };
}

import type { RepoPath } from '../../model.js';
import { processScanner } from '../define.js';
import { detectFiles } from '../detect-files.js';
import { failed, rulePackLock } from '../scanner.js';
import type { Context, Detection, Execution, Step, Tree } from '../scanner.js';
import { answer } from './answer.js';
import { comments } from './comments.js';
import { missingRules, needsOf, scanCommand } from './command.js';
import { follows } from './follows.js';
import { languagesIn, shippedEndings, sourceEnding } from './languages.js';
import { options, shipped, steersBy, type Options } from './options.js';

function detect(tree: Tree, { rules }: Options): Detection {
  const found = detectFiles(tree, (path) => sourceEnding(path) !== undefined, 'no source files');
  if (found.status !== 'applies' || rules.some((rule) => rule !== shipped)) return found;
  const isRead = (path: RepoPath): boolean => shippedEndings.has(sourceEnding(path) ?? '');
  if (found.expected.some(isRead)) return found;
  return { status: 'not-applicable', reason: `no rule reads ${languagesIn(found.expected)}` };
}

function step([scan]: readonly Execution[], context: Context<Options>): Step {
  if (scan !== undefined) return { answer: answer(scan, context) };
  const [missing] = missingRules(context);
  if (missing === undefined) return { next: scanCommand(context) };
  const remedy = 'Correct `rules` of semgrep in the policy file: rules are read in the commit whose policy counts.';
  return { answer: failed(`there are no rules at ${missing} in the tree whose rules judge`, remedy) };
}

/** semgrep: patterns of unsafe code, by the shipped rules, the repository's own, and packs of its registry. */
export const scanner = processScanner<Options>({
  id: 'semgrep',
  gate: 'sast',
  title: 'semgrep',
  threats: ['unsafe-code'],
  when: 'Python, JavaScript, TypeScript and Go files; other languages by rules that you name',
  driver: 'semgrep',
  options,
  steeredBy: ['**/.semgrepignore', rulePackLock],
  steersBy,
  follows,
  comments,
  columns: 'bytes',
  executes: 'nothing',
  reads: [],
  detect,
  kind: 'process',
  tool: 'semgrep',
  needs: (_, given) => needsOf(given),
  step,
});

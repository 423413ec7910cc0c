import { pathMatcher } from '../../sarif/path-matcher.js';
import { processScanner } from '../define.js';
import { detectFiles } from '../detect-files.js';
import type { Context, Detection, Execution, Step, Tree } from '../scanner.js';
import { answer, mend } from './answer.js';
import { ignoreFiles } from '../trivy/ignore-files.js';
import { resultsOf } from '../trivy/results.js';
import { scanCommand } from './command.js';
import { lockfileAt } from './lockfiles.js';
import { options, type Options } from './options.js';
import { restatedIn } from './restated/restated.js';
import { secondCommand } from './restated/second-run.js';

function detect(tree: Tree, { except }: Options): Detection {
  const isExcepted = pathMatcher(except);
  const isOwn = (path: string): boolean => lockfileAt(path) !== undefined && (except.length === 0 || !isExcepted(path));
  const found = detectFiles(tree, isOwn, 'no lockfiles that Trivy reads');
  if (found.status !== 'applies') return found;
  return { ...found, targets: found.expected.map((path) => ({ kind: 'lockfile', path })) };
}

function step([scan, again]: readonly Execution[], context: Context<Options>): Step {
  if (scan === undefined) return { next: scanCommand(context) };
  const read = resultsOf(scan, mend);
  if (!read.ok) return { answer: read };
  const restated = restatedIn(context, read.results, scan.reports);
  const next = again === undefined ? secondCommand(context, restated, scan.reports) : undefined;
  return next === undefined
    ? { answer: answer(read.results, again, { restated, context, texts: scan.reports }) }
    : { next };
}

/** Trivy over the lockfiles of all package managers that the other scanners of the gate do not read. */
export const scanner = processScanner<Options>({
  id: 'trivy-fs',
  gate: 'dependencies',
  title: 'Trivy',
  threats: ['vulnerable-dependency'],
  when: 'Lockfiles of pnpm, yarn, Bun, Poetry, uv, Go, Cargo, Maven, Gradle, Composer, NuGet, Bundler and others',
  driver: 'Trivy',
  options,
  steeredBy: [...ignoreFiles],
  executes: 'nothing',
  reads: [],
  detect,
  kind: 'process',
  tool: 'trivy',
  needs: () => ['trivy-db'],
  step,
});

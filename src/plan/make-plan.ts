import { gateIds, gates } from '../gates.js';
import type { GateId } from '../gates.js';
import type { Absence, Change, Config, Job, Plan, RepoPath, Source } from '../model.js';
import { pathMatcher } from '../sarif/path-matcher.js';
import type { Scanner, Tree } from '../scanners/scanner.js';
import { steeringGlobs } from './steering-globs.js';

/** What the plan is made of. */
export type Grounds = {
  readonly source: Source;
  readonly config: Config;
  readonly changes: readonly Change[];
  /** What is the same for all scanners. */
  readonly tree: Omit<Tree, 'read' | 'files' | 'unread'>;
  /** What a scanner looks at, and texts of the files that it may read. */
  readonly seenBy: (scanner: string) => {
    readonly tree: Required<Pick<Tree, 'files' | 'unread'>>;
    readonly texts: ReadonlyMap<RepoPath, string>;
  };
};

/** What applies to a tree, and why the rest does not; the comments in it are another matter. Pure: the tree was read before. */
export function makePlan(grounds: Grounds, scanners: readonly Scanner[]): Omit<Plan, 'suppressions'> {
  const jobs: Job[] = [];
  const absences: Absence[] = [];
  for (const gate of gateIds.filter((id) => grounds.config.gates[id].enabled)) {
    for (const scanner of scanners.filter((candidate) => candidate.gate === gate)) {
      const planned = planScanner(gate, scanner, grounds);
      if ('status' in planned) absences.push(planned);
      else jobs.push(planned);
    }
  }
  const { source, config, changes } = grounds;
  return { source, config, changes, jobs, absences };
}

function planScanner(gate: GateId, scanner: Scanner, grounds: Grounds): Job | Absence {
  const { config } = grounds;
  const { tree, texts } = grounds.seenBy(scanner.id);
  const options = config.gates[gate].scanners[scanner.id] ?? {};
  const mayRead = pathMatcher(scanner.reads);
  const read = (path: RepoPath): string | undefined => (mayRead(path) ? texts.get(path) : undefined);
  const found = scanner.detect({ ...grounds.tree, files: tree.files, unread: tree.unread, read }, options);
  const where = { gate, scanner: scanner.id };
  switch (found.status) {
    case 'not-applicable':
      return { ...where, status: 'not-applicable', reason: found.reason };
    case 'cannot':
      return { ...where, status: 'failed', reason: found.reason, remedy: found.remedy };
    case 'applies':
      return {
        ...where,
        options,
        targets: found.targets,
        expected: found.expected,
        steering: tree.files.filter(pathMatcher(steeringGlobs(scanner, config))),
        phase: gates[gate].phase,
        timeLimitMs: config.gates[gate].timeLimitMs,
      };
  }
}

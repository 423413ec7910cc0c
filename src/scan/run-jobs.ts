import pMap from 'p-map';
import { gates } from '../gates.js';
import type { Config, Job, Outcome } from '../model.js';
import { counts } from '../sarif/severity.js';
import { severityOf } from '../sarif/marks.js';
import type { Scanner } from '../scanners/scanner.js';
import { refusalToExecute } from './executing.js';
import type { Ground, SharedGround } from './ground.js';
import { withoutSecrets } from './known-secrets.js';
import { runJob } from './run-job.js';
import type { Watcher } from './watcher.js';

/**
 * Runs all jobs, phase after phase, those of one phase side by side as far as there are cores. With fail-fast a
 * gate that stops and fails spares the later phases, which are then skipped and say so; where that cannot happen,
 * their tools are made ready meanwhile. A job that executes code of the repository runs last, after every other outcome
 * is in memory, and in a workflow there is one at most: nothing that follows such code can trust what it reads.
 */
export async function runJobs(
  jobs: readonly Job[],
  scanners: ReadonlyMap<string, Scanner>,
  config: Config,
  ground: SharedGround,
  seenBy: (scanner: string) => Pick<Ground, 'tree' | 'texts'>,
  watcher: Watcher,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  const secrets = new Set<string>();
  const mayStop = stops(config, ground);
  if (!mayStop) void provideAhead(jobs, scanners, ground);
  for (const phase of phasesOf(jobs, scanners)) {
    const stopper = mayStop ? outcomes.find((outcome) => fails(outcome, config)) : undefined;
    const ranBefore = outcomes.find((outcome) => executes(outcome, scanners) && outcome.status !== 'skipped');
    const ended = await pMap(
      phase,
      (job) =>
        stopper === undefined
          ? run(job, scanners, config, { ...ground, ...seenBy(job.scanner), secrets }, watcher, ranBefore)
          : Promise.resolve(skipped(job, stopper.gate)),
      { concurrency: ground.host.platform.cpus },
    );
    outcomes.push(...ended);
  }
  return outcomes.map((outcome) => withoutSecrets(outcome, secrets));
}

/**
 * Gets one tool after the other in the order of the jobs, so that the bytes of a later one are checked while earlier
 * ones look. Each answer, also a bad one, is the job's that asks for the tool.
 */
async function provideAhead(
  jobs: readonly Job[],
  scanners: ReadonlyMap<string, Scanner>,
  ground: SharedGround,
): Promise<void> {
  for (const job of jobs) {
    const scanner = scanners.get(job.scanner);
    if (scanner?.kind === 'process' && scanner.tool !== undefined) {
      await ground.provide(scanner.tool).catch(() => undefined);
    }
  }
}

function executes({ scanner }: Pick<Job, 'scanner'>, scanners: ReadonlyMap<string, Scanner>): boolean {
  return scanners.get(scanner)?.executes === 'repository';
}

function phasesOf(jobs: readonly Job[], scanners: ReadonlyMap<string, Scanner>): readonly (readonly Job[])[] {
  const quiet = jobs.filter((job) => !executes(job, scanners));
  const numbers = [...new Set(quiet.map(({ phase }) => phase))].sort((a, b) => a - b);
  const last = jobs.filter((job) => executes(job, scanners));
  return [...numbers.map((number) => quiet.filter(({ phase }) => phase === number)), ...last.map((job) => [job])];
}

function stops({ failFast }: Config, { source }: SharedGround): boolean {
  switch (failFast) {
    case 'always':
      return true;
    case 'never':
      return false;
    case 'pull-request':
      return source.pullRequest;
  }
}

function fails(outcome: Outcome, { gates: configs }: Config): boolean {
  const { failOn, mode } = configs[outcome.gate];
  if (outcome.status !== 'ran' || mode !== 'enforce' || !gates[outcome.gate].stops) return false;
  return (outcome.run.results ?? []).some(
    (result) => (result.suppressions ?? []).length === 0 && counts(severityOf(result), failOn),
  );
}

async function run(
  job: Job,
  scanners: ReadonlyMap<string, Scanner>,
  config: Config,
  ground: Ground,
  watcher: Watcher,
  ranBefore: Outcome | undefined,
): Promise<Outcome> {
  const where = { gate: job.gate, scanner: job.scanner };
  const scanner = scanners.get(job.scanner);
  if (scanner === undefined) return { status: 'failed', ...where, reason: `no scanner is called ${job.scanner}` };
  const refusal =
    scanner.executes === 'repository' ? await refusalToExecute(config, ground, ranBefore?.scanner) : undefined;
  if (refusal !== undefined) {
    const { reason, remedy } = refusal;
    return { status: 'failed', ...where, reason, ...(remedy === undefined ? {} : { remedy }) };
  }
  const label = `${job.gate} (${scanner.title})`;
  watcher.start(label);
  const outcome = await runJob(job, scanner, ground);
  watcher.end(label, ending(outcome));
  return outcome;
}

function ending(outcome: Outcome): string {
  if (outcome.status !== 'ran') return outcome.status;
  const count = outcome.run.results?.length ?? 0;
  return count === 1 ? '1 finding' : `${count} findings`;
}

const skipped = (job: Job, gate: string): Outcome => ({
  status: 'skipped',
  gate: job.gate,
  scanner: job.scanner,
  reason: `the gate ${gate} failed first (fail-fast)`,
});

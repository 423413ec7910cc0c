import { messageOf } from '../errors.js';
import type { Job, Outcome, RepoPath } from '../model.js';
import { absoluteBelow } from '../sarif/paths.js';
import { failed } from '../scanners/scanner.js';
import type { Context, Failed, Parsed, ProcessScanner, Scanner } from '../scanners/scanner.js';
import { completed } from './complete.js';
import { execute } from './execute.js';
import type { Executed, Workplace } from './execute.js';
import type { Ground } from './ground.js';
import { runProbes } from './probe.js';
import { openResources } from './resources/open.js';

/** A complete answer with what proves it. */
export type Answered = {
  readonly parsed: Parsed;
  readonly executed: readonly Executed[];
  readonly checks: readonly string[];
  readonly tool: { readonly name: string; readonly version: string; readonly digest: string; readonly source: string };
};

/** Runs one job. Never throws: whatever goes wrong is a failed outcome that names its cause. */
export async function runJob(job: Job, scanner: Scanner, ground: Ground): Promise<Outcome> {
  const where = { gate: job.gate, scanner: job.scanner };
  const reproduce = reproduction(job, ground.workingDirectory);
  try {
    const answer = await scan(job, scanner, ground);
    const outcome = 'ok' in answer ? answer : await completed(answer, job, scanner, ground);
    if ('status' in outcome) return outcome;
    return { status: 'failed', ...where, ...reasonOf(outcome), command: reproduce };
  } catch (thrown) {
    return { status: 'failed', ...where, reason: messageOf(thrown), command: reproduce };
  }
}

const reasonOf = ({ reason, remedy }: Failed) => (remedy === undefined ? { reason } : { reason, remedy });

function reproduction({ gate }: Job, workingDirectory: RepoPath): string {
  const folder = workingDirectory === '' ? '' : ` --working-directory ${workingDirectory}`;
  return `security-gates check --gates ${gate}${folder}`;
}

async function scan(job: Job, scanner: Scanner, ground: Ground): Promise<Answered | Failed> {
  switch (scanner.kind) {
    case 'process':
      return scanByProcess(job, scanner, ground);
    case 'builtin':
      return failed(`the builtin scanner ${scanner.id} cannot run yet`);
  }
}

async function scanByProcess(
  job: Job,
  scanner: ProcessScanner<unknown>,
  ground: Ground,
): Promise<Answered | Failed> {
  const { pin, installed } = await ground.provide(scanner.id);
  if (!installed.ok) return failed(`${pin.name} ${pin.version} could not be installed: ${installed.reason}`, installed.remedy);
  const scratch = await ground.host.files.scratch(scanner.id);
  try {
    const place: Workplace = {
      ground,
      tool: `${pin.name} ${pin.version}`,
      executable: installed.executable,
      scratch,
      deadline: ground.host.now() + job.timeLimitMs,
      timeLimitMs: job.timeLimitMs,
    };
    const resources = await openResources(job.targets.flatMap(scanner.needs), ground, scratch);
    if (!resources.ok) return resources;
    const context = await contextOf(job, scanner, place, resources.opened);
    const probed = await runProbes(scanner.probes?.(context) ?? [], place);
    if (!probed.ok) return probed;
    const answer = await converse(scanner, context, place);
    if ('ok' in answer) return answer;
    const { digest, source } = installed;
    return {
      ...answer,
      checks: [...resources.proofs, ...probed.proofs],
      tool: { name: pin.name, version: pin.version, digest, source },
    };
  } finally {
    await ground.host.files.remove(scratch);
  }
}

/** Command after command, until the scanner has its answer. */
async function converse(
  scanner: ProcessScanner<unknown>,
  context: Context<unknown>,
  place: Workplace,
): Promise<Pick<Answered, 'parsed' | 'executed'> | Failed> {
  const executed: Executed[] = [];
  for (;;) {
    const said = scanner.step(
      executed.map(({ execution }) => execution),
      context,
    );
    if ('answer' in said) return said.answer.ok ? { parsed: said.answer, executed } : said.answer;
    const ended = await execute(said.next, place);
    if ('ok' in ended) return ended;
    executed.push(ended);
  }
}

async function contextOf(
  job: Job,
  scanner: ProcessScanner<unknown>,
  { ground, scratch, timeLimitMs }: Workplace,
  opened: Context<unknown>['opened'],
): Promise<Context<unknown>> {
  const texts = new Map<RepoPath, string>();
  for (const path of job.steering) {
    const content = await ground.host.files.read(absoluteBelow(ground.tree.root, path), 1024 * 1024);
    if (content !== undefined) texts.set(path, content.toString('utf8'));
  }
  const { repository, source } = ground;
  return {
    options: job.options,
    targets: job.targets,
    expected: job.expected,
    steering: job.steering,
    steeringText: (path) => texts.get(path),
    tree: ground.tree.root,
    workingDirectory: ground.workingDirectory,
    ...(repository === undefined ? {} : { git: gitOf(repository, source) }),
    scratch,
    assets: `${ground.host.assets}/${scanner.id}`,
    opened,
    nonce: ground.host.random(16),
    timeLimitMs,
  };
}

const gitOf = (repository: NonNullable<Ground['repository']>, source: Ground['source']): NonNullable<Context<unknown>['git']> => ({
  dir: repository.gitDir,
  head: source.head,
  ...(source.range === undefined ? {} : { range: source.range }),
  scheduled: source.event === 'schedule',
  env: repository.env,
});

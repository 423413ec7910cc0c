import pMap from 'p-map';
import type { Job } from '../model.js';
import { failed } from '../scanners/scanner.js';
import type { Command, Context, Failed, ProcessScanner } from '../scanners/scanner.js';
import type { Answered } from './answered.js';
import { contextOf } from './context.js';
import { execute } from './execute.js';
import type { Executed, Workplace } from './execute.js';
import type { Ground } from './ground.js';
import { provided } from './launch.js';
import { runProbes } from './probe.js';
import { openResources } from './resources/open.js';
import type { Resources } from './resources/open.js';

/** Installs the tool, opens what it needs, proves it by its probes, and has it look. */
export async function scanByProcess(
  job: Job,
  scanner: ProcessScanner<unknown>,
  ground: Ground,
): Promise<Answered | Failed> {
  const scratch = await ground.host.files.scratch(scanner.id);
  try {
    const launch = scanner.tool === undefined ? undefined : await provided(scanner.tool, ground);
    if (launch?.ok === false) return launch;
    const needs = job.targets.flatMap((target) => scanner.needs(target, job.options));
    const resources = await openResources(needs, job, ground, scratch);
    if (!resources.ok) return resources;
    const { exchanges, secretEnv } = resources;
    const deadline = ground.host.now() + job.timeLimitMs;
    const place: Workplace = { ground, launch, scratch, deadline, timeLimitMs: job.timeLimitMs, exchanges, secretEnv };
    try {
      return await look(job, scanner, place, resources);
    } finally {
      await resources.close();
    }
  } finally {
    await ground.host.files.remove(scratch);
  }
}

async function look(
  job: Job,
  scanner: ProcessScanner<unknown>,
  place: Workplace,
  resources: Resources,
): Promise<Answered | Failed> {
  const { ground, launch, scratch } = place;
  const context = await contextOf(job, scanner, ground, scratch, resources.opened);
  const probed = await runProbes(scanner.probes?.(context) ?? [], place);
  if (!probed.ok) return probed;
  const answer = await converse(scanner, context, place);
  if ('ok' in answer) return answer;
  const tool = launch?.identity ?? answer.executed.at(-1)?.identity;
  if (tool === undefined) return failed('nothing says which program has looked');
  return { ...answer, checks: [...resources.proofs, ...probed.proofs], data: resources.data, tool };
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
    if ('answer' in said) {
      const { answer } = said;
      if (answer.ok && executed.length === 0) return failed('the scanner answered without having run');
      return answer.ok ? { parsed: answer, executed } : { ...answer, command: executed.at(-1)?.line ?? '' };
    }
    const ended = await executeAll('name' in said.next ? [said.next] : said.next, place);
    if ('ok' in ended) return ended;
    executed.push(...ended);
  }
}

/** Side by side as far as there are cores, the results in the order of the commands. */
async function executeAll(commands: readonly Command[], place: Workplace): Promise<readonly Executed[] | Failed> {
  if (commands.length === 0) return failed('the scanner neither ran anything nor answered');
  const concurrency = place.ground.host.platform.cpus;
  const all = await pMap(commands, (command) => execute(command, place), { concurrency });
  return all.find((one) => 'ok' in one) ?? all.flatMap((one) => ('ok' in one ? [] : [one]));
}

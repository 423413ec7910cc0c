import type { Job } from '../model.js';
import { failed } from '../scanners/scanner.js';
import type { Context, Failed, ProcessScanner } from '../scanners/scanner.js';
import type { Answered } from './answered.js';
import { contextOf } from './context.js';
import { execute } from './execute.js';
import type { Executed, Workplace } from './execute.js';
import type { Ground } from './ground.js';
import { runProbes } from './probe.js';
import { openResources } from './resources/open.js';

/** Installs the tool, opens what it needs, proves it by its probes, and has it look. */
export async function scanByProcess(
  job: Job,
  scanner: ProcessScanner<unknown>,
  ground: Ground,
): Promise<Answered | Failed> {
  const { pin, installed } = await ground.provide(scanner.tool);
  if (!installed.ok)
    return failed(`${pin.name} ${pin.version} could not be installed: ${installed.reason}`, installed.remedy);
  const scratch = await ground.host.files.scratch(scanner.id);
  try {
    const place: Workplace = {
      ground,
      tool: `${pin.name} ${pin.version}`,
      executable: installed.executable,
      args: installed.args,
      env: installed.env,
      scratch,
      deadline: ground.host.now() + job.timeLimitMs,
      timeLimitMs: job.timeLimitMs,
    };
    const needs = job.targets.flatMap((target) => scanner.needs(target, job.options));
    const resources = await openResources(needs, job, ground, scratch);
    if (!resources.ok) return resources;
    const context = await contextOf(job, scanner, ground, scratch, resources.opened);
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
    if ('answer' in said) {
      const { answer } = said;
      if (answer.ok && executed.length === 0) return failed('the scanner answered without having run');
      return answer.ok ? { parsed: answer, executed } : { ...answer, command: executed.at(-1)?.line ?? '' };
    }
    const ended = await execute(said.next, place);
    if ('ok' in ended) return ended;
    executed.push(ended);
  }
}

import { messageOf } from '../errors.js';
import type { Job, Outcome } from '../model.js';
import type { Failed, Scanner } from '../scanners/scanner.js';
import type { Answered } from './answered.js';
import { completed } from './complete.js';
import type { Ground } from './ground.js';
import { scanByBuiltin } from './scan-builtin.js';
import { scanByProcess } from './scan-process.js';

/** Runs one job. Never throws: whatever goes wrong is a failed outcome that names its cause. */
export async function runJob(job: Job, scanner: Scanner, ground: Ground): Promise<Outcome> {
  const where = { gate: job.gate, scanner: job.scanner };
  try {
    const answer = await scan(job, scanner, ground);
    const outcome = 'ok' in answer ? answer : await completed(answer, job, scanner, ground);
    if ('status' in outcome) return outcome;
    return { status: 'failed', ...where, ...reasonOf(outcome) };
  } catch (thrown) {
    return { status: 'failed', ...where, reason: messageOf(thrown) };
  }
}

const reasonOf = ({ reason, remedy, command }: Failed) => ({
  reason,
  ...(remedy === undefined ? {} : { remedy }),
  ...(command === undefined ? {} : { command }),
});

async function scan(job: Job, scanner: Scanner, ground: Ground): Promise<Answered | Failed> {
  switch (scanner.kind) {
    case 'process':
      return scanByProcess(job, scanner, ground);
    case 'builtin':
      return scanByBuiltin(job, scanner, ground);
  }
}

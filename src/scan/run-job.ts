import { messageOf } from '../errors.js';
import type { Job, Outcome, RepoPath } from '../model.js';
import type { Failed, Scanner } from '../scanners/scanner.js';
import type { Answered } from './answered.js';
import { completed } from './complete.js';
import type { Ground } from './ground.js';
import { scanByBuiltin } from './scan-builtin.js';
import { scanByProcess } from './scan-process.js';

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
      return scanByBuiltin(job, scanner, ground);
  }
}

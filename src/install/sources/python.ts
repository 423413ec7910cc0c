import type { ProcessResult } from '../../host/host.js';
import { installerEnvironment } from '../environment.js';
import type { Attempt } from './source.js';

/** A Python with pip: the words that start it. */
export type Python =
  | { readonly ok: true; readonly command: readonly [string, ...string[]] }
  | { readonly ok: false; readonly reason: string };

const candidates = [['python3'], ['python'], ['py', '-3']] as const;
const timeLimitMs = 30_000;
const outputLimit = 1024 * 1024;

/** Looks for a Python of at least 3.8 that has pip. */
export async function findPython(attempt: Pick<Attempt, 'host' | 'scratch'>): Promise<Python> {
  const answers: string[] = [];
  for (const command of candidates) {
    const [file, ...args] = command;
    const result = await attempt.host.run({
      file,
      args: [...args, '-m', 'pip', '--version'],
      cwd: attempt.scratch,
      env: installerEnvironment(attempt.host.env),
      timeLimitMs,
      outputLimit,
    });
    const objection = objectionTo(result);
    if (objection === undefined) return { ok: true, command };
    answers.push(`${command.join(' ')}: ${objection}`);
  }
  return { ok: false, reason: `no Python of at least 3.8 with pip (${answers.join('; ')})` };
}

function objectionTo(result: ProcessResult): string | undefined {
  if (result.startError !== undefined) return result.startError;
  if (result.timedOut) return 'no answer in time';
  const version = /^pip \S+ .*\(python (\d+)\.(\d+)\)/m.exec(result.stdout);
  if (result.exitCode !== 0 || version === null) return 'has no pip';
  const [, major, minor] = version;
  const recent = Number(major) === 3 && Number(minor) >= 8;
  return recent ? undefined : `is Python ${major}.${minor}`;
}

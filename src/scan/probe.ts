import { failed } from '../scanners/scanner.js';
import type { Failed, Probe } from '../scanners/scanner.js';
import { execute } from './execute.js';
import type { Workplace } from './execute.js';

/** All probes gave the answer they must give; one sentence each. */
export type Proven = { readonly ok: true; readonly proofs: readonly string[] };

/** Runs the probes in order; the first wrong answer fails the job. */
export async function runProbes(probes: readonly Probe[], place: Workplace): Promise<Proven | Failed> {
  for (const probe of probes) {
    const wrong = await runProbe(probe, place);
    if (wrong !== undefined) return wrong;
  }
  return { ok: true, proofs: probes.map(({ proves }) => proves) };
}

async function runProbe(probe: Probe, place: Workplace): Promise<Failed | undefined> {
  for (const command of probe.prepare ?? []) {
    const ended = await execute(command, place);
    if ('ok' in ended) return ended;
    const { exitCode, stderr } = ended.execution;
    if (exitCode !== 0) return failed(`${command.name} exited with ${exitCode}: ${stderr.trim().slice(0, 300)}`);
  }
  const ended = await execute(probe.command, place);
  if ('ok' in ended) return ended;
  const wrong = probe.accept(ended.execution);
  return wrong === undefined ? undefined : failed(`the scan cannot be believed: ${wrong}`);
}

import { failed } from '../scanners/scanner.js';
import type { Failed } from '../scanners/scanner.js';
import type { Answered } from './answered.js';
import type { Ground } from './ground.js';

/** A verified tool, ready to be started. */
export type Launch = {
  readonly ok: true;
  readonly executable: string;
  /** Words before those of every command of the tool, and variables that it must have. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly identity: Answered['tool'];
};

/** Gets a pinned tool by its name, checked. */
export async function provided(tool: string, ground: Ground): Promise<Launch | Failed> {
  const { pin, installed } = await ground.provide(tool);
  if (!installed.ok)
    return failed(`${pin.name} ${pin.version} could not be installed: ${installed.reason}`, installed.remedy);
  const { executable, args, env, digest, source } = installed;
  return { ok: true, executable, args, env, identity: { name: pin.name, version: pin.version, digest, source } };
}

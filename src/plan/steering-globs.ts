import type { Config } from '../model.js';
import type { Glob, Scanner } from '../scanners/scanner.js';

/** All that steers a scanner under this configuration: what always does, and what its options name. */
export function steeringGlobs(scanner: Scanner, config: Config): readonly Glob[] {
  const options = config.gates[scanner.gate].scanners[scanner.id] ?? {};
  return [...scanner.steeredBy, ...(scanner.steersBy?.(options) ?? [])];
}

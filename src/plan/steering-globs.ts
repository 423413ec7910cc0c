import type { Config } from '../model.js';
import type { Glob, Scanner } from '../scanners/scanner.js';

/**
 * All that steers a scanner under this configuration: what always does, what its options name, and advisory data that
 * the repository itself holds.
 */
export function steeringGlobs(scanner: Scanner, config: Config): readonly Glob[] {
  const options = config.gates[scanner.gate].scanners[scanner.id] ?? {};
  return [...scanner.steeredBy, ...(scanner.steersBy?.(options) ?? []), ...offlineData(scanner, config)];
}

function offlineData({ gate }: Scanner, { data: { offline } }: Config): readonly Glob[] {
  if (gate !== 'dependencies' || offline?.kind !== 'repository') return [];
  return [`${offline.path.replaceAll(/[[\](){}*?!+@\\]/g, '\\$&')}/**`];
}

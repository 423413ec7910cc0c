import { gateIds, gates } from '../gates.js';
import type { Config } from '../model.js';
import { forEachGate } from './for-each-gate.js';

/**
 * The configuration for a commit that is being made: gates that take longer than a person waits for one are off, unless
 * they are named, or nothing else is on. `notes` says for the reader of the verdict which were left out.
 */
export function quickGates(config: Config): { readonly config: Config; readonly notes: readonly string[] } {
  const slow = gateIds.filter((id) => config.gates[id].enabled && !config.gates[id].named && !gates[id].quick);
  const isAll = gateIds.every((id) => !config.gates[id].enabled || slow.includes(id));
  if (slow.length === 0 || isAll) return { config, notes: [] };
  const without = forEachGate((id) => (slow.includes(id) ? { ...config.gates[id], enabled: false } : config.gates[id]));
  const names = slow.join(', ');
  return {
    config: { ...config, gates: without },
    notes: [`Left out as too slow for a commit: ${names}. A push and CI judge that; \`--gates\` does so here.`],
  };
}

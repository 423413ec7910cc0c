import { markdownTable } from 'markdown-table';
import { gateIds, gates, type GateId } from '../../src/gates.js';
import { scanners } from '../../src/scanners/index.js';
import type { Scanner } from '../../src/scanners/scanner.js';
import { threats, type Threat } from '../../src/threats.js';

const all: readonly Scanner[] = Object.values(scanners);

/** The gates that have scanners of ours. */
const columns = gateIds.filter((id) => all.some(({ gate }) => gate === id));

/** Threat by gate: in each cell the scanners that look for it. */
export function coverageTables(known: readonly Scanner[] = all): Readonly<Record<string, string>> {
  return {
    coverage: markdownTable([
      ['Threat', ...columns.map((id) => `\`${id}\``)],
      ...keys.map((threat) => [threats[threat], ...columns.map((gate) => cell(threat, gate, known))]),
      ['**blocks by default**', ...columns.map(blocking)],
    ]),
  };
}

const keys = Object.keys(threats).filter((key): key is Threat => key in threats);

const cell = (threat: Threat, gate: GateId, known: readonly Scanner[]): string =>
  known
    .filter((scanner) => scanner.gate === gate && (scanner.threats ?? []).includes(threat))
    .map(({ id }) => id)
    .join(', ');

function blocking(id: GateId): string {
  const { mode, failOn } = gates[id];
  return mode === 'enforce' ? `from ${failOn}` : 'warns';
}

import type { GateResult, ScannerResult } from '../model.js';
import { bySeverity, duration } from './amounts.js';

/** One line of the table of gates: the gate with its first scanner, then its other scanners on lines of their own. */
export type GateRow = {
  /** Absent on the lines of further scanners. */
  readonly gate?: GateResult;
  /** Findings by severity; `–` when no scanner of the gate ran. */
  readonly findings: string;
  /** The threshold and, unless it is enforced, the mode. */
  readonly failsOn: string;
  /** Scanner and version; not yet made safe for any medium. */
  readonly scanner: string;
  readonly time: string;
};

/** Head of the table. */
export const gateHeads = ['gate', 'verdict', 'findings', 'fails on', 'scanner', 'time'] as const;

function scannerCells(id: string, result: ScannerResult): Pick<GateRow, 'scanner' | 'time'> {
  switch (result.status) {
    case 'ran': {
      const { version, digest, durationMs } = result.proof;
      return { scanner: digest === 'builtin' ? `${id} (built in)` : `${id} ${version}`, time: duration(durationMs) };
    }
    case 'failed':
      return { scanner: `${id} (failed)`, time: '–' };
    case 'skipped':
    case 'not-applicable':
      return { scanner: `${id} (${result.status})`, time: '–' };
  }
}

/** The lines of the table of gates, in the order of the gates given. */
export function gateRows(gates: readonly GateResult[]): readonly GateRow[] {
  return gates.flatMap((gate) => {
    const scanners = Object.entries(gate.scanners).map(([id, result]) => scannerCells(id, result));
    const [first = { scanner: '–', time: '–' }, ...others] = scanners;
    const ran = Object.values(gate.scanners).some((result) => result.status === 'ran');
    return [
      {
        gate,
        findings: ran ? bySeverity(gate.findings) : '–',
        failsOn: gate.mode === 'enforce' ? gate.failOn : `${gate.failOn} (${gate.mode})`,
        ...first,
      },
      ...others.map((cells) => ({ findings: '', failsOn: '', ...cells })),
    ];
  });
}

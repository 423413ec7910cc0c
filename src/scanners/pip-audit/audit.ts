import type { Command, Context } from '../scanner.js';
import { canaryName, canaryVersion } from './canary.js';
import type { Options } from './options.js';
import type { Pin } from './requirements.js';

/** Name of the commands that ask for advisories. */
export const auditName = 'pip-audit';

/**
 * One run over all pins; pip-audit takes no two versions of a package at once, so that further versions go to further
 * runs. It is given files that we write, with nothing but names and versions, and a planted package that our source of
 * advisories knows.
 */
export function auditCommands(pins: readonly Pin[], context: Context<Options>): readonly Command[] {
  const { scratch, opened, nonce } = context;
  return rounds(pins).map((round, index): Command => {
    const folder = `audit/${index}`;
    const lines = [
      ...round.map(({ name, version }) => `${name}==${version}`),
      `${canaryName(nonce)}==${canaryVersion}`,
    ];
    return {
      name: auditName,
      program: 'tool',
      cwd: 'empty',
      network: 'none',
      // Its order of packages is that of a set.
      env: { PYTHONHASHSEED: '0' },
      files: { [`${folder}/requirements.txt`]: `${lines.join('\n')}\n` },
      reports: { report: `${folder}/report.json` },
      args: [
        ...['--requirement', `${scratch}/${folder}/requirements.txt`, '--no-deps', '--disable-pip', '--strict'],
        ...['--vulnerability-service', 'osv', '--osv-url', `${opened['pypi-advisories'] ?? ''}/v1/query`],
        ...['--progress-spinner', 'off', '--cache-dir', `${scratch}/${folder}/cache`],
        ...['--format', 'json', '--output', `${scratch}/${folder}/report.json`],
      ],
    };
  });
}

/** Groups in which no package has two versions. */
function rounds(pins: readonly Pin[]): readonly (readonly Pin[])[] {
  const groups: Pin[][] = [[]];
  const counts = new Map<string, number>();
  for (const pin of pins) {
    const round = counts.get(pin.name) ?? 0;
    counts.set(pin.name, round + 1);
    groups[round] = [...(groups[round] ?? []), pin];
  }
  return groups;
}

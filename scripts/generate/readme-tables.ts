import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownTable } from 'markdown-table';
import { inputDescriptions } from '../../src/config/inputs.js';
import { gateIds, gates } from '../../src/gates.js';
import type { GateId } from '../../src/gates.js';
import { parsePin } from '../../src/install/pin.js';
import { gateOutputs, runOutputs } from '../../src/report/outputs.js';
import { scanners } from '../../src/scanners/index.js';
import type { Scanner } from '../../src/scanners/scanner.js';

/** The README's tables, by name. */
export function readmeTables(root: string): Readonly<Record<string, string>> {
  return {
    tools: markdownTable([
      ['Tool', 'Threat', 'When'],
      ...byGate.map((scanner) => [toolOf(root, scanner), gates[scanner.gate].threat, scanner.when]),
    ]),
    gates: markdownTable([['Gate', 'Scanners', 'Fails on', 'Mode'], ...gateIds.map(gateRow)]),
    inputs: markdownTable([
      ['Input', 'Meaning'],
      ...inputDescriptions.map(({ name, description }) => [code(name), description]),
    ]),
    outputs: markdownTable([
      ['Output', 'Meaning'],
      ...runOutputs.map(({ name, description }) => [code(name), description]),
      ...gateOutputs.map(({ ending, describe }) => [
        ending === '' ? gateIds.map(code).join(', ') : `the same with ${code(ending)}`,
        describe('the gate'),
      ]),
    ]),
  };
}

const all: readonly Scanner[] = Object.values(scanners);

/** In the order of their gates. */
const byGate = gateIds.flatMap((id) => all.filter(({ gate }) => gate === id));

const code = (text: string): string => `\`${text}\``;

function gateRow(id: GateId): readonly string[] {
  const { failOn, mode } = gates[id];
  const own = byGate.filter(({ gate }) => gate === id).map(({ title }) => title);
  return [
    code(id),
    own.length === 0 ? 'yours' : own.join(', '),
    failOn === 'critical' || failOn === 'none' ? failOn : `${failOn} or worse`,
    mode,
  ];
}

function toolOf(root: string, scanner: Scanner): string {
  if (scanner.kind === 'builtin' || scanner.tool === undefined) return scanner.title;
  const path = join(root, 'src/tools', scanner.tool, 'tool.json');
  const pin = parsePin(readFileSync(path, 'utf8'), path);
  return `[${pin.name} ${pin.version}](${pin.homepage})`;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownTable } from 'markdown-table';
import { inputDescriptions } from '../../src/config/inputs.js';
import { gateIds, gates } from '../../src/gates.js';
import { parsePin } from '../../src/install/pin.js';
import { outputDescriptions } from '../../src/report/outputs.js';
import { scanners } from '../../src/scanners/index.js';
import type { Scanner } from '../../src/scanners/scanner.js';

const all: readonly Scanner[] = Object.values(scanners);

/** The README's tables, by name. */
export function readmeTables(root: string): Readonly<Record<string, string>> {
  const gateRows = gateIds.map((id) => {
    const own = all.filter(({ gate }) => gate === id).map((scanner) => scannerName(root, scanner));
    return [`\`${id}\``, gates[id].threat, own.join(', '), gates[id].failOn];
  });
  return {
    gates: markdownTable([['Gate', 'Answers for', 'Scanner', 'Fails on'], ...gateRows]),
    inputs: markdownTable([
      ['Input', 'Meaning'],
      ...inputDescriptions.map(({ name, description }) => [`\`${name}\``, description]),
    ]),
    outputs: markdownTable([
      ['Output', 'Meaning'],
      ...outputDescriptions.map(({ name, description }) => [`\`${name}\``, description]),
    ]),
  };
}

function scannerName(root: string, scanner: Scanner): string {
  if (scanner.kind === 'builtin') return scanner.title;
  const path = join(root, 'src/tools', scanner.tool, 'tool.json');
  const pin = parsePin(readFileSync(path, 'utf8'), path);
  return `[${pin.name} ${pin.version}](${pin.homepage})`;
}

/** The page with each table between its two marks replaced. Throws if a mark is missing. */
export function replaceTables(readme: string, tables: Readonly<Record<string, string>>): string {
  return Object.entries(tables).reduce((text, [name, table]) => {
    const [before, rest] = split(text, `<!-- ${name} -->`);
    const [, after] = split(rest, `<!-- /${name} -->`);
    return `${before}<!-- ${name} -->\n\n${table}\n\n<!-- /${name} -->${after}`;
  }, readme);
}

function split(text: string, mark: string): readonly [string, string] {
  const at = text.indexOf(mark);
  if (at < 0) throw new Error(`the page lacks the mark ${mark}`);
  return [text.slice(0, at), text.slice(at + mark.length)];
}

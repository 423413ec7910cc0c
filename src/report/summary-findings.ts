import { markdownTable } from 'markdown-table';
import type { GateResult } from '../model.js';
import { plural } from './amounts.js';
import { asideCounts, unreadFiles } from './asides.js';
import { placeOf, type ReportedFinding } from './findings.js';
import { signs } from './headline.js';
import { markdownCode, markdownText } from './markdown.js';
import { splitFindings, type Split } from './summary-budget.js';

/** How many findings are in sight; the others are folded away. */
const inSight = 100;

/** Bytes kept free for headings, table heads and the sentence on what was cut, a gate. */
const frame = 1024;

type Cells = (finding: ReportedFinding) => readonly string[];

const countingHead = ['severity', 'place', 'rule', 'message'];
const countingCells: Cells = (finding) => [
  finding.severity,
  markdownCode(placeOf(finding)),
  markdownCode(finding.rule),
  markdownText(finding.message),
];

const asideHead = ['gate', 'why', 'severity', 'place', 'rule'];
const asideCells: Cells = (finding) => [
  finding.gate,
  markdownText(finding.justification === undefined ? `${finding.mark}` : `${finding.mark}: ${finding.justification}`),
  finding.severity,
  markdownCode(placeOf(finding)),
  markdownCode(finding.rule),
];

const fixLine = (finding: ReportedFinding): string =>
  finding.fix === undefined ? '' : `- ${markdownCode(finding.rule)}: ${markdownText(finding.fix)}`;

/** Bytes of a table row: cells, their frames and the line's end. */
function rowBytes(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + Buffer.byteLength(cell, 'utf8') + 3, 2);
}

/** Cost of the findings that count; what to do is said once a gate and rule, and paid by the first of them. */
function countingCost(): (finding: ReportedFinding) => number {
  const told = new Set<string>();
  return (finding) => {
    const line = `${finding.gate}\n${fixLine(finding)}`;
    const fix = told.has(line) ? 0 : Buffer.byteLength(line, 'utf8') + 1;
    told.add(line);
    return rowBytes(countingCells(finding)) + fix;
  };
}

function table(heads: readonly string[], cells: Cells, findings: readonly ReportedFinding[]): string {
  return markdownTable([heads, ...findings.map(cells)], { alignDelimiters: false });
}

function folded(title: string, content: string): string {
  return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}

function gateSection(gate: GateResult, split: Split): string {
  const ofGate = (finding: ReportedFinding): boolean => finding.gate === gate.gate;
  const [seen, more, cut] = [split.seen.filter(ofGate), split.folded.filter(ofGate), split.cut.filter(ofGate)];
  const count = seen.length + more.length + cut.length;
  if (count === 0) return '';
  const fixes = [...new Set([...seen, ...more].map(fixLine))].filter((line) => line !== '');
  return [
    `### ${signs[gate.verdict]} ${gate.gate}: ${plural(count, 'finding')} ${count === 1 ? 'counts' : 'count'}`,
    ...(seen.length === 0 ? [] : [table(countingHead, countingCells, seen)]),
    ...(more.length === 0
      ? []
      : [folded(plural(more.length, 'more finding'), table(countingHead, countingCells, more))]),
    ...(cut.length === 0
      ? []
      : [`This page has no room for ${plural(cut.length, 'more finding')}: see results.sarif.`]),
    ...(fixes.length === 0 ? [] : ['What to do:', fixes.join('\n')]),
  ].join('\n\n');
}

function asideSection(aside: readonly ReportedFinding[], room: number): string {
  if (aside.length === 0) return '';
  const { seen, cut } = splitFindings(aside, aside.length, room, (finding) => rowBytes(asideCells(finding)));
  const parts = [
    ...(seen.length === 0 ? [] : [table(asideHead, asideCells, seen)]),
    ...(cut.length === 0
      ? []
      : [`This page has no room for ${plural(cut.length, 'more finding')}: see results.sarif.`]),
  ];
  const title = `${plural(aside.length, 'finding')} ${aside.length === 1 ? 'does' : 'do'} not count: ${asideCounts(aside)}`;
  return folded(title, parts.join('\n\n'));
}

/**
 * The findings as Markdown sections of at most `room` bytes in all (or what their headings need): a gate each
 * for those that count, then the marked ones folded away, then what was not read. Empty sections are `''`.
 */
export function findingsSections(
  gates: readonly GateResult[],
  findings: readonly ReportedFinding[],
  room: number,
): readonly string[] {
  const unread = gates
    .flatMap((gate) => unreadFiles(gate).map((text) => `- **${gate.gate}**: ${markdownText(text)}`))
    .join('\n');
  const free = room - frame * (gates.length + 1) - Buffer.byteLength(unread, 'utf8');
  const marked = findings.findIndex((finding) => finding.mark !== undefined);
  const counting = marked < 0 ? findings : findings.slice(0, marked);
  const split = splitFindings(counting, inSight, free, countingCost());
  return [
    ...gates.map((gate) => gateSection(gate, split)),
    asideSection(findings.slice(counting.length), split.room),
    unread,
  ];
}

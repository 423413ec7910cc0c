import { markdownTable } from 'markdown-table';
import type { Verdict } from '../model.js';
import { reportedFindings } from './findings.js';
import { gateHeads, gateRows } from './gate-rows.js';
import { headline, judgedGates, judgedText, signs } from './headline.js';
import { markdownBlock, markdownCode, markdownText } from './markdown.js';
import { problemsOf, remarksOf } from './problems.js';
import type { Reported } from './reported.js';
import { findingsSections } from './summary-findings.js';
import { commandBlock, proofsSection } from './summary-proofs.js';
import { addedSection, knownSection } from './summary-suppressions.js';

/**
 * Largest job summary in bytes of UTF-8. GitHub drops a step's summary above 1 MiB as a whole (actions/runner,
 * FileCommandManager.cs, AttachmentSizeLimit).
 */
export const summaryLimit = 900 * 1024;

/** What proofs, changes and errors may take of the limit, each; beyond it verdict.json is named instead. */
const shareLimit = 150 * 1024;

const listedChanges = 50;

const size = (text: string): number => Buffer.byteLength(text, 'utf8');

function head(verdict: Verdict): string {
  const { source, name, notes } = verdict;
  const because = source.trustedBecause === '' ? '' : ` Rules: ${markdownText(source.trustedBecause)}`;
  return [
    `## ${signs[verdict.verdict]} ${headline(verdict)}`,
    `Judged: ${markdownText(judgedText(source))}${name === '' ? '' : `, as ${markdownCode(name)}`}.${because}`,
    ...notes.map((note) => `**Note:** ${markdownText(note)}`),
  ].join('\n\n');
}

function changesSection({ changes }: Verdict): string {
  if (changes.length === 0) return '';
  const rows = changes
    .slice(0, listedChanges)
    .map(({ kind, subject, change, effect }) => [kind, markdownCode(subject), change, markdownText(effect)]);
  const more = changes.length - listedChanges;
  return [
    '### What this change does to its own judgement',
    table([['kind', 'what', 'change', 'effect'], ...rows]),
    ...(more > 0 ? [`and ${more} more in verdict.json`] : []),
  ].join('\n\n');
}

function gatesTable(verdict: Verdict): string {
  const gates = judgedGates(verdict);
  if (gates.length === 0) return '';
  const rows = gateRows(gates).map(({ gate, findings, failsOn, scanner, time }) => [
    gate === undefined ? '' : `**${gate.gate}**`,
    gate === undefined ? '' : `${signs[gate.verdict]} ${gate.verdict}`,
    findings,
    failsOn,
    markdownText(scanner),
    time,
  ]);
  return table([gateHeads, ...rows]);
}

function table(rows: readonly (readonly string[])[]): string {
  return markdownTable(rows, { alignDelimiters: false });
}

function problemsSection(judgement: Reported): string {
  const problems = problemsOf(judgement).map(({ gate, scanner, reason, remedy, command, reproduce }) => {
    const who = scanner === undefined ? `**${gate}**` : `**${gate}**, ${markdownCode(scanner)}`;
    return [
      `${who}: ${markdownText(reason)}`,
      ...(remedy === undefined ? [] : [`Way out: ${markdownText(remedy)}`]),
      ...(command === undefined ? [] : ['Command:', commandBlock(command)]),
      'Reproduce:',
      markdownBlock(reproduce),
    ].join('\n\n');
  });
  return problems.length === 0 ? '' : ['### Errors', ...problems].join('\n\n');
}

function remarksSection(verdict: Verdict): string {
  return remarksOf(verdict)
    .map(({ gate, reason }) => `- **${gate}**: ${markdownText(reason)}`)
    .join('\n');
}

function within(section: string, what: string): string {
  return size(section) <= shareLimit ? section : `${what} are too long for this page: see verdict.json.`;
}

/**
 * The job summary: the same as the terminal report as GitHub-flavoured Markdown, at most `limit` bytes of UTF-8
 * (900 KiB, and enough for the fixed parts). Text from outside is shown and does nothing. What does not fit is
 * cut by whole findings, and said.
 */
export function summaryMarkdown(judgement: Reported, limit: number = summaryLimit): string {
  const { verdict, log } = judgement;
  const before = [
    head(verdict),
    within(changesSection(verdict), 'The changes'),
    gatesTable(verdict),
    addedSection(verdict),
    within(problemsSection(judgement), 'The errors'),
    within(remarksSection(verdict), 'The remarks'),
  ];
  const after = [knownSection(verdict), within(proofsSection(verdict), 'The proofs')];
  const room = limit - size([...before, ...after].join('\n\n'));
  const findings = findingsSections(judgedGates(verdict), reportedFindings(log), room);
  return `${[...before, ...findings, ...after].filter((section) => section !== '').join('\n\n')}\n`;
}

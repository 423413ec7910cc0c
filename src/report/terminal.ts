import type { GateResult, Verdict } from '../model.js';
import { reportedFindings } from './findings.js';
import { gateHeads, gateRows } from './gate-rows.js';
import { headline, judgedGates, judgedText, signs } from './headline.js';
import type { Page, Section } from './page.js';
import { gateStyle, overallStyle, paint } from './paint.js';
import { commandElsewhere, isPasteable, sentence, visible } from './printable.js';
import { problemsOf, remarksOf } from './problems.js';
import type { Reported } from './reported.js';
import { findingsSection } from './terminal-findings.js';
import { suppressionsSection } from './terminal-suppressions.js';
import { textTable } from './text-table.js';
import { hanging } from './wrap.js';

/** How the terminal report is set. */
export type TerminalOptions = {
  /** Width of the terminal; below 60 counts as 60. */
  readonly columns: number;
  readonly color: boolean;
  /** Folder with the reports, as a person would type it; absent when none was written. */
  readonly folder?: string;
};

/** How many changes are listed; verdict.json holds all. */
const listedChanges = 20;

/** Longest command that is repeated, in UTF-16 units. */
const longestCommand = 1000;

function sourceSection({ source, name, notes }: Verdict, { columns, colors }: Page): Section {
  const because = sentence(source.trustedBecause);
  return [
    ...hanging('Judged  ', visible(judgedText(source)) + (name === '' ? '' : `, as "${visible(name)}"`), columns),
    ...(because === '' ? [] : hanging('Rules   ', because, columns)),
    ...notes.flatMap((note) => hanging('Note    ', sentence(note), columns)).map((line) => colors.yellow(line)),
  ];
}

function tableSection(gates: readonly GateResult[], { columns, colors }: Page): Section {
  if (gates.length === 0) return [];
  const head = ['', ...gateHeads].map((text) => ({ text, style: colors.dim }));
  const rows = gateRows(gates).map(({ gate, findings, failsOn, scanner, time }) => {
    const style = gate === undefined ? colors.dim : gateStyle(colors, gate);
    return [
      { text: gate === undefined ? '' : signs[gate.verdict], style },
      { text: gate?.gate ?? '' },
      { text: gate?.verdict ?? '', style },
      ...[findings, failsOn, visible(scanner), time].map((text) => ({ text })),
    ];
  });
  return textTable([head, ...rows], columns);
}

function changesSection({ changes }: Verdict, { columns, colors }: Page): Section {
  if (changes.length === 0) return [];
  const more = changes.length - listedChanges;
  return [
    colors.bold('What this change does to its own judgement'),
    ...changes
      .slice(0, listedChanges)
      .flatMap(({ kind, subject, change, effect }) =>
        hanging('  ! ', `${kind} ${visible(subject)} ${change}: ${sentence(effect)}`, columns),
      ),
    ...(more > 0 ? [`  and ${more} more in verdict.json`] : []),
  ];
}

function problemsSection(judgement: Reported, { columns, colors }: Page): Section {
  return problemsOf(judgement).flatMap((problem, index) => [
    ...(index > 0 ? [''] : []),
    ...hanging(`${problem.gate}: error  `, whoAndWhy(problem), columns, '    ').map((line) => colors.magenta(line)),
    ...(problem.remedy === undefined ? [] : hanging('    Way out: ', sentence(problem.remedy), columns)),
    ...(problem.command === undefined ? [] : hanging('    Command: ', commandText(problem.command), columns)),
    ...hanging('    Reproduce: ', problem.reproduce, columns),
  ]);
}

function commandText(command: string): string {
  if (!isPasteable(command)) return commandElsewhere;
  return command.length <= longestCommand ? command : `${sentence(command, longestCommand)} (whole in verdict.json)`;
}

function whoAndWhy({ scanner, reason }: { readonly scanner?: string; readonly reason: string }): string {
  return scanner === undefined ? sentence(reason) : `${visible(scanner)}: ${sentence(reason)}`;
}

function remarksSection(verdict: Verdict, { columns, colors }: Page): Section {
  return remarksOf(verdict)
    .flatMap(({ gate, reason }) => hanging(`${gate}: `, sentence(reason), columns, '    '))
    .map((line) => colors.dim(line));
}

function reportsSection({ columns, colors }: Page, folder: string | undefined): Section {
  if (folder === undefined) return [];
  const text = `${visible(folder)} (results.sarif; verdict.json with the proofs; summary.md)`;
  return hanging('Reports  ', text, columns).map((line) => colors.dim(line));
}

/**
 * The report at the end of a run: the table of gates, the findings that count with what to do, errors with the
 * way out, and as its last line the verdict in one sentence. No line is wider than the terminal (at least 60
 * columns); text of tools and file names is made visible, never executed. Ends with a newline.
 */
export function terminalReport(judgement: Reported, options: TerminalOptions): string {
  const { verdict, log } = judgement;
  const page: Page = {
    columns: Number.isFinite(options.columns) ? Math.max(60, Math.floor(options.columns)) : 80,
    colors: paint(options.color),
    log: options.folder === undefined ? 'results.sarif' : visible(`${options.folder}/results.sarif`),
  };
  const gates = judgedGates(verdict);
  const findings = reportedFindings(log);
  const last = hanging(`${signs[verdict.verdict]} `, headline(verdict), page.columns);
  const sections: readonly Section[] = [
    sourceSection(verdict, page),
    changesSection(verdict, page),
    tableSection(gates, page),
    ...gates.map((gate) => findingsSection(gate, findings, page)),
    suppressionsSection(verdict, page),
    problemsSection(judgement, page),
    remarksSection(verdict, page),
    reportsSection(page, options.folder),
    last.map((line) => overallStyle(page.colors, verdict.verdict)(line)),
  ];
  const shown = sections.filter((section) => section.length > 0).map((section) => section.join('\n'));
  return `${shown.join('\n\n')}\n`;
}

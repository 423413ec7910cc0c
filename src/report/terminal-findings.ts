import type { GateResult } from '../model.js';
import { asideCounts, isInline, unreadFiles } from './asides.js';
import { plural } from './amounts.js';
import { placeOf, type ReportedFinding } from './findings.js';
import type { Page, Section } from './page.js';
import { gateStyle } from './paint.js';
import { sentence, visible } from './printable.js';
import { hanging } from './wrap.js';

/** How many findings of a gate are listed; results.sarif holds all. */
const listedFindings = 50;

/** How many inline suppressions of a gate are listed. */
const listedSuppressions = 20;

/** What to do is said once a gate and rule: at its first finding. */
function fixLines(finding: ReportedFinding, told: Set<string>, columns: number): readonly string[] {
  const key = `${finding.rule}\n${finding.fix ?? ''}`;
  if (finding.fix === undefined || told.has(key)) return [];
  told.add(key);
  return hanging('      ', `Fix: ${sentence(finding.fix)}`, columns);
}

function countingLines(counting: readonly ReportedFinding[], { columns, colors, log }: Page): readonly string[] {
  const told = new Set<string>();
  const more = counting.length - listedFindings;
  return [
    ...counting.slice(0, listedFindings).flatMap((finding) => {
      const place = visible(placeOf(finding));
      const text = `${place}  ${visible(finding.rule)} (${finding.severity})  ${sentence(finding.message)}`;
      const [first = '', ...rest] = hanging('  ', text, columns, '      ');
      const head = `  ${place}`;
      const painted = first.startsWith(head) ? colors.bold(head) + first.slice(head.length) : first;
      return [painted, ...rest, ...fixLines(finding, told, columns)];
    }),
    ...(more > 0 ? hanging('  ', `and ${more} more in ${log}`, columns) : []),
  ];
}

function asideLines(aside: readonly ReportedFinding[], { columns, colors, log }: Page): readonly string[] {
  if (aside.length === 0) return [];
  const inline = aside.filter(isInline);
  const more = inline.length - listedSuppressions;
  return [
    ...hanging('  ', `${asideCounts(aside)}: see ${log}`, columns),
    ...inline
      .slice(0, listedSuppressions)
      .flatMap((finding) =>
        hanging('    ', `${visible(placeOf(finding))}  ${visible(finding.rule)}`, columns, '      '),
      ),
    ...(more > 0 ? [`    and ${more} more`] : []),
  ].map((line) => colors.dim(line));
}

const counted = (count: number): string =>
  count === 0 ? 'no finding counts' : `${plural(count, 'finding')} ${count === 1 ? 'counts' : 'count'}`;

/** The findings of one gate: those that count with what to do, the others counted. Empty when there are none. */
export function findingsSection(gate: GateResult, all: readonly ReportedFinding[], page: Page): Section {
  const own = all.filter((finding) => finding.gate === gate.gate);
  const counting = own.filter((finding) => finding.mark === undefined);
  const lines = [
    ...countingLines(counting, page),
    ...asideLines(own.slice(counting.length), page),
    ...unreadFiles(gate).flatMap((text) => hanging('  ', sentence(text), page.columns, '      ')),
  ];
  if (lines.length === 0) return [];
  const title = `${gate.gate}: ${counted(counting.length)}`;
  const style = counting.length === 0 ? page.colors.bold : gateStyle(page.colors, gate);
  return [page.colors.bold(style(title)), ...lines];
}

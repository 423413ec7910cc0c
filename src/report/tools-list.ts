import { plural } from './amounts.js';
import { paint, type Paint } from './paint.js';
import { sentence, visible } from './printable.js';
import { textTable, type Cell } from './text-table.js';
import { usableColumns, type ToolFacts, type ToolState, type ToolsPlace } from './tools-facts.js';
import { hanging } from './wrap.js';

const heads = ['Tool', 'Version', 'License', 'Age', 'Sources', 'Installed'];

/**
 * The table of pinned tools, then what is odd about them, then where they are kept. No line is wider than
 * `columns` (at least 60). Ends with a newline.
 */
export function toolsTable(
  tools: readonly ToolFacts[],
  { cache, platform }: ToolsPlace,
  page: { readonly columns: number; readonly color: boolean },
): string {
  const columns = usableColumns(page.columns);
  const colors = paint(page.color);
  const rows = [heads.map((text) => ({ text, style: colors.dim })), ...tools.map((tool) => rowOf(tool, colors))];
  const remarks = tools.flatMap((tool) => remarksOf(tool)).flatMap((text) => hanging('! ', text, columns));
  const sections = [
    textTable(rows, columns),
    remarks.map((line) => colors.yellow(line)),
    hanging('Cache  ', `${visible(cache)} (${platform})`, columns).map((line) => colors.dim(line)),
  ];
  return `${sections
    .filter((section) => section.length > 0)
    .map((section) => section.join('\n'))
    .join('\n\n')}\n`;
}

function rowOf(tool: ToolFacts, colors: Paint): readonly Cell[] {
  return [
    { text: visible(tool.tool) },
    { text: visible(tool.version) },
    { text: visible(tool.license) },
    { text: plural(tool.ageDays, 'day') + (tool.exception === undefined ? '' : ' !') },
    { text: tool.sources.map(({ kind }) => visible(kind)).join(', ') },
    stateCell(tool.installed, colors),
  ];
}

function stateCell({ status }: ToolState, colors: Paint): Cell {
  switch (status) {
    case 'installed':
      return { text: 'yes', style: colors.green };
    case 'absent':
      return { text: 'no', style: colors.dim };
    case 'refused':
      return { text: 'REFUSED', style: colors.red };
    case 'unsupported':
      return { text: 'not on this platform', style: colors.dim };
  }
}

function remarksOf({ tool, exception, installed }: ToolFacts): readonly string[] {
  return [
    ...(exception === undefined ? [] : [`${visible(tool)}: ${sentence(exception)}`]),
    ...(installed.status === 'refused' ? [`${visible(tool)} is refused: ${sentence(installed.reason)}`] : []),
  ];
}

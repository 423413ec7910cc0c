import stringWidth from 'string-width';
import type { Style } from './paint.js';
import { wrap } from './wrap.js';

/** One cell; the style is applied after the layout. */
export type Cell = { readonly text: string; readonly style?: Style };

const gap = 2;

/** No column is made narrower than this. */
const narrowest = 4;

/** The widest column gives way first, down to its longest word, then below it. */
function shrink(widths: readonly number[], words: readonly number[], room: number): readonly number[] {
  const shrunk = [...widths];
  const floors = [words, shrunk.map(() => narrowest)];
  for (const floor of floors) {
    while (shrunk.reduce((sum, width) => sum + width, 0) > room) {
      const slack = shrunk.map((width, index) => (width > (floor[index] ?? narrowest) ? width : 0));
      const widest = slack.indexOf(Math.max(...slack));
      const width = slack[widest] ?? 0;
      if (width === 0) break;
      shrunk[widest] = width - 1;
    }
  }
  return shrunk;
}

function columnWidths(rows: readonly (readonly Cell[])[], columns: number): readonly number[] {
  const count = Math.max(...rows.map((row) => row.length));
  const texts = Array.from({ length: count }, (_, column) => rows.map((row) => row[column]?.text ?? ''));
  const widths = texts.map((column) => Math.max(...column.map((text) => stringWidth(text))));
  const words = texts.map((column) =>
    Math.max(...column.flatMap((text) => text.split(' ')).map((word) => stringWidth(word))),
  );
  return shrink(widths, words, columns - gap * (count - 1));
}

function rowLines(row: readonly Cell[], widths: readonly number[]): readonly string[] {
  const cells = row.map((cell, column) => ({ ...cell, lines: wrap(cell.text, widths[column] ?? narrowest) }));
  const height = Math.max(...cells.map(({ lines }) => lines.length));
  return Array.from({ length: height }, (_, index) =>
    cells
      .map(({ lines, style }, column) => {
        const text = lines[index] ?? '';
        const last = column === cells.length - 1;
        const padding = last ? '' : ' '.repeat((widths[column] ?? 0) - stringWidth(text) + gap);
        return (style === undefined ? text : style(text)) + padding;
      })
      .join('')
      .trimEnd(),
  );
}

/**
 * Rows as aligned lines of at most `columns` columns (60 or more, at most eight cells a row). Texts are single
 * lines without control characters; what does not fit is wrapped inside its cell.
 */
export function textTable(rows: readonly (readonly Cell[])[], columns: number): readonly string[] {
  const widths = columnWidths(rows, columns);
  return rows.flatMap((row) => rowLines(row, widths));
}

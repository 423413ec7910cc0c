import type { Node } from 'yaml';

/** A text made of parts of another one: `lineOf` gives the line there for a line here, both from 1. */
export type Unfolded = { readonly text: string; readonly lineOf: (line: number) => number };

/**
 * One document for each object, each at the column where it stands. Trivy divides a text at lines that are `---` and
 * nothing else, and does not count these lines.
 */
export function unfold(text: string, objects: readonly Node[]): Unfolded {
  // A text that begins with a brace is JSON to Trivy, and holds one object.
  const rows: string[] = ['# by object'];
  const lines: number[] = [1];
  let [counted, line] = [0, 1];
  for (const { range } of objects) {
    const [start, end] = range ?? [0, 0];
    // They come in the order of the text.
    line += breaksBetween(text, counted, start);
    counted = start;
    const first = line;
    const column = start - (text.lastIndexOf('\n', start - 1) + 1);
    const own = `${' '.repeat(column)}${text.slice(start, end).trimEnd()}`.replaceAll('\r\n', '\n').split('\n');
    for (const [index, row] of own.entries()) {
      rows.push(row);
      lines.push(first + index);
    }
    rows.push('---');
  }
  return { text: `${rows.join('\n')}\n`, lineOf: (row) => lines[row - 1] ?? lines.at(-1) ?? 1 };
}

/** Line breaks of a text between two places. */
export function breaksBetween(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) breaks += 1;
  return breaks;
}

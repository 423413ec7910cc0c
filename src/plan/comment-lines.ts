import type { RepoPath } from '../model.js';
import { jsonStrings } from '../sarif/json-scan.js';

/** A file's text with LF alone, and the line of the file that a row of it (from 1) stands in. */
export type Readable = { readonly text: string; readonly lineOf: (row: number) => number };

/** A line that holds one of the words. */
export type Line = {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  /** The next line that is not blank; `''` where none follows. */
  readonly following: () => string;
};

/** Notebooks are JSON: their code stands in strings, each of one line or more. */
export const isNotebook = (path: RepoPath): boolean => /\.ipynb$/i.test(path);

/** The text of a file as the scanners read it; of a notebook, what is in its strings. Bytes that are no UTF-8 become U+FFFD. */
export function readableText(path: RepoPath, content: Buffer): Readable {
  const text = content.toString('utf8').replaceAll(/\r\n?/g, '\n');
  if (!isNotebook(path)) return { text, lineOf: (row) => row };
  const rows: string[] = [];
  const lines: number[] = [];
  text.split('\n').forEach((physical, index) => {
    for (const literal of jsonStrings(physical)) {
      for (const row of literal.split(/\r\n?|\n/)) {
        rows.push(row);
        lines.push(index + 1);
      }
    }
  });
  return { text: rows.join('\n'), lineOf: (row) => lines[row - 1] ?? row };
}

/** All lines with a word, in order; looks at each character a fixed number of times. */
export function* linesWith({ text, lineOf }: Readable, word: RegExp): Generator<Line> {
  const words = new RegExp(word.source, `${word.flags.replace('g', '')}g`);
  let row = 1;
  let counted = 0;
  for (let found = words.exec(text); found !== null; found = words.exec(text)) {
    const start = text.lastIndexOf('\n', found.index) + 1;
    const lineEnd = text.indexOf('\n', found.index);
    const end = lineEnd < 0 ? text.length : lineEnd;
    row += breaksBetween(text, counted, start);
    counted = start;
    yield { line: lineOf(row), text: text.slice(start, end), following: () => nextFilled(text, end) };
    words.lastIndex = end + 1;
  }
}

function breaksBetween(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) breaks += 1;
  return breaks;
}

function nextFilled(text: string, from: number): string {
  const filled = /\S[^\n]*/g;
  filled.lastIndex = from;
  return filled.exec(text)?.[0] ?? '';
}

import { wordsOf } from './dockerfile-words.js';

/** An instruction with its continued lines as one text. */
export type Instruction = { readonly line: number; readonly word: string; readonly rest: string };

/** What stands in a Dockerfile, as BuildKit's parser reads it, as far as that can be told. */
export type Instructions = {
  readonly instructions: readonly Instruction[];
  readonly escape: string;
  /** Why the lines after the last instruction could not be told apart. */
  readonly undecided?: { readonly line: number; readonly why: string };
};

/** Instructions with their continued lines, without comments and the bodies of heredocs. */
export function instructionsOf(text: string): Instructions {
  const lines = text
    .replace(/^\ufeff/, '')
    // White space to Go, and not to JavaScript.
    .replaceAll('\u0085', ' ')
    .split('\n')
    .map((line) => line.replace(/\r+$/, ''));
  const escape = escapeOf(lines);
  const e = escape === '\\' ? '\\\\' : escape;
  const continued = new RegExp(`(^|[^${e}])${e}[ \\t]*$`);
  const instructions: Instruction[] = [];
  for (let from = 0; from < lines.length; from += 1) {
    if (isSkipped(lines[from] ?? '')) continue;
    const { whole, at } = joined(lines, from, continued);
    const [, word = '', rest = ''] = /^(\S+)\s*([\s\S]*)$/.exec(whole.trim()) ?? [];
    instructions.push({ line: from + 1, word: word.toUpperCase(), rest });
    const end = heredocsEnd(word, whole, lines, at);
    if (typeof end === 'string') return { instructions, escape, undecided: { line: from + 1, why: end } };
    from = end;
  }
  return { instructions, escape };
}

/** A line with those that continue it, nothing between them, and the number of the last. */
function joined(lines: readonly string[], from: number, continued: RegExp): { whole: string; at: number } {
  let at = from;
  let whole = '';
  let part = (lines[from] ?? '').trimStart();
  while (continued.test(part)) {
    whole += part.replace(continued, '$1');
    do at += 1;
    while (at < lines.length && isSkipped(lines[at] ?? ''));
    part = lines[at] ?? '';
  }
  return { whole: whole + part, at };
}

/** Blank lines and comments, also between continued lines. */
const isSkipped = (line: string): boolean => /^\s*(?:#.*)?$/.test(line);

/** The directive `escape`, which only stands among directives at the very beginning. */
function escapeOf(lines: readonly string[]): string {
  for (const line of lines) {
    const [, name = '', value = ''] = /^\s*#\s*([A-Za-z][A-Za-z0-9]*)\s*=\s*(.+?)\s*$/.exec(line) ?? [];
    if (name === '') return '\\';
    if (name.toLowerCase() === 'escape') return value === '`' ? '`' : '\\';
  }
  return '\\';
}

/** Number of the last line of an instruction's heredocs, which is its own where it has none; or why it cannot be told. */
function heredocsEnd(word: string, whole: string, lines: readonly string[], from: number): number | string {
  const mayHave = /^(?:RUN|COPY|ADD)$/i.test(word) || /^ONBUILD\s+(?:RUN|COPY|ADD)\s/i.test(whole);
  if (!mayHave || !/\s\d*<<-?[^<\s]/.test(whole)) return from;
  const words = wordsOf(whole, '\\');
  // Blanks and quotes within braces do not part words.
  if (words === undefined || /\$\{(?!\w+\})/.test(whole)) return 'whether a heredoc begins cannot be told';
  let at = from;
  for (const [, tabs = '', quoted = ''] of words.flatMap((one) => [/^\d*<<(-?)([^<]+)$/.exec(one) ?? []])) {
    if (quoted === '') continue;
    const name = quoted.replaceAll(/\\([\s\S])|'([^']*)'|"((?:\\.|[^"\\])*)"/g, '$1$2$3');
    const isEnd = (line: string): boolean => (tabs === '' ? line : line.replace(/^\t+/, '')) === name;
    const end = lines.findIndex((line, index) => index > at && isEnd(line));
    if (end === -1) return `the heredoc ${name} has no end`;
    at = end;
  }
  return at;
}

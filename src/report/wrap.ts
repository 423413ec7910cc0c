import stringWidth from 'string-width';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Pieces of a word that are each at most `width` columns wide (one character may be wider). */
function pieces(word: string, width: number): readonly string[] {
  const found: string[] = [];
  let piece = '';
  for (const { segment } of graphemes.segment(word)) {
    if (piece !== '' && stringWidth(piece + segment) > width) {
      found.push(piece);
      piece = '';
    }
    piece += segment;
  }
  return [...found, piece];
}

/**
 * Text in lines of at most `width` columns (as a terminal counts them). Breaks at spaces, and inside words
 * that are wider than a line. `text` is one line without control characters; empty text is one empty line.
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const [, gap = '', word = ''] of text.matchAll(/( *)([^ ]+)/g)) {
    const longer = line === '' ? word : line + gap + word;
    if (stringWidth(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const parts = pieces(word, width);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? '';
  }
  return [...lines, line];
}

/**
 * Lines of at most `columns` columns: the first begins with `first`, the others with `rest`, both at most half a
 * line wide.
 */
export function hanging(
  first: string,
  text: string,
  columns: number,
  rest = ' '.repeat(stringWidth(first)),
): readonly string[] {
  const room = columns - Math.max(stringWidth(first), stringWidth(rest));
  return wrap(text, room).map((line, index) => (index === 0 ? first : rest) + line);
}

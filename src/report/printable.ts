/** Characters that steer a terminal, hide, or reorder text; unassigned and private ones too, whose look nobody knows. */
const unprintable = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\u001b': '\\e' };

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return short[character] ?? `\\u{${code.toString(16).toUpperCase().padStart(4, '0')}}`;
}

/**
 * Text from outside in one line, with every control, bidirectional, zero-width and otherwise invisible
 * character written out (`\n`, `\e`, `\u{202E}`): nothing in it is executed or hidden.
 */
export function visible(text: string): string {
  return text.replace(unprintable, escaped);
}

/** What stands in the place of a command that cannot be shown so that it can be pasted: `visible` would change it. */
export const commandElsewhere = 'see verdict.json; it holds line breaks or other characters that cannot be shown';

/** Can a command be pasted from where it is shown? */
export const isPasteable = (command: string): boolean => visible(command) === command;

/** Longest message of a tool that a report for people repeats, in UTF-16 units; results.sarif holds all of it. */
export const longestSentence = 500;

/** Prose from outside in one line: white space collapsed, the rest as `visible`, cut after `limit` units with `…`. */
export function sentence(text: string, limit: number = longestSentence): string {
  const shown = visible(text.replace(/\s+/gu, ' ').trim());
  if (shown.length <= limit) return shown;
  const cut = shown.slice(0, limit - 1);
  // A surrogate pair must not be cut in half.
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

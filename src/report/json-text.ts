/**
 * In JSON these stand within strings alone: characters that steer, hide or reorder text, which JSON itself would leave as
 * they are, and the bracket of `##[`, a command to a runner that reads our output (host/github-log.ts).
 */
const meaningful = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?<=#)\[/gu;

/** Data as indented JSON that is safe to print: every reader gets the same data, and no terminal or runner obeys it. */
export function jsonText(data: unknown): string {
  return `${JSON.stringify(data, undefined, 2).replace(meaningful, escaped)}\n`;
}

const escaped = (text: string): string =>
  text.replaceAll(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

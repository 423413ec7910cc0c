/**
 * The strings that a key has in a TOML text, in whatever table: the key bare, quoted or dotted, the value in any of the
 * four kinds of string. This is no parser: what looks so in a comment is found as well, so that nothing is missed that
 * could count. Upper and lower case of the key are the same, as some tools have it.
 */
export function tomlStrings(text: string, key: string): readonly string[] {
  return [...text.matchAll(new RegExp(`(?<![\\w-])${key}["']?\\s*=\\s*(?:${value})`, 'gi'))].map(
    ([, longBasic, longLiteral, basic, literal]) => {
      const escaped = longBasic ?? basic;
      return escaped === undefined ? (longLiteral ?? literal ?? '') : unescaped(escaped);
    },
  );
}

/** Multi-line strings first: their first two quotes look like an empty string. A line end right after the quotes is none. */
const value = [
  String.raw`"""(?:\r?\n)?((?:[^\\]|\\[\s\S])*?)"""`,
  String.raw`'''(?:\r?\n)?([\s\S]*?)'''`,
  String.raw`"((?:[^"\\\n]|\\.)*)"`,
  String.raw`'([^'\n]*)'`,
].join('|');

const characters: ReadonlyMap<string, string> = new Map([
  ['b', '\b'],
  ['t', '\t'],
  ['n', '\n'],
  ['f', '\f'],
  ['r', '\r'],
  ['e', '\u001b'],
]);

/** Escapes as TOML 1.1 has them; a backslash at the end of a line joins it with the next text. */
function unescaped(text: string): string {
  const escape = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(\s+)|([\s\S]))/g;
  return text.replace(escape, (whole, two?: string, four?: string, eight?: string, _gap?: string, one?: string) => {
    const hex = two ?? four ?? eight;
    if (hex === undefined) return one === undefined ? '' : (characters.get(one) ?? one);
    const code = Number.parseInt(hex, 16);
    return code > 0x10ffff ? whole : String.fromCodePoint(code);
  });
}

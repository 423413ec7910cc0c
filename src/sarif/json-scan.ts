/** What `JSON.parse` lets pass: too much nesting for what comes after it, and keys that hide each other. */
export type JsonFault =
  | { readonly kind: 'too-deep'; readonly offset: number }
  | { readonly kind: 'duplicate-key' | 'reserved-key'; readonly offset: number; readonly key: string };

/** Assigned by accident, this one changes what an object is. */
const reserved = '__proto__';

/** Is the quote at `end` part of the string, behind an odd number of backslashes? */
function isEscaped(text: string, end: number): boolean {
  let backslashes = 0;
  while (text[end - 1 - backslashes] === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}

/** Offset of the quote that closes the string; the text's length if none does. */
function closingQuote(text: string, open: number): number {
  let end = text.indexOf('"', open + 1);
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end;
}

function isKey(text: string, end: number): boolean {
  let after = end + 1;
  while (/^[ \t\r\n]$/.test(text[after] ?? '')) after += 1;
  return text[after] === ':';
}

/** What a literal, without its quotes, stands for; the literal itself where it is not valid. */
function unescaped(literal: string): string {
  if (!literal.includes('\\')) return literal;
  try {
    return String(JSON.parse(`"${literal}"`));
  } catch {
    return literal;
  }
}

/**
 * First fault in a text that is meant to be JSON, `undefined` if there is none; never throws, and says nothing about
 * validity. `depth` is how many brackets may be open at once. Of two equal keys in one object `JSON.parse` keeps the
 * last, so that a second `"results": []` would make a report clean.
 */
export function scanJson(text: string, depth: number): JsonFault | undefined {
  const open: Set<string>[] = [];
  for (let offset = 0; offset < text.length; offset += 1) {
    const character = text[offset];
    if (character === '{' || character === '[') {
      if (open.length === depth) return { kind: 'too-deep', offset };
      open.push(new Set());
    } else if (character === '}' || character === ']') {
      open.pop();
    } else if (character === '"') {
      const end = closingQuote(text, offset);
      const keys = open.at(-1);
      if (keys !== undefined && isKey(text, end)) {
        const key = unescaped(text.slice(offset + 1, end));
        if (key === reserved) return { kind: 'reserved-key', offset, key };
        if (keys.has(key)) return { kind: 'duplicate-key', offset, key };
        keys.add(key);
      }
      offset = end;
    }
  }
  return undefined;
}

/** All strings in a text that is meant to be JSON, keys among them, with what their escapes stand for. Never throws. */
export function* jsonStrings(text: string): Generator<string> {
  for (let open = text.indexOf('"'); open >= 0;) {
    const end = closingQuote(text, open);
    yield unescaped(text.slice(open + 1, end));
    open = text.indexOf('"', end + 1);
  }
}

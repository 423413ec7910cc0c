/** One element of a pattern without braces. */
type Token =
  | { readonly kind: 'star' }
  | { readonly kind: 'any' }
  | { readonly kind: 'one'; readonly character: string }
  | { readonly kind: 'set'; readonly negated: boolean; readonly ranges: readonly (readonly [string, string])[] }
  | { readonly kind: 'never' };

/** Does it match this text? In time that grows with the product of both lengths, whatever they hold. */
export type Matcher = (text: string) => boolean;

/** Does Ruby take a part of a path for a pattern, and not for a name? */
export const isMagical = (text: string): boolean => /[*?\\]|\[[^]*\]/.test(text);

/** `File.fnmatch` of Ruby over a whole text, in which a separator is a character like others. */
export function matcherOf(pattern: string): Matcher {
  if (!isMagical(pattern) && !pattern.includes('[')) return (text) => text === pattern;
  const tokens = tokensOf(Array.from(pattern));
  if (tokens.every(({ kind }) => kind === 'star')) return () => true;
  return (text) => matchTokens(tokens, surrogate.test(text) ? Array.from(text) : text);
}

/** Texts without any are read by their units, which is faster. */
const surrogate = /[\ud800-\udfff]/;

/**
 * `File.fnmatch` of Ruby with FNM_PATHNAME and FNM_DOTMATCH: `*` ends at a separator, `**` as a whole segment that is
 * not the last stands for any number of them.
 */
export function pathMatcherOf(pattern: string): Matcher {
  const texts = pattern.split('/');
  const first = texts.findIndex((text) => isMagical(text) || text.includes('['));
  const start = texts
    .slice(0, first === -1 ? 0 : first)
    .map((text) => `${text}/`)
    .join('');
  const segments = texts.map((text, index) => ({
    isDeep: text === '**' && index < texts.length - 1,
    matches: matcherOf(text),
  }));
  return (text) => {
    if (!text.startsWith(start)) return false;
    const names = text.split('/');
    // reached[i]: the segments so far match the first i names.
    let reached = [true, ...names.map(() => false)];
    for (const { isDeep, matches } of segments) {
      const from = reached.indexOf(true);
      if (from === -1) return false;
      reached = isDeep
        ? reached.map((_, index) => index >= from)
        : [false, ...names.map((name, index) => reached[index] === true && matches(name))];
    }
    return reached.at(-1) === true;
  };
}

function tokensOf(characters: readonly string[]): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < characters.length; at += 1) {
    const character = characters[at] ?? '';
    if (character === '*') {
      if (tokens.at(-1)?.kind !== 'star') tokens.push({ kind: 'star' });
    } else if (character === '?') {
      tokens.push({ kind: 'any' });
    } else if (character === '[') {
      const set = setAt(characters, at);
      tokens.push(set?.token ?? { kind: 'never' });
      at = set?.end ?? characters.length;
    } else if (character === '\\' && at + 1 < characters.length) {
      at += 1;
      tokens.push({ kind: 'one', character: characters[at] ?? '' });
    } else {
      tokens.push({ kind: 'one', character });
    }
  }
  return tokens;
}

/** A set such as `[a-c]` or `[^x]`; `undefined` where it is not closed, which matches nothing. */
function setAt(
  characters: readonly string[],
  start: number,
): { readonly token: Token; readonly end: number } | undefined {
  const negated = characters[start + 1] === '!' || characters[start + 1] === '^';
  const from = start + (negated ? 2 : 1);
  const end = characters.indexOf(']', from);
  if (end === -1) return undefined;
  const ranges: (readonly [string, string])[] = [];
  for (let at = from; at < end; at += 1) {
    const low = characters[at] ?? '';
    const isRange = characters[at + 1] === '-' && at + 2 < end;
    ranges.push([low, isRange ? (characters[at + 2] ?? low) : low]);
    if (isRange) at += 2;
  }
  return { token: ranges.length === 0 ? { kind: 'never' } : { kind: 'set', negated, ranges }, end };
}

function matchOne(token: Token | undefined, character: string): boolean {
  switch (token?.kind) {
    case 'any':
      return true;
    case 'one':
      return token.character === character;
    case 'set':
      return token.ranges.some(([low, high]) => low <= character && character <= high) !== token.negated;
    case 'star':
    case 'never':
    case undefined:
      return false;
  }
}

/** Goes back to the last star only: an earlier one has nothing to gain. */
function matchTokens(tokens: readonly Token[], text: readonly string[] | string): boolean {
  let token = 0;
  let at = 0;
  let star = -1;
  let resume = 0;
  while (at < text.length) {
    if (tokens[token]?.kind === 'star') {
      star = token;
      resume = at;
      token += 1;
    } else if (matchOne(tokens[token], text[at] ?? '')) {
      token += 1;
      at += 1;
    } else if (star >= 0) {
      resume += 1;
      at = resume;
      token = star + 1;
    } else {
      return false;
    }
  }
  return tokens.slice(token).every(({ kind }) => kind === 'star');
}

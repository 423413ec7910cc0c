/** Values of build arguments by name; `null` for one whose default cannot be told. */
export type Values = ReadonlyMap<string, string | null>;

/** A word with its variables resolved, and those of them that were empty or unknown. */
export type Expanded = { readonly text: string; readonly empty: readonly string[] };

/** Words of an instruction, quotes and escapes still in them; `undefined` where a quote has no end. */
export function wordsOf(text: string, escape: string): readonly string[] | undefined {
  const e = escape === '\\' ? '\\\\' : escape;
  const word = new RegExp(`(?:${e}[\\s\\S]|'[^']*'|"(?:${e}[\\s\\S]|[^"${e}])*"|[^\\s'"${e}])+|['"${e}]`, 'g');
  const words = [...text.matchAll(word)].map(([one]) => one);
  return words.some((one) => one === "'" || one === '"') ? undefined : words;
}

/** Where an expansion is, and what it has met. */
type State = { at: number; isWrong: boolean; readonly empty: string[] };

/**
 * Resolves a word as BuildKit does (its package shell): quotes, escapes, `$V` and `${V}` with `-`, `+` or `?`.
 * `undefined` for what else there is, such as `${V#pattern}`, and for a variable that cannot be told.
 */
export function expand(word: string, values: Values, escape: string): Expanded | undefined {
  const state: State = { at: 0, isWrong: false, empty: [] };
  const text = upTo('', word, values, escape, state);
  return state.isWrong || state.at < word.length ? undefined : { text, empty: state.empty };
}

/** Reads to the character `stop`, or to the end; the character is left. */
function upTo(stop: string, word: string, values: Values, escape: string, state: State): string {
  let text = '';
  while (state.at < word.length && !state.isWrong) {
    const next = word.charAt(state.at);
    if (next === stop) return text;
    if (next === "'" && stop !== '"') text += singleQuoted(word, state);
    else if (next === '"') {
      state.at += 1;
      text += upTo('"', word, values, escape, state);
      state.isWrong ||= word.charAt(state.at) !== '"';
      state.at += 1;
    } else if (next === '$') text += variable(word, values, escape, state);
    else if (next === escape) {
      const escaped = word.charAt(state.at + 1);
      text += stop === '"' && !['"', '$', escape].includes(escaped) ? next + escaped : escaped;
      state.at += 2;
    } else {
      text += next;
      state.at += 1;
    }
  }
  return text;
}

function singleQuoted(word: string, state: State): string {
  const end = word.indexOf("'", state.at + 1);
  const text = word.slice(state.at + 1, end);
  state.isWrong ||= end === -1;
  state.at = end + 1;
  return text;
}

/** `$V` or the beginning of `${V}`; names as Go knows letters and digits. */
const reference = /^\$(?:\{([\p{L}_][\p{L}\p{Nd}_]*|\p{Nd}+)|([\p{L}_][\p{L}\p{Nd}_]*|\p{Nd}+))?/u;

function variable(word: string, values: Values, escape: string, state: State): string {
  const [all = '', braced, plain] = reference.exec(word.slice(state.at)) ?? [];
  const name = braced ?? plain ?? '';
  state.at += all.length;
  const value = values.get(name) ?? '';
  state.isWrong ||= name === '' || values.get(name) === null;
  if (braced === undefined) return known(name, value, state);
  const [operator = ''] = /^(?::?[-+?])?/.exec(word.slice(state.at)) ?? [];
  state.at += operator.length;
  const otherwise: State = { at: state.at, isWrong: state.isWrong, empty: [] };
  const given = operator === '' ? '' : upTo('}', word, values, escape, otherwise);
  state.at = otherwise.at + 1;
  state.isWrong ||= otherwise.isWrong || word.charAt(otherwise.at) !== '}';
  const isThere = operator.startsWith(':') ? value !== '' : values.has(name);
  if (operator.endsWith('-') && !isThere) return kept(given, otherwise, state);
  if (operator.endsWith('+')) return isThere ? kept(given, otherwise, state) : '';
  return known(name, value, state);
}

function known(name: string, value: string, state: State): string {
  if (value === '') state.empty.push(name);
  return value;
}

function kept(given: string, { empty }: State, state: State): string {
  state.empty.push(...empty);
  return given;
}

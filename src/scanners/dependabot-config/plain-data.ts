import { parse as parseToml } from 'smol-toml';

/** Entries of an object; none of anything else. */
export const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];

/** What stands under nested keys of its own; `undefined` where one is missing. */
export function valueAt(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((at, key) => entriesOf(at).find(([name]) => name === key)?.[1], value);
}

/** The items of a list; none where it is no list. */
export const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? Array.from<unknown>(value) : []);

/** The strings in a list; none where it is no list. */
export const stringsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

/** Is there anything in a list, a mapping, or a text? */
export const holdsAny = (value: unknown): boolean =>
  typeof value === 'string' ? value !== '' : Array.isArray(value) ? value.length > 0 : entriesOf(value).length > 0;

/** Reads JSON; `undefined` for what is none. */
export function readJson(text: string): unknown {
  return attempt(() => JSON.parse(text.replace(/^\ufeff/, '')));
}

/** Reads TOML; `undefined` for what is none. */
export function readToml(text: string): unknown {
  return attempt(() => parseToml(text.replace(/^\ufeff/, '')));
}

function attempt(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return undefined;
  }
}

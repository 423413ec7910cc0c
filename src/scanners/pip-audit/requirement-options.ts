/** Options that name no package, by all their names, and whether a value goes with them. */
const harmless: ReadonlyMap<string, boolean> = new Map([
  ...['-i', '--index-url', '--extra-index-url', '-f', '--find-links', '--trusted-host', '--use-feature']
    .concat(['--no-binary', '--only-binary'])
    .map((name) => [name, true] as const),
  ...['--no-index', '--prefer-binary', '--require-hashes', '--pre'].map((name) => [name, false] as const),
]);

/** Those that pip knows for a single requirement; each has a value. */
const ofRequirement: ReadonlySet<string> = new Set([
  ...['--hash', '-C', '--config-settings', '--config-setting', '--global-option', '--install-option'],
]);

const longNames: Readonly<Record<string, string>> = { '-i': '--index-url', '-f': '--find-links' };

/** The long name of an option. */
export const longName = (name: string): string => longNames[name] ?? name;

const nameIn = (word: string): string => word.replace(/=.*$/, '');

/**
 * pip reads all options of a line, quoted or shortened as they may be (`--pre --requirem more.txt`): a line with one
 * that is not known by its whole name may ask for anything.
 */
export const namesNoPackage = (text: string): boolean =>
  text
    .replaceAll(/["'\\]/g, '')
    .split(/\s+/)
    .filter((word) => word.startsWith('-'))
    .every((word) => harmless.has(nameIn(word)) || /^-[if][^-]/.test(word));

/** A line with a requirement, taken apart as pip does it: what stands before the first option, and the options. */
export type Parted = { readonly asked: string; readonly hashed: boolean };

/** `undefined` where there is an option that pip would not take there by its whole name, or a word that belongs to none. */
export function parted(text: string): Parted | undefined {
  const words = text.split(/\s+/);
  const start = words.findIndex((word) => word.startsWith('-'));
  if (start < 0) return { asked: text, hashed: false };
  const names: string[] = [];
  for (let at = start; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const name = nameIn(word);
    const hasValue = ofRequirement.has(name) || harmless.get(name);
    if (hasValue === undefined || (word.includes('=') && !hasValue)) return undefined;
    names.push(name);
    if (hasValue && !word.includes('=') && (words[(at += 1)] ?? '-').startsWith('-')) return undefined;
  }
  return { asked: words.slice(0, start).join(' '), hashed: names.includes('--hash') };
}

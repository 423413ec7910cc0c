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

const nameIn = (word: string): string => word.replace(/=.*$/, '');

/**
 * The long names of all options of a line. pip reads them quoted or shortened as they may be
 * (`--pre --requirem more.txt`): a line with one that is not known by its whole name may ask for anything, and has
 * `undefined`.
 */
export function optionNames(text: string): readonly string[] | undefined {
  const words = text.replaceAll(/["'\\]/g, '').split(/\s+/);
  const names = words
    .filter((word) => word.startsWith('-'))
    .map((word) => (/^-[if][^-]/.test(word) ? word.slice(0, 2) : nameIn(word)));
  return names.every((name) => harmless.has(name)) ? names.map((name) => longNames[name] ?? name) : undefined;
}

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

import { expandBraces } from './braces.js';
import { isMagical, matcherOf, pathMatcherOf, type Matcher } from './glob.js';

/** Folder of the repository as text, without slashes at its ends; the root is `''`. */
export type Folder = string;

/** The folders that an entry of dependabot.yml names: by name, with the line that does, and by patterns. */
export type Reach = { readonly plain: ReadonlyMap<Folder, number>; readonly globs: readonly Matcher[] };

/** Longer ones, and more of them, nobody writes; each is tried on every folder. */
export const longestPattern = 500;

/**
 * A path as Dependabot tidies it: `.`, `..` and superfluous slashes resolved, relative to the root. `undefined` where it
 * leads out of the repository.
 */
export function tidyPath(text: string): Folder | undefined {
  const kept: string[] = [];
  for (const segment of text.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') kept.push(segment);
    else if (kept.pop() === undefined) return undefined;
  }
  return kept.join('/');
}

/** Does Dependabot expand an item of `directories`? Braces alone do not make it do so. */
export const isGlob = (directory: string): boolean => /[*?]|\[[^]*\]|\][^]*\[/.test(directory);

/**
 * Which folders a tidied item of `directories` stands for: those that `Dir.glob` of Ruby finds with FNM_DOTMATCH.
 * `undefined` where it has too many braces.
 */
export function globReach(pattern: string): readonly Matcher[] | undefined {
  return expandBraces(pattern)?.flatMap((alternative) => {
    const around = withoutFirst(alternative);
    const all = [alternative, ...(around === undefined ? [] : [around])];
    return all.map((one) => (one === '' ? (folder: Folder) => folder === '' : below(pathMatcherOf(one))));
  });
}

const below =
  (matches: Matcher): Matcher =>
  (folder) =>
    folder !== '' && matches(folder);

/**
 * With FNM_DOTMATCH the first segment that is a pattern may match `.`, the folder in which it looks: a star below `a`
 * finds `a` itself. What is left of the pattern then; `undefined` where it may not.
 */
function withoutFirst(pattern: string): string | undefined {
  const segments = pattern.split('/');
  const first = segments.findIndex(isMagical);
  const from = segments.findIndex((segment, index) => index >= first && segment !== '**');
  const segment = segments[from] ?? (first === -1 ? '' : '**');
  if (first === -1 || !isMagical(segment) || !matcherOf(segment)('.')) return undefined;
  return [...segments.slice(0, first), ...(from === -1 ? [] : segments.slice(from + 1))].join('/');
}

/** Is a folder among them? */
export const reaches = ({ plain, globs }: Reach, folder: Folder): boolean =>
  plain.has(folder) || globs.some((matches) => matches(folder));

/**
 * Does `exclude-paths` leave a file out? Its patterns are relative to the root, name a file, a folder with all below it,
 * or are globs; for those Dependabot tries several ways of reading, in one of which `*` goes across separators.
 */
export function excluder(patterns: readonly string[]): Matcher {
  const all = patterns.flatMap((pattern) => {
    const tidy = tidyPath(pattern) ?? pattern;
    const base = tidy.endsWith('/**') ? tidy.slice(0, -3) : tidy;
    const isBelowBase: Matcher = (path) => path === base || path.startsWith(`${base}/`);
    return [isBelowBase, ...(expandBraces(tidy) ?? []).flatMap(globExcluder)];
  });
  return (path) => all.some((matches) => matches(path));
}

function globExcluder(pattern: string): readonly Matcher[] {
  if (!isMagical(pattern)) return [(path) => path === pattern];
  const across = matcherOf(pattern);
  const hidden = pattern.startsWith('.');
  return [pathMatcherOf(pattern), (path) => path.startsWith('.') === hidden && across(path)];
}

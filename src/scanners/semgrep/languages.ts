import type { RepoPath } from '../../model.js';

/**
 * Languages of source code by the endings of their files, as semgrep 1.182.0 tells them (measured with an empty file
 * of each ending and a rule for each language); data formats and templates are left out. `.mts`, `.cts` and `.vue`
 * stand here although it reads them for no rule of JavaScript or TypeScript: so they are named as unread.
 */
const endings: Readonly<Record<string, readonly string[]>> = {
  Python: ['py', 'pyi'],
  JavaScript: ['js', 'jsx', 'cjs', 'mjs'],
  TypeScript: ['ts', 'tsx'],
  'TypeScript modules': ['mts', 'cts'],
  Vue: ['vue'],
  Go: ['go'],
  Java: ['java'],
  Kotlin: ['kt', 'kts'],
  Scala: ['scala'],
  Ruby: ['rb'],
  PHP: ['php'],
  'C#': ['cs'],
  Swift: ['swift'],
  Rust: ['rs'],
  C: ['c', 'h'],
  'C++': ['cc', 'cpp', 'cxx', 'hpp', 'hh'],
  Shell: ['sh', 'bash'],
  Lua: ['lua'],
  Solidity: ['sol'],
  Dart: ['dart'],
  Julia: ['jl'],
  OCaml: ['ml', 'mli'],
  R: ['r', 'R'],
  Clojure: ['clj', 'cljs'],
  Elixir: ['ex', 'exs'],
};

const languages: ReadonlyMap<string, string> = new Map(
  Object.entries(endings).flatMap(([language, ends]) => ends.map((ending) => [ending, language] as const)),
);

/** All endings of source code. */
export const sourceEndings: readonly string[] = [...languages.keys()];

/** Endings of files that the shipped rules read. */
export const shippedEndings: ReadonlySet<string> = new Set(
  ['Python', 'JavaScript', 'TypeScript', 'Go'].flatMap((language) => endings[language] ?? []),
);

/** Ending of a file of source code, without the dot; `undefined` for every other file. */
export function sourceEnding(path: RepoPath): string | undefined {
  const ending = /[^/]\.([A-Za-z]+)$/.exec(path)?.[1];
  return ending !== undefined && languages.has(ending) ? ending : undefined;
}

/** The language of an ending. */
export const languageOf = (ending: string): string => languages.get(ending) ?? ending;

/** `Java (3 files), Ruby (1 file)`, for files of source code. */
export function languagesIn(paths: readonly RepoPath[]): string {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const language = languageOf(sourceEnding(path) ?? '');
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].map(([language, count]) => `${language} (${count} ${count === 1 ? 'file' : 'files'})`).join(', ');
}

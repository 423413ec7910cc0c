import { z } from 'zod';
import type { RepoPath } from '../../model.js';
import { pathText } from '../../sarif/paths.js';

const position = z.object({ row: z.number().int(), column: z.number().int() });

const rowSchema = z.object({
  code: z.string().nullable(),
  name: z.string().nullish(),
  message: z.string(),
  url: z.string().nullish(),
  filename: z.string(),
  cell: z.number().int().nullish(),
  location: position,
  end_location: position,
  fix: z.object({ message: z.string().nullish() }).nullish(),
});

/** One row of `ruff check --output-format json`. */
export type Row = z.infer<typeof rowSchema>;

/** Rows of ruff's JSON report; `undefined` if it is none. */
export function readRows(stdout: string): readonly Row[] | undefined {
  try {
    const rows = z.array(rowSchema).safeParse(JSON.parse(stdout));
    return rows.success ? rows.data : undefined;
  } catch {
    return undefined;
  }
}

/** What makes two rows of two runs the same finding. */
export const rowKey = (row: Row): string =>
  JSON.stringify([row.code, row.filename, row.cell ?? 0, row.location, row.end_location, row.message]);

/** Finds the repository path of a file that ruff names. */
export type Names = {
  readonly pathOf: (filename: string) => RepoPath | undefined;
  /** Files that share their printed name with another one. */
  readonly ambiguous: readonly RepoPath[];
};

/**
 * Ruff prints absolute names, bytes that are no UTF-8 as U+FFFD. Two files that then look the same cannot be
 * told apart.
 */
export function namesBelow(tree: string, files: readonly RepoPath[]): Names {
  const byName = new Map<string, RepoPath>();
  const ambiguous = new Set<RepoPath>();
  for (const path of files) {
    const name = `${tree}/${pathText(path)}`;
    const other = byName.get(name);
    if (other !== undefined) ambiguous.add(other).add(path);
    byName.set(name, path);
  }
  // Elsewhere than on Windows a backslash is part of the name, so the name as it stands comes first.
  const pathOf = (filename: string): RepoPath | undefined => byName.get(filename) ?? byName.get(fromWindows(filename));
  return { pathOf, ambiguous: [...ambiguous] };
}

const fromWindows = (filename: string): string => filename.replaceAll('\\', '/').replace(/^\/\/\?\//, '');

/** Which of the files `ruff check --show-files` lists; names may hold newlines, so each is looked for whole. */
export function shownFiles(stdout: string, tree: string, files: readonly RepoPath[]): readonly RepoPath[] {
  const listing = `\n${stdout.replaceAll('\r\n', '\n')}\n`;
  const lines = new Set(listing.split('\n'));
  return files.filter((path) => {
    const name = `${tree}/${pathText(path)}`;
    return name.includes('\n') ? listing.includes(`\n${name}\n`) : lines.has(name);
  });
}

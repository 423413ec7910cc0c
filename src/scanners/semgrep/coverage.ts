import type { RepoPath } from '../../model.js';
import { stagedName } from '../../sarif/paths.js';
import type { Context } from '../scanner.js';
import { probePath, scanRoot } from './canary.js';
import { shippedEndings, sourceEnding } from './languages.js';
import { shipped, type Options } from './options.js';
import type { Report } from './report.js';

/** Which of the expected files some rule looked at, and why the others were left out. */
export type Coverage = {
  readonly seen: readonly RepoPath[];
  /** Left out by the `.semgrepignore` of the trusted commit. */
  readonly ignored: readonly RepoPath[];
  /** In a language that no rule reads. */
  readonly ruleless: readonly RepoPath[];
  /** In a language that rules read, though none of them here: left out by the `paths` of the rules. */
  readonly limited: readonly RepoPath[];
  /** The shipped rules read such files everywhere, and did not read these. */
  readonly unread: readonly RepoPath[];
};

/** Reason that semgrep gives for a file that an ignore file names. */
const ignoreReason = 'semgrepignore_patterns_match';

/** Sorts the expected files by what became of them. semgrep names a file as it is named below the folder of the scan. */
export function coverageOf(report: Report, context: Context<Options>): Coverage {
  const scanned = new Set(report.paths.scanned);
  const ignored = new Set(report.paths.skipped.filter(({ reason }) => reason === ignoreReason).map(({ path }) => path));
  const nameOf = (path: RepoPath): string => `${scanRoot}/${stagedName(path)}`;
  const endings = new Set(context.expected.flatMap((path) => (scanned.has(nameOf(path)) ? endingOf(path) : [])));
  const isRead = (ending: string): boolean => endings.has(ending) || scanned.has(probePath(context, ending));
  const always = (ending: string): boolean => context.options.rules.includes(shipped) && shippedEndings.has(ending);
  const kinds: Record<keyof Coverage, RepoPath[]> = { seen: [], ignored: [], ruleless: [], limited: [], unread: [] };
  for (const path of context.expected) {
    const ending = endingOf(path);
    if (scanned.has(nameOf(path))) kinds.seen.push(path);
    else if (isBelowAny(nameOf(path), ignored)) kinds.ignored.push(path);
    else if (always(ending)) kinds.unread.push(path);
    else if (isRead(ending)) kinds.limited.push(path);
    else kinds.ruleless.push(path);
  }
  return kinds;
}

const endingOf = (path: RepoPath): string => sourceEnding(path) ?? '';

/** Of a folder that is left out whole, semgrep lists the folder and not its files. */
function isBelowAny(name: string, places: ReadonlySet<string>): boolean {
  for (let end = name.length; end > 0; end = name.lastIndexOf('/', end - 1)) {
    if (places.has(name.slice(0, end))) return true;
  }
  return false;
}

import type { RepoPath } from '../../model.js';
import { pathMatcher } from '../../sarif/path-matcher.js';
import { failed } from '../scanner.js';
import type { Context, Failed } from '../scanner.js';
import { folderOf } from '../terraform-files.js';
import { targetOf } from './layout.js';
import type { Options } from './options.js';
import type { PassResult } from './passes.js';
import type { Problem } from './problems.js';
import type { Sorted } from './sorted.js';

/** What Trivy did not judge, as far as that is allowed. */
export type Gaps = {
  readonly ok: true;
  /** Files that it could not read; of a chart its Chart.yaml. */
  readonly unread: ReadonlySet<RepoPath>;
  /** Modules from elsewhere: source and place. */
  readonly modules: readonly string[];
  readonly notes: readonly string[];
};

/** How to go on where a file cannot be read. */
export const mend =
  'Correct the file, or name it in `allow-unread` of trivy-config in the policy: nobody judges it then.';

const fetchIt =
  'Put the module into the repository, or let `unfetched-modules` of trivy-config in the policy be `remark`: nobody ' +
  'judges it then.';

/** Sorts all complaints: a failure for the first that is not allowed, else what is missing from the answer. */
export function gapsOf(passes: readonly PassResult[], sorted: Sorted, context: Context<Options>): Failed | Gaps {
  const places = placesOf(sorted, context);
  const isAllowed = allows(context.options['allow-unread']);
  const expected = new Set(context.expected);
  const unread = new Set<RepoPath>();
  const modules = new Set<string>();
  const notes = new Set<string>();
  for (const { number, problem } of passes.flatMap((pass) =>
    pass.problems.map((problem) => ({ number: pass.number, problem })),
  )) {
    if (problem.kind === 'note') notes.add(problem.message);
    else if (problem.kind === 'unknown') return failed(`trivy could not do everything: ${problem.message}`);
    else {
      const path = places.get(problem.target);
      if (path === undefined) return failed(`trivy could not do everything: ${problem.message}`);
      if (!expected.has(path)) continue;
      if (problem.kind === 'module') {
        const source = sourceAt(context.text(path), problem);
        if (source === undefined || !/^\.\.?(?:\/|$)/.test(source))
          modules.add(`${source ?? 'a module'} (${path}:${problem.line})`);
        else if (number === 1 && !isAllowed(path))
          return failed(`${path}:${problem.line} calls the module ${source}, which is not there`, mend);
      } else if (isAllowed(path)) unread.add(path);
      else return failed(`trivy could not read ${path}: ${problem.message}`, mend);
    }
  }
  if (modules.size > 0 && context.options['unfetched-modules'] === 'error') {
    return failed(`modules from elsewhere are not judged: ${[...modules].join(', ')}`, fetchIt);
  }
  return { ok: true, unread, modules: [...modules], notes: [...notes] };
}

/** Does one of the globs name a file? */
export const allows = (globs: readonly string[]): ((path: RepoPath) => boolean) =>
  globs.length === 0 ? () => false : pathMatcher(globs);

/** Files by Trivy's name for them; a chart also by its folder. */
export function placesOf(sorted: Sorted, context: Context<Options>): ReadonlyMap<string, RepoPath> {
  const places = new Map<string, RepoPath>();
  for (const [path, kind] of sorted) {
    const target = targetOf(context, path, kind);
    places.set(target, path);
    if (kind.kind === 'chart') places.set(folderOf(target) === '' ? '.' : folderOf(target), path);
  }
  return places;
}

/** The source that a call of a module names. */
function sourceAt(text: string | undefined, { line }: Extract<Problem, { kind: 'module' }>): string | undefined {
  const lines = text?.split('\n').slice(line - 1) ?? [];
  const end = lines.findIndex((row, index) => index > 0 && /^\s*(?:module|resource|data)\b/.test(row));
  const call = lines.slice(0, end < 0 ? undefined : end).join('\n');
  return /(?:^|[\s{,])"?source"?\s*[=:]\s*"([^"\n]*)"/.exec(call)?.[1];
}

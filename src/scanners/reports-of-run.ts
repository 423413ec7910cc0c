import { pathMatcher } from '../sarif/path-matcher.js';
import { failed } from './scanner.js';
import type { Failed, Workspace } from './scanner.js';

/** What is wrong with the reports that a glob promises: none is there, or not of this run. `how` is what to do then. */
export function missingReport(glob: string, { files, tracked, beganMs }: Workspace, how: string): Failed | undefined {
  const fits = pathMatcher([glob]);
  const [stale] = files.filter(({ path, modifiedMs }) => fits(path) && modifiedMs < beganMs);
  if (stale !== undefined) {
    const [was, began] = [stale.modifiedMs, beganMs].map((time) => new Date(time).toISOString());
    return failed(`${stale.path} is of ${was ?? ''}, and the commit was checked out at ${began ?? ''}`, how);
  }
  if (files.some(({ path }) => fits(path))) return undefined;
  const [planted] = tracked.filter(fits);
  const why = planted === undefined ? '' : ` that is not tracked by git (${planted} is)`;
  return failed(`no report fits ${glob}${why}`, planted === undefined ? how : 'Take the report out of git.');
}

/** For people: reports that the commit brought were not read. */
export const plantedRemarks = ({ tracked }: Workspace): readonly string[] =>
  tracked.map((path) => `${path} is tracked by git: it is no report of this run and was not read.`);

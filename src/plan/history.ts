import type { Repository } from '../host/host.js';
import type { Source } from '../model.js';
import type { Tree } from '../scanners/scanner.js';

/**
 * What scanners may know of the history before they apply. On a laptop, what is not committed yet is judged as
 * well; in a workflow it is what earlier steps left behind.
 */
export async function historyOf(
  repository: Repository,
  { head, range, staged, committed, event }: Source,
): Promise<NonNullable<Tree['history']>> {
  const local = event === 'local' && !staged && committed !== true && head !== undefined;
  return {
    ...(head === undefined ? {} : { head }),
    ...(range === undefined ? {} : { range }),
    staged,
    scheduled: event === 'schedule',
    uncommitted: local ? await repository.modified(head) : [],
    changed: head === undefined ? [] : await repository.modified(range?.base ?? head),
  };
}

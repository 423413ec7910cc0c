import type { Host, Repository } from '../host/host.js';
import type { Source } from '../model.js';
import type { Tree } from '../scanners/scanner.js';

/**
 * What scanners may know of the history before they apply. On a laptop, what is not committed yet is judged as
 * well; in a workflow it is what earlier steps left behind.
 */
export async function historyOf(
  host: Host,
  repository: Repository,
  { head, range, staged, committed, event }: Source,
): Promise<NonNullable<Tree['history']>> {
  const ref = await refName(host, repository, event);
  const local = event === 'local' && !staged && committed !== true && head !== undefined;
  return {
    ...(head === undefined ? {} : { head }),
    ...(range === undefined ? {} : { range }),
    ...(ref === undefined ? {} : { ref }),
    staged,
    scheduled: event === 'schedule',
    uncommitted: local ? await repository.modified(head) : [],
    changed: head === undefined ? [] : await repository.modified(range?.base ?? head),
  };
}

/** Bytes of a `HEAD` that is none of git's. */
const headLimit = 4096;

async function refName(host: Host, repository: Repository, event: string): Promise<string | undefined> {
  const { GITHUB_HEAD_REF: branch = '', GITHUB_REF_NAME: ref = '' } = host.env;
  if (event !== 'local') return branch !== '' ? branch : ref !== '' ? ref : undefined;
  const head = await host.files.read(`${repository.gitDir}/HEAD`, headLimit);
  return /^ref: refs\/heads\/(.+)$/m.exec(head?.toString('utf8') ?? '')?.[1];
}

import type { Files } from '../host/host.js';

/**
 * A line of a reflog: two ids, who, seconds since the epoch, time zone, and behind a tab what was done, which a commit
 * words. Neither a name nor an address holds `<` or `>`: git takes them out.
 */
const entry = /^[0-9a-f]{40,64} [0-9a-f]{40,64} [^\t<>]*<[^\t<>]*> (\d{1,12}) [+-]\d{4}(?:\t|$)/;

/** Bytes of a reflog; one of years has a few hundred thousand. */
const limit = 64 * 1024 * 1024;

/**
 * When HEAD last came to another commit, by checkout, commit or reset: on a runner the checkout of this run. HEAD's
 * reflog says it, to the second; the committer's date would be that of any old commit checked out a moment ago. Where
 * git keeps no reflog, it is the time of the index, which is never earlier. Milliseconds since the epoch.
 */
export async function lastMoved(files: Files, gitDir: string): Promise<number | undefined> {
  const log = await files.read(`${gitDir}/logs/HEAD`, limit);
  const last = log?.toString('utf8').trimEnd().split('\n').at(-1);
  const seconds = last === undefined ? undefined : entry.exec(last)?.[1];
  if (seconds !== undefined) return Number(seconds) * 1000;
  return (await files.stat(`${gitDir}/index`))?.modifiedMs;
}

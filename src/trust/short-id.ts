/** A commit's id as people read it: seven digits. */
export function shortId(commit: string): string {
  return commit.slice(0, 7);
}

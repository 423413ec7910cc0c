import type { Gap } from './tree.js';

/** How many gaps are named one by one. */
const named = 5;

/** What nobody looked at, for the reader of the verdict. */
export function gapNotes(gaps: readonly Gap[]): readonly string[] {
  const more = gaps.length - named;
  return [
    ...gaps.slice(0, named).map(({ path, reason }) => `Not looked at: ${path} (${reason})`),
    ...(more > 0 ? [`Not looked at: ${more} more paths`] : []),
  ];
}

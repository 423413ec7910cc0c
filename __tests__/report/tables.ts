import { expect } from '@jest/globals';

/** Tables of a page: for each the number of rows below its head; fails on a row of another width. */
export function tables(markdown: string): readonly number[] {
  const sizes: number[] = [];
  for (const block of markdown.split('\n\n')) {
    if (!block.startsWith('| ')) continue;
    const rows = block
      .trimEnd()
      .split('\n')
      .map((line) => line.split('|').length);
    expect(new Set(rows).size).toBe(1);
    sizes.push(rows.length - 2);
  }
  return sizes;
}

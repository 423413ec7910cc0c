/** Bytes as `512 B`, `3.4 kB` or `24.6 MB` (powers of 1000, as download pages count). */
export function bytes(count: number): string {
  if (count < 1000) return `${count} B`;
  return count < 1e6 ? `${(count / 1e3).toFixed(1)} kB` : `${(count / 1e6).toFixed(1)} MB`;
}

/** How far a download is: `12.3 MB of 24.6 MB, 5.1 MB/s`. */
export function transfer(received: number, total: number | undefined, elapsedMs: number): string {
  const amount = total === undefined ? bytes(received) : `${bytes(received)} of ${bytes(total)}`;
  return elapsedMs > 0 ? `${amount}, ${bytes(Math.round((received * 1000) / elapsedMs))}/s` : amount;
}

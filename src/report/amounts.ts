import type { Counts } from '../model.js';
import { severities } from '../sarif/severity.js';

/** `1 finding`, `2 findings`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** Milliseconds as `0.4 s`, `12 s` or `3 min 5 s`. */
export function duration(ms: number): string {
  const tenths = Math.round(ms / 100);
  if (tenths < 100) return `${(tenths / 10).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

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

/** `2 critical, 1 low`; `none` when there are no findings. */
export function bySeverity(counts: Counts): string {
  const parts = severities.flatMap((severity) => (counts[severity] > 0 ? [`${counts[severity]} ${severity}`] : []));
  return parts.length === 0 ? 'none' : parts.join(', ');
}

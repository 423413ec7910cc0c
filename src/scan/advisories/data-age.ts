import { failed } from '../../scanners/scanner.js';
import type { Failed } from '../../scanners/scanner.js';

const hourMs = 60 * 60 * 1000;

/** Clocks differ; a date further ahead than this is no date of data. */
const aheadMs = 24 * hourMs;

/**
 * Why data of this date (ISO 8601) may not be judged by at `now`; `undefined` when it may. `what` names it:
 * `the npm records of OSV in /srv/advisories`.
 */
export function tooOld(what: string, date: string, now: number, maxAgeMs: number): Failed | undefined {
  const made = Date.parse(date);
  if (Number.isNaN(made)) return failed(`the date of ${what} cannot be read: ${JSON.stringify(date.slice(0, 40))}`);
  if (made - now > aheadMs) return failed(`the date of ${what} lies in the future: ${date}`, 'Check the clock.');
  if (now - made <= maxAgeMs) return undefined;
  return failed(
    `${what} are of ${date}, older than the limit of ${String(Math.round(maxAgeMs / hourMs))} h`,
    'Fill the folder anew (docs/offline.md), or raise `max-data-age` in the policy.',
  );
}

/** What a time limit in the policy may be, for messages. */
export const timeLimitWords = 'a number of seconds, or one such as 90s, 10m or 1h; from 1s to 6h';

/** The longest time limit, in seconds. */
export const longestTimeLimit = 6 * 60 * 60;

/** Seconds to 21600, minutes to 360, hours to 6: the range stands in the grammar, so that editors know it too. */
export const timeLimitGrammar =
  /^(?:(?:[1-9]\d{0,3}|1\d{4}|20\d{3}|21[0-5]\d{2}|21600)s|(?:[1-9]\d?|[12]\d{2}|3[0-5]\d|360)m|[1-6]h)$/;

const milliseconds: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000 };

/** Milliseconds of a time limit that the policy's schema has let through. */
export function timeLimitMs(limit: number | string): number {
  if (typeof limit === 'number') return limit * 1000;
  return Number.parseInt(limit, 10) * (milliseconds[limit.slice(-1)] ?? Number.NaN);
}

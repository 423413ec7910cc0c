/** What an age of data in the policy may be, for messages. */
export const dataAgeWords = 'a number of hours or days, such as 48h or 7d; from 1h to 9999d';

/** Hours or days, up to four digits. */
export const dataAgeGrammar = /^[1-9]\d{0,3}[hd]$/;

const milliseconds: Readonly<Record<string, number>> = { h: 3_600_000, d: 86_400_000 };

/** Milliseconds of an age that the policy's schema has let through. */
export function dataAgeMs(age: string): number {
  return Number.parseInt(age, 10) * (milliseconds[age.slice(-1)] ?? Number.NaN);
}

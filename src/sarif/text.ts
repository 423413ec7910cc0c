/**
 * Text as SARIF and its readers take it: at most `limit` UTF-16 units, cut with `…`; a half surrogate pair,
 * which has no UTF-8, becomes U+FFFD.
 */
export function clip(text: string, limit: number): string {
  const wellFormed = text.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
  if (wellFormed.length <= limit) return wellFormed;
  return `${wellFormed.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** The first text that says something: not empty and not only blanks. */
export function firstOf(...texts: readonly (string | undefined)[]): string {
  return texts.find((text) => text !== undefined && text.trim() !== '') ?? '';
}

/** Stands where something must not be shown. */
export const redactedText = '[redacted]';

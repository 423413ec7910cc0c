import { createHash } from 'node:crypto';
import type { RepoPath } from '../model.js';

/** Keys in `partialFingerprints`. */
export const fingerprintKeys = {
  /** The only one that GitHub reads: `lineHashes` of the first line. */
  line: 'primaryLocationLineHash',
  /** `secretFingerprint`; the version changes with what is hashed. */
  secret: 'secretLine/v1',
} as const;

/** Where a secret stands. */
export type SecretPlace = {
  readonly rule: string;
  readonly path: RepoPath;
  /** The line, or all lines of the finding's region, joined by line breaks. */
  readonly text: string;
  /** Every secret known to stand there. */
  readonly secrets: readonly string[];
};

/** Stands where a secret was, so that what stood before and after it cannot be confused. */
const cut = '\0';

const oneBreak = (text: string): string => text.replaceAll(/\r\n?/g, '\n');

/** What remains of a text without the secrets; nothing, if one of them is not literally in it. */
function withoutSecrets(text: string, secrets: readonly string[]): string {
  const longestFirst = secrets.map(oneBreak).sort((a, b) => b.length - a.length);
  let rest = oneBreak(text);
  if (longestFirst.some((secret) => secret === '' || !rest.includes(secret))) return '';
  for (const secret of longestFirst) rest = rest.replaceAll(secret, cut);
  return rest.trim();
}

/**
 * Fingerprint of a secret finding: 64 lower-case hex digits, sha256 over rule, path and the text without the
 * secrets. It survives a rewritten history, moved and re-indented lines and a rotated secret, and nothing of a
 * secret goes into it: where one is not literally in the text (the tool decoded it, or it goes on past the last
 * line), the whole text is left out. Not unique: see `numbered`.
 */
export function secretFingerprint(place: SecretPlace): string {
  const parts = [place.rule, place.path, withoutSecrets(place.text, place.secrets)];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** Appends `:n` to each fingerprint, for the n-th same one in the given order; n starts at 1. Gaps stay. */
export function numbered(fingerprints: readonly (string | undefined)[]): readonly (string | undefined)[] {
  const seen = new Map<string, number>();
  return fingerprints.map((fingerprint) => {
    if (fingerprint === undefined) return undefined;
    const count = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, count);
    return `${fingerprint}:${count}`;
  });
}

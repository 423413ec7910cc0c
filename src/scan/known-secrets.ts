import type { Outcome } from '../model.js';
import { redactedText } from '../sarif/text.js';
import type { Finding } from '../scanners/scanner.js';

/** Shorter ones stand in too many words. */
const shortest = 8;

/** The secrets of findings, and the lines of those that have several. They stay in memory. */
export function secretsIn(findings: readonly Finding[]): readonly string[] {
  return findings.flatMap(({ secret = '' }) =>
    [secret, ...secret.split(/\r?\n/)].filter((one) => one.length >= shortest),
  );
}

/** What names a thing, and is compared: a secret there is part of the name. */
const names = new Set(['uri', 'id', 'ruleId', 'guid', 'scanner', 'gate', 'partialFingerprints']);

/**
 * An outcome in whose words no secret stands that any job of the run has found: a linter may quote the very line in
 * which another scanner finds a key.
 */
export function withoutSecrets(outcome: Outcome, secrets: ReadonlySet<string>): Outcome {
  if (secrets.size === 0) return outcome;
  const byBeginning = new Map<string, string[]>();
  for (const secret of [...secrets].sort((a, b) => b.length - a.length)) {
    const beginning = secret.slice(0, shortest);
    byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), secret]);
  }
  return inWords(outcome, (text) => withoutAny(text, byBeginning));
}

function withoutAny(text: string, byBeginning: ReadonlyMap<string, readonly string[]>): string {
  let shown = '';
  let from = 0;
  for (let at = 0; at + shortest <= text.length; at += 1) {
    const found = byBeginning.get(text.slice(at, at + shortest))?.find((secret) => text.startsWith(secret, at));
    if (found === undefined) continue;
    shown += text.slice(from, at) + redactedText;
    from = at + found.length;
    at = from - 1;
  }
  return from === 0 ? text : shown + text.slice(from);
}

/** The same data with other words, wherever they stand. */
function inWords<T>(value: T, change: (text: string) => string): T;
function inWords(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((one: unknown) => inWords(one, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]: [string, unknown]) => [key, names.has(key) ? one : inWords(one, change)]),
  );
}

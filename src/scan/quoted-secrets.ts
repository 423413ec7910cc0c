import type { InlineWords } from '../model.js';
import { redactedText } from '../sarif/text.js';
import type { Finding } from '../scanners/scanner.js';

/** Texts share a secret, or a piece of it (a reason may be cut), when they share so many characters in a row. */
const pieceLength = 12;

/**
 * The words that quote a secret of the findings, as they may be shown, by their place in the list; `undefined` where
 * none does. `# gitleaks:allow token=…` must not carry the token into a report.
 */
export function wordsWithSecrets(
  comments: readonly InlineWords[],
  findings: readonly Finding[],
): Readonly<Record<number, InlineWords>> | undefined {
  const secrets = new Set(findings.flatMap(({ secret }) => (secret === undefined || secret === '' ? [] : [secret])));
  if (secrets.size === 0) return undefined;
  const quotes = quoteTest(secrets);
  const redacted = comments.flatMap((words, at): readonly (readonly [number, InlineWords])[] => {
    const shown = withoutSecrets(words, quotes);
    return shown === undefined ? [] : [[at, shown]];
  });
  return redacted.length === 0 ? undefined : Object.fromEntries(redacted);
}

/** A secret may have been taken for several rules, or for a rule and the reason behind it: they count together. */
function withoutSecrets({ rules, reason }: InlineWords, quotes: (text: string) => boolean): InlineWords | undefined {
  const all = rules.join('');
  if (!quotes(all + reason)) return undefined;
  const [inRules, inReason] = [quotes(all), quotes(reason)];
  return {
    rules: inRules || !inReason ? rules.map(() => redactedText) : rules,
    reason: inReason || !inRules ? redactedText : reason,
  };
}

function quoteTest(secrets: ReadonlySet<string>): (text: string) => boolean {
  const bare = [...new Set([...secrets].map(squeezed))];
  const short = bare.filter((secret) => secret !== '' && secret.length < pieceLength);
  const pieces = new Set(bare.flatMap(piecesOf));
  return (text) => {
    const shown = squeezed(text);
    return short.some((secret) => shown.includes(secret)) || piecesOf(shown).some((piece) => pieces.has(piece));
  };
}

/** Without what parts the rules of a comment. */
const squeezed = (text: string): string => text.replaceAll(/[\s,]/g, '');

function piecesOf(text: string): readonly string[] {
  const count = Math.max(0, text.length - pieceLength + 1);
  return Array.from({ length: count }, (_, at) => text.slice(at, at + pieceLength));
}

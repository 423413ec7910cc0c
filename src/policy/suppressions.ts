import type { InlineSuppression, InlineWords, Outcome } from '../model.js';
import { redactedText } from '../sarif/text.js';

/** The plan's inline suppressions as they may be shown: without words that quote a secret which some job found. */
export function shownSuppressions(
  suppressions: readonly InlineSuppression[],
  outcomes: readonly Outcome[],
): readonly InlineSuppression[] {
  const redactions = outcomes.flatMap((outcome) =>
    outcome.status === 'ran' && outcome.redacted !== undefined ? [outcome.redacted] : [],
  );
  return suppressions.map((suppression, at) =>
    redactions.reduce<InlineSuppression>((shown, redacted) => withoutSecrets(shown, redacted[at]), suppression),
  );
}

/** What either of two jobs hides stays hidden. */
function withoutSecrets(shown: InlineSuppression, redacted: InlineWords | undefined): InlineSuppression {
  if (redacted === undefined) return shown;
  const hidden = (text: string, other: string | undefined): string => (other === redactedText ? redactedText : text);
  const rules = shown.rules.map((rule, index) => hidden(rule, redacted.rules[index]));
  return { ...shown, rules, reason: hidden(shown.reason, redacted.reason) };
}

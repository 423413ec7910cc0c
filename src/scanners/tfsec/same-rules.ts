import table from './trivy-rules.json' with { type: 'json' };

const rules: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(table.rules));

/** Checks of Trivy that say the same as a check of tfsec, by the sources of both (scripts/tfsec-rules.ts). */
export const sameInTrivy = (longId: string): readonly string[] => rules.get(longId) ?? [];

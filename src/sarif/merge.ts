import type { Log, Run } from 'sarif';

/** Address of the OASIS schema of SARIF 2.1.0. */
export const schemaAddress =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/**
 * One log of the runs, in their order. Throws if two runs have the same `driver.name` and `automationDetails.id`:
 * GitHub rejects "multiple runs with the same category", and one would close the other's alerts.
 */
export function mergeRuns(runs: readonly Run[]): Log {
  const seen = new Set<string>();
  for (const { tool, automationDetails } of runs) {
    const id = automationDetails?.id ?? '';
    const key = JSON.stringify([tool.driver.name, id]);
    if (seen.has(key)) throw new Error(`two runs of ${tool.driver.name} share the category "${id}"`);
    seen.add(key);
  }
  return { $schema: schemaAddress, version: '2.1.0', runs: [...runs] };
}

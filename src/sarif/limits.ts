import type { Log, ReportingDescriptor, Result, Run } from 'sarif';

/** Above these GitHub rejects a file (docs: "SARIF support for code scanning", limits). */
export const githubLimits = {
  runs: 20,
  results: 25_000,
  rules: 25_000,
  extensions: 100,
  tags: 20,
  locations: 1000,
  threadFlowLocations: 10_000,
} as const;

/** What GitHub counts. */
type Limited = keyof typeof githubLimits;

const largest = (counts: readonly number[]): number => counts.reduce((a, b) => Math.max(a, b), 0);

const allRules = ({ tool }: Run): readonly ReportingDescriptor[] =>
  [tool.driver, ...(tool.extensions ?? [])].flatMap(({ rules }) => rules ?? []);

/** Locations of one result's code flows, all together. */
const flowLength = ({ codeFlows }: Result): number =>
  (codeFlows ?? []).flatMap(({ threadFlows }) => threadFlows).reduce((sum, { locations }) => sum + locations.length, 0);

function countsOf(run: Run): readonly { readonly what: Limited; readonly count: number; readonly name: string }[] {
  const results = run.results ?? [];
  const tags = allRules(run).map(({ properties }) => properties?.tags?.length ?? 0);
  return [
    { what: 'results', count: results.length, name: 'results' },
    { what: 'rules', count: allRules(run).length, name: 'rules' },
    { what: 'extensions', count: run.tool.extensions?.length ?? 0, name: 'extensions' },
    { what: 'tags', count: largest(tags), name: 'tags on one rule' },
    {
      what: 'locations',
      count: largest(results.map(({ locations }) => locations?.length ?? 0)),
      name: 'locations of one result',
    },
    { what: 'threadFlowLocations', count: largest(results.map(flowLength)), name: 'code flow locations of one result' },
  ];
}

/** The run as a person knows it: tool and category. */
export const nameOf = ({ tool, automationDetails }: Run): string =>
  `${tool.driver.name} (${automationDetails?.id ?? 'no category'})`;

/** A number with its thousands apart. */
export const shown = (count: number): string => count.toLocaleString('en-US');

/** One sentence for each of GitHub's hard limits that the log is above; empty if the log can be uploaded. */
export function limitsExceeded({ runs }: Log): readonly string[] {
  const ofLog =
    runs.length > githubLimits.runs
      ? [`The file has ${shown(runs.length)} runs; GitHub takes ${shown(githubLimits.runs)}.`]
      : [];
  const ofRuns = runs.flatMap((run) =>
    countsOf(run)
      .filter(({ what, count }) => count > githubLimits[what])
      .map(
        ({ what, count, name }) =>
          `${nameOf(run)} has ${shown(count)} ${name}; GitHub takes ${shown(githubLimits[what])}.`,
      ),
  );
  return [...ofLog, ...ofRuns];
}

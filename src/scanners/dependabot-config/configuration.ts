import { readEntry, type Entry, type EntryGround } from './entry.js';
import { invalid, type Problem } from './problem.js';
import { hasSchedule, scheduleProblem } from './schedule.js';
import { readYamlNodes, type Unreadable, type YamlNodes } from './yaml-nodes.js';

/** What dependabot.yml says. Without entries it cannot be used as a whole, and `problems` say why. */
export type Configuration = {
  readonly problems: readonly Problem[];
  readonly entries?: readonly Entry[];
};

/** Nobody has more; each is tried on every manifest. */
const mostEntries = 2000;

/** Nor more patterns, in all entries together. */
const mostPatterns = 2000;

/** Reads dependabot.yml, with every problem at its line. Never throws. */
export function readConfiguration(text: string): Configuration {
  const yaml = readYamlNodes(text);
  if (!('document' in yaml)) return { problems: [unreadable(yaml)] };
  const root = yaml.document.contents;
  const top = yaml.fields(root);
  if (top === undefined) return { problems: [invalid(1, 'it is no mapping with `version` and `updates`', minimal)] };
  const version = top.get('version');
  const updates = top.get('updates');
  const isEmpty = updates === undefined || yaml.scalar(updates.node) === null || updates.node === null;
  const items = isEmpty ? [] : yaml.items(updates.node);
  const line = updates?.line ?? 1;
  const fatal = [
    ...(yaml.scalar(version?.node) === 2
      ? []
      : [invalid(version?.line ?? 1, versionProblem(version?.node, yaml), minimal)]),
    ...(items === undefined ? [invalid(line, '`updates` is no list', minimal)] : []),
    ...((items?.length ?? 0) > mostEntries ? [invalid(line, tooMany, 'Use `directories` with globs.')] : []),
  ];
  if (fatal.length > 0 || items === undefined) return { problems: fatal };
  const read = readEntries(items, yaml, top);
  const none = isEmpty ? [invalid(line, '`updates` is missing, or empty', minimal)] : [];
  return { ...read, problems: [...none, ...read.problems] };
}

const tooMany = `\`updates\` has more than ${mostEntries} entries`;

const minimal = 'Begin the file with `version: 2` and a list `updates`.';

function readEntries(
  items: readonly unknown[],
  yaml: YamlNodes,
  top: ReadonlyMap<string, { readonly node: unknown; readonly line: number }>,
): Configuration {
  const groups = yaml.fields(top.get('multi-ecosystem-groups')?.node);
  const ground: EntryGround = { yaml, groups };
  const read = items.map((item) => readEntry(item, ground));
  const groupProblems = [...(groups ?? [])].flatMap(([name, { node, line }]) =>
    hasSchedule(node, yaml) ? scheduleProblem(node, yaml, line) : [noGroupSchedule(name, line)],
  );
  const entries = read.flatMap(({ entry }) => (entry === undefined ? [] : [entry]));
  const patterns = entries.reduce((sum, one) => sum + one.patterns, 0);
  if (patterns > mostPatterns)
    return { problems: [invalid(1, `it has more than ${mostPatterns} patterns`, 'Use fewer.')] };
  const problems = [...groupProblems, ...read.flatMap((one) => one.problems), ...twice(entries)];
  return { problems: problems.toSorted((a, b) => a.line - b.line), entries };
}

const noGroupSchedule = (name: string, line: number): Problem => ({
  kind: 'schedule',
  line,
  message: `The group ${name} of multi-ecosystem-groups has no \`schedule.interval\`.`,
  fix: 'Add to the group: schedule: { interval: weekly }',
});

/** Dependabot refuses two entries with the same ecosystem, folder and target branch. */
function twice(entries: readonly Entry[]): readonly Problem[] {
  const seen = new Map<string, number>();
  return entries.flatMap(({ ecosystem, reach, branch }) =>
    [...reach.plain].flatMap(([folder, line]) => {
      const key = JSON.stringify([ecosystem, folder, branch]);
      const before = seen.get(key);
      if (before === undefined) seen.set(key, line);
      if (before === undefined || before === line) return [];
      const what = `${ecosystem} in /${folder} is named a second time (first in line ${before})`;
      return [invalid(line, what, 'Keep one of the two entries.')];
    }),
  );
}

const unreadable = ({ line, message }: Unreadable): Problem =>
  invalid(line, `it is no valid YAML (${message})`, 'Correct the YAML.');

function versionProblem(node: unknown, yaml: YamlNodes): string {
  if (node === undefined) return '`version` is missing';
  const value = yaml.scalar(node);
  return value === '2' ? '`version` is the text "2", not the number' : '`version` is not 2';
}

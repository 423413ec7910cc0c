import { closest, distance } from 'fastest-levenshtein';
import { invalid, type Problem } from './problem.js';
import { ecosystemNamed, ecosystems } from './ecosystems.js';
import type { Matcher } from './glob.js';
import { offOf } from './entry-off.js';
import { readExcludes, readReach } from './entry-reach.js';
import { excluder, type Reach } from './reach.js';
import { hasSchedule, scheduleProblem, shown } from './schedule.js';
import type { Field, YamlNodes } from './yaml-nodes.js';

/** One item of `updates` that names an ecosystem and folders. */
export type Entry = {
  readonly line: number;
  readonly ecosystem: string;
  readonly reach: Reach;
  /** Does `exclude-paths` leave out a file (path as text)? */
  readonly excludes: Matcher;
  readonly excludeLine?: number;
  /** Line of what turns all version updates off. */
  readonly offLine?: number;
  /** How many patterns it has, each of which is tried on every manifest. */
  readonly patterns: number;
  /** `target-branch`; `''` where it is the default branch. */
  readonly branch: string;
};

/** What an entry is read with. */
export type EntryGround = {
  readonly yaml: YamlNodes;
  /** `multi-ecosystem-groups`, where there are any. */
  readonly groups: ReadonlyMap<string, Field> | undefined;
};

type Fields = ReadonlyMap<string, Field>;

/** Reads an item of `updates`. Without `entry` it names nothing that could be looked for. */
export function readEntry(
  item: unknown,
  ground: EntryGround,
): { readonly problems: readonly Problem[]; readonly entry?: Entry } {
  const { yaml } = ground;
  const line = yaml.line(item);
  const fields = yaml.fields(item);
  if (fields === undefined) return { problems: [invalid(line, 'an item of `updates` is no mapping', mapping)] };
  const named = readEcosystem(fields, line, yaml);
  const reach = readReach(fields, line, yaml);
  const excluded = readExcludes(fields, yaml);
  const off = offOf(fields, yaml);
  const problems = [
    ...named.problems,
    ...reach.problems,
    ...excluded.problems,
    ...schedule(item, fields, line, ground),
    ...(off === undefined ? [] : [off]),
  ];
  if (named.ecosystem === undefined || reach.reach === undefined) return { problems };
  const entry: Entry = {
    line,
    ecosystem: named.ecosystem,
    reach: reach.reach,
    excludes: excluder(excluded.patterns),
    ...(excluded.line === undefined ? {} : { excludeLine: excluded.line }),
    patterns: reach.reach.globs.length + excluded.patterns.length,
    ...(off === undefined ? {} : { offLine: off.line }),
    branch: branchOf(yaml.scalar(fields.get('target-branch')?.node)),
  };
  return { problems, entry };
}

const mapping = 'Write each item as a mapping with package-ecosystem, directory and schedule.';

const branchOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function readEcosystem(
  fields: Fields,
  line: number,
  yaml: YamlNodes,
): { readonly problems: readonly Problem[]; readonly ecosystem?: string } {
  const field = fields.get('package-ecosystem');
  const value = yaml.scalar(field?.node);
  if (field === undefined || typeof value !== 'string') {
    const problem = invalid(field?.line ?? line, 'an entry has no `package-ecosystem`', 'Add package-ecosystem: npm');
    return { problems: [problem] };
  }
  const ecosystem = ecosystemNamed(value);
  if (ecosystem !== undefined) return { problems: [], ecosystem };
  return { problems: [invalid(field.line, `${shown(value)} is no ecosystem that Dependabot knows`, meant(value))] };
}

function meant(value: string): string {
  const nearest = closest(value.slice(0, 40).toLowerCase(), ecosystems);
  return distance(nearest, value.slice(0, 40).toLowerCase()) <= 2
    ? `Did you mean ${nearest}?`
    : `Use one of: ${ecosystems.join(', ')}.`;
}

/** A schedule of its own, or that of its group. */
function schedule(item: unknown, fields: Fields, line: number, { yaml, groups }: EntryGround): readonly Problem[] {
  if (hasSchedule(item, yaml)) return scheduleProblem(item, yaml, line);
  const field = fields.get('multi-ecosystem-group');
  const name = yaml.scalar(field?.node);
  if (field === undefined || typeof name !== 'string') return [noSchedule(line)];
  if (groups?.has(name) === true) return [];
  return [invalid(field.line, `there is no group ${shown(name)} in \`multi-ecosystem-groups\``, 'Define the group.')];
}

const noSchedule = (line: number): Problem => ({
  kind: 'schedule',
  line,
  message: 'The entry has no `schedule.interval`: Dependabot does not accept the file.',
  fix: 'Add to the entry: schedule: { interval: weekly }',
});

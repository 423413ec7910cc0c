import { invalid, type Problem } from './problem.js';
import type { Matcher } from './glob.js';
import { globReach, isGlob, longestPattern, tidyPath, type Folder, type Reach } from './reach.js';
import { shown } from './schedule.js';
import type { Field, YamlNodes } from './yaml-nodes.js';

/** What `directory` or `directories` of an entry come to. */
type Read = { readonly problems: readonly Problem[]; readonly reach?: Reach };

/** Reads `directory` or `directories`, of which there has to be one. */
export function readReach(fields: ReadonlyMap<string, Field>, line: number, yaml: YamlNodes): Read {
  const one = fields.get('directory');
  const many = fields.get('directories');
  if (one !== undefined && many !== undefined)
    return { problems: [invalid(many.line, 'an entry has both `directory` and `directories`', 'Keep one of them.')] };
  if (one !== undefined) return readOne(one, yaml);
  const items = yaml.items(many?.node);
  if (many === undefined || items === undefined || items.length === 0) {
    const what = many === undefined ? 'an entry has no `directory`' : '`directories` is no list with anything in it';
    return { problems: [invalid(many?.line ?? line, what, 'Add directory: /')] };
  }
  return readMany(items, yaml);
}

function readOne({ node, line }: Field, yaml: YamlNodes): Read {
  const value = yaml.scalar(node);
  if (typeof value !== 'string') return { problems: [invalid(line, '`directory` is no text', 'Write directory: /')] };
  const folder = tidyPath(value);
  if (folder === undefined) return { problems: [outside(value, line)] };
  return { problems: [], reach: { plain: new Map([[folder, line]]), globs: [] } };
}

function readMany(items: readonly unknown[], yaml: YamlNodes): Read {
  const problems: Problem[] = [];
  const plain = new Map<Folder, number>();
  const globs: Matcher[] = [];
  for (const item of items) {
    const line = yaml.line(item);
    const value = yaml.scalar(item);
    const folder = typeof value === 'string' && value.length <= longestPattern ? tidyPath(value) : undefined;
    if (folder === undefined) problems.push(outside(value, line));
    else if (!isGlob(folder)) plain.set(folder, line);
    else {
      const matchers = globReach(folder);
      if (matchers === undefined) problems.push(invalid(line, 'a pattern has too many braces', 'Write it plainly.'));
      else globs.push(...matchers);
    }
  }
  return { problems, reach: { plain, globs } };
}

/** Reads `exclude-paths`; what is no pattern among them is a problem, and leaves nothing out. */
export function readExcludes(
  fields: ReadonlyMap<string, Field>,
  yaml: YamlNodes,
): { readonly problems: readonly Problem[]; readonly patterns: readonly string[]; readonly line?: number } {
  const field = fields.get('exclude-paths');
  if (field === undefined) return { problems: [], patterns: [] };
  const values = (yaml.items(field.node) ?? [undefined]).map((item) => yaml.scalar(item));
  const patterns = values.filter((one) => typeof one === 'string' && one.length <= longestPattern);
  const what = '`exclude-paths` is no list of paths and patterns';
  const problems = patterns.length === values.length ? [] : [invalid(field.line, what, 'Write each one as text.')];
  return { problems, patterns: patterns.map(String), line: field.line };
}

const outside = (value: unknown, line: number): Problem =>
  invalid(line, `${shown(value)} is no folder of the repository`, 'Name folders relative to the root, such as /web.');

import { isMap, isScalar, isSeq, visit, type Document, type Node, type Pair, type YAMLSeq } from 'yaml';
import { intervals } from './ecosystems.js';
import { entryLines, plainStyle, type EntryStyle, type Proposal } from './proposal.js';
import { readYamlNodes, startOf, type YamlNodes } from './yaml-nodes.js';

/** The text of a file that had none. */
export const newConfiguration = (proposals: readonly Proposal[]): string =>
  ['version: 2', 'updates:', ...indented(blocks(proposals, plainStyle), 2, false), ''].join('\n');

/**
 * The text of dependabot.yml with further entries at the end of `updates`, in the style of those that are there. All
 * other lines stay as they are, byte for byte, unless the list is written in brackets: then the library writes the file
 * anew, with its comments. `undefined` where it cannot be done.
 */
export function addEntries(text: string, proposals: readonly Proposal[]): string | undefined {
  const yaml = readYamlNodes(text);
  if (!('document' in yaml) || !isMap(yaml.document.contents)) return undefined;
  const pair = yaml.document.contents.items.find(({ key }) => isScalar(key) && key.value === 'updates');
  // A list that a merge brings in would be hidden by one of its own.
  if (pair === undefined && yaml.fields(yaml.document.contents)?.has('updates') === true) return undefined;
  const wanted = (yaml.items(pair?.value)?.length ?? 0) + proposals.length;
  const added = pair === undefined ? appended(text, yaml, proposals) : extended(text, yaml, pair, proposals);
  return added !== undefined && entriesIn(added) === wanted ? added : undefined;
}

/** How many entries a text has; `undefined` where it cannot be read. */
function entriesIn(text: string): number | undefined {
  const yaml = readYamlNodes(text);
  if (!('document' in yaml)) return undefined;
  return yaml.items(yaml.fields(yaml.document.contents)?.get('updates')?.node)?.length;
}

function appended(text: string, yaml: YamlNodes, proposals: readonly Proposal[]): string {
  const end = lineEnd(text);
  const whole = text === '' || text.endsWith('\n') ? text : text + end;
  const lines = ['updates:', ...indented(blocks(proposals, styleOf(yaml, [])), 2, false)];
  return `${whole}${lines.join(end)}${end}`;
}

function extended(text: string, yaml: YamlNodes, pair: Pair, proposals: readonly Proposal[]): string | undefined {
  const { value } = pair;
  if (isSeq(value) && value.items.length > 0) {
    return value.flow === true ? rewritten(yaml.document, value, proposals) : spliced(text, yaml, value, proposals);
  }
  if (isScalar(value) ? value.value !== null : value !== null && !isSeq(value)) return undefined;
  const node = isScalar(value) || isSeq(value) ? value : undefined;
  const [start, stop] = node?.range ?? [startOf(pair.key), startOf(pair.key)];
  const before = node === undefined ? text : text.slice(0, start).replace(/[ \t]+$/, '') + text.slice(stop);
  const at = nextLine(before, startOf(pair.key));
  return inserted(before, at, indented(blocks(proposals, styleOf(yaml, [])), 2, false));
}

/** A list in brackets has no lines of its own to add to. */
function rewritten(document: Document.Parsed, list: YAMLSeq, proposals: readonly Proposal[]): string {
  for (const { ecosystem, folders } of proposals) {
    const named =
      folders.length === 1 ? { directory: `/${folders[0]}` } : { directories: folders.map((one) => `/${one}`) };
    list.add(document.createNode({ 'package-ecosystem': ecosystem, ...named, schedule: { interval: 'weekly' } }));
  }
  return document.toString({ lineWidth: 0 });
}

function spliced(text: string, yaml: YamlNodes, list: YAMLSeq, proposals: readonly Proposal[]): string {
  const column = startOf(list) - (text.lastIndexOf('\n', startOf(list) - 1) + 1);
  const last = list.items.at(-1);
  const at = afterComments(text, nextLine(text, Math.max(startOf(last), endOf(last) - 1)), column);
  const isApart =
    list.items.length > 1 &&
    /\n[ \t]*\r?\n(?:[ \t]*(?:#.*)?\r?\n)*$/.test(text.slice(0, lineStart(text, dashOf(text, last))));
  return inserted(text, at, indented(blocks(proposals, styleOf(yaml, list.items)), column, isApart));
}

/** Comments that are indented like an entry's content belong to it. */
function afterComments(text: string, from: number, column: number): number {
  const comment = /[ \t]*#[^\n]*(?:\n|$)/y;
  let at = from;
  for (;;) {
    comment.lastIndex = at;
    const [line] = comment.exec(text) ?? [];
    if (line === undefined || line.indexOf('#') <= column) return at;
    at += line.length;
  }
}

/** Where the dash of an item stands. */
const dashOf = (text: string, item: unknown): number => text.lastIndexOf('-', startOf(item) - 1);

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset) + 1;

function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}

/** Offset behind the last thing in a node that has content of its own. */
function endOf(node: unknown): number {
  const ends = [startOf(node)];
  const see = ({ range }: Node): void => {
    ends.push(range?.[1] ?? 0);
  };
  if (isScalar(node) || isMap(node) || isSeq(node)) {
    visit(node, {
      Scalar: (_, scalar) => {
        see(scalar);
      },
      Alias: (_, alias) => {
        see(alias);
      },
      Collection: (_, inner) => {
        if (inner.flow === true) see(inner);
      },
    });
  }
  return ends.reduce((last, end) => Math.max(last, end), 0);
}

function inserted(text: string, at: number, lines: readonly string[]): string {
  const end = lineEnd(text);
  const before = text.slice(0, at);
  const gap = before === '' || before.endsWith('\n') ? '' : end;
  return `${before}${gap}${lines.map((line) => line + end).join('')}${text.slice(at)}`;
}

const lineEnd = (text: string): string => (/\r\n/.test(text) ? '\r\n' : '\n');

const blocks = (proposals: readonly Proposal[], style: EntryStyle): readonly (readonly string[])[] =>
  proposals.map((proposal) => entryLines(proposal, style));

function indented(entries: readonly (readonly string[])[], column: number, isApart: boolean): readonly string[] {
  const lines = entries.map((entry) => entry.map((line) => ' '.repeat(column) + line));
  return lines.flatMap((entry) => (isApart ? ['', ...entry] : entry));
}

/** Quotes of the last entry, and the interval of the first. */
function styleOf(yaml: YamlNodes, items: readonly unknown[]): EntryStyle {
  const interval = items
    .map((item) => yaml.scalar(yaml.fields(yaml.fields(item)?.get('schedule')?.node)?.get('interval')?.node))
    .find((value) => intervals.some((known) => known === value && known !== 'cron'));
  const name = yaml.fields(items.at(-1))?.get('package-ecosystem')?.node;
  return { quote: quoteOf(name), interval: typeof interval === 'string' ? interval : plainStyle.interval };
}

function quoteOf(node: unknown): EntryStyle['quote'] {
  if (!isScalar(node)) return '';
  return node.type === 'QUOTE_DOUBLE' ? '"' : node.type === 'QUOTE_SINGLE' ? "'" : '';
}

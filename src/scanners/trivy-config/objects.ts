import { isAlias, isMap, isSeq, parseAllDocuments, visit, type Document, type Node, type YAMLMap } from 'yaml';

/** A text made of parts of another one: `lineOf` gives the line there for a line here, both from 1. */
export type Unfolded = { readonly text: string; readonly lineOf: (line: number) => number };

/** What a YAML or JSON text is to Trivy. */
export type Manifest =
  | { readonly kind: 'kubernetes'; readonly unfolded?: Unfolded }
  | { readonly kind: 'cloudformation' }
  /** It looks like one of the two and cannot be read as one. */
  | { readonly kind: 'broken'; readonly reason: string }
  | { readonly kind: 'other' };

const other: Manifest = { kind: 'other' };

/** Names without which a text holds neither. */
const mentions = /apiVersion|AWSTemplateFormatVersion|AWS::/;

/**
 * Looks for objects of Kubernetes (`apiVersion`, `kind` and `metadata` at the top of a document, or in the items of a
 * list of such) and for templates of CloudFormation. A text that cannot be parsed is broken if it has their names at
 * the beginning of a line, as templates written by people do, or is JSON with them: others are none of Trivy's.
 */
export function manifestIn(text: string, isJson: boolean): Manifest {
  if (text.includes('\0')) return isJson ? other : broken('is no UTF-8 text');
  if (!mentions.test(text)) return other;
  const documents = documentsIn(text, isJson);
  if (typeof documents === 'string') return looksLikeOne(text, isJson) ? broken(documents) : other;
  const tops = documents.map(({ contents }) => contents);
  if (isTemplate(tops[0])) return { kind: 'cloudformation' };
  const objects = tops.flatMap((top) => objectsIn(top));
  if (objects.length === 0) return other;
  const isPlain = documents.length === 1 && objects.every((object) => tops.includes(object));
  if (isPlain && !/\n(?:---|\.\.\.)/.test(text)) return { kind: 'kubernetes' };
  const hasAliases = documents.some((document) => aliases(document));
  if (hasAliases) return broken('has a list of objects with aliases in it, which cannot be taken apart');
  return { kind: 'kubernetes', unfolded: unfold(text, objects) };
}

const broken = (reason: string): Manifest => ({ kind: 'broken', reason });

function documentsIn(text: string, isJson: boolean): readonly Document[] | string {
  try {
    if (isJson) JSON.parse(text.replace(/^\uFEFF/, ''));
    const documents = parseAllDocuments(text, { logLevel: 'silent', prettyErrors: false });
    const [error] = documents.flatMap(({ errors }) => errors);
    if (error === undefined) return [...documents];
    return `is not valid YAML (line ${breaksBetween(text, 0, error.pos[0]) + 1}: ${error.message.slice(0, 120)})`;
  } catch {
    return isJson ? 'is not valid JSON' : 'is nested too deeply';
  }
}

function looksLikeOne(text: string, isJson: boolean): boolean {
  if (isJson || /^\s*\{/.test(text)) return names(text, 'apiVersion', 'kind') || names(text, 'Resources', 'Type');
  const atStart = (name: string): boolean => new RegExp(`^["']?${name}["']?\\s*:`, 'm').test(text);
  return (atStart('apiVersion') && atStart('kind')) || atStart('AWSTemplateFormatVersion') || atStart('Resources');
}

const names = (text: string, ...all: readonly string[]): boolean => all.every((name) => text.includes(`"${name}"`));

function isTemplate(top: unknown): boolean {
  if (!isMap(top)) return false;
  const resources = top.get('Resources');
  if (!isMap(resources)) return false;
  if (top.has('AWSTemplateFormatVersion')) return true;
  const types = resources.items.map(({ value }) => (isMap(value) ? value.get('Type') : undefined));
  return types.some((type) => typeof type === 'string' && /^(?:AWS|Alexa|Custom)::/.test(type));
}

/** The object itself, or those in the items of a list. */
function objectsIn(top: unknown): readonly YAMLMap[] {
  if (!isMap(top) || !top.has('apiVersion') || !top.has('kind')) return [];
  const kind = top.get('kind');
  const items = top.get('items');
  if (typeof kind === 'string' && kind.endsWith('List') && isSeq(items))
    return items.items.flatMap((item) => objectsIn(item));
  return top.has('metadata') ? [top] : [];
}

function aliases(document: Document): boolean {
  let found = false;
  visit(document, (_, node) => {
    if (isAlias(node)) found = true;
    return found ? visit.BREAK : undefined;
  });
  return found;
}

/**
 * One document for each object, each at the column where it stands. Trivy divides a text at lines that are `---` and
 * nothing else, and does not count these lines.
 */
function unfold(text: string, objects: readonly Node[]): Unfolded {
  // A text that begins with a brace is JSON to Trivy, and holds one object.
  const rows: string[] = ['# by object'];
  const lines: number[] = [1];
  let [counted, line] = [0, 1];
  for (const { range } of objects) {
    const [start, end] = range ?? [0, 0];
    // They come in the order of the text.
    line += breaksBetween(text, counted, start);
    counted = start;
    const first = line;
    const column = start - (text.lastIndexOf('\n', start - 1) + 1);
    const own = `${' '.repeat(column)}${text.slice(start, end).trimEnd()}`.replaceAll('\r\n', '\n').split('\n');
    for (const [index, row] of own.entries()) {
      rows.push(row);
      lines.push(first + index);
    }
    rows.push('---');
  }
  return { text: `${rows.join('\n')}\n`, lineOf: (row) => lines[row - 1] ?? lines.at(-1) ?? 1 };
}

function breaksBetween(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) breaks += 1;
  return breaks;
}

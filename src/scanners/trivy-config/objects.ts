import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseAllDocuments,
  visit,
  type Document,
  type Node,
  type YAMLMap,
} from 'yaml';

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
  const isPlain = objects.every((object) => tops.includes(object)) && partsOf(text) === filled(documents);
  if (isPlain) return { kind: 'kubernetes' };
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
    return `is not valid YAML (line ${lineAt(text, error.pos[0])}: ${error.message.slice(0, 120)})`;
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

/** How many documents Trivy makes of a text: it divides it at lines that are `---` and nothing else. */
function partsOf(text: string): number {
  const marker = text.includes('\r\n---\r\n') ? '\r\n---\r\n' : '\n---\n';
  return text.split(marker).filter((part) => /^(?!---[^\S\n]*$)[^\S\n]*[^\s#]/m.test(part.replace(/^\uFEFF/, '')))
    .length;
}

const filled = (documents: readonly Document[]): number =>
  documents.filter(({ contents }) => contents !== null && !(isScalar(contents) && contents.value === null)).length;

function aliases(document: Document): boolean {
  let found = false;
  visit(document, (_, node) => {
    if (isAlias(node)) found = true;
    return found ? visit.BREAK : undefined;
  });
  return found;
}

/** One document for each object, each at the column where it stands. */
function unfold(text: string, objects: readonly Node[]): Unfolded {
  const rows: string[] = [];
  const lines: number[] = [];
  for (const { range } of objects) {
    const [start, end] = range ?? [0, 0];
    const column = start - (text.lastIndexOf('\n', start - 1) + 1);
    const own = `${' '.repeat(column)}${text.slice(start, end).trimEnd()}`.replaceAll('\r\n', '\n').split('\n');
    const first = lineAt(text, start);
    rows.push(...own, '---');
    lines.push(...own.map((_, index) => first + index), first + own.length - 1);
  }
  return { text: `${rows.join('\n')}\n`, lineOf: (line) => lines[line - 1] ?? lines.at(-1) ?? 1 };
}

const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length;

import { isNode, type Node } from 'yaml';
import { documentsIn, type Top } from './documents.js';
import { looksLikeOne, mayName } from './names.js';
import { unfold, type Unfolded } from './unfold.js';

/** What a YAML or JSON text is to Trivy. */
export type Manifest =
  | { readonly kind: 'kubernetes'; readonly unfolded?: Unfolded }
  | { readonly kind: 'cloudformation' }
  /** It looks like one of the two and cannot be read as one. */
  | { readonly kind: 'broken'; readonly reason: string }
  | { readonly kind: 'other' };

const other: Manifest = { kind: 'other' };

/**
 * Looks for objects of Kubernetes (`apiVersion`, `kind` and `metadata` at the top of a document, or in the items of a
 * list of such) and for templates of CloudFormation, in all documents. A text that cannot be parsed is broken if what
 * can be read of it is one, if it has their names at the beginning of a line, as templates written by people do, or is
 * JSON with them: others are none of Trivy's.
 */
export function manifestIn(text: string, isJson: boolean): Manifest {
  if (text.includes('\0')) {
    return isJson && !looksLikeOne(text.replaceAll('\0', ''), true) ? other : broken('is no UTF-8 text');
  }
  if (!mayName(text)) return other;
  if (isJson) {
    const value = jsonOf(text);
    if (value === undefined) return looksLikeOne(text, true) ? broken('is not valid JSON') : other;
    if (!isTemplate(value) && objectsIn(value).length === 0 && listProblem(value) === undefined) return other;
  }
  const documents = documentsIn(text);
  if (typeof documents === 'string') return looksLikeOne(text, isJson) ? broken(documents) : other;
  const { tops, problem } = documents;
  if (problem === undefined) return manifestOf(text, tops);
  const isOne = looksLikeOne(text, isJson) || tops.some(({ value }) => isTemplate(value) || isObject(value));
  return isOne ? broken(problem) : other;
}

const broken = (reason: string): Manifest => ({ kind: 'broken', reason });

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function manifestOf(text: string, tops: readonly Top[]): Manifest {
  const filled = tops.filter(({ value }) => value !== null && value !== undefined);
  const found = filled.map((top) => ({ top, paths: objectsIn(top.value) }));
  const own = found.filter(({ paths }) => paths.length > 0);
  const lists = filled.flatMap(({ value }) => listProblem(value) ?? []);
  if (lists[0] !== undefined) return broken(lists[0]);
  if (filled.some(({ hasHiddenKey }) => hasHiddenKey)) return broken('has a key in base64, which may be any name');
  if (filled.some(({ value }) => isTemplate(value))) {
    return filled.length === 1 && own.length === 0
      ? { kind: 'cloudformation' }
      : broken('has a template of CloudFormation and more beside it, of which trivy judges a part: divide the file');
  }
  if (own.length === 0) return other;
  const [odd] = own.flatMap(({ top }) => whyBlind(top) ?? []);
  if (odd !== undefined) return broken(odd);
  const isPlain = tops.length === 1 && own[0]?.paths[0]?.length === 0;
  if (isPlain && !/\n(?:---|\.\.\.)/.test(text)) return { kind: 'kubernetes' };
  if (tops.some(({ hasAliases }) => hasAliases))
    return broken('has a list of objects with aliases in it, which cannot be taken apart');
  return {
    kind: 'kubernetes',
    unfolded: unfold(
      text,
      own.flatMap(({ top, paths }) => nodesAt(top, paths)),
    ),
  };
}

/** What Trivy does not look into, and a cluster does. */
function whyBlind({ hasMerges, tag }: Top): string | undefined {
  if (hasMerges) return 'has merge keys (`<<`), which trivy does not resolve: write out what they stand for';
  if (tag !== undefined) return `has the tag ${tag}, and trivy leaves out what has one`;
  return undefined;
}

const nodesAt = ({ document }: Top, paths: readonly Path[]): readonly Node[] =>
  paths
    .map((path) => (path.length === 0 ? document.contents : document.getIn(path, true)))
    .filter((node) => isNode(node));

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isTemplate(top: unknown): boolean {
  if (!isRecord(top)) return false;
  const resources = top['Resources'];
  if (!isRecord(resources)) return false;
  if (Object.hasOwn(top, 'AWSTemplateFormatVersion')) return true;
  const types = Object.values(resources).map((value) => (isRecord(value) ? value['Type'] : undefined));
  return types.some((type) => typeof type === 'string' && /^(?:AWS|Alexa|Custom)::/.test(type));
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isRecord(value) && Object.hasOwn(value, 'apiVersion') && Object.hasOwn(value, 'kind');

const itemsOf = (value: Readonly<Record<string, unknown>>): readonly unknown[] | undefined =>
  Array.isArray(value['items']) ? value['items'] : undefined;

/** Way to a part of a document. */
type Path = readonly (string | number)[];

/** Where the objects are: at the top, or in the items of a list, which to a cluster is whatever has `items`. */
function objectsIn(value: unknown, path: Path = [], seen = new Set<unknown>()): readonly Path[] {
  if (!isObject(value) || seen.has(value)) return [];
  seen.add(value);
  const items = itemsOf(value);
  const inner = (items ?? []).flatMap((item, index) => objectsIn(item, [...path, 'items', index], seen));
  if (inner.length > 0 || (items !== undefined && isList(value))) return inner;
  return Object.hasOwn(value, 'metadata') ? [path] : [];
}

const isList = ({ kind }: Readonly<Record<string, unknown>>): boolean =>
  typeof kind === 'string' && kind.endsWith('List');

/** A list of one kind need not say in its items what they are; Trivy then does not know them. */
function listProblem(value: unknown): string | undefined {
  if (!isObject(value) || !isList(value)) return undefined;
  const isUntold = itemsOf(value)?.some((item) => isRecord(item) && !isObject(item)) === true;
  return isUntold ? 'has a list whose items do not say what they are: give each its apiVersion and kind' : undefined;
}

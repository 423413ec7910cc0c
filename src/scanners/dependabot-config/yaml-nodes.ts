import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';

/** A value with the line of the thing that holds it; `undefined` values are null or empty. */
export type Field = { readonly line: number; readonly node: unknown };

/** A YAML text that can be read, and what helps to find one's way in it. */
export type YamlNodes = {
  readonly document: Document.Parsed;
  readonly line: (node: unknown) => number;
  /** The fields of a mapping, aliases and merges resolved; `undefined` where it is none. */
  readonly fields: (node: unknown) => ReadonlyMap<string, Field> | undefined;
  /** The items of a list, with an alias for it resolved; `undefined` where it is none. */
  readonly items: (node: unknown) => readonly unknown[] | undefined;
  /** The value of a scalar; `undefined` where it is none. */
  readonly scalar: (node: unknown) => unknown;
};

/** Aliases in such a file are rare; more of them are meant to slow somebody down. */
const mostAliases = 100;

/** Why a text cannot be read, with its line. */
export type Unreadable = { readonly line: number; readonly message: string };

/** Reads one YAML document, with merges as YAML 1.1 has them, since Dependabot reads that. Never throws. */
export function readYamlNodes(text: string): YamlNodes | Unreadable {
  const counter = new LineCounter();
  const document = parseDocument(text, { prettyErrors: false, lineCounter: counter, merge: true });
  const [error] = document.errors;
  if (error !== undefined) return { line: counter.linePos(error.pos[0]).line, message: sentence(error.message) };
  const targets = aliasTargets(document);
  if (targets.size > mostAliases) return { line: 1, message: `there are more than ${mostAliases} aliases` };
  return nodesOf(document, targets, (offset) => counter.linePos(offset).line);
}

/** A foreign message in the middle of a sentence. */
const sentence = (message: string): string =>
  `${message.charAt(0).toLowerCase()}${message.slice(1).replace(/[.\s]+$/, '')}`;

/** What each alias stands for, in one walk: the library looks each one up in the whole document. */
function aliasTargets(document: Document.Parsed): ReadonlyMap<unknown, unknown> {
  const anchors = new Map<string, unknown>();
  const targets = new Map<unknown, unknown>();
  visit(document, {
    Alias: (_, alias) => {
      targets.set(alias, anchors.get(alias.source));
    },
    Value: (_, node) => {
      if (node.anchor !== undefined) anchors.set(node.anchor, node);
    },
  });
  return targets;
}

function nodesOf(
  document: Document.Parsed,
  targets: ReadonlyMap<unknown, unknown>,
  lineAt: (offset: number) => number,
): YamlNodes {
  const resolved = (node: unknown): unknown => (isAlias(node) ? targets.get(node) : node);
  const line = (node: unknown): number => lineAt(startOf(node));
  return {
    document,
    line,
    fields: fieldsReader(resolved, line),
    items: (node) => {
      const list = resolved(node);
      return isSeq(list) ? list.items.map(resolved) : undefined;
    },
    scalar: (node) => {
      const scalar = resolved(node);
      return isScalar(scalar) ? scalar.value : undefined;
    },
  };
}

/** Reads each mapping once: merges of merges would multiply the work. One within itself has nothing to add. */
function fieldsReader(resolved: (node: unknown) => unknown, line: YamlNodes['line']): YamlNodes['fields'] {
  const known = new Map<unknown, ReadonlyMap<string, Field>>();
  const fieldsOf: YamlNodes['fields'] = (node) => {
    const map = resolved(node);
    if (!isMap(map)) return undefined;
    const before = known.get(map);
    if (before !== undefined) return before;
    known.set(map, new Map());
    const merged = new Map<string, Field>();
    const plain = new Map<string, Field>();
    for (const { key, value } of map.items) {
      const name = isScalar(key) ? key.value : undefined;
      if (typeof name === 'string' && name !== '<<') plain.set(name, { line: line(key), node: resolved(value) });
      else if (isMerge(name)) {
        const sources = resolved(value);
        for (const source of isSeq(sources) ? sources.items.toReversed() : [sources]) {
          for (const [field, found] of fieldsOf(source) ?? []) merged.set(field, found);
        }
      }
    }
    const fields = new Map([...merged, ...plain]);
    known.set(map, fields);
    return fields;
  };
  return fieldsOf;
}

/** The library has the key of a merge as a symbol of its own, or as text. */
const isMerge = (name: unknown): boolean => name === '<<' || typeof name === 'symbol';

/** Offset at which a node begins; 0 for what is none. */
export function startOf(node: unknown): number {
  const range: Node['range'] = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range : undefined;
  return range?.[0] ?? 0;
}

import { isAlias, isMap, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import { keyText, startOf, structureProblems } from './yaml-structure.js';

/** A place in a text, from 1; columns in UTF-16 units. */
export type Place = { readonly line: number; readonly column: number };

/** Something wrong at a place. */
export type Problem = Place & { readonly what: string };

/** A YAML text that can be read. `place` finds what stands at a path, or the nearest thing above it. */
export type YamlText = {
  readonly value: unknown;
  readonly place: (path: readonly PropertyKey[], part: 'key' | 'value') => Place;
};

/** Aliases in a policy are rare; more than this many resolved nodes is a bomb. */
const maxAliasCount = 100;

/** Characters that YAML 1.2 does not allow (section 5.1); NUL also shows a file that is UTF-16. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/**
 * Reads one YAML 1.2 document; an empty one, or one of comments only, is an empty mapping. Never throws.
 * `problems` lists everything wrong with the text as YAML. `yaml` is absent where its content cannot be told;
 * it is there beside a problem that leaves the content clear, such as a key that stands twice.
 */
export function readYaml(text: string): { readonly problems: readonly Problem[]; readonly yaml?: YamlText } {
  const start = encodingProblem(text);
  if (start !== undefined) return { problems: [start] };
  const document = parseDocument(text, { version: '1.2', prettyErrors: false });
  const starts = lineStarts(text);
  const place = (offset: number): Place => toPlace(starts, offset);
  const found = structureProblems(document, text).map(({ offset, what, fatal }) => ({ ...place(offset), what, fatal }));
  const problems = found.map(({ line, column, what }) => ({ line, column, what }));
  if (found.some((problem) => problem.fatal)) return { problems };
  try {
    const value: unknown = isEmpty(document) ? {} : document.toJS({ maxAliasCount });
    return { problems, yaml: { value, place: (path, part) => place(offsetOf(document, path, part)) } };
  } catch {
    const what = 'aliases stand for too much, or content is nested too deeply; write it out plainly';
    return { problems: [...problems, { line: 1, column: 1, what }] };
  }
}

function encodingProblem(text: string): Problem | undefined {
  if (text.startsWith('\ufeff')) {
    return { line: 1, column: 1, what: 'the file begins with a byte order mark; save it as UTF-8 without one' };
  }
  const index = text.search(forbidden);
  if (index === -1) return undefined;
  const code = text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0');
  return {
    ...toPlace(lineStarts(text), index),
    what: `the character U+${code} is not allowed in YAML; remove it, and save the file as UTF-8`,
  };
}

/** Not the library's counter: after an error it has not seen every line. */
function lineStarts(text: string): readonly number[] {
  return [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
}

function toPlace(starts: readonly number[], offset: number): Place {
  const later = starts.findIndex((start) => start > offset);
  const line = later === -1 ? starts.length : later;
  return { line, column: 1 + offset - (starts[line - 1] ?? 0) };
}

function isEmpty(document: Document.Parsed): boolean {
  const { contents } = document;
  return contents === null || (isScalar(contents) && contents.value === null && contents.source === '');
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[], part: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = startOf(node);
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      // Of a key that stands twice the last counts, as in the value.
      const pair = node.items.findLast((item) => keyText(item.key) === String(step));
      if (pair === undefined) return offset;
      const key = startOf(pair.key);
      // A key without a value has nothing of its own to point to.
      offset = part === 'key' || isMissing(pair.value) ? key : startOf(pair.value);
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = node === undefined ? offset : startOf(node);
    } else {
      return offset;
    }
  }
  return offset;
}

function isMissing(value: unknown): boolean {
  return value === null || (isScalar(value) && value.source === '');
}

import { isAlias, isMap, isScalar, parseAllDocuments, visit, type Document } from 'yaml';
import { breaksBetween } from './unfold.js';

/** A document of a YAML or JSON text. */
export type Top = {
  readonly document: Document;
  /** What it says, aliases and merge keys resolved. */
  readonly value: unknown;
  readonly hasAliases: boolean;
  readonly hasMerges: boolean;
  /** A tag of which Trivy makes nothing; what has it is left out. */
  readonly tag?: string;
  /** A key at the top is in base64: it may be any name. */
  readonly hasHiddenKey: boolean;
};

/** Documents of a text, as far as they can be read, and what is wrong with it; a reason alone where nothing can be read. */
export type Documents = { readonly tops: readonly Top[]; readonly problem?: string };

/** To follow more takes too long: each is looked for in the whole document. */
const mostAliases = 2000;

/** Tags that say what is there anyway. */
const plainTag = /^(?:!|tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq))$/;

const inBase64 = 'tag:yaml.org,2002:binary';

/** Parses all documents; a reason where that cannot be done. */
export function documentsIn(text: string): Documents | string {
  try {
    const documents = [...parseAllDocuments(text, { logLevel: 'silent', prettyErrors: false, merge: true })];
    const [error] = documents.flatMap(({ errors }) => errors);
    const tops = documents.map(topOf);
    if (tops.some((top) => top === undefined)) return 'has more aliases than are followed';
    const read = { tops: tops.filter((top) => top !== undefined) };
    if (error === undefined) return read;
    const line = breaksBetween(text, 0, error.pos[0]) + 1;
    return { ...read, problem: `is not valid YAML (line ${line}: ${error.message.slice(0, 120)})` };
  } catch {
    return 'is nested too deeply';
  }
}

function topOf(document: Document): Top | undefined {
  const counts = { aliases: 0, merges: 0 };
  const tags: string[] = [];
  visit(document, {
    Pair: (_, { key }) => {
      if (isMergeKey(key)) counts.merges += 1;
    },
    Node: (_, node) => {
      if (isAlias(node)) counts.aliases += 1;
      else if (isOdd(node)) tags.push(node.tag ?? '');
    },
  });
  if (counts.aliases + counts.merges > mostAliases) return undefined;
  return {
    document,
    value: valueOf(document),
    hasAliases: counts.aliases > 0,
    hasMerges: counts.merges > 0,
    hasHiddenKey:
      isMap(document.contents) && document.contents.items.some(({ key }) => isScalar(key) && key.tag === inBase64),
    ...(tags[0] === undefined ? {} : { tag: tags[0] }),
  };
}

function isMergeKey(key: unknown): boolean {
  const value = isScalar(key) ? key.value : undefined;
  return value === '<<' || (typeof value === 'symbol' && value.description === '<<');
}

const isOdd = ({ tag }: { readonly tag?: string }): boolean => tag !== undefined && !plainTag.test(tag);

/** Of a document with errors there may be no value, for all that some of it could be read. */
function valueOf(document: Document): unknown {
  try {
    // Aliases share what they stand for: it does not grow.
    return document.toJS({ maxAliasCount: -1 });
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return isMap(document.contents)
      ? Object.fromEntries(document.contents.items.map(({ key }) => [String(key), null]))
      : undefined;
  }
}

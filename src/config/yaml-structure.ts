import { isScalar, visit, type Alias, type Document } from 'yaml';
import { lowered, quoted } from './wrong-word.js';

/** Something wrong with a text as YAML. `fatal`: its content cannot be told. */
export type StructureProblem = { readonly offset: number; readonly what: string; readonly fatal: boolean };

/** What the parser objects to: an error or a warning. */
type Objection = { readonly code: string; readonly message: string; readonly pos: readonly [number, number] };

/** Aliases are rare in a policy, and each is looked up in the whole document. */
const mostAliases = 100;

/** Everything that is wrong with a document before its content is looked at, in the order of the text. */
export function structureProblems(document: Document.Parsed, text: string): readonly StructureProblem[] {
  const objections: readonly Objection[] = [...document.errors, ...document.warnings];
  const keys = keysByOffset(document);
  const syntax = objections.map((objection) => syntaxProblem(objection, keys));
  // A text that ran into the parser's limit yields the same complaint for every level.
  const deep = syntax.find((_, index) => objections[index]?.code === 'RESOURCE_EXHAUSTION');
  if (deep !== undefined) return [deep];
  const all = [...versionProblems(document, text), ...syntax, ...keyProblems(document), ...aliasProblems(document)];
  return all.sort((a, b) => a.offset - b.offset);
}

/** Offset at which a node begins; 0 for what is none. */
export function startOf(node: unknown): number {
  const range: unknown = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
  const start: unknown = Array.isArray(range) ? range[0] : undefined;
  return typeof start === 'number' ? start : 0;
}

/** Text of a mapping's key, as it is in the value; `''` for null and for what is no scalar. */
export function keyText(key: unknown): string {
  if (!isScalar(key)) return '';
  switch (typeof key.value) {
    case 'string':
      return key.value;
    case 'number':
    case 'boolean':
      return String(key.value);
    default:
      return '';
  }
}

function syntaxProblem({ code, message, pos }: Objection, keys: ReadonlyMap<number, string>): StructureProblem {
  const [offset] = pos;
  switch (code) {
    case 'DUPLICATE_KEY': {
      const key = quoted(keys.get(offset) ?? '');
      return { offset, what: `the key ${key} stands here a second time; keep one`, fatal: false };
    }
    case 'TAB_AS_INDENT':
      return { offset, what: 'a tab indents; indent with spaces', fatal: true };
    case 'MULTIPLE_DOCS':
      return { offset, what: 'a second YAML document begins; keep one', fatal: true };
    case 'RESOURCE_EXHAUSTION':
      return { offset, what: 'nested too deeply; write it out plainly', fatal: true };
    case 'TAG_RESOLVE_FAILED':
      return { offset, what: `${lowered(message)}; remove the tag`, fatal: true };
    default:
      return { offset, what: `not valid YAML: ${lowered(message)}; correct the line, or quote the value`, fatal: true };
  }
}

/** `%YAML 1.1` would change what words mean: `off` would be a truth value. */
function versionProblems(document: Document.Parsed, text: string): readonly StructureProblem[] {
  const version = document.directives.yaml.version;
  if (version === '1.2') return [];
  const offset = Math.max(0, text.indexOf('%YAML'));
  return [{ offset, what: `the file asks for YAML ${version}; remove the line, YAML 1.2 is read`, fatal: true }];
}

function keysByOffset(document: Document.Parsed): ReadonlyMap<number, string> {
  const keys = new Map<number, string>();
  visit(document, { Pair: (_, pair) => void keys.set(startOf(pair.key), keyText(pair.key)) });
  return keys;
}

function keyProblems(document: Document.Parsed): readonly StructureProblem[] {
  const problems: StructureProblem[] = [];
  visit(document, {
    Pair: (_, pair) => {
      if (isScalar(pair.key)) return;
      problems.push({ offset: startOf(pair.key), what: 'a key is no plain word; write it as text', fatal: true });
    },
  });
  return problems;
}

function aliasProblems(document: Document.Parsed): readonly StructureProblem[] {
  const aliases: Alias[] = [];
  visit(document, { Alias: (_, alias) => void aliases.push(alias) });
  const surplus = aliases[mostAliases];
  if (surplus !== undefined) {
    const what = `more than ${mostAliases} aliases; write the values out`;
    return [{ offset: startOf(surplus), what, fatal: true }];
  }
  return aliases.flatMap((alias) => {
    const what = aliasProblem(alias, document);
    return what === undefined ? [] : [{ offset: startOf(alias), what, fatal: true }];
  });
}

function aliasProblem(alias: Alias, document: Document.Parsed): string | undefined {
  const source = alias.resolve(document);
  const offset = startOf(alias);
  const name = quoted(alias.source);
  if (source === undefined) return `the alias ${name} has no anchor before it; write the value out`;
  const within = source.range && source.range[0] <= offset && offset < source.range[2];
  return within === true ? `the alias ${name} stands within its own anchor; write the value out` : undefined;
}

import { ownReading, restating, type OwnReading, type Stated } from './stated.js';

/** Strings, atoms, words, brackets and what stands between them. */
const token = /"(?:[^"\\]|\\.)*"|%\{|=>|[{}[\],:]|[^\s"{}[\],:%=]+|\S/gs;
const comment = /("(?:[^"\\]|\\.)*")|#[^\n]*/gs;

type Entry = { readonly key: string; readonly tokens: readonly string[] };

/** The entries of the map that a mix.lock is; `undefined` for a text that is no such map. */
function entriesIn(text: string): readonly Entry[] | undefined {
  const tokens: readonly string[] = text.replace(comment, '$1').match(token) ?? [];
  if (tokens[0] !== '%{' || tokens.at(-1) !== '}') return undefined;
  const entries: Entry[] = [];
  let at = 1;
  while (at < tokens.length - 1) {
    const open = tokens.indexOf('{', at);
    const close = open < 0 ? -1 : endOf(tokens, open);
    const between = tokens.slice(at, open).filter((one) => !/^(?:,|:|=>)$/.test(one));
    const [key] = between;
    if (close < 0 || key === undefined || between.length !== 1) return undefined;
    entries.push({ key: plain(key), tokens: tokens.slice(open + 1, close) });
    at = close + 1;
    while (tokens[at] === ',') at += 1;
  }
  return entries;
}

/** Where the bracket at `open` closes; -1 where it does not. */
function endOf(tokens: readonly string[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at += 1) {
    if (/[{[]$/.test(tokens[at] ?? '')) depth += 1;
    if (/^[}\]]$/.test(tokens[at] ?? '')) depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

const plain = (word: string): string => word.replace(/^"(.*)"$/s, '$1');

function read(text: string): OwnReading | undefined {
  const entries = entriesIn(text);
  return entries && ownReading(entries.map((entry) => packageOf(entry)));
}

/** `{:hex, :name, "version", …}`, or `{:git, "address", "commit", [tag: "v1.0.0"]}`: a tag that is a version is one. */
function packageOf({ key, tokens }: Entry): Stated {
  const words = tokens.filter((one) => !/^[,:]$/.test(one)).map(plain);
  const [kind, name = key, version = ''] = words;
  if (kind === 'hex') return { name, version };
  const tag = kind === 'git' ? (words[words.indexOf('tag') + 1] ?? '') : '';
  const [, tagged = ''] = words.includes('tag') ? (/^v?(\d+\.\d+.*)$/.exec(tag) ?? []) : [];
  return { name: key, version: tagged };
}

const write = (packages: readonly Stated[]): string =>
  `%{\n${packages.map(({ name, version }) => `  "${name}": {:hex, :${name}, "${version}", "0", [:mix], [], "hexpm", "0"},\n`).join('')}}\n`;

/**
 * mix.lock. Trivy takes an application's name for its package's, sees one package of a line, leaves out git, and reads
 * nothing behind a line of 64 KiB.
 */
export const restateMix = restating(read, write);

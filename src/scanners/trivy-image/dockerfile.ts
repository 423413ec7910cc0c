import { instructionsOf } from './dockerfile-lines.js';
import { expand, wordsOf, type Values } from './dockerfile-words.js';

/** A `FROM` of a Dockerfile. */
export type From = {
  /** From 1. */
  readonly line: number;
  /** The image; `undefined` where a build argument without a default decides, or where `undecided` says why. */
  readonly image: string | undefined;
  /** As it stands there. */
  readonly text: string;
  /** Why nobody can say which image a build takes; it may be what stands in place of a `FROM`, too. */
  readonly undecided?: string;
};

/**
 * The images that a Dockerfile is FROM, as BuildKit builds it for a platform: not its own stages, nor the empty image
 * `scratch`.
 */
export function fromsOf(text: string, platform = 'linux/amd64'): readonly From[] {
  const values = platformValues(platform);
  const stages = new Set<string>();
  const froms: From[] = [];
  const { instructions, escape, undecided } = instructionsOf(text);
  let isGlobal = true;
  for (const { line, word, rest } of instructions) {
    if (word === 'ARG' && isGlobal) readArguments(rest, values, escape);
    if (word !== 'FROM') continue;
    isGlobal = false;
    const { flags, words } = partsOf(rest);
    const [image = '', as = '', name = ''] = words;
    const resolved = resolve(image, values, escape);
    const isOdd = flags.some((flag) => /['"\\`]/.test(flag));
    if (isOdd || resolved === null)
      froms.push({ line, image: undefined, text: image, undecided: 'it cannot be resolved' });
    else if (!stages.has(resolved?.toLowerCase() ?? '') && resolved !== 'scratch')
      froms.push({ line, image: resolved, text: image });
    if (words.length === 3 && as.toUpperCase() === 'AS' && isStage(name)) stages.add(name.toLowerCase());
  }
  if (undecided !== undefined)
    froms.push({ line: undecided.line, image: undefined, text: '', undecided: undecided.why });
  return froms;
}

/** What BuildKit takes for a name of a stage; no image of a registry looks like one with a tag or a host. */
const isStage = (name: string): boolean => /^[a-z][a-z0-9_.-]*$/i.test(name);

/** Flags stand before all else. */
function partsOf(rest: string): { readonly flags: readonly string[]; readonly words: readonly string[] } {
  const parts = rest.trim().split(/[\t\v\f\r ]+/);
  const first = parts.findIndex((part) => !part.startsWith('--'));
  return first === -1 ? { flags: parts, words: [] } : { flags: parts.slice(0, first), words: parts.slice(first) };
}

/** The arguments that a builder sets by itself; the machine that builds is taken for one of the same platform. */
function platformValues(platform: string): Map<string, string | null> {
  const [os = '', architecture = '', variant = ''] = platform.split('/');
  const each = { PLATFORM: platform, OS: os, ARCH: architecture, VARIANT: variant };
  return new Map(
    ['TARGET', 'BUILD'].flatMap((who) => Object.entries(each).map(([what, value]) => [`${who}${what}`, value])),
  );
}

function readArguments(rest: string, values: Map<string, string | null>, escape: string): void {
  const words = wordsOf(rest, escape);
  if (words === undefined) {
    // Where a quote has no end, nobody knows which arguments are named.
    for (const [, name = ''] of rest.matchAll(/([\p{L}_][\p{L}\p{Nd}_]*)=/gu)) values.set(name, null);
    return;
  }
  for (const word of words) {
    const at = word.indexOf('=');
    if (at > 0) values.set(word.slice(0, at), valueOf(word.slice(at + 1), values, escape));
  }
}

const valueOf = (word: string, values: Values, escape: string): string | null =>
  expand(word, values, escape)?.text ?? null;

/** A reference by the grammar of distribution, as far as it matters where an argument is empty. */
const reference =
  /^(?:(?:[a-z\d-]+(?:\.[a-z\d-]+)*|\[[a-f\d:.]+\])(?::\d+)?\/)?[a-z\d]+(?:(?:[._]|__|-+|\/)[a-z\d]+)*(?::\w[\w.-]{0,127})?(?:@\w[\w+.-]*:[a-f\d]+)?$/i;

/**
 * The image that a build without arguments takes; `undefined` where that is none since an argument has no value, `null`
 * where it cannot be told.
 */
function resolve(image: string, values: Values, escape: string): string | undefined | null {
  const expanded = expand(image, values, escape);
  if (expanded === undefined) return null;
  const { text, empty } = expanded;
  if (empty.length > 0) return reference.test(text) ? text : undefined;
  return text === '' || /[\s$'"]/.test(text) ? null : text;
}

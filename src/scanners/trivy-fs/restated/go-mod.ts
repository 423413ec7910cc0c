import { ownReading, restating, type OwnReading, type Stated } from './stated.js';

type Module = { readonly path: string; readonly version: string };
type Replacement = { readonly old: Module; readonly by: Module };

/** What a go.mod asks for, and by what it is replaced, as Go understands it. */
function read(text: string): OwnReading | undefined {
  const required: Module[] = [];
  const replaced: Replacement[] = [];
  let block = '';
  for (const line of text.replaceAll('\r', '').split('\n')) {
    const words = wordsOf(line);
    if (words === undefined) return undefined;
    if (words.length === 0) continue;
    if (block !== '' && words[0] === ')') block = '';
    else if (block === '' && words.at(-1) === '(') block = words[0] ?? '';
    else {
      const [verb = '', ...rest] = block === '' ? words : [block, ...words];
      if (verb === 'require') required.push(moduleOf(rest));
      if (verb === 'replace') replaced.push(replacementOf(rest));
    }
  }
  return ownReading(required.flatMap((one) => judged(one, replaced) ?? []));
}

/** Words of a line without its comment: plain, "quoted" or `quoted`; `undefined` for a quote without an end. */
function wordsOf(line: string): readonly string[] | undefined {
  const words: string[] = [];
  for (let rest = line.trim(); rest !== '' && !rest.startsWith('//');) {
    const [whole, quoted, raw, plain] = /^(?:"([^"]*)"|`([^`]*)`|([^\s"`(),]+|[(),]))\s*/.exec(rest) ?? [];
    if (whole === undefined) return undefined;
    words.push(quoted ?? raw ?? plain ?? '');
    rest = rest.slice(whole.length);
  }
  return words;
}

const moduleOf = ([path = '', version = '']: readonly string[]): Module => ({ path, version });

function replacementOf(words: readonly string[]): Replacement {
  const arrow = words.indexOf('=>');
  return { old: moduleOf(words.slice(0, arrow)), by: moduleOf(words.slice(arrow + 1)) };
}

/** The module that is built: the replacement of this version comes before that of all; a folder is the repository's. */
function judged({ path, version }: Module, replaced: readonly Replacement[]): Stated | undefined {
  const fitting = replaced.filter(({ old }) => old.path === path);
  const { by } =
    fitting.find(({ old }) => old.version === version) ?? fitting.find(({ old }) => old.version === '') ?? {};
  if (by === undefined) return { name: path, version };
  return by.version === '' ? undefined : { name: by.path, version: by.version };
}

const write = (packages: readonly Stated[]): string =>
  `module anew\n\ngo 1.22\n\n${packages.map(({ name, version }) => `require ${name} ${version}\n`).join('')}`;

/**
 * go.mod. Trivy follows replacements one after another, also those of a replacement, and leaves out what other modules
 * need where the file is of a Go before 1.17.
 */
export const restateGoMod = restating(read, write);

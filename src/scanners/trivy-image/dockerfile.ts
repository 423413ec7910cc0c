/** A `FROM` of a Dockerfile. */
export type From = {
  /** From 1. */
  readonly line: number;
  /** The image; `undefined` where a build argument without a default decides. */
  readonly image: string | undefined;
  /** As it stands there. */
  readonly text: string;
};

type Instruction = { readonly line: number; readonly word: string; readonly rest: string };

/** The images that a Dockerfile is FROM: not its own stages, nor the empty image `scratch`. */
export function fromsOf(text: string): readonly From[] {
  const values = new Map<string, string>();
  const stages = new Set<string>();
  const froms: From[] = [];
  for (const { line, word, rest } of instructionsOf(text)) {
    if (word === 'ARG' && froms.length === 0 && stages.size === 0) readArgument(rest, values);
    if (word !== 'FROM') continue;
    const [image = '', as = '', name = ''] = rest.split(/\s+/).filter((part) => !part.startsWith('--'));
    const resolved = resolve(image, values);
    if (!stages.has(image.toLowerCase()) && resolved !== 'scratch') froms.push({ line, image: resolved, text: image });
    stages.add(as.toUpperCase() === 'AS' ? name.toLowerCase() : ` ${String(stages.size)}`);
  }
  return froms;
}

function readArgument(rest: string, values: Map<string, string>): void {
  for (const [, name = '', quoted, plain = ''] of rest.matchAll(/(\w+)=(?:"([^"]*)"|(\S*))/g)) {
    values.set(name, quoted ?? plain);
  }
}

/** With the defaults of its build arguments; `undefined` where one has none. */
function resolve(image: string, values: ReadonlyMap<string, string>): string | undefined {
  const unknown: string[] = [];
  const resolved = image
    .replace(/^"(.*)"$/, '$1')
    .replaceAll(/\$(?:(\w+)|\{(\w+)(?::?-([^}]*))?\})/g, (_, plain?: string, braced?: string, otherwise?: string) => {
      const name = plain ?? braced ?? '';
      const value = values.get(name) ?? otherwise;
      if (value === undefined) unknown.push(name);
      return value ?? '';
    });
  return unknown.length > 0 || /[$"\s]/.test(resolved) || resolved === '' ? undefined : resolved;
}

/** Instructions with their continued lines, without comments. */
function instructionsOf(text: string): readonly Instruction[] {
  const found: Instruction[] = [];
  const escape = /^\s*#\s*escape\s*=\s*`/im.test(text.split('\n', 3).join('\n')) ? /`\s*$/ : /\\\s*$/;
  let open: Instruction | undefined;
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    if (/^\s*(?:#.*)?$/.test(raw)) continue;
    const continues = escape.test(raw);
    const part = raw.replace(escape, ' ').trim();
    const [, word = '', rest = ''] = /^(\S+)\s*(.*)$/.exec(part) ?? [];
    open =
      open === undefined
        ? { line: index + 1, word: word.toUpperCase(), rest }
        : { ...open, rest: `${open.rest} ${part}` };
    if (continues) continue;
    found.push({ ...open, rest: open.rest.trim() });
    open = undefined;
  }
  return open === undefined ? found : [...found, open];
}

import { optionNames, parted } from './requirement-options.js';

/** What a line of a requirements file says. Lines from 1: where it begins. */
export type RequirementLine =
  | {
      readonly kind: 'requirement';
      readonly line: number;
      readonly name: string;
      /** With brackets, or empty. */
      readonly extras: string;
      /** `==1.0`, `>=1,<2` or empty. */
      readonly specifier: string;
      readonly marker: string;
      readonly hashed: boolean;
      /** Packages that a comment of pip-compile or uv names as those that ask for it (`# via`). */
      readonly via: readonly string[];
    }
  /** Of an address, a folder or an archive: no version that an advisory could name. */
  | { readonly kind: 'unversioned'; readonly line: number; readonly text: string }
  | { readonly kind: 'include' | 'constraint'; readonly line: number; readonly path: string }
  /** Global options, by their long names. */
  | { readonly kind: 'option'; readonly line: number; readonly names: readonly string[] }
  | { readonly kind: 'invalid'; readonly line: number; readonly text: string };

const name = String.raw`[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?`;
const clause = String.raw`(?:===|==|~=|!=|<=|>=|<|>)\s*[^\s,;()#]+`;
const requirement = new RegExp(
  String.raw`^(${name})\s*(\[[^\]]*\])?\s*\(?\s*(${clause}(?:\s*,\s*${clause})*)?\s*,?\s*\)?\s*(?:;\s*(.*))?$`,
);

/** Options that take a file. */
const files: Readonly<Record<string, 'include' | 'constraint'>> = {
  '-r': 'include',
  '--requirement': 'include',
  '-c': 'constraint',
  '--constraint': 'constraint',
};

/** What else Python's `splitlines` takes for the end of a line. */
const unseenBreak = /[\v\f\x1c-\x1e\x85\u2028\u2029]/;

/** Reads a requirements file as pip does: continued lines, comments, options before and after requirements. */
export function requirementLines(text: string): readonly RequirementLine[] {
  const read: RequirementLine[] = [];
  for (const { line, content, comments } of logicalLines(text)) {
    const plain = content.replace(/(?:^|\s)#.*$/, '').trim();
    if (plain !== '') read.push(lineOf(plain, line, viaOf(`${content}\n${comments}`)));
  }
  return read;
}

type Logical = { readonly line: number; readonly content: string; readonly comments: string };

/**
 * Lines joined at a backslash before their end, with nothing between them, as pip does it. Whole-line comments go with
 * the line above them, and end it as in pip.
 */
function logicalLines(text: string): readonly Logical[] {
  const all: { line: number; content: string; comments: string }[] = [];
  const state = { open: false };
  for (const { line, raw } of physicalLines(text)) {
    const last = all.at(-1);
    const part = raw.endsWith('\\') ? raw.replace(/^\\+|\\+$/g, '') : raw;
    if (last !== undefined && /^\s*#/.test(raw)) last.comments += `${raw}\n`;
    else if (state.open && last !== undefined) last.content += part;
    else all.push({ line, content: part, comments: '' });
    state.open = !/^\s*#/.test(raw) && raw.endsWith('\\');
  }
  return all;
}

/** Lines as pip splits them, which ends one at a form feed, too, and more; numbered as everybody else counts them. */
const physicalLines = (text: string): readonly { readonly line: number; readonly raw: string }[] =>
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|[\n\r]/)
    .flatMap((whole, index) => whole.split(unseenBreak).map((raw) => ({ line: index + 1, raw })));

function lineOf(text: string, line: number, via: readonly string[]): RequirementLine {
  if (text.startsWith('-')) return optionOf(text, line);
  const { asked, hashed } = parted(text) ?? {};
  if (asked === undefined || hashed === undefined) return { kind: 'invalid', line, text };
  if (isUnversioned(asked)) return { kind: 'unversioned', line, text: asked };
  const [, project, extras = '', specifier = '', marker = ''] = requirement.exec(asked) ?? [];
  if (project === undefined) return { kind: 'invalid', line, text: asked };
  return {
    kind: 'requirement',
    line,
    name: project,
    extras,
    specifier: specifier.replace(/\s+/g, ''),
    marker,
    hashed,
    via,
  };
}

/** PEP 508's `name @ address`, an address, an archive, or a path. */
function isUnversioned(text: string): boolean {
  if (/^[\w.-]+\s*(?:\[[^\]]*\])?\s*@/.test(text)) return true;
  const word = text.split(/[\s;]/)[0] ?? '';
  return /^[a-z][a-z0-9+.-]*:/i.test(word) || /^[.~/\\]|[/\\]/.test(word) || /\.(?:whl|zip|tar\.gz|tgz)$/i.test(word);
}

function optionOf(text: string, line: number): RequirementLine {
  const [, given = '', value = ''] = /^(-[A-Za-z](?=\S)|--?[\w-]+)[=\s]*(.*)$/.exec(text) ?? [];
  const file = files[given];
  if (file !== undefined) {
    const path = fileIn(value.trim());
    return path === undefined ? { kind: 'invalid', line, text } : { kind: file, line, path };
  }
  if (given === '-e' || given === '--editable') return { kind: 'unversioned', line, text: value.trim() };
  const names = optionNames(text);
  return names === undefined ? { kind: 'invalid', line, text } : { kind: 'option', line, names };
}

/** One word, or one in quotes as a whole: pip reads the rest as a shell would, and puts variables of its own in. */
const fileIn = (value: string): string | undefined =>
  /^(["']?)([^"'\\]+)\1$/.test(value) && !value.includes('${') && (/^["']/.test(value) || !/\s/.test(value))
    ? value.replace(/^["']|["']$/g, '')
    : undefined;

/** `# via a, b` on the line or below it, and a list of names below `# via`. */
function viaOf(text: string): readonly string[] {
  const [, first = '', below = ''] = /#\s*via\b[ \t]*([^\n]*)((?:\n\s*#\s{2,}[^\n]*)*)/.exec(text) ?? [];
  const words = `${first},${below.replace(/#/g, ',')}`.split(/[,\n]/).map((word) => word.trim());
  return words.filter((word) => word !== '');
}

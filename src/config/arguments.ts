import { parseArgs } from 'node:util';
import { UsageError } from '../errors.js';
import { fixFlags, fixRequest, type FixRequest } from './fix-arguments.js';
import { hookFlags, hookRequest, type HookRequest } from './hook-arguments.js';
import { inputsFrom, type InputName, type Inputs } from './inputs.js';
import { rulesRequest, type RulesRequest } from './rules-arguments.js';
import { toolsRequest, type ToolsRequest } from './tools-arguments.js';
import { usablePath } from './usable-path.js';
import { advice, quoted, seeHelp } from './wrong-word.js';

/** How `check` answers on stdout. */
export const formats = ['text', 'json', 'sarif'] as const;

/** One of `formats`. */
export type Format = (typeof formats)[number];

/** Where reports go unless `--output` says otherwise; relative to the current folder. */
export const defaultOutput = 'security-gates-report';

/** What the command line asks for. */
export type Request =
  | {
      readonly command: 'check';
      /** As given: absolute, or relative to the current folder. */
      readonly directory: string;
      readonly inputs: Inputs;
      readonly output: string;
      readonly format: Format;
      readonly quiet: boolean;
      /** Judge the index, not the working tree. */
      readonly staged: boolean;
      /** Judge this commit, not the working tree. Never with `staged`. */
      readonly commit?: { readonly revision: string };
      /** Address of the mirror, unread; `''` where none is given. */
      readonly mirror: string;
    }
  | ToolsRequest
  | HookRequest
  | RulesRequest
  | FixRequest
  | { readonly command: 'help' }
  | { readonly command: 'version' }
  /** Print the JSON Schema of the policy file. */
  | { readonly command: 'schema' };

/** All commands, in the order in which they are shown. */
export const commands = ['check', 'fix', 'hook', 'tools', 'rules', 'schema', 'help', 'version'] as const;

type FlagType = { readonly type: 'string' | 'boolean'; readonly short?: string };

/** All flags; each input but the token is one. Those of type `string` take a value. */
export const flags = {
  gates: { type: 'string' },
  'fail-on': { type: 'string' },
  config: { type: 'string' },
  'working-directory': { type: 'string' },
  'offline-data': { type: 'string' },
  images: { type: 'string' },
  'images-artifact': { type: 'string' },
  name: { type: 'string' },
  mirror: { type: 'string' },
  output: { type: 'string' },
  format: { type: 'string' },
  quiet: { type: 'boolean' },
  staged: { type: 'boolean' },
  commit: { type: 'string' },
  'pre-push': { type: 'boolean' },
  shared: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const satisfies Readonly<Record<string, FlagType>> & Readonly<Record<InputName, FlagType>>;

/** Name of a flag, without dashes. */
export type Flag = keyof typeof flags;

/** Lists: giving the flag twice means both. */
const repeatable: readonly string[] = ['gates', 'fail-on', 'images'] satisfies readonly Flag[];

type Given = { readonly values: ReadonlyMap<string, string>; readonly positionals: readonly string[] };
type OptionToken = {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
};

/**
 * Reads the command line (without the program's own name). No arguments, or `--help` anywhere before `--`, ask
 * for help. Throws a UsageError that names the wrong word and the nearest valid one.
 */
export function parseArguments(argv: readonly string[]): Request {
  const { values, positionals } = readFlags(argv);
  if (argv.length === 0 || values.has('help')) return { command: 'help' };
  if (values.has('version')) return { command: 'version' };
  const [word, ...operands] = positionals;
  const command = commands.find((known) => known === word);
  switch (command) {
    case 'check':
      return checkRequest(values, operands);
    case 'fix':
      return fixRequest(values, operands);
    case 'hook':
      return hookRequest(values, operands);
    case 'tools':
      return toolsRequest(values, operands);
    case 'rules':
      return rulesRequest(values, operands);
    case 'help':
      return { command };
    case 'schema':
    case 'version':
      refuseAll(command, [...[...values.keys()].map((flag) => `--${flag}`), ...operands]);
      return { command };
    case undefined:
      throw new UsageError(
        word === undefined
          ? `no command given; use one of: ${commands.join(', ')}; ${seeHelp}`
          : `unknown command ${quoted(word)}; ${advice(word, commands)}; ${seeHelp}`,
      );
  }
}

function checkRequest(values: Given['values'], operands: readonly string[]): Request {
  const [directory = '.', surplus] = operands;
  if (surplus !== undefined) {
    throw new UsageError(
      `check takes one directory, and was given ${quoted(directory)} and ${quoted(surplus)}; ${seeHelp}`,
    );
  }
  const commit = values.get('commit');
  if (commit !== undefined && values.has('staged')) {
    throw new UsageError(`--staged judges what is staged, and --commit a commit: give one of them; ${seeHelp}`);
  }
  refuseForeign(values, 'hook', hookFlags);
  refuseForeign(values, 'fix', fixFlags);
  return {
    command: 'check',
    directory: usablePath('the directory to check', directory),
    inputs: inputsFrom(values),
    output: usablePath('--output', values.get('output') ?? defaultOutput),
    format: readFormat(values.get('format')),
    quiet: values.has('quiet'),
    staged: values.has('staged'),
    ...(commit === undefined ? {} : { commit: { revision: commit } }),
    mirror: values.get('mirror') ?? '',
  };
}

function refuseForeign(values: Given['values'], command: string, flagsOfIt: readonly Flag[]): void {
  const foreign = flagsOfIt.find((flag) => values.has(flag));
  if (foreign === undefined) return;
  throw new UsageError(`check does not take --${foreign}, which is for ${command}; ${seeHelp}`);
}

/** Not strict in the library's sense, since its messages know no nearest word; what it would refuse is refused here. */
function readFlags(argv: readonly string[]): Given {
  const { tokens } = parseArgs({
    args: [...argv],
    options: flags,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const options = tokens.filter((token) => token.kind === 'option');
  const positionals = tokens.filter((token) => token.kind === 'positional').map((token) => token.value);
  if (options.some((token) => token.name === 'help')) return { values: new Map([['help', '']]), positionals };
  const values = new Map<string, string>();
  for (const token of options) {
    const value = flagValue(token);
    const earlier = values.get(token.name);
    if (earlier === undefined) values.set(token.name, value);
    else if (repeatable.includes(token.name)) values.set(token.name, `${earlier},${value}`);
    else if (value !== '') throw new UsageError(`${token.rawName} is given twice; give it once; ${seeHelp}`);
  }
  return { values, positionals };
}

/** The value of a flag; `''` for one that takes none. */
function flagValue({ name, rawName, value, inlineValue }: OptionToken): string {
  const flag = Object.entries(flags).find(([known]) => known === name)?.[1];
  if (flag === undefined) {
    const known = Object.keys(flags).map((valid) => `--${valid}`);
    throw new UsageError(`unknown flag ${quoted(rawName)}; ${advice(rawName, known)}; ${seeHelp}`);
  }
  if (flag.type === 'boolean') {
    if (value === undefined) return '';
    throw new UsageError(`${rawName} takes no value, and was given ${quoted(value)}; write ${rawName} alone`);
  }
  if (value === undefined || value.trim() === '') {
    throw new UsageError(`${rawName} needs a value; leave the flag out for its default; ${seeHelp}`);
  }
  if (inlineValue !== true && value.startsWith('-')) {
    throw new UsageError(
      `${rawName} needs a value, and ${quoted(value)} follows; write ${rawName}=VALUE for a value with a leading dash`,
    );
  }
  return value;
}

function readFormat(value: string | undefined): Format {
  if (value === undefined) return 'text';
  const format = formats.find((known) => known === value);
  if (format !== undefined) return format;
  throw new UsageError(`--format: unknown format ${quoted(value)}; ${advice(value, formats)}`);
}

function refuseAll(command: string, surplus: readonly string[]): void {
  if (surplus.length === 0) return;
  throw new UsageError(`${command} takes no arguments, and was given ${surplus.map(quoted).join(' ')}; ${seeHelp}`);
}

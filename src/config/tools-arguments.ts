import { UsageError } from '../errors.js';
import { advice, quoted, seeHelp } from './wrong-word.js';

/** What can be done with the pinned tools, in the order in which it is shown. */
export const toolsActions = ['list', 'install', 'verify', 'why'] as const;

/** How `tools` answers on stdout. */
export const toolsFormats = ['text', 'json'] as const;

/** The flags that each action understands. */
const toolsFlags: Readonly<Record<(typeof toolsActions)[number], readonly string[]>> = {
  list: ['format'],
  install: ['format', 'quiet', 'mirror'],
  verify: ['format', 'quiet'],
  why: ['format'],
};

/** What is asked for about the pinned tools. */
export type ToolsRequest = {
  readonly command: 'tools';
  readonly action: (typeof toolsActions)[number];
  /** Names as given, not yet known to exist; empty: all of them. `why` has exactly one. */
  readonly names: readonly string[];
  readonly format: (typeof toolsFormats)[number];
  readonly quiet: boolean;
  /** Address of the mirror, unread; `''` where none is given. */
  readonly mirror: string;
};

/** Reads what follows `tools`. Throws a UsageError that names the wrong word and the nearest valid one. */
export function toolsRequest(values: ReadonlyMap<string, string>, operands: readonly string[]): ToolsRequest {
  const [word, ...names] = operands;
  const action = toolsActions.find((known) => known === word);
  if (action === undefined) {
    throw new UsageError(
      word === undefined
        ? `tools needs to know what to do; use one of: ${toolsActions.join(', ')}; ${seeHelp}`
        : `tools: unknown action ${quoted(word)}; ${advice(word, toolsActions)}; ${seeHelp}`,
    );
  }
  refuseForeign(action, [...values.keys()]);
  refuseNames(action, names);
  return {
    command: 'tools',
    action,
    names,
    format: readFormat(values.get('format')),
    quiet: values.has('quiet'),
    mirror: values.get('mirror') ?? '',
  };
}

function refuseForeign(action: ToolsRequest['action'], given: readonly string[]): void {
  const foreign = given.find((flag) => !toolsFlags[action].includes(flag));
  if (foreign === undefined) return;
  const known = toolsFlags[action].map((flag) => `--${flag}`).join(', ');
  throw new UsageError(`tools ${action} does not take --${foreign}; it takes ${known}; ${seeHelp}`);
}

function refuseNames(action: ToolsRequest['action'], names: readonly string[]): void {
  const given = names.map(quoted).join(' ');
  if (action === 'list' && names.length > 0) {
    throw new UsageError(`tools list takes no names, and was given ${given}; for one tool: tools why NAME; ${seeHelp}`);
  }
  if (action === 'why' && names.length !== 1) {
    const got = names.length === 0 ? 'none' : given;
    throw new UsageError(`tools why takes the name of one tool, and was given ${got}; ${seeHelp}`);
  }
}

function readFormat(value: string | undefined): ToolsRequest['format'] {
  if (value === undefined) return 'text';
  const format = toolsFormats.find((known) => known === value);
  if (format !== undefined) return format;
  throw new UsageError(`--format: unknown format ${quoted(value)} of tools; ${advice(value, toolsFormats)}`);
}

import { UsageError } from '../errors.js';
import { inputNames, inputsFrom, type Inputs } from './inputs.js';
import { usablePath } from './usable-path.js';
import { advice, quoted, seeHelp } from './wrong-word.js';

/** What can be done with git hooks, in the order in which it is shown. */
export const hookActions = ['install', 'uninstall', 'status', 'run'] as const;

/** The hooks that can be installed and run. */
export const hookKinds = ['pre-commit', 'pre-push'] as const;

/** One of `hookKinds`. */
export type HookKind = (typeof hookKinds)[number];

/** Flags that only `hook` understands. */
export const hookFlags = ['pre-push', 'shared'] as const;

/** The flags that each action understands. */
const flagsOf: Readonly<Record<(typeof hookActions)[number], readonly string[]>> = {
  install: hookFlags,
  uninstall: hookFlags,
  status: [],
  run: [...inputNames, 'mirror', 'quiet'],
};

/** A hook is to be put into a repository, or taken out of it. */
export type HookPlacing = {
  readonly command: 'hook';
  readonly action: 'install' | 'uninstall';
  readonly kind: HookKind;
  /** As given: absolute, or relative to the current folder. */
  readonly directory: string;
  /** Also where other repositories use the same hooks. */
  readonly shared: boolean;
};

/** Which hooks are there? `directory` as in `HookPlacing`. */
export type HookStatus = { readonly command: 'hook'; readonly action: 'status'; readonly directory: string };

/** git, or a framework for hooks, asks for a judgement. */
export type HookRun = {
  readonly command: 'hook';
  readonly action: 'run';
  readonly kind: HookKind;
  readonly inputs: Inputs;
  /** Address of the mirror, unread; `''` where none is given. */
  readonly mirror: string;
  readonly quiet: boolean;
  /** What git tells a pre-push hook of the remote: its name and its address. Empty where it was not handed on. */
  readonly remote: readonly string[];
};

/** What is asked for about git hooks. */
export type HookRequest = HookPlacing | HookStatus | HookRun;

type Values = ReadonlyMap<string, string>;

/** Reads what follows `hook`. Throws a UsageError that names the wrong word and the nearest valid one. */
export function hookRequest(values: Values, operands: readonly string[]): HookRequest {
  const [word, ...rest] = operands;
  const action = hookActions.find((known) => known === word);
  if (action === undefined) {
    throw new UsageError(
      word === undefined
        ? `hook needs to know what to do; use one of: ${hookActions.join(', ')}; ${seeHelp}`
        : `hook: unknown action ${quoted(word)}; ${advice(word, hookActions)}; ${seeHelp}`,
    );
  }
  refuseForeign(action, [...values.keys()]);
  switch (action) {
    case 'install':
    case 'uninstall': {
      const kind = values.has('pre-push') ? 'pre-push' : 'pre-commit';
      return { command: 'hook', action, kind, directory: folderOf(action, rest), shared: values.has('shared') };
    }
    case 'status':
      return { command: 'hook', action, directory: folderOf(action, rest) };
    case 'run':
      return runRequest(values, rest);
  }
}

function refuseForeign(action: HookRequest['action'], given: readonly string[]): void {
  const known = flagsOf[action];
  const foreign = given.find((flag) => !known.includes(flag));
  if (foreign === undefined) return;
  const what = known.length === 0 ? 'no flags' : known.map((flag) => `--${flag}`).join(', ');
  throw new UsageError(`hook ${action} does not take --${foreign}; it takes ${what}; ${seeHelp}`);
}

function folderOf(action: string, [directory = '.', surplus]: readonly string[]): string {
  if (surplus === undefined) return usablePath('the directory of the repository', directory);
  throw new UsageError(
    `hook ${action} takes one directory, and was given ${quoted(directory)} and ${quoted(surplus)}; ${seeHelp}`,
  );
}

function runRequest(values: Values, [word, ...rest]: readonly string[]): HookRun {
  const kind = hookKinds.find((known) => known === word);
  if (kind === undefined) {
    throw new UsageError(
      word === undefined
        ? `hook run needs to know which hook; use one of: ${hookKinds.join(', ')}; ${seeHelp}`
        : `hook run: unknown hook ${quoted(word)}; ${advice(word, hookKinds)}; ${seeHelp}`,
    );
  }
  if (rest.length > (kind === 'pre-push' ? 2 : 0)) {
    const takes = kind === 'pre-push' ? "the remote's name and address" : 'no names of files: it judges what is staged';
    throw new UsageError(`hook run ${kind} takes ${takes}, and was given ${rest.map(quoted).join(' ')}; ${seeHelp}`);
  }
  return {
    command: 'hook',
    action: 'run',
    kind,
    inputs: inputsFrom(values),
    mirror: values.get('mirror') ?? '',
    quiet: values.has('quiet'),
    remote: rest,
  };
}

import type { ProcessResult } from '../host/host.js';
import { failed } from '../scanners/scanner.js';
import type { Command, Execution, Failed } from '../scanners/scanner.js';
import { scannerEnvironment } from './environment.js';
import type { Ground } from './ground.js';
import { commandLine } from './quote.js';

/** A verified tool with the private folder of its job. */
export type Workplace = {
  readonly ground: Ground;
  /** Name and version, for messages. */
  readonly tool: string;
  readonly executable: string;
  /** Words before those of every command of the tool, and variables that it must have. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly scratch: string;
  /** When the job's time is up, in milliseconds since the epoch. */
  readonly deadline: number;
  readonly timeLimitMs: number;
};

/** Bytes of stdout, stderr or a report that are kept; a scanner that writes more has failed. */
export const outputLimit = 256 * 1024 * 1024;

/** A finished command, with its line for the proof. */
export type Executed = { readonly execution: Execution; readonly line: string; readonly durationMs: number };

/**
 * Runs one command. Whatever kept it from ending by itself with whole output is a failure here already, so that
 * no scanner has to think of it.
 */
export async function execute(command: Command, place: Workplace): Promise<Executed | Failed> {
  const { host } = place.ground;
  for (const [path, content] of Object.entries(command.files ?? {}))
    await host.files.write(`${place.scratch}/${path}`, content);
  const folder = await workingFolder(command, place);
  const { program, args, env } = launchOf(command, place);
  const timeLimitMs = Math.min(place.deadline - host.now(), place.timeLimitMs * (command.share ?? 1));
  if (timeLimitMs <= 0) return timedOut(place);
  const result = await host.run({
    file: program,
    args,
    cwd: folder,
    env: { ...scannerEnvironment(host, command, place.scratch, ownFolders(place.ground)), ...env },
    timeLimitMs,
    outputLimit,
  });
  const line = commandLine(folder, { ...command.env, ...env }, program, args);
  const ended = howItEnded(result, command, place);
  if (ended !== undefined) return { ...ended, command: line };
  const reports: Record<string, string | undefined> = {};
  for (const [name, path] of Object.entries(command.reports ?? {})) {
    reports[name] = (await host.files.read(`${place.scratch}/${path}`, outputLimit))?.toString('utf8');
  }
  const { exitCode = -1, stdout, stderr } = result;
  return {
    execution: { name: command.name, exitCode, timedOut: result.timedOut, stdout, stderr, reports },
    line,
    durationMs: result.durationMs,
  };
}

function launchOf(command: Command, place: Workplace) {
  if (command.program === 'git') return { program: 'git', args: command.args, env: {} };
  return { program: place.executable, args: [...place.args, ...command.args], env: place.env };
}

const ownFolders = ({ tree, repository }: Ground): readonly string[] =>
  repository === undefined ? [tree.root] : [tree.root, repository.root];

async function workingFolder(command: Command, { ground, scratch }: Workplace): Promise<string> {
  await ground.host.files.makeFolder(`${scratch}/home`);
  if (command.cwd === 'tree') return ground.tree.root;
  if (command.cwd === 'scratch') return scratch;
  await ground.host.files.makeFolder(`${scratch}/empty`);
  return `${scratch}/empty`;
}

function howItEnded(result: ProcessResult, command: Command, place: Workplace): Failed | undefined {
  const who = command.program === 'tool' ? place.tool : 'git';
  if (result.startError !== undefined) return failed(`${who} could not be started: ${result.startError}`);
  if (result.timedOut) return command.mayTimeOut === true ? undefined : timedOut(place);
  if (result.truncated) return failed(`${who} wrote more than ${outputLimit / 1024 / 1024} MiB`);
  if (result.signal !== undefined) return failed(`${who} was ended by signal ${result.signal}`);
  return undefined;
}

const timedOut = ({ tool, timeLimitMs }: Workplace): Failed =>
  failed(
    `${tool} did not finish within its time limit of ${Math.round(timeLimitMs / 1000)} s`,
    'Raise `time-limit` of the gate, or narrow what is scanned.',
  );

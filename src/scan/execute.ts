import type { ProcessResult } from '../host/host.js';
import { absoluteBelow } from '../sarif/paths.js';
import { failed } from '../scanners/scanner.js';
import type { Command, Execution, Failed } from '../scanners/scanner.js';
import { scannerEnvironment } from './environment.js';
import type { Ground } from './ground.js';
import { hostProgram } from './host-program.js';
import { provided } from './launch.js';
import type { Launch } from './launch.js';
import { commandLine } from './quote.js';

/** A verified tool with the private folder of its job. */
export type Workplace = {
  readonly ground: Ground;
  /** The scanner's own tool; absent where its commands name programs of the machine. */
  readonly launch: Launch | undefined;
  readonly scratch: string;
  /** When the job's time is up, in milliseconds since the epoch. */
  readonly deadline: number;
  readonly timeLimitMs: number;
  readonly exchanges: () => Execution['exchanges'];
  /** Variables of a command that asks these hosts. They stand in no proof. */
  readonly secretEnv: (hosts: readonly string[]) => Readonly<Record<string, string>>;
};

/** Bytes of stdout, stderr or a report that are kept; a scanner that writes more has failed. */
export const outputLimit = 256 * 1024 * 1024;

/** A finished command, with its line for the proof. */
export type Executed = {
  readonly execution: Execution;
  readonly line: string;
  readonly durationMs: number;
  /** The program; absent for git. */
  readonly identity?: Launch['identity'];
};

/**
 * Runs one command. Whatever kept it from ending by itself with whole output is a failure here already, so that
 * no scanner has to think of it.
 */
export async function execute(command: Command, place: Workplace): Promise<Executed | Failed> {
  const { host } = place.ground;
  const program = await programOf(command, place);
  if (!program.ok) return program;
  const unplaced = await layOut(command, place);
  if (unplaced !== undefined) return unplaced;
  const { file, env } = program;
  const args = [...program.args, ...command.args];
  const cwd = await workingFolder(command, place);
  const timeLimitMs = Math.min(place.deadline - host.now(), place.timeLimitMs * (command.share ?? 1));
  if (timeLimitMs <= 0) return timedOut(program.who, place);
  const own = scannerEnvironment(host, command, place.scratch, ownFolders(place.ground));
  const secret = command.network === 'none' ? {} : place.secretEnv(command.network);
  const result = await host.run({ file, args, cwd, env: { ...own, ...env, ...secret }, timeLimitMs, outputLimit });
  const line = commandLine(cwd, { ...command.env, ...env }, file, args);
  const ended = howItEnded(result, command, program.who, place);
  if (ended !== undefined) return { ...ended, command: line };
  const { identity } = program;
  return {
    execution: await executionOf(command, result, place),
    line,
    durationMs: result.durationMs,
    ...(identity === undefined ? {} : { identity }),
  };
}

async function executionOf(command: Command, result: ProcessResult, place: Workplace): Promise<Execution> {
  const reports: Record<string, string | undefined> = {};
  for (const [name, path] of Object.entries(command.reports ?? {})) {
    const content = await place.ground.host.files.read(`${place.scratch}/${path}`, outputLimit);
    reports[name] = content?.toString('utf8');
  }
  const { exitCode = -1, timedOut, stdout, stderr } = result;
  return { name: command.name, exitCode, timedOut, stdout, stderr, reports, exchanges: place.exchanges() };
}

/**
 * Writes the command's files and lays out those that it wants of the judged tree. Where files of the repository lie, no
 * report stands before: the change could have brought it.
 */
async function layOut(command: Command, place: Workplace): Promise<Failed | undefined> {
  const { files = {}, copies = {}, reports = {}, cwd } = command;
  const { host, tree } = place.ground;
  const planted = cwd === 'files' ? Object.values(reports) : [];
  for (const path of planted) await host.files.remove(`${place.scratch}/${path}`);
  for (const [path, content] of Object.entries(files)) await host.files.write(`${place.scratch}/${path}`, content);
  for (const [to, path] of Object.entries(copies)) {
    const content = await host.files.read(absoluteBelow(tree.root, path), outputLimit);
    if (content === undefined) return failed(`${path} is not there to be read`);
    await host.files.write(`${place.scratch}/${to}`, content);
  }
  return undefined;
}

type Program = {
  readonly ok: true;
  /** Name and version, for messages. */
  readonly who: string;
  readonly file: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly identity?: Launch['identity'];
};

async function programOf({ program }: Command, { ground, launch }: Workplace): Promise<Program | Failed> {
  if (program === 'git') return { ok: true, who: 'git', file: 'git', args: [], env: {} };
  const tool = await launchOf(program, launch, ground);
  if (!tool.ok) return tool;
  const { executable, args, env, identity } = tool;
  return { ok: true, who: `${identity.name} ${identity.version}`, file: executable, args, env, identity };
}

async function launchOf(
  program: Exclude<Command['program'], 'git'>,
  own: Launch | undefined,
  ground: Ground,
): Promise<Launch | Failed> {
  if (program === 'tool') return own ?? failed('the scanner has no tool of its own');
  return 'tool' in program ? provided(program.tool, ground) : hostProgram(program, ground);
}

const ownFolders = ({ tree, repository }: Ground): readonly string[] =>
  repository === undefined ? [tree.root] : [tree.root, repository.root];

async function workingFolder(command: Command, { ground, scratch }: Workplace): Promise<string> {
  await ground.host.files.makeFolder(`${scratch}/home`);
  if (command.cwd === 'tree') return ground.tree.root;
  if (command.cwd === 'scratch') return scratch;
  if (command.cwd === 'files') return `${scratch}/files`;
  await ground.host.files.makeFolder(`${scratch}/empty`);
  return `${scratch}/empty`;
}

function howItEnded(result: ProcessResult, command: Command, who: string, place: Workplace): Failed | undefined {
  if (result.startError !== undefined) return failed(`${who} could not be started: ${result.startError}`);
  if (result.timedOut) return command.mayTimeOut === true ? undefined : timedOut(who, place);
  if (result.truncated) return failed(`${who} wrote more than ${outputLimit / 1024 / 1024} MiB`);
  if (result.signal !== undefined) return failed(`${who} was ended by signal ${result.signal}`);
  return undefined;
}

const timedOut = (who: string, { timeLimitMs }: Workplace): Failed =>
  failed(
    `${who} did not finish within its time limit of ${Math.round(timeLimitMs / 1000)} s`,
    'Raise `time-limit` of the gate, or narrow what is scanned.',
  );

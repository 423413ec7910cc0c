import { z } from 'zod';
import type { Host } from '../../host/host.js';
import { installerEnvironment } from '../environment.js';
import { failureOf } from './source.js';

/** A CPython of the host. */
export type Interpreter =
  | {
      readonly ok: true;
      /** Absolute path. */
      readonly executable: string;
      readonly version: string;
      /** Suffix of its extension modules: version, machine and C library in one word. */
      readonly abi: string;
    }
  | { readonly ok: false; readonly reason: string };

/** What the interpreter must be: at least `minimum`, the one that wheels were chosen for, with pip. */
export type Wanted = { readonly minimum: string; readonly abi?: string; readonly pip?: boolean };

const candidates = [['python3'], ['python'], ['py', '-3']] as const;
const timeLimitMs = 30_000;
const outputLimit = 1024 * 1024;

const question =
  'import importlib.machinery as m, json, sys; ' +
  'print(json.dumps([sys.executable, "%d.%d.%d" % sys.version_info[:3], m.EXTENSION_SUFFIXES[0]]))';
const reply = z.tuple([z.string().min(1), z.string().regex(/^\d+\.\d+\.\d+$/), z.string().min(1)]);

/** The first Python on the search path that is what is wanted. `cwd` is any folder that exists. */
export async function findInterpreter(host: Host, cwd: string, wanted: Wanted): Promise<Interpreter> {
  const answers: string[] = [];
  for (const command of candidates) {
    const found = await ask(host, cwd, command);
    const objection = found.ok ? await objectionTo(host, cwd, found, wanted) : found.reason;
    if (objection === undefined) return found;
    answers.push(`${command.join(' ')}: ${objection}`);
  }
  const what = `Python ${wanted.minimum} or newer${wanted.pip === true ? ' with pip' : ''}`;
  const abi = wanted.abi === undefined ? '' : ` for ${wanted.abi}`;
  return { ok: false, reason: `no ${what}${abi} (${answers.join('; ')})` };
}

async function ask(host: Host, cwd: string, [file, ...first]: readonly [string, ...string[]]): Promise<Interpreter> {
  const env = installerEnvironment(host.env);
  const args = [...first, '-I', '-S', '-c', question];
  const result = await host.run({ file, args, cwd, env, timeLimitMs, outputLimit });
  const failure = failureOf(file, result);
  if (failure !== undefined) return { ok: false, reason: failure };
  const said = reply.safeParse(parsed(result.stdout));
  if (!said.success) return { ok: false, reason: 'does not say which Python it is' };
  const [executable, version, abi] = said.data;
  return { ok: true, executable, version, abi };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function objectionTo(
  host: Host,
  cwd: string,
  { executable, version, abi }: Extract<Interpreter, { ok: true }>,
  wanted: Wanted,
): Promise<string | undefined> {
  const [minimum = 0, minor = 0] = [wanted.minimum.split('.')[1], version.split('.')[1]].map(Number);
  if (!version.startsWith('3.') || minor < minimum) return `is Python ${version}`;
  if (wanted.abi !== undefined && abi !== wanted.abi) return `is for ${abi}`;
  if (wanted.pip !== true) return undefined;
  const env = installerEnvironment(host.env);
  const args = ['-m', 'pip', '--version'];
  const result = await host.run({ file: executable, args, cwd, env, timeLimitMs, outputLimit });
  return failureOf('pip', result) === undefined ? undefined : 'has no pip';
}

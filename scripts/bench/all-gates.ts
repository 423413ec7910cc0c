import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyInputs } from '../../src/config/inputs.js';
import { gates } from '../../src/gates.js';
import type { Host, ProcessRequest } from '../../src/host/host.js';
import { localHost } from '../../src/host/local.js';
import { check } from '../../src/pipeline.js';
import type { Watcher } from '../../src/scan/watcher.js';

const rounds = 5;

/** What each took, in milliseconds, in turns, and how many commands the scripts hold. */
export type AllGatesTimes = {
  readonly ours: readonly number[];
  readonly sideBySide: readonly number[];
  readonly oneByOne: readonly number[];
  readonly commands: number;
};

/** Answers advisory services' questions with nothing at the ports given, which costs the bare commands the least. */
const server = `
import { createServer } from 'node:http';
for (const port of process.argv.slice(1)) {
  createServer((request, response) => request.resume().on('end', () => response.end('{}'))).listen(Number(port), '127.0.0.1');
}
console.log('listening');
`;

/**
 * All gates over the example against scripts with the very commands that such a run starts, probes included: phase
 * after phase, two at a time by \`xargs -P2\`, and one after another.
 */
export async function benchAllGates(work: string, bundle: string, root: string): Promise<AllGatesTimes> {
  const folder = join(work, 'shop');
  const made = spawnSync(process.execPath, [join(root, 'scripts/demo/repository.mjs'), folder], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(made.stderr);
  const data = join(root, 'examples/offline-data');
  const recorded = await commandsOfOneRun(folder, data);
  const [sideBySide, oneByOne] = [2, 1].map((many) => script(work, recorded, many));
  const ports = new Set(recorded.flatMap(({ request }) => portsOf(request)));
  const child = spawn(process.execPath, ['--input-type=module', '--eval', server, ...ports], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await new Promise((resolve) => child.stdout.once('data', resolve));
    const flags = ['--offline-data', data, '--output', join(work, 'all-report'), '--quiet'];
    const times = Array.from({ length: rounds }, () => ({
      ours: timed(process.execPath, [bundle, 'check', folder, ...flags], 1),
      sideBySide: timed('sh', [sideBySide ?? ''], 0),
      oneByOne: timed('sh', [oneByOne ?? ''], 0),
    }));
    return {
      ours: times.map((time) => time.ours),
      sideBySide: times.map((time) => time.sideBySide),
      oneByOne: times.map((time) => time.oneByOne),
      commands: recorded.length,
    };
  } finally {
    child.kill();
  }
}

type Recorded = { readonly request: ProcessRequest; readonly phase: number };

/** Runs the engine once, in this process, and keeps every command that it starts and every folder that it makes. */
async function commandsOfOneRun(folder: string, data: string): Promise<readonly Recorded[]> {
  const host = localHost();
  const recorded: Recorded[] = [];
  let phase = 0;
  const recording: Host = {
    ...host,
    files: { ...host.files, remove: () => Promise.resolve() },
    run: (request) => {
      if (phase > 0) recorded.push({ request, phase });
      return host.run(request);
    },
  };
  const watcher: Watcher = {
    start: (label) => {
      const gate = Object.entries(gates).find(([id]) => label.startsWith(`${id} (`))?.[1];
      phase = gate?.phase ?? phase;
    },
    update: () => undefined,
    end: () => undefined,
  };
  const inputs = { ...emptyInputs, 'offline-data': data };
  const { verdict } = await check(recording, { directory: folder, inputs, staged: false }, watcher);
  if (verdict.verdict !== 'fail') throw new Error(`the example came to ${verdict.verdict}`);
  return recorded;
}

/** A script with the commands, phase after phase, as many at a time. */
function script(work: string, recorded: readonly Recorded[], many: number): string {
  const phases = [...new Set(recorded.map(({ phase }) => phase))].sort((a, b) => a - b);
  const path = join(work, `all-${String(many)}.sh`);
  const lines = phases.map((phase) => {
    const list = join(work, `all-${String(phase)}.txt`);
    const items = recorded.filter((one) => one.phase === phase).map(({ request }) => `${shellLine(request)}\0`);
    writeFileSync(list, items.join(''));
    return `xargs -0 -P${String(many)} -I '{}' sh -c '{}' < ${list}\n`;
  });
  writeFileSync(path, lines.join(''));
  return path;
}

const quoted = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`;

function shellLine({ file, args, cwd, env, stdin = '' }: ProcessRequest): string {
  const variables = Object.entries(env).map(([name, value]) => `${name}=${quoted(value)}`);
  const command = ['env', '-i', ...variables, ...[file, ...args].map(quoted)].join(' ');
  return `cd ${quoted(cwd)} && printf %s ${quoted(stdin)} | ${command} >/dev/null 2>&1 || true`;
}

const portsOf = ({ args, env }: ProcessRequest): readonly string[] =>
  [...args, ...Object.values(env)].flatMap((text) =>
    [...text.matchAll(/http:\/\/127\.0\.0\.1:(\d+)/g)].map(([, port = '']) => port),
  );

function timed(program: string, args: readonly string[], code: number): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== code) throw new Error(`${program} ended with ${String(status)}: ${stderr}`);
  return performance.now() - start;
}

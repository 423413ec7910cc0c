/**
 * Measures the committed bundle. Claims are ratios between things measured side by side in this run, and fail it;
 * absolute figures are printed, and alarm only at three times the stated value.
 */
import { spawnSync } from 'node:child_process';
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { localFiles } from '../src/host/files.js';
import { inlineSuppressions } from '../src/plan/inline-suppressions.js';
import { benchAllGates } from './bench/all-gates.js';
import { benchDependencies } from './bench/dependencies.js';
import { benchSast } from './bench/sast.js';
import { scanners } from '../src/scanners/index.js';

const root = join(import.meta.dirname, '..');
const bundle = join(root, 'dist/index.js');
const work = mkdtempSync(join(tmpdir(), 'security-gates-bench-'));
const problems: string[] = [];

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

function time(args: readonly string[], program = process.execPath): number {
  const start = process.hrtime.bigint();
  const { status, stderr, error } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status === null || status > 1) {
    const call = `${program} ${args.join(' ')}`.slice(0, 300);
    throw new Error(`${call} ended with ${status}: ${stderr}`, { cause: error });
  }
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function claim(what: string, ratio: number, limit: number): void {
  const holds = ratio <= limit;
  process.stdout.write(`${holds ? 'holds' : 'FAILS'}  ${what}: ${ratio.toFixed(2)} (at most ${limit})\n`);
  if (!holds) problems.push(what);
}

function figure(what: string, value: number, stated: number, unit: string): void {
  const alarm = value > 3 * stated;
  process.stdout.write(`${alarm ? 'ALARM' : 'figure'} ${what}: ${value.toFixed(0)} ${unit} (stated ${stated})\n`);
  if (alarm) problems.push(what);
}

/** Start against a program that only loads @actions/core, run in turns so that both see the same machine. */
function benchStart(): void {
  const core = join(work, 'core.mjs');
  const resolved = pathToFileURL(join(root, 'node_modules/@actions/core/lib/core.js')).href;
  writeFileSync(core, `import * as core from '${resolved}';\nif (core.info === undefined) process.exit(9);\n`);
  const rounds = Array.from({ length: 15 }, () => ({ ours: time([bundle, '--version']), theirs: time([core]) }));
  const ours = median(rounds.map((round) => round.ours));
  const theirs = median(rounds.map((round) => round.theirs));
  figure('start of `--version`', ours, 200, 'ms');
  claim('start against @actions/core alone', ours / theirs, 1.5);
}

function git(folder: string, ...args: readonly string[]): void {
  const who = ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.test', '-c', 'commit.gpgsign=false'];
  const { status, stderr } = spawnSync('git', ['-C', folder, ...who, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
}

type Proofs = { readonly gates: Record<string, { scanners: Record<string, { proof: { durationMs: number } }> }> };

/** What a run takes beside its scanners: total minus the longest chain of commands of one scanner. */
function benchEngine(files: number): void {
  const folder = join(work, `repository-${files}`);
  spawnSync('git', ['init', '--quiet', folder]);
  for (let index = 0; index < files; index++) {
    writeFileSync(join(folder, `module_${index}.py`), `"""Module ${index}."""\n\nVALUE = ${index}\n`);
  }
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message=Files');
  const out = join(work, `report-${files}`);
  const memory = 'data:text/javascript,process.on("exit",()=>console.error("maxrss",process.resourceUsage().maxRSS))';
  const runs = Array.from({ length: 5 }, () => {
    const start = process.hrtime.bigint();
    const args = ['--import', memory, bundle, 'check', folder, '--gates', 'lint,secrets', '--output', out, '--quiet'];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`check ended with ${status}: ${stderr}`);
    const total = Number(process.hrtime.bigint() - start) / 1e6;
    const proofs = JSON.parse(readFileSync(join(out, 'verdict.json'), 'utf8')) as Proofs;
    const chains = Object.values(proofs.gates).flatMap(({ scanners }) =>
      Object.values(scanners).map(({ proof }) => proof.durationMs),
    );
    return { own: total - Math.max(...chains), memory: Number(/maxrss (\d+)/.exec(stderr)?.[1] ?? NaN) / 1024 };
  });
  figure(`engine's own time, ${files} files`, median(runs.map(({ own }) => own)), files > 1000 ? 1500 : 700, 'ms');
  figure(`memory of the engine, ${files} files`, median(runs.map((run) => run.memory)), 200, 'MiB');
}

/** What it takes to list the inline suppressions of a tree in which every tenth file has one. */
async function benchComments(files: number): Promise<void> {
  const root = join(work, `comments-${files}`);
  mkdirSync(root);
  const names = Array.from({ length: files }, (_, index) => `module_${index}.py`).sort();
  names.forEach((name, index) => {
    const comment = index % 10 === 0 ? '  # noqa: E501 because' : '';
    writeFileSync(
      join(root, name),
      `${`VALUE_${index} = compute(${index})  # ordinary\n`.repeat(40)}x = 1${comment}\n`,
    );
  });
  const jobs = [
    { scanner: 'ruff', targets: [{ kind: 'directory' as const, path: '' }] },
    { scanner: 'gitleaks', targets: [{ kind: 'history' as const, path: '' }] },
  ];
  const ground = { files: localFiles({}), tree: { root, files: names }, repository: undefined, source: {}, jobs };
  const times: number[] = [];
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    const { suppressions } = await inlineSuppressions(ground, Object.values(scanners));
    times.push(performance.now() - start);
    if (suppressions.length !== Math.ceil(files / 10)) problems.push('the inline suppressions are not all there');
  }
  figure(`list of inline suppressions, ${files} files`, median(times), 300, 'ms');
}

/** The gate sast against semgrep alone. */
async function benchGate(): Promise<void> {
  const { ours, bare, found } = await benchSast(work, bundle, (folder) => {
    spawnSync('git', ['init', '--quiet', folder]);
    git(folder, 'add', '--all');
    git(folder, 'commit', '--quiet', '--message=Files');
  });
  const [mine, alone] = [median(ours), median(bare)];
  process.stdout.write(
    `       sast ${mine.toFixed(0)} ms, semgrep ${alone.toFixed(0)} ms, findings ${found.join(' and ')}\n`,
  );
  if (found[0] !== found[1]) problems.push('the gate sast and semgrep alone find different things');
  claim('the gate sast against semgrep alone, 5,000 files with 200 findings', mine / alone, 1.25);
}

/** The gate dependencies against the bare tools, 60 lockfiles. */
async function benchLockfiles(): Promise<void> {
  const { ours, bare, found } = await benchDependencies(work, bundle, root, (folder) => {
    spawnSync('git', ['init', '--quiet', folder]);
    git(folder, 'add', '--all');
    git(folder, 'commit', '--quiet', '--message=Files');
  });
  const [mine, alone] = [median(ours), median(bare)];
  process.stdout.write(
    `       dependencies ${mine.toFixed(0)} ms, bare tools ${alone.toFixed(0)} ms, ${found} findings\n`,
  );
  if (found < 60) problems.push('the gate dependencies does not find what is there');
  claim('the gate dependencies against bare commands under xargs -P2, 60 lockfiles', mine / alone, 1.25);
}

/** All gates over the example, against their own commands in a script. */
async function benchEverything(): Promise<void> {
  const times = await benchAllGates(work, bundle, root);
  const [ours, two, one] = [median(times.ours), median(times.sideBySide), median(times.oneByOne)];
  const shown = [ours, two, one].map((time) => `${(time / 1000).toFixed(1)} s`).join(', ');
  process.stdout.write(`       all gates, ${times.commands} commands under xargs -P2, one after another: ${shown}\n`);
  figure('all gates over the example', ours / 1000, 15, 's');
  claim('all gates against their commands under xargs -P2', ours / two, 1.25);
  claim('all gates against their commands one after another', ours / one, 0.8);
}

/** From here on the start of Node, about 0.1 s, is small beside the time that sha256sum takes (0.4 GB/s). */
const enoughBytes = 150e6;

/** The system's own program for sha256, on Linux and on macOS. */
const hashers = [['sha256sum'], ['shasum', '-a', '256']] as const satisfies readonly (readonly string[])[];

type Listed = {
  readonly tools: readonly {
    readonly tool: string;
    readonly installed: { readonly status: string; readonly folder?: string };
  }[];
};

/** `tools verify` over all that is installed against the system's own sha256 over the same files, run in turns. */
function benchVerify(): void {
  const { stdout } = spawnSync(process.execPath, [bundle, 'tools', 'list', '--format', 'json'], { encoding: 'utf8' });
  const installed = (JSON.parse(stdout) as Listed).tools.filter((tool) => tool.installed.status === 'installed');
  const files = installed.flatMap(({ installed: { folder = '' } }) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((path) => lstatSync(path).isFile()),
  );
  const size = files.reduce((sum, path) => sum + lstatSync(path).size, 0);
  const names = installed.map(({ tool }) => tool).join(', ');
  process.stdout.write(`       ${names}: ${files.length} files, ${(size / 1e6).toFixed(0)} MB\n`);
  const [program = '', ...options] = hashers.find(([name = '']) => spawnSync(name, ['--version']).status === 0) ?? [];
  const rounds = Array.from({ length: 5 }, () => ({
    ours: time([bundle, 'tools', 'verify', '--quiet']),
    theirs: time([...options, '--', ...files], program),
  }));
  const ours = median(rounds.map((round) => round.ours));
  const theirs = median(rounds.map((round) => round.theirs));
  process.stdout.write(`       tools verify ${ours.toFixed(0)} ms, ${program} ${theirs.toFixed(0)} ms\n`);
  const what = `\`tools verify\` against ${program} over the same files`;
  if (size >= enoughBytes) claim(what, ours / theirs, 1.5);
  else {
    const why = `too little is installed to tell hashing from the start of Node: run \`tools install\` first`;
    process.stdout.write(`figure ${what}: ${(ours / theirs).toFixed(2)} (no claim: ${why})\n`);
  }
}

try {
  benchStart();
  benchEngine(50);
  benchEngine(5000);
  await benchComments(5000);
  benchVerify();
  await benchGate();
  await benchLockfiles();
  await benchEverything();
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.exitCode = problems.length === 0 ? 0 : 1;

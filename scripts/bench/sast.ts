import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { localHost } from '../../src/host/local.js';
import { silent } from '../../src/report/progress.js';
import { provideTool } from '../../src/scan/tool.js';

const files = 5000;
const findings = 200;

/** Rounds, in each of which both are run once. */
const rounds = 3;

/** What both took, in milliseconds, in turns, and how many findings each reported last. */
export type SastTimes = {
  readonly ours: readonly number[];
  readonly bare: readonly number[];
  readonly found: readonly [ours: number, bare: number];
};

/**
 * The gate sast against semgrep alone, with the same rules on the same repository: 5,000 files with 200 findings.
 * `commit` makes the folder a repository with one commit.
 */
export async function benchSast(work: string, bundle: string, commit: (folder: string) => void): Promise<SastTimes> {
  const folder = join(work, 'sast');
  mkdirSync(folder);
  for (let index = 0; index < files; index++) {
    const unsafe = index % (files / findings) === 0 ? `subprocess.run(line_${index}, shell=True)\n` : '';
    const code = Array.from({ length: 20 }, (_, line) => `VALUE_${line} = compute(${index}, "text ${line}")\n`).join(
      '',
    );
    writeFileSync(join(folder, `module_${index}.py`), `import subprocess\n\n${code}${unsafe}`);
  }
  commit(folder);
  const { installed } = await provideTool('semgrep', localHost(), silent);
  if (!installed.ok) throw new Error(installed.reason);
  const report = join(work, 'bare.json');
  const flags = [
    '--metrics=off',
    '--disable-version-check',
    '--no-git-ignore',
    '--quiet',
    '--json',
    '--output',
    report,
  ];
  const bare = [...installed.args, 'scan', ...flags, '--config', 'src/scanners/semgrep/rules', folder];
  const out = join(work, 'sast-report');
  const ours = [bundle, 'check', folder, '--gates', 'sast', '--output', out, '--quiet'];
  const times = Array.from({ length: rounds }, () => ({
    ours: timed(process.execPath, ours, [1]),
    bare: timed(installed.executable, bare, [0]),
  }));
  const sarif = JSON.parse(readFileSync(join(out, 'results.sarif'), 'utf8')) as { runs: { results: unknown[] }[] };
  const json = JSON.parse(readFileSync(report, 'utf8')) as { results: unknown[] };
  return {
    ours: times.map((time) => time.ours),
    bare: times.map((time) => time.bare),
    found: [sarif.runs[0]?.results.length ?? 0, json.results.length],
  };
}

function timed(program: string, args: readonly string[], codes: readonly number[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status === null || !codes.includes(status)) throw new Error(`${program} ended with ${status}: ${stderr}`);
  return performance.now() - start;
}

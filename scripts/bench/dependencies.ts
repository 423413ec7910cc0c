import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { localHost } from '../../src/host/local.js';
import { silent } from '../../src/report/progress.js';
import { provideTool } from '../../src/scan/tool.js';

/** Lockfiles of each of the three kinds. */
const each = 20;
/** Packages in each. */
const packages = 30;
/** Rounds, in each of which both are run once. */
const rounds = 3;

/** What both took, in milliseconds, in turns, and how many findings we reported last. */
export type DependencyTimes = {
  readonly ours: readonly number[];
  readonly bare: readonly number[];
  readonly found: number;
};

/** Answers npm's bulk question and OSV's with nothing, which costs the bare commands the least. */
const server = `
import { createServer } from 'node:http';
const server = createServer((request, response) => request.resume().on('end', () => response.end('{}')));
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
`;

/**
 * The gate dependencies over a repository with 60 lockfiles, 20 each for npm, pip-audit and Trivy, against the bare
 * commands, one for each lockfile, two at a time by \`xargs -P2\`.
 */
export async function benchDependencies(
  work: string,
  bundle: string,
  root: string,
  commit: (folder: string) => void,
): Promise<DependencyTimes> {
  const folder = join(work, 'dependencies');
  const data = writeData(work, root);
  writeRepository(folder);
  commit(folder);
  const child = spawn(process.execPath, ['--input-type=module', '--eval', server], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const port = await new Promise<string>((resolve) => {
      child.stdout.once('data', (line: Buffer) => {
        resolve(line.toString('utf8').trim());
      });
    });
    const script = await bareScript(work, folder, data, `http://127.0.0.1:${port}`);
    const out = join(work, 'dependencies-report');
    const ours = [
      bundle,
      'check',
      folder,
      '--gates',
      'dependencies',
      '--offline-data',
      data,
      '--output',
      out,
      '--quiet',
    ];
    const times = Array.from({ length: rounds }, () => ({
      ours: timed(process.execPath, ours, [0, 1]),
      bare: timed('sh', [script], [0]),
    }));
    const log = JSON.parse(readFileSync(join(out, 'results.sarif'), 'utf8')) as { runs: { results: unknown[] }[] };
    const found = log.runs.reduce((sum, run) => sum + run.results.length, 0);
    return { ours: times.map((time) => time.ours), bare: times.map((time) => time.bare), found };
  } finally {
    child.kill();
  }
}

/** The example's data, as new as the day. */
function writeData(work: string, root: string): string {
  const data = join(work, 'advisories');
  cpSync(join(root, 'examples', 'offline-data'), data, { recursive: true });
  const now = new Date().toISOString();
  for (const name of [
    'osv/npm/GHSA-xvch-5gv4-984h.json',
    'osv/PyPI/GHSA-ffqj-6fqr-9h24.json',
    'trivy/db/metadata.json',
  ]) {
    const document = JSON.parse(readFileSync(join(data, name), 'utf8')) as Record<string, unknown>;
    writeFileSync(join(data, name), JSON.stringify({ ...document, modified: now, UpdatedAt: now }));
  }
  return data;
}

function writeRepository(folder: string): void {
  const numbers = Array.from({ length: packages }, (_, index) => index);
  for (let index = 0; index < each; index++) {
    const [npm, pip, go] = ['npm', 'pip', 'go'].map((kind) => join(folder, `${kind}-${index}`));
    for (const place of [npm, pip, go]) mkdirSync(place ?? '', { recursive: true });
    const asked = Object.fromEntries([
      ...numbers.map((n) => [`package-${index}-${n}`, '1.0.0']),
      ['minimist', '0.0.8'],
    ]);
    const locked = Object.entries(asked).map(([name, version]) => [`node_modules/${name}`, { version }]);
    const root = { name: `npm-${index}`, version: '1.0.0', dependencies: asked };
    const lock = { ...root, lockfileVersion: 3, packages: { '': root, ...Object.fromEntries(locked) } };
    writeFileSync(join(npm ?? '', 'package.json'), JSON.stringify(root, undefined, 2));
    writeFileSync(join(npm ?? '', 'package-lock.json'), JSON.stringify(lock, undefined, 2));
    const pins = numbers.map((n) => `package-${index}-${n}==1.0`);
    writeFileSync(join(pip ?? '', 'requirements.txt'), `${[...pins, 'pyjwt==2.3.0'].join('\n')}\n`);
    const modules = numbers.map((n) => `\texample.test/module-${index}-${n} v1.0.0\n`);
    const requires = `require (\n${modules.join('')}\tgolang.org/x/text v0.3.6\n)\n`;
    writeFileSync(join(go ?? '', 'go.mod'), `module example.test/go-${index}\n\ngo 1.22\n\n${requires}`);
  }
}

/** A script with the bare commands, each on one lockfile. */
async function bareScript(work: string, folder: string, data: string, service: string): Promise<string> {
  const words = async (tool: string): Promise<string> => {
    const { installed } = await provideTool(tool, localHost(), silent);
    if (!installed.ok) throw new Error(installed.reason);
    const variables = Object.entries(installed.env).map(([name, value]) => `${name}=${value} `);
    return `${variables.join('')}${[installed.executable, ...installed.args].join(' ')}`;
  };
  const cache = join(work, 'trivy-cache');
  cpSync(join(data, 'trivy'), cache, { recursive: true });
  const numbers = Array.from({ length: each }, (_, index) => index);
  const [npm, pip, trivy] = [await words('npm'), await words('pip-audit'), await words('trivy')];
  const quiet = '>/dev/null 2>&1 || true';
  const osv = `-s osv --osv-url ${service}/v1/query --progress-spinner off --cache-dir ${work}/pip-cache`;
  const offline = '--skip-db-update --offline-scan --skip-version-check --disable-telemetry --no-progress';
  const commands = numbers.flatMap((n) => [
    `cd ${folder}/npm-${n} && ${npm} audit --json --package-lock-only --registry=${service}/ ${quiet}`,
    `${pip} -r ${folder}/pip-${n}/requirements.txt --no-deps --disable-pip ${osv} -f json ${quiet}`,
    `${trivy} fs --scanners vuln ${offline} --cache-dir ${cache} --format json ${folder}/go-${n} ${quiet}`,
  ]);
  const script = join(work, 'bare.sh');
  const list = join(work, 'bare.txt');
  writeFileSync(list, commands.map((command) => `${command}\0`).join(''));
  writeFileSync(script, `xargs -0 -P2 -I '{}' sh -c '{}' < ${list}\n`);
  return script;
}

function timed(program: string, args: readonly string[], codes: readonly number[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status === null || !codes.includes(status)) throw new Error(`${program} ended with ${status}: ${stderr}`);
  return performance.now() - start;
}

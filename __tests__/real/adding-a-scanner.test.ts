import { execFileSync, spawn } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { VerdictDocument } from '../../src/report/verdict-json.js';
import { page } from '../docs/pages.js';
import { temporaryFolder } from '../support/git-repository.js';
import { findingsOf, scratchRepository } from '../support/scratch-repository.js';
import type { Contents, Seen } from '../support/scratch-repository.js';
import { serve, type PackageServer } from './package-server.js';
import { stepsOf } from './page-steps.js';

const limit = 10 * 60_000;
const work = temporaryFolder();
const project = join(work, 'project');
const wheels = join(work, 'wheels');
const started: { server?: PackageServer } = {};

/** The tool as a wheel for each platform that the page pins; pip looks into it, so that it has to be a real one. */
function buildWheels(names: readonly string[]): void {
  const parts = join(work, 'parts');
  const write = (path: string, content: string): void => {
    mkdirSync(dirname(join(parts, path)), { recursive: true });
    writeFileSync(join(parts, path), content);
  };
  const code = readFileSync('__tests__/fixtures/shtidy.cjs', 'utf8');
  write('shtidy-1.4.0.data/scripts/shtidy', `#!${process.execPath}\n${code}`);
  write('shtidy-1.4.0.dist-info/METADATA', 'Metadata-Version: 2.1\nName: shtidy\nVersion: 1.4.0\n');
  write('shtidy-1.4.0.dist-info/WHEEL', 'Wheel-Version: 1.0\nRoot-Is-Purelib: false\n');
  mkdirSync(wheels);
  for (const name of names) {
    const folders = ['shtidy-1.4.0.data', 'shtidy-1.4.0.dist-info'];
    execFileSync('python3', ['-m', 'zipfile', '-c', join(wheels, name), ...folders], { cwd: parts });
  }
}

/** What the reader has: neither a workflow's variables nor those of the npm and jest that run this test. */
function readerEnvironment(): NodeJS.ProcessEnv {
  const foreign = /^(npm_|GITHUB_|ACTIONS_|RUNNER_|INPUT_|JEST_|PIP_|GIT_)|^(CI|NODE_OPTIONS|NODE_ENV|TEST_COUNTS)$/i;
  const own = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  const index = { PIP_INDEX_URL: `${started.server?.address ?? ''}/simple`, PIP_CONFIG_FILE: '/dev/null' };
  const direct = { NO_PROXY: '127.0.0.1', no_proxy: '127.0.0.1' };
  return { ...Object.fromEntries(own), ...index, ...direct, SECURITY_GATES_CACHE_DIR: join(work, 'cache') };
}

type Ended = { readonly exitCode: number | null; readonly said: string };

async function run(file: string, ...args: readonly string[]): Promise<Ended> {
  const child = spawn(file, args, { cwd: project, env: readerEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((done) => child.on('close', done));
  const said = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { exitCode: await ended, said: said.join('') };
}

/** A command of the page. It has to succeed; otherwise what it said is the error. */
async function follow(command: string): Promise<void> {
  const begun = performance.now();
  const { exitCode, said } = await run('sh', '-c', command);
  if (exitCode !== 0) throw new Error(`${command} ended with ${String(exitCode)}:\n${said}`);
  process.stderr.write(`${command}: ${((performance.now() - begun) / 1000).toFixed(1)} s\n`);
}

const git = (...args: readonly string[]): string => execFileSync('git', ['-C', project, ...args], { encoding: 'utf8' });

const steps = stepsOf(page('docs/adding-a-scanner.md').text);

beforeAll(async () => {
  const pin = steps.find((step) => step.kind === 'write' && step.path.endsWith('tool.json'));
  buildWheels([...JSON.stringify(pin).matchAll(/shtidy-1\.4\.0-[\w.-]+\.whl/g)].map(([name]) => name));
  started.server = await serve(wheels, wheels);
  execFileSync('git', ['clone', '--quiet', '--no-local', resolve('.'), project]);
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  appendFileSync(join(project, '.git', 'info', 'exclude'), 'node_modules\n');
}, limit);

afterAll(async () => {
  await started.server?.close();
});

const begins = (command: string): boolean => command.startsWith('npm run create-scanner');

describe('docs/adding-a-scanner.md, followed to the letter', () => {
  it(
    'begins with a skeleton that breaks no test and cannot pass',
    async () => {
      const [first] = steps;
      if (first?.kind !== 'run' || !begins(first.command)) throw new Error('the page does not begin with the skeleton');
      await follow(first.command);
      await follow(
        'npm test -- __tests__/scanners/contract __tests__/scanners/shtidy __tests__/install/law __tests__/plan/make-plan',
      );
      await follow(
        "npm test -- __tests__/scanners/recorded __tests__/docs -t 'shtidy|the cases|generated|names every key'",
      );
      const again = await run('sh', '-c', first.command);
      expect(again).toMatchObject({ exitCode: 3, said: expect.stringContaining('src/scanners/shtidy exists already') });
    },
    limit,
  );

  it(
    'works in every further step',
    async () => {
      const further = steps.slice(1);
      expect(further.filter(({ kind }) => kind === 'write').length).toBeGreaterThanOrEqual(6);
      for (const step of further) {
        if (step.kind === 'run') await follow(step.command);
        else {
          mkdirSync(dirname(join(project, step.path)), { recursive: true });
          writeFileSync(join(project, step.path), step.content);
        }
      }
      await follow('npx eslint src/scanners/shtidy __tests__/scanners/shtidy');
      await follow(
        `npx prettier --check ${['src/scanners', 'src/tools', '__tests__/scanners'].map((folder) => `${folder}/shtidy`).join(' ')} README.md docs`,
      );
    },
    limit,
  );

  it('changes no tracked file but generated ones', () => {
    const changes = git('status', '--porcelain', '--untracked-files=all').trimEnd().split('\n');
    const own = /^\?\? (src\/(scanners|tools)|__tests__\/(scanners|fixtures\/scanners))\/shtidy\//;
    const generated =
      /^ M (src\/scanners\/index\.ts|action\.yml|docs\/\w+\.schema\.json|docs\/policy\.md|README\.md)$|^(\?\?| [MD]) dist\//;
    expect(changes.filter((line) => !own.test(line) && !generated.test(line))).toEqual([]);
    expect(changes).toEqual(expect.arrayContaining([' M src/scanners/index.ts', ' M README.md', ' M docs/policy.md']));
    const tables = /^<!-- (\w+) -->$[\s\S]*?^<!-- \/\1 -->$/gm;
    for (const path of ['README.md', 'docs/policy.md']) {
      const now = readFileSync(join(project, path), 'utf8');
      expect(now.replaceAll(tables, '')).toBe(git('show', `HEAD:${path}`).replaceAll(tables, ''));
      expect(now).toContain('shtidy');
    }
  });
});

type Judged = Ended & { readonly verdict: VerdictDocument; readonly found: readonly Seen[] };

/** Has the built bundle judge a repository with these files. */
async function judge(contents: Contents): Promise<Judged> {
  const { folder, reports } = scratchRepository(contents);
  const ended = await run(process.execPath, 'dist/index.js', 'check', folder, '--gates', 'lint', '--output', reports);
  const read = (name: string) => JSON.parse(readFileSync(join(reports, name), 'utf8'));
  const found = findingsOf(
    { ...ended, exitCode: 0, stdout: '', stderr: '', written: [], log: read('results.sarif') },
    'lint',
  );
  return { ...ended, verdict: read('verdict.json'), found };
}

describe('the scanner that comes of it', () => {
  it(
    'passes what is clean, with a proof',
    async () => {
      const { exitCode, verdict } = await judge({ 'greet.sh': 'echo "hello $1"\n', 'sub/b.sh': 'true\n' });
      expect(exitCode).toBe(0);
      expect(verdict.gates.lint?.scanners).toMatchObject({
        shtidy: {
          status: 'ran',
          proof: {
            tool: 'shtidy',
            version: '1.4.0',
            files: { expected: 2, seen: 2 },
            checks: expect.arrayContaining([expect.stringContaining('a planted fault was found')]),
          },
        },
      });
    },
    limit,
  );

  it(
    'finds, and marks what a comment silences',
    async () => {
      const lines = ['cd /tmp', 'rm -rf $1', 'rm -rf $2 # shtidy: ignore=SH1 never empty', ''];
      const { exitCode, found } = await judge({ 'sub/clean up.sh': lines.join('\n'), 'a.sh': 'rm -rf $3\n' });
      expect(exitCode).toBe(1);
      expect(found.map(({ rule, uri, line, mark }) => ({ rule, uri, line, mark }))).toEqual([
        { rule: 'SH1', uri: 'a.sh', line: 1, mark: undefined },
        { rule: 'SH1', uri: 'sub/clean%20up.sh', line: 2, mark: undefined },
        { rule: 'SH1', uri: 'sub/clean%20up.sh', line: 3, mark: 'suppressed' },
      ]);
    },
    limit,
  );

  it.each([
    ['the tool crashes', { 'a.sh': '# crash shtidy\n' }, /SIGKILL/],
    ['its report is half', { 'a.sh': '# stop shtidy\n' }, /left no readable JSON report/],
    ['a file was not read', { 'a.sh': 'true\n', 'b.sh': '# escape shtidy\n' }, /b\.sh/],
    ['it says that it failed', { 'a.sh': 'true\n', '.shtidy.toml': '=\n' }, /exited with 2 .*no key/],
    ['its configuration blinds it', { 'a.sh': 'rm -rf $1\n', '.shtidy.toml': 'disable = "SH1"\n' }, /planted fault/],
  ])(
    'fails closed where %s',
    async (_, contents, reason) => {
      const { exitCode, verdict } = await judge(contents);
      expect(exitCode).toBe(2);
      expect(verdict.gates.lint).toMatchObject({
        verdict: 'error',
        scanners: { shtidy: { status: 'failed', reason: expect.stringMatching(reason) } },
      });
    },
    limit,
  );

  it(
    'does not apply where there is nothing for it',
    async () => {
      const { exitCode, verdict } = await judge({ 'a.py': 'x = 1\n', 'notes.md': 'rm -rf $1\n' });
      expect(verdict.gates.lint?.scanners).toMatchObject({
        shtidy: { status: 'not-applicable', reason: 'no shell scripts' },
      });
      expect(exitCode).not.toBe(0);
    },
    limit,
  );
});

import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { VerdictDocument } from '../../src/report/verdict-json.js';
import { page } from '../docs/pages.js';
import { temporaryFolder } from '../support/git-repository.js';
import { findingsOf, scratchRepository } from '../support/scratch-repository.js';
import type { Contents, Seen } from '../support/scratch-repository.js';
import { serve, type PackageServer } from './package-server.js';
import { stepsOf } from './page-steps.js';
import { readerWith, type Ended, type Reader } from './reader.js';
import { writeWheels } from './stand-in-wheel.js';

const work = temporaryFolder();
const project = join(work, 'project');
const wheels = join(work, 'wheels');
const started: { server?: PackageServer; reader?: Reader } = {};

function reader(): Reader {
  if (started.reader === undefined) throw new Error('the project was not cloned');
  return started.reader;
}

const steps = stepsOf(page('docs/adding-a-scanner.md').text);

beforeAll(async () => {
  const pin = steps.find((step) => step.kind === 'write' && step.path.endsWith('tool.json'));
  mkdirSync(wheels);
  writeWheels(
    wheels,
    [...JSON.stringify(pin).matchAll(/shtidy-1\.4\.0-[\w.-]+\.whl/g)].map(([name]) => name),
  );
  started.server = await serve(wheels, wheels);
  started.reader = readerWith(project, {
    PIP_INDEX_URL: `${started.server.address}/simple`,
    PIP_CONFIG_FILE: '/dev/null',
    NO_PROXY: '127.0.0.1',
    no_proxy: '127.0.0.1',
    SECURITY_GATES_CACHE_DIR: join(work, 'cache'),
  });
});

afterAll(async () => {
  await started.server?.close();
});

describe('a skeleton with a tool that is pinned already', () => {
  it('breaks no test, and leaves nothing behind when it is removed', async () => {
    await reader().follow('npm run create-scanner first-of-all -- --gate lint --tool ruff');
    expect(reader().git('status', '--porcelain', 'src/tools')).toBe('');
    await reader().follow('npm test -- __tests__/scanners __tests__/scan/truth-table.test.ts');
    await reader().follow('rm -r src/scanners/first-of-all __tests__/scanners/first-of-all');
    await reader().follow('rm -r __tests__/fixtures/scanners/first-of-all');
    await reader().follow('npm run generate');
    expect(reader().git('status', '--porcelain')).toBe('');
  });
});

describe('docs/adding-a-scanner.md, followed to the letter', () => {
  it('begins with a skeleton that breaks no test and cannot pass', async () => {
    const [first] = steps;
    if (first?.kind !== 'run') throw new Error('the page does not begin with a command');
    expect(first.command).toMatch(/^npm run create-scanner /);
    await reader().follow(first.command);
    await reader().follow(
      'npm test -- __tests__/scanners/contract __tests__/scanners/shtidy __tests__/install/law __tests__/plan/make-plan',
    );
    await reader().follow(
      "npm test -- __tests__/scanners/recorded __tests__/docs -t 'shtidy|the cases|generated|names every key'",
    );
    const again = await reader().run('sh', '-c', first.command);
    expect(again).toMatchObject({ exitCode: 3, said: expect.stringContaining('src/scanners/shtidy exists already') });
  });

  it('works in every further step', async () => {
    const further = steps.slice(1);
    expect(further.filter(({ kind }) => kind === 'write').length).toBeGreaterThanOrEqual(6);
    for (const step of further) {
      if (step.kind === 'run') await reader().follow(step.command);
      else reader().write(step.path, step.content);
    }
    await reader().follow('npx eslint src/scanners/shtidy __tests__/scanners/shtidy');
    const folders = ['src/scanners', 'src/tools', '__tests__/scanners'].map((folder) => `${folder}/shtidy`);
    await reader().follow(`npx prettier --check ${folders.join(' ')} README.md docs`);
    // The page has tests, linters and the bundle built several times over: a busy machine takes minutes.
  }, 900_000);

  it('changes no tracked file but generated ones', () => {
    const changes = reader().git('status', '--porcelain', '--untracked-files=all').trimEnd().split('\n');
    const own = /^\?\? (src\/(scanners|tools)|__tests__\/(scanners|fixtures\/scanners))\/shtidy\//;
    const generated =
      /^ M (src\/scanners\/index\.ts|action\.yml|docs\/\w+\.schema\.json|docs\/(?:policy|coverage)\.md|README\.md)$|^(\?\?| [MD]) dist\//;
    expect(changes.filter((line) => !own.test(line) && !generated.test(line))).toEqual([]);
    expect(changes).toEqual(expect.arrayContaining([' M src/scanners/index.ts', ' M README.md', ' M docs/policy.md']));
    const tables = /^<!-- (\w+) -->$[\s\S]*?^<!-- \/\1 -->$/gm;
    for (const path of ['README.md', 'docs/policy.md']) {
      const now = readFileSync(join(project, path), 'utf8');
      expect(now.replaceAll(tables, '')).toBe(reader().git('show', `HEAD:${path}`).replaceAll(tables, ''));
      expect(now).toContain('shtidy');
    }
  });
});

type Judged = Ended & { readonly verdict: VerdictDocument; readonly found: readonly Seen[] };

/** Has the built bundle judge a repository with these files. */
async function judge(contents: Contents): Promise<Judged> {
  const { folder, reports } = scratchRepository(contents);
  const command = ['dist/index.js', 'check', folder, '--gates', 'lint', '--output', reports];
  const ended = await reader().run(process.execPath, ...command);
  const read = (name: string) => JSON.parse(readFileSync(join(reports, name), 'utf8'));
  const nothing = { exitCode: 0, stdout: '', stderr: '', written: [] };
  const found = findingsOf({ ...nothing, log: read('results.sarif') }, 'lint');
  return { ...ended, verdict: read('verdict.json'), found };
}

describe('the scanner that comes of it', () => {
  it('passes what is clean, with a proof', async () => {
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
  });

  it('finds, and marks what a comment silences', async () => {
    const lines = ['cd /tmp', 'rm -rf $1', 'rm -rf $2 # shtidy: ignore=SH1 never empty', ''];
    const { exitCode, found } = await judge({ 'sub/clean up.sh': lines.join('\n'), 'a.sh': 'rm -rf $3\n' });
    expect(exitCode).toBe(1);
    expect(found.map(({ rule, uri, line, mark }) => ({ rule, uri, line, mark }))).toEqual([
      { rule: 'SH1', uri: 'a.sh', line: 1, mark: undefined },
      { rule: 'SH1', uri: 'sub/clean%20up.sh', line: 2, mark: undefined },
      { rule: 'SH1', uri: 'sub/clean%20up.sh', line: 3, mark: 'suppressed' },
    ]);
  });

  it.each([
    ['the tool crashes', { 'a.sh': '# crash shtidy\n' }, /SIGKILL/],
    ['its report is half', { 'a.sh': '# stop shtidy\n' }, /left no readable JSON report/],
    ['a file was not read', { 'a.sh': 'true\n', 'b.sh': '# escape shtidy\n' }, /b\.sh/],
    ['it says that it failed', { 'a.sh': 'true\n', '.shtidy.toml': '=\n' }, /exited with 2 .*no key/],
    ['its configuration blinds it', { 'a.sh': 'rm -rf $1\n', '.shtidy.toml': 'disable = "SH1"\n' }, /planted fault/],
  ])('fails closed where %s', async (_, contents, reason) => {
    const { exitCode, verdict } = await judge(contents);
    expect(exitCode).toBe(2);
    expect(verdict.gates.lint).toMatchObject({
      verdict: 'error',
      scanners: { shtidy: { status: 'failed', reason: expect.stringMatching(reason) } },
    });
  });

  it('does not apply where there is nothing for it', async () => {
    const { exitCode, verdict } = await judge({ 'a.py': 'x = 1\n', 'notes.md': 'rm -rf $1\n' });
    expect(verdict.gates.lint?.scanners).toMatchObject({
      shtidy: { status: 'not-applicable', reason: 'no shell scripts' },
    });
    expect(exitCode).toBe(2);
  });
});

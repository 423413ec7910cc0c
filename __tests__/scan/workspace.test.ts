import { mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { emptyInputs } from '../../src/config/inputs.js';
import type { GateResult } from '../../src/model.js';
import { check } from '../../src/pipeline.js';
import { silent } from '../../src/report/progress.js';
import { git, hostIn, repositoryWith, temporaryFolder } from '../host/temporary.js';

const passed = '<testsuite><testcase name="a"/></testsuite>';
const broken = '<testsuite><testcase name="a"><failure message="no"/></testcase></testsuite>';
const policy = (options: string): string => `gates: { test: { scanners: { test: { ${options} } } } }\n`;
const junit = policy("junit: ['out/*.xml']");

const folder = temporaryFolder();
const made = { repositories: 0 };

/** A real repository with the policy and an ignored folder `out`. */
function repository(files: Readonly<Record<string, string>> = {}): string {
  made.repositories += 1;
  const root = join(folder, `repository-${made.repositories}`);
  const base = { '.gitignore': '/out\n', '.github/security-gates.yml': junit, 'a.txt': 'a\n' };
  return repositoryWith(root, { ...base, ...files });
}

/** Writes a report as a step of the run does, some seconds after the checkout or before it. */
function report(root: string, name: string, content: string, secondsAfter = 0): void {
  const path = join(root, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  const time = Date.now() / 1000 + secondsAfter;
  utimesSync(path, time, time);
}

async function judged(root: string, staged = false): Promise<GateResult> {
  const request = { directory: root, inputs: { ...emptyInputs, gates: 'test' }, staged };
  const { verdict } = await check(hostIn(folder), request, silent);
  const result = verdict.gates.test;
  if (result === undefined) throw new Error('no result');
  return result;
}

async function reasonsFor(root: string, staged = false): Promise<string> {
  const { verdict, reasons } = await judged(root, staged);
  expect(verdict).toBe('error');
  return reasons.join('\n');
}

describe('reports of the checkout', () => {
  it('are judged where they are new, ignored by git or not', async () => {
    const root = repository({ '.gitignore': '/nothing\n' });
    report(root, 'out/a.xml', passed);
    expect(await judged(root)).toMatchObject({ verdict: 'pass', scanners: { test: { status: 'ran' } } });
    report(root, 'out/b.xml', broken);
    expect(await judged(root)).toMatchObject({ verdict: 'fail', counted: 1 });
    const ignoring = repository();
    report(ignoring, 'out/a.xml', broken);
    expect(await judged(ignoring)).toMatchObject({ verdict: 'fail', counted: 1 });
  });

  it('are an error where one is older than the checkout', async () => {
    const root = repository();
    report(root, 'out/a.xml', passed);
    report(root, 'out/old.xml', passed, -60);
    expect(await reasonsFor(root)).toMatch(/out\/old\.xml is of .*, and the commit was checked out at /);
  });

  it('are old once HEAD has moved to another commit, even to an older one', async () => {
    const root = repository();
    git(root, 'commit', '--quiet', '--allow-empty', '-m', 'second');
    report(root, 'out/a.xml', passed, -1);
    writeFileSync(join(root, '.git/logs/HEAD'), `${'0'.repeat(40)} ${'1'.repeat(40)} Ada <a@b> 1 +0000\tcommit: x\n`);
    expect(await judged(root)).toMatchObject({ verdict: 'pass' });
    git(root, 'checkout', '--quiet', 'HEAD~1');
    expect(await reasonsFor(root)).toMatch(/out\/a\.xml is of/);
  });

  it('are as old as the index says where git keeps no log of HEAD', async () => {
    const root = repository();
    rmSync(join(root, '.git/logs'), { recursive: true });
    report(root, 'out/old.xml', passed, -60);
    expect(await reasonsFor(root)).toMatch(/old\.xml is of/);
    report(root, 'out/old.xml', passed, 1);
    expect(await judged(root)).toMatchObject({ verdict: 'pass' });
  });

  it('do not count where the commit brings them', async () => {
    const root = repository({ '.gitignore': '', 'out/planted.xml': passed });
    report(root, 'out/planted.xml', passed, 5);
    expect(await reasonsFor(root)).toMatch(/not tracked by git \(out\/planted\.xml is\)/);
    report(root, 'out/own.xml', broken);
    expect(await judged(root)).toMatchObject({ verdict: 'fail', counted: 1 });
  });

  it('do not count where the commit reaches them by a link', async () => {
    const root = repository({ 'planted/a.xml': passed });
    symlinkSync('planted', join(root, 'out'));
    expect(await reasonsFor(root)).toMatch(/no report fits/);
    writeFileSync(join(root, '.github/security-gates.yml'), policy("junit: ['out/a.xml']"));
    expect(await reasonsFor(root)).toMatch(/out is a link/);
    rmSync(join(root, 'out'));
    mkdirSync(join(root, 'out'));
    symlinkSync('../planted/a.xml', join(root, 'out/a.xml'));
    expect(await reasonsFor(root)).toMatch(/out\/a\.xml is no regular file/);
  });

  it('do not count where a submodule brings them', async () => {
    const root = repository();
    repositoryWith(join(root, 'out'), { 'a.xml': passed });
    git(root, 'add', '--force', 'out');
    report(root, 'out/a.xml', passed, 5);
    expect(await reasonsFor(root)).toMatch(/out\/a\.xml is\)/);
  });

  it('say nothing of what is staged', async () => {
    const root = repository();
    report(root, 'out/a.xml', passed);
    expect(await reasonsFor(root, true)).toMatch(/say nothing about a commit or an index/);
  });

  it.each([
    ['none is there', undefined, /no report fits out\/\*\.xml/],
    ['no test ran', '<testsuite><testcase name="a"><skipped/></testcase></testsuite>', /no test was executed/],
    ['one is cut off', passed.slice(0, -5), /out\/a\.xml is no whole JUnit report/],
    ['one is empty', '', /out\/a\.xml is no whole JUnit report/],
  ])('are an error where %s', async (_, content, reason) => {
    const root = repository();
    if (content !== undefined) report(root, 'out/a.xml', content);
    expect(await reasonsFor(root)).toMatch(reason);
  });

  it('are not asked for where the policy names none', async () => {
    const root = repository({ '.github/security-gates.yml': 'gates: {}\n' });
    const result = await judged(root);
    expect(result.scanners).toMatchObject({ test: { status: 'not-applicable' } });
  });

  it.each(['/etc/*.xml', '../out.xml', 'out/../../x.xml', '!out/a.xml', ''])(
    'cannot be named by %p, which leads out of the repository',
    async (glob) => {
      const root = repository({ '.github/security-gates.yml': policy(`junit: ['${glob}']`) });
      await expect(judged(root)).rejects.toThrow(/junit/);
    },
  );
});

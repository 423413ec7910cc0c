import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from '@jest/globals';
import { quick, removeScratch, runBundle, scratchFolder, scratchRepository } from '../support/scratch-repository.js';
import type { Checked } from '../support/scratch-repository.js';

afterAll(removeScratch);

/** Refused: with a reason and a way out, without a stack, and nothing was written. */
function expectRefused(ended: Pick<Checked, 'exitCode' | 'stdout' | 'stderr'>, exitCode: number, said: RegExp): void {
  expect(ended).toMatchObject({ exitCode, stdout: '', stderr: expect.stringMatching(said) });
  expect(ended.stderr).toMatch(/^security-gates: /);
  expect(ended.stderr).not.toMatch(/^\s+at |defect of security-gates/m);
}

const policies: readonly (readonly [title: string, policy: string | Buffer, said: RegExp])[] = [
  ['broken YAML', 'gates:\n  lint: [\n', /security-gates\.yml:[23]:\d+: /],
  ['a tab', 'gates:\n\tlint: {}\n', /security-gates\.yml:2:1: .*tab/i],
  ['a wrong type', 'gates:\n  lint: low\n', /security-gates\.yml:2:\d+: /],
  ['a list', '- lint\n', /security-gates\.yml:1:1: /],
  ['an unknown gate', 'gates:\n  lnt:\n    mode: warn\n', /security-gates\.yml:2:3: .*lnt.*lint/],
  ['an unknown key', 'gates:\n  lint:\n    failon: low\n', /security-gates\.yml:3:5: .*failon.*fail-on/],
  ['an unknown value', 'gates:\n  lint:\n    fail-on: lo\n', /security-gates\.yml:3:14: .*lo.*low/],
  ['an unknown scanner', 'gates:\n  lint:\n    scanners:\n      ruf: {}\n', /security-gates\.yml:4:7: .*ruf.*ruff/],
  ['a wrong time limit', 'gates:\n  lint:\n    time-limit: soon\n', /security-gates\.yml:3:17: .*time/],
  ['the same key twice', 'gates:\n  lint: {}\n  lint: {}\n', /security-gates\.yml:3:\d+: /],
  ['bytes that are no UTF-8', Buffer.from([0x67, 0xff, 0x0a]), /UTF-8/],
  ['a byte order mark', '\ufeffgates: {}\n', /security-gates\.yml:1:1: .*byte order mark; save it as UTF-8 without/],
  ['NUL bytes', 'gates: {}\0\n', /security-gates\.yml/],
  ['more than 64 KiB', `# ${'x'.repeat(70_000)}\n`, /longer than 65536/],
  ['a bomb of aliases', `a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n`, /security-gates\.yml:1:\d+: /],
];

describe('a policy file', () => {
  it.concurrent.each(policies)('with %s is refused with its place', async (_, policy, said) => {
    const repository = scratchRepository({ 'a.py': 'x = 1\n', '.github/security-gates.yml': policy });
    const checked = await repository.check();
    expectRefused(checked, 3, said);
    expect(checked.written).toEqual([]);
  });

  it.concurrent('that is a link or a folder is refused', async () => {
    const linked = scratchFolder({ 'a.py': 'x = 1\n', 'loose.yml': 'gates: {}\n', '.github/x': '' });
    symlinkSync('../loose.yml', linked.at('.github/security-gates.yml'));
    expectRefused(await linked.check(['--gates', 'lint']), 3, /symbolic link; make it a regular file/);
    const folder = scratchFolder({ 'a.py': 'x = 1\n', '.github/security-gates.yml/x': '' });
    expectRefused(await folder.check(['--gates', 'lint']), 3, /is no file; make it a regular file/);
  });

  it.concurrent('with CRLF is read', async () => {
    const folder = scratchFolder({
      'a.py': 'x = 1\n',
      '.github/security-gates.yml': 'gates:\r\n  lint:\r\n    mode: warn\r\n',
    });
    expect(await folder.check(['--gates', 'lint'])).toMatchObject({
      exitCode: 0,
      verdict: { gates: { lint: { mode: 'warn' } } },
    });
  });

  it.concurrent('that was named and is not there is refused', async () => {
    const checked = await scratchFolder({ 'a.py': 'x = 1\n' }).check(['--config', 'no.yml']);
    expectRefused(checked, 3, /no\.yml/);
  });
});

describe('the folder to judge', () => {
  it.concurrent('that is not there is refused', async () => {
    const { folder, reports } = scratchFolder();
    expectRefused(
      await runBundle(['check', `${folder}/no`, '--output', reports]),
      3,
      /work\/no: no such folder\. Name/,
    );
  });

  it.concurrent('that is a file is refused', async () => {
    const { at, reports } = scratchFolder({ 'a.py': 'x = 1\n' });
    expectRefused(await runBundle(['check', at('a.py'), '--output', reports]), 3, /a\.py is not a folder\. Name/);
  });

  it.concurrent('that is a link to one is judged', async () => {
    const { folder, at, reports } = scratchFolder({ 'a.py': 'import os\n' });
    symlinkSync(folder, at('../link'));
    const ended = await runBundle(['check', at('../link'), '--gates', 'lint', '--output', reports, '--quiet']);
    expect(ended).toMatchObject({ exitCode: 1, stdout: 'fail\n' });
  });

  it.concurrent.each([
    ['.git', 'gitdir: /no/where\n'],
    ['.git', 'nonsense\n'],
  ])('with a %s that leads nowhere is an error', async (name, text) => {
    const checked = await scratchFolder({ 'a.py': 'x = 1\n', [name]: text }).check();
    expectRefused(checked, 2, /\.git (leads to no git repository|names no git folder); remove it or clone anew/);
  });

  it.concurrent('with an empty folder .git is an error', async () => {
    const folder = scratchFolder({ 'a.py': 'x = 1\n' });
    mkdirSync(folder.at('.git'));
    expectRefused(await folder.check(), 2, /\.git leads to no git repository/);
  });
});

describe('the report folder', () => {
  // The super-user may write where others may not, so that what stands in the way is a file.
  it.concurrent.each([
    [
      'is a file',
      (path: string) => {
        writeFileSync(path, 'mine');
      },
      /because it is a file: remove it, or choose another folder/,
    ],
    [
      'is a link',
      (path: string) => {
        symlinkSync('.', path);
      },
      /because it is a symbolic link: remove it, or choose/,
    ],
    [
      'would lie below a file',
      (path: string) => {
        writeFileSync(path, 'mine');
      },
      /choose another folder with --output/,
    ],
  ] as const)('that %s is an error before anything runs', async (title, obstruct, said) => {
    const { folder, at } = scratchFolder({ 'a.py': 'x = 1\n' });
    obstruct(at('../in-the-way'));
    const output = title.includes('below') ? at('../in-the-way/reports') : at('../in-the-way');
    expectRefused(await runBundle(['check', folder, '--gates', 'lint', '--output', output]), 2, said);
  });

  it.concurrent('in which a folder stands in a report’s place is an error, and leaves no verdict', async () => {
    const scratch = scratchFolder({ 'a.py': 'x = 1\n' });
    mkdirSync(`${scratch.reports}/results.sarif/x`, { recursive: true });
    const checked = await runBundle(['check', scratch.folder, '--gates', 'lint', '--output', scratch.reports]);
    expect(checked).toMatchObject({
      exitCode: 2,
      stderr: expect.stringMatching(/cannot be written to .*reports.*results\.sarif/),
    });
    expect(checked.stderr).not.toMatch(/^\s+at /m);
  });

  it.concurrent('never holds the verdict of an earlier run, nor anything half-written', async () => {
    const folder = scratchFolder({ 'a.py': 'x = 1\n' });
    const first = await folder.check(['--gates', 'lint']);
    expect(first).toMatchObject({ exitCode: 0, verdict: { verdict: 'pass' } });
    folder.write({ 'a.py': 'import os\n' });
    const second = await folder.check(['--gates', 'lint']);
    expect(second).toMatchObject({ exitCode: 1, verdict: { verdict: 'fail' }, written: first.written });
    folder.write({ '.github/security-gates.yml': 'gates: [\n' });
    const third = await folder.check(['--gates', 'lint']);
    expect(third.exitCode).toBe(3);
    expect(third.written).toEqual(['results.sarif', 'summary.md']);
  });

  it.concurrent('inside the folder that is judged is not judged itself', async () => {
    const repository = scratchRepository({ 'a.py': 'x = 1\n', '.gitignore': 'security-gates-report/\n' });
    const inside = ['check', '.', ...quick, '--quiet'];
    for (const run of [1, 2]) {
      expect([run, await runBundle(inside, { cwd: repository.folder })]).toMatchObject([
        run,
        { exitCode: 0, stdout: 'pass\n' },
      ]);
    }
  });
});

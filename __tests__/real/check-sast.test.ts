import { afterAll, describe, expect, it } from '@jest/globals';
import { findingsOf, removeScratch, scratchRepository, type Contents } from '../support/scratch-repository.js';

afterAll(removeScratch);

const shell = 'import subprocess\n\n\ndef run(line):\n    subprocess.run(line, shell=True, check=True)\n';
const sast = ['--gates', 'sast'];
const policy = (semgrep: object): Contents => ({
  '.github/security-gates.yml': JSON.stringify({ gates: { sast: { scanners: { semgrep } } } }),
});

/** A rule of a repository's own, in JSON, which is YAML. */
const ownRule = (rule: object): string =>
  JSON.stringify({ rules: [{ severity: 'ERROR', message: 'Not here.', languages: ['python'], ...rule }] });
const forbidden = ownRule({ id: 'no-forbidden', pattern: 'forbidden(...)' });

type Case = readonly [title: string, files: Contents, exitCode: number, findings: readonly object[]];

const found = (uri: string, more: object = {}) => ({ rule: 'subprocess-shell-true', uri, line: 5, ...more });

const cases: readonly Case[] = [
  ['clean code is none', { 'a.py': 'x = 1\n' }, 0, []],
  ['a shell call is a finding', { 'shop/a.py': shell }, 1, [found('shop/a.py')]],
  ['one in tests/ is a finding', { 'tests/a.py': shell }, 1, [found('tests/a.py')]],
  [
    'one in vendor/ and node_modules/ is a finding',
    { 'node_modules/x/a.py': shell, 'vendor/a.py': shell },
    1,
    [found('node_modules/x/a.py'), found('vendor/a.py')],
  ],
  ['one in an ignored file that is tracked is a finding', { '.gitignore': '*.py\n' }, 1, [found('a.py')]],
  ['one in a file above 1 MB is a finding', { 'a.py': `${shell}${'# comment\n'.repeat(150_000)}` }, 1, [found('a.py')]],
  [
    'names with spaces, quotes and more are read',
    { 'a b/-c \'d" é.py': shell, 'new\nline.py': shell },
    1,
    [found('a%20b/-c%20%27d%22%20%C3%A9.py'), found('new%0Aline.py')],
  ],
  [
    'nosemgrep sets aside',
    { 'a.py': shell.replace('True)', 'True)  # nosemgrep: subprocess-shell-true reviewed') },
    0,
    [found('a.py', { mark: 'suppressed' })],
  ],
  [
    'nosemgrep with another rule does not',
    { 'a.py': shell.replace('True)', 'True)  # nosemgrep: flask-debug-true') },
    1,
    [found('a.py', { mark: undefined })],
  ],
  ['.semgrepignore leaves out', { '.semgrepignore': 'old/\n', 'old/a.py': shell, 'b.py': 'x = 1\n' }, 0, []],
  [
    'what .semgrepignore takes in counts',
    { '.semgrepignore': ':include .gitignore\n', '.gitignore': 'old/\n', 'b.py': 'x = 1\n' },
    0,
    [],
  ],
  [
    'rules of the repository count, and the shipped ones do not',
    { 'ci/rules/a.yaml': forbidden, 'a.py': `forbidden(1)\n${shell}`, ...policy({ rules: ['ci/rules'] }) },
    1,
    [{ rule: 'no-forbidden', uri: 'a.py', line: 1 }],
  ],
  [
    'rules of the repository count beside the shipped ones',
    { 'rules.yml': forbidden, 'a.py': `forbidden(1)\n${shell}`, ...policy({ rules: ['security-gates', 'rules.yml'] }) },
    1,
    [
      { rule: 'no-forbidden', line: 1 },
      { rule: 'subprocess-shell-true', line: 6 },
    ],
  ],
  [
    'a rule for another language reads it',
    {
      'a.rb': 'forbidden(1)\n',
      'rules.yml': ownRule({ id: 'rb', languages: ['ruby'], pattern: 'forbidden(...)' }),
      ...policy({ rules: ['rules.yml'] }),
    },
    1,
    [{ rule: 'rb', uri: 'a.rb' }],
  ],
];

/** Files that are committed although an ignore file names them. */
const forced: Contents = { 'a.py': shell, 'old/a.py': shell };

describe('sast', () => {
  it.each(cases)('%s', async (_, files, exitCode, findings) => {
    const repository = scratchRepository(files);
    if ('.gitignore' in files) {
      const added = exitCode === 1 ? { 'a.py': shell } : { 'old/a.py': shell };
      repository.write(added);
      repository.git('add', '--force', ...Object.keys(added));
      repository.git('commit', '--quiet', '--message=forced');
    }
    const run = await repository.check(sast);
    expect([run.exitCode, findingsOf(run, 'sast')]).toMatchObject([exitCode, findings]);
    expect(run.verdict?.gates.sast?.scanners['semgrep']).toMatchObject({ status: 'ran' });
    expect(Object.keys(forced)).toContain('a.py');
  });

  it('reads a file whose name is no UTF-8', async () => {
    const repository = scratchRepository({ 'b.py': 'x = 1\n' });
    const { writeFileSync } = await import('node:fs');
    writeFileSync(
      Buffer.concat([Buffer.from(`${repository.folder}/n`), Buffer.from([0xff]), Buffer.from('.py')]),
      shell,
    );
    repository.git('add', '--all');
    repository.git('commit', '--quiet', '--message=odd');
    const run = await repository.check(sast);
    expect([run.exitCode, findingsOf(run, 'sast')]).toMatchObject([1, [found('n%FF.py')]]);
  });

  it('looks at the files of the repository alone, and leaves nothing behind', async () => {
    const repository = scratchRepository({ '.gitignore': 'node_modules\n', 'a.py': 'x = 1\n' });
    repository.write({ 'node_modules/x/a.py': shell });
    const before = repository.git('status', '--porcelain', '--ignored');
    const run = await repository.check(sast);
    expect([run.exitCode, findingsOf(run, 'sast')]).toEqual([0, []]);
    expect(repository.git('status', '--porcelain', '--ignored')).toBe(before);
    const proof = run.verdict?.gates.sast?.scanners['semgrep'];
    expect(proof).toMatchObject({
      proof: { files: { expected: 1, seen: 1 }, checks: expect.arrayContaining(['the planted canary was found']) },
    });
  });
});

describe('sast is an error', () => {
  it.each([
    [
      'a file that is parsed in part',
      { 'a.py': `${shell}def (\n    subprocess.run(y, shell=True)\n` },
      /could not read a file whole: a\.py \(PartialParsing, line \d+\)/,
    ],
    [
      'rules that are not there',
      { 'a.py': shell, ...policy({ rules: ['ci/rules'] }) },
      /there are no rules at ci\/rules/,
    ],
    [
      'rules that are none',
      { 'a.py': shell, 'rules.yml': 'rules: [\n', ...policy({ rules: ['rules.yml'] }) },
      /could not do its work: .*YAML/i,
    ],
    [
      'a rule with a broken pattern',
      { 'a.py': shell, 'rules.yml': ownRule({ id: 'x', pattern: 'f((' }), ...policy({ rules: ['rules.yml'] }) },
      /could not do its work: .*[Pp]attern/,
    ],
    [
      'a language that no rule reads',
      { 'a.rb': 'x\n', 'rules.yml': forbidden, ...policy({ rules: ['rules.yml'] }) },
      /no rule read any of 1 source files: Ruby \(1 file\)/,
    ],
    [
      'everything ignored',
      { '.semgrepignore': '*\n', 'a.py': shell },
      /planted canary was not found: .semgrepignore leaves out everything/,
    ],
    [
      'all source files ignored',
      { '.semgrepignore': '*.py\n', 'a.py': shell },
      /\.semgrepignore leaves out all 1 source files/,
    ],
  ] as readonly (readonly [string, Contents, RegExp])[])('for %s', async (_, files, reason) => {
    const run = await scratchRepository(files).check(sast);
    expect(run.exitCode).toBe(2);
    expect(run.verdict?.gates.sast?.reasons.join(' ')).toMatch(reason);
  });

  it('not for a file that may be unparsed, which is named in the proof', async () => {
    const broken = `${shell}def (\n    subprocess.run(y, shell=True)\n`;
    const files = { 'a.py': shell, 'old/b.py': broken, ...policy({ 'allow-unparsed': ['old/**'] }) };
    const run = await scratchRepository(files).check(sast);
    expect(run.exitCode).toBe(1);
    expect(JSON.stringify(run.verdict)).toMatch(/not read whole, as allowed: old\/b\.py \(PartialParsing/);
  });

  it('and a repository in other languages is none, which is said', async () => {
    const run = await scratchRepository({ 'A.java': 'class A {}\n' }).check(['--gates', 'sast']);
    expect(run.exitCode).toBe(2);
    expect(run.stdout).toContain('no rule reads Java (1 file)');
    const both = await scratchRepository({ 'A.java': 'class A {}\n', 'a.py': 'x = 1\n' }).check(sast);
    expect(both.exitCode).toBe(0);
    expect(both.stdout).toContain('no rule of semgrep reads Java (1 file)');
  });
});

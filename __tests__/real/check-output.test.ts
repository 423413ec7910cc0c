import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { fakeKey, keyLine, quick, removeScratch, runBundle, scratchRepository } from '../support/scratch-repository.js';

afterAll(removeScratch);

const faulty = () => scratchRepository({ 'a.py': `import os\n${keyLine()}`, 'b.py': 'assert 1\n' });

describe('a clean repository', () => {
  it('passes, with a proof for each scanner', async () => {
    const repository = scratchRepository({ 'shop/a.py': 'x = 1\n', 'shop/b.py': 'y = 2\n', 'README.md': 'Shop\n' });
    const head = repository.commit({ 'shop/c.py': 'z = 3\n' });
    const checked = await repository.check();
    expect(checked).toMatchObject({ exitCode: 0, written: ['results.sarif', 'summary.md', 'verdict.json'] });
    expect(checked.verdict).toMatchObject({ verdict: 'pass', exitCode: 0, source: { event: 'local', head } });
    const digest = expect.stringMatching(/^[0-9a-f]{64}$/);
    const proven = { verdict: 'pass', blocking: true, counted: 0, reasons: [] };
    expect(checked.verdict?.gates).toMatchObject({
      lint: {
        ...proven,
        scanners: {
          ruff: {
            status: 'ran',
            proof: {
              tool: 'ruff',
              version: '0.17.6',
              digest,
              source: expect.stringContaining('as pinned'),
              command: expect.stringMatching(/^cd .* check .*--no-respect-gitignore/),
              exitCode: 0,
              durationMs: expect.any(Number),
              targets: ['directory'],
              files: { expected: 3, seen: 3, excluded: [] },
            },
          },
        },
      },
      secrets: {
        ...proven,
        scanners: {
          gitleaks: {
            status: 'ran',
            proof: {
              tool: 'gitleaks',
              version: '8.30.1',
              digest,
              source: expect.stringMatching(/release|go/i),
              command: expect.stringMatching(/^cd .* git .*--text --diff-merges=separate --full-history/s),
              exitCode: 0,
              targets: ['history'],
              checks: [
                expect.stringMatching(/^the clone is complete \(not shallow, git \d/),
                `${head.slice(0, 12)} is a commit of this repository`,
                'a key planted in a canary repository was found',
                `scope: full history of ${head.slice(0, 12)}`,
                '2 commits with additions were read',
              ],
            },
          },
        },
      },
    });
    expect(checked.log?.runs.map(({ automationDetails }) => automationDetails?.id)).toEqual([
      'security-gates/lint/ruff/',
      'security-gates/secrets/gitleaks/',
      'security-gates/sast/semgrep/',
    ]);
  });
});

describe('what is printed', () => {
  it.concurrent('--format json is the verdict, and --format sarif the log', async () => {
    const repository = faulty();
    const json = await repository.check([...quick, '--format', 'json']);
    expect(JSON.parse(json.stdout)).toEqual(json.verdict);
    expect(json).toMatchObject({ exitCode: 1, verdict: { verdict: 'fail' } });
    const sarif = await repository.check([...quick, '--format', 'sarif']);
    expect(JSON.parse(sarif.stdout)).toEqual(sarif.log);
    expect(sarif.log?.runs.map(({ results }) => results?.length)).toEqual([3, 1]);
  });

  it.concurrent('--quiet is one word, and nothing on stderr', async () => {
    expect(await faulty().check([...quick, '--quiet'])).toMatchObject({ exitCode: 1, stdout: 'fail\n', stderr: '' });
    const clean = scratchRepository({ 'a.py': 'x = 1\n' });
    expect(await clean.check([...quick, '--quiet'])).toMatchObject({ exitCode: 0, stdout: 'pass\n', stderr: '' });
  });

  it.concurrent('colour is only where it is wanted, and NO_COLOR has the last word', async () => {
    const repository = faulty();
    const escape = '\u001b[';
    expect((await repository.check(quick)).stdout).not.toContain(escape);
    expect((await repository.check(quick, { env: { FORCE_COLOR: '1' } })).stdout).toContain(escape);
    const both = await repository.check(quick, { env: { FORCE_COLOR: '1', NO_COLOR: '1' } });
    expect(`${both.stdout}${both.stderr}`).not.toContain(escape);
  });

  it.concurrent('no line is longer than 80 columns where there is no terminal', async () => {
    const long = `${'a/very/long/way/down/'.repeat(6)}module.py`;
    const repository = scratchRepository({ [long]: `import os\n${keyLine()}`, 'b.py': 'assert 1\n' });
    // Paths are not broken: they are for copying.
    const lines = (await repository.check(quick, { cwd: repository.folder })).stdout
      .split('\n')
      .filter((line) => !line.includes(long) && !line.includes(repository.reports));
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });

  it.concurrent('findings name file, line, rule and what to do', async () => {
    const { stdout } = await faulty().check(quick);
    for (const part of ['a.py:1', 'F401', 'a.py:2', 'aws-access-token', 'b.py:1', 'S101', 'Revoke or rotate']) {
      expect(stdout).toContain(part);
    }
  });
});

describe('a secret', () => {
  it.concurrent('is in no output, nor are the commit message and the e-mail', async () => {
    const repository = scratchRepository({ 'a.py': keyLine('B') });
    repository.commit({ 'b.py': `x = "${fakeKey('C')}"\n` }, `Set ${fakeKey('C')}`);
    repository.commit({ 'b.py': undefined }, 'Remove it');
    repository.write({ 'c.py': keyLine('D') });
    for (const format of ['text', 'json', 'sarif']) {
      const checked = await repository.check([...quick, '--format', format]);
      expect(checked.exitCode).toBe(1);
      const files = checked.written.map((name) => readFileSync(join(repository.reports, name), 'utf8'));
      const everything = [checked.stdout, checked.stderr, ...files].join('\n');
      expect(everything).toContain('aws-access-token');
      for (const text of [fakeKey('B'), fakeKey('C'), fakeKey('D'), 'Remove it', 'ada@example.test', 'Ada Author']) {
        expect(everything).not.toContain(text);
      }
      for (const letter of ['B', 'C', 'D']) expect(everything).not.toContain(fakeKey(letter).slice(4));
    }
  });
});

describe('the program itself', () => {
  it.concurrent.each([
    [['--version'], 0, /^\d+\.\d+\.\d+\n$/],
    [['help'], 0, /Exit codes/],
    [['schema'], 0, /"fail-fast"/],
    [[], 0, /Usage/],
  ] as const)('%j answers', async (args, exitCode, stdout) => {
    expect(await runBundle(args)).toMatchObject({ exitCode, stderr: '', stdout: expect.stringMatching(stdout) });
  });

  it.concurrent.each([
    [['chek'], /unknown command "chek".*check/],
    [['check', '--gate', 'lint'], /--gate.*--gates/],
    [['check', '--gates', 'lnt'], /lnt.*lint/s],
    [['check', '--fail-on', 'lint=hgh'], /hgh.*high/s],
    [['check', '--format', 'xml'], /xml/],
    [['check', 'a', 'b'], /one directory/],
    [['check', '--working-directory', '../..'], /\.\.\/\.\./],
  ] as const)('%j is refused with exit code 3 and says what is right', async (args, stderr) => {
    const repository = scratchRepository({ 'a.py': 'x = 1\n' });
    const ended = await runBundle(args, { cwd: repository.folder });
    expect(ended).toMatchObject({ exitCode: 3, stdout: '', stderr: expect.stringMatching(stderr) });
    expect(ended.stderr).not.toMatch(/^\s+at /m);
  });
});

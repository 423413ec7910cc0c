import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from '@jest/globals';
import { bundle } from '../support/hooked-repository.js';
import { gitEnvironment, removeScratch, runProgram, scratchRepository } from '../support/scratch-repository.js';
import type { Contents, ScratchRepository } from '../support/scratch-repository.js';

afterAll(removeScratch);

const path = '.github/dependabot.yml';
const npm = '{"dependencies":{"a":"1"}}';
const entry = (folder: string): string =>
  `  - package-ecosystem: npm\n    directory: ${folder}\n    schedule:\n      interval: weekly\n`;
const head = '# ours\nversion: 2\nupdates:\n';

function repositoryWith(contents: Contents): ScratchRepository {
  const repository = scratchRepository(contents);
  repository.commit({});
  return repository;
}

/** What the gate says of a repository: its verdict, why, and what counts. */
async function judged(repository: ScratchRepository, args: readonly string[] = []) {
  const { exitCode, verdict, log } = await repository.check(['--gates', 'maintenance', ...args]);
  const gate = verdict?.gates.maintenance;
  const results = log?.runs.flatMap((run) => run.results ?? []) ?? [];
  return {
    exitCode,
    gate: gate?.verdict,
    reasons: gate?.reasons.join(' ') ?? '',
    rules: results.map((one) => one.ruleId),
  };
}

const fix = ({ folder }: ScratchRepository, ...args: readonly string[]) =>
  runProgram(process.execPath, [bundle, 'fix', 'maintenance', ...args, folder], { env: gitEnvironment });

describe('the gate maintenance of the bundle', () => {
  it('warns, and blocks where the policy says so', async () => {
    const repository = repositoryWith({ 'web/package.json': npm, [path]: head + entry('/') });
    expect(await judged(repository)).toMatchObject({
      exitCode: 0,
      gate: 'fail',
      rules: ['manifest-not-kept-up-to-date'],
    });
    repository.write({ '.github/security-gates.yml': 'gates: { maintenance: { mode: enforce } }\n' });
    expect(await judged(repository)).toMatchObject({ exitCode: 1, gate: 'fail' });
  });

  it('is mended by the command, and passes then', async () => {
    const repository = repositoryWith({ 'web/package.json': npm, [path]: head + entry('/') });
    const shown = await fix(repository, '--dry-run');
    expect(shown).toMatchObject({ exitCode: 1, stderr: `Would be added to ${path}:\n  npm: /web\n` });
    expect(shown.stdout).toMatch(/^--- a\/\.github[^]*\n\+ {4}directory: \/web\n[^]*\n\+ {6}interval: weekly\n$/);
    expect(repository.git('status', '--porcelain')).toBe('');
    expect(await fix(repository)).toMatchObject({ exitCode: 0, stderr: '' });
    expect(readFileSync(repository.at(path), 'utf8')).toBe(head + entry('/') + entry('/web'));
    expect(await judged(repository)).toMatchObject({ exitCode: 0, gate: 'pass', rules: [] });
    expect(await fix(repository, '--dry-run')).toMatchObject({ exitCode: 0 });
  });

  it('judges a head by what it makes of the configuration, not by what the base has', async () => {
    const repository = repositoryWith({ 'web/package.json': npm, [path]: head + entry('/web') });
    expect(await judged(repository)).toMatchObject({ gate: 'pass' });
    repository.commit({ [path]: head + entry('/') });
    expect(await judged(repository, ['--commit', 'HEAD'])).toMatchObject({ gate: 'fail' });
    expect(await judged(repository, ['--commit', 'HEAD~1'])).toMatchObject({ gate: 'pass' });
  });

  it('passes on this project', async () => {
    const { reports } = repositoryWith({ 'README.md': 'a\n' });
    const args = [bundle, 'check', process.cwd(), '--gates', 'maintenance', '--output', reports];
    const ran = await runProgram(process.execPath, args, { env: gitEnvironment });
    expect(ran).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('pass: maintenance passes') });
  });

  it('does not apply where there is nothing, which is an error where it is named', async () => {
    expect(await judged(repositoryWith({ 'README.md': 'a\n' }))).toMatchObject({ exitCode: 2, gate: 'error' });
  });
});

describe('a hostile dependabot.yml', () => {
  const bomb = Array.from({ length: 40 }, (_, n) => `b${n + 1}: &b${n + 1} [*b${n}, *b${n}, *b${n}]\n`).join('');

  it.each([
    ['a bomb of aliases', `b0: &b0 [x]\n${bomb}version: 2\nupdates: *b40\n`],
    ['keys of prototypes alone', '__proto__: { version: 2 }\nconstructor: { updates: [] }\n'],
    ['deep nesting', `version: 2\nupdates: ${'['.repeat(100_000)}`],
    ['NUL', `${head}${entry('/')}\0`],
    ['UTF-16', Buffer.from(`\ufeff${head}${entry('/web')}`, 'utf16le')],
  ])('with %s is a finding', async (_, text) => {
    const repository = repositoryWith({ 'web/package.json': npm, [path]: text });
    const { gate, rules } = await judged(repository);
    expect({ gate, rules: [...new Set(rules)] }).toEqual({ gate: 'fail', rules: ['dependabot-configuration-invalid'] });
    expect(await fix(repository)).toMatchObject({ exitCode: 3, stdout: '' });
  });

  it('of 10 MB is an error', async () => {
    const repository = repositoryWith({ 'web/package.json': npm });
    repository.write({ [path]: head + entry('/web') + '# padding\n'.repeat(1_000_000) });
    expect(await judged(repository)).toMatchObject({
      exitCode: 2,
      gate: 'error',
      reasons: expect.stringContaining('1 MiB'),
    });
    expect(await fix(repository)).toMatchObject({ exitCode: 3, stdout: '' });
  });

  it('that is a link is an error, and what it leads to is not written', async () => {
    const repository = repositoryWith({ 'web/package.json': npm, '.github/other.yml': head + entry('/web') });
    symlinkSync('other.yml', repository.at(path));
    repository.commit({});
    expect(await judged(repository)).toMatchObject({ exitCode: 2, gate: 'error' });
    writeFileSync(repository.at('.github/other.yml'), head + entry('/'));
    expect(await fix(repository)).toMatchObject({ exitCode: 3 });
    expect(readFileSync(repository.at('.github/other.yml'), 'utf8')).toBe(head + entry('/'));
  });
});

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { codeBlock, page } from '../docs/pages.js';
import { removeScratch, scratchFolder, scratchRepository } from '../support/scratch-repository.js';
import type { Checked, Contents, ScratchRepository } from '../support/scratch-repository.js';
import { result, sarif } from '../support/sarif-reports.js';
import { programsLimit } from '../support/test-programs.js';

afterAll(removeScratch);

const recipe = (name: string) => page(`docs/recipes/${name}.md`);

/** A repository with the policy that a page shows. */
const withPolicy = (name: string, key: string, files: Contents): ScratchRepository =>
  scratchRepository({ '.github/security-gates.yml': codeBlock(recipe(name), 'yaml', `${key}:`), ...files });

const found = ({ log }: Checked, driver: string): readonly (string | undefined)[] =>
  (log?.runs ?? []).flatMap(({ tool, results = [] }) =>
    tool.driver.name === driver ? results.map(({ ruleId }) => ruleId) : [],
  );

/** A folder of programs that pip has put there, for the search path. */
function pip(...packages: readonly string[]): string {
  const { folder } = scratchFolder({ 'x.txt': '' });
  execFileSync('python3', ['-m', 'venv', join(folder, 'venv')]);
  execFileSync(join(folder, 'venv/bin/pip'), ['install', '--quiet', ...packages], { stdio: 'ignore' });
  return join(folder, 'venv/bin');
}

const firstOnPath = (folder: string) => ({ PATH: `${folder}:${process.env['PATH'] ?? ''}` });

describe('the recipe for ESLint', () => {
  const config = `export default [{ rules: { 'no-undef': 'error', eqeqeq: 'warn' } }];\n`;
  let lock: Contents = {};

  beforeAll(() => {
    const { folder } = scratchFolder({ 'package.json': '{"name":"shop","version":"1.0.0","type":"module"}\n' });
    const packages = ['eslint@9', '@microsoft/eslint-formatter-sarif@3.1.0'];
    const args = ['install', '--save-dev', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund'];
    execFileSync('npm', [...args, ...packages], { cwd: folder, stdio: 'ignore' });
    const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
    lock = { 'package.json': read('package.json'), 'package-lock.json': read('package-lock.json') };
  }, programsLimit);

  it('finds what ESLint finds, and passes on clean code', async () => {
    const files = { ...lock, 'eslint.config.js': config, 'cart.js': 'if (total == 1) total;\n' };
    const repository = withPolicy('eslint', 'custom', files);
    const faulty = await repository.check(['--gates', 'lint']);
    expect([faulty.exitCode, [...found(faulty, 'eslint')].sort()]).toEqual([1, ['eqeqeq', 'no-undef', 'no-undef']]);
    repository.commit({ 'cart.js': 'export const total = 1;\n' });
    expect((await repository.check(['--gates', 'lint'])).exitCode).toBe(0);
    repository.commit({ 'eslint.config.js': 'export default [{ rules: { nothing: 1 } }];\n' });
    expect((await repository.check(['--gates', 'lint'])).exitCode).toBe(2);
  });
});

describe('the recipe for hadolint', () => {
  let programs = '';
  beforeAll(() => {
    const [, pinned = ''] = /pipx install (\S+)/.exec(recipe('hadolint').text) ?? [];
    programs = pip(pinned);
  }, programsLimit);

  it('finds what hadolint finds, whatever comments say, and passes on a clean file', async () => {
    const text = '# hadolint ignore=DL3007\nFROM debian:latest\nRUN cd /tmp\n';
    const repository = withPolicy('hadolint', 'custom', { Dockerfile: text });
    const env = firstOnPath(programs);
    const faulty = await repository.check(['--gates', 'iac'], { env });
    expect(found(faulty, 'hadolint')).toEqual(expect.arrayContaining(['DL3007', 'DL3003']));
    repository.commit({ Dockerfile: 'FROM debian:12.1\nUSER 65532\n' });
    const clean = await repository.check(['--gates', 'iac'], { env });
    expect(found(clean, 'hadolint')).toEqual([]);
    expect(clean.verdict?.gates.iac?.scanners['hadolint']).toMatchObject({ status: 'ran', findings: 0 });
    repository.commit({ Dockerfile: 'FRM debian\n' });
    expect((await repository.check(['--gates', 'iac'], { env })).exitCode).toBe(2);
  });
});

describe('the recipe for licences', () => {
  let programs = '';
  beforeAll(() => {
    programs = pip('pip-licenses==5.5.5', 'click==8.1.7');
  }, programsLimit);

  it('counts a licence that is denied, and passes without one', async () => {
    const script = codeBlock(recipe('licences'), 'python', 'pip-licenses');
    const repository = withPolicy('licences', 'import', {
      '.gitignore': 'reports\n',
      'requirements.txt': 'click==8.1.7\n',
    });
    const run = (text: string): void => {
      mkdirSync(repository.at('reports'), { recursive: true });
      execFileSync('python3', ['-c', text], {
        cwd: repository.folder,
        env: { ...process.env, ...firstOnPath(programs) },
      });
    };
    run(script);
    const clean = await repository.check(['--gates', 'custom']);
    expect([clean.exitCode, found(clean, 'pip-licenses')]).toEqual([0, []]);
    run(script.replace('"GPL", "AGPL"', '"BSD"'));
    const denied = await repository.check(['--gates', 'custom']);
    expect(denied.exitCode).toBe(1);
    expect(found(denied, 'pip-licenses')).toContain('denied-licence');
  });
});

describe('the recipe for OWASP ZAP', () => {
  it('takes a report of the form that its template has: ZAP itself is not run here', async () => {
    const repository = withPolicy('zap', 'import', { '.gitignore': 'reports\n', 'a.txt': 'A\n' });
    const alert = result({ ruleId: '40018', message: { text: 'SQL Injection' } }, 'https://shop.example/cart?sku=1');
    const report = sarif({ tool: { driver: { name: 'ZAP' } }, invocations: undefined, results: [alert] });
    repository.write({ 'reports/zap.json': report });
    const checked = await repository.check(['--gates', 'custom']);
    expect([checked.exitCode, found(checked, 'ZAP')]).toEqual([1, ['40018']]);
    expect(checked.stdout).toContain('https://shop.example/cart?sku=1');
  });
});

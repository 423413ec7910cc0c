import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { bundle } from '../support/hooked-repository.js';
import { gitEnvironment, removeScratch, runProgram, scratchRepository } from '../support/scratch-repository.js';
import type { ScratchRepository } from '../support/scratch-repository.js';

afterAll(removeScratch);

/** The example as a repository of its own, as its reader has it. */
function shop(): ScratchRepository {
  const repository = scratchRepository();
  cpSync('examples/shop', repository.folder, { recursive: true });
  repository.commit({ '.github/security-gates.yml': 'max-data-age: 9999d\n' });
  return repository;
}

/** Runs make in the example, with the bundle of this project. */
const make = ({ folder }: ScratchRepository, target: string, command = `'${process.execPath}' '${bundle}'`) =>
  runProgram(
    'make',
    [
      target,
      ...(command === ''
        ? []
        : [`SECURITY_GATES=${command}`, `CHECK_FLAGS=--offline-data '${resolve('examples/offline-data')}'`]),
    ],
    {
      cwd: folder,
      env: gitEnvironment,
    },
  );

describe('the Makefile of the example', () => {
  it('judges the whole working tree, and says whether it may be pushed', async () => {
    const repository = shop();
    const faulty = await make(repository, 'check');
    expect(faulty).toMatchObject({ exitCode: 2, stdout: expect.stringContaining('F401') });
    const verdict = JSON.parse(readFileSync(repository.at('security-gates-report/verdict.json'), 'utf8'));
    expect(verdict.verdict).toBe('fail');
    expect(repository.git('status', '--porcelain')).toBe('');
    for (const name of [
      '.github/workflows',
      'Dockerfile',
      'shop',
      'tests',
      'web',
      'printer',
      'infra',
      'k8s',
      '.tfsec',
      'requirements.txt',
      'requirements-dev.txt',
    ])
      repository.git('rm', '--quiet', '-r', name);
    repository.commit({ 'shop/settings.py': 'name = "shop"\n' });
    expect(await make(repository, 'check')).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('pass: ') });
  });

  it('installs both hooks', async () => {
    const repository = shop();
    expect(await make(repository, 'hooks')).toMatchObject({ exitCode: 0 });
    for (const hook of ['pre-commit', 'pre-push']) {
      expect(readFileSync(repository.at(join('.git/hooks', hook)), 'utf8')).toContain(`security-gates hook ${hook}`);
    }
  });

  it('fetches nothing of that name where it is not installed', async () => {
    const repository = shop();
    const missing = await make(repository, 'check', '');
    expect(missing).toMatchObject({ exitCode: 2, stdout: expect.not.stringContaining('pass') });
    expect(missing.stdout).toContain('npx --no -- security-gates check .');
    expect(existsSync(repository.at('security-gates-report'))).toBe(false);
  });
});

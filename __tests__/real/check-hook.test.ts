import { chmodSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { keyLine, removeScratch, scratchRepository } from '../support/scratch-repository.js';
import type { ScratchRepository } from '../support/scratch-repository.js';

afterAll(removeScratch);

/** A repository whose pre-commit hook judges what is staged. */
function hooked(): ScratchRepository {
  const repository = scratchRepository({ 'a.py': 'x = 1\n', 'b.py': 'y = 1\n' });
  const check = `"${process.execPath}" "${resolve('dist/index.js')}" check . --staged --gates secrets`;
  repository.write({ '.git/hooks/pre-commit': `#!/bin/sh\nexec ${check} --output "${repository.reports}" --quiet\n` });
  repository.git('config', 'core.hooksPath', repository.at('.git/hooks'));
  chmodSync(repository.at('.git/hooks/pre-commit'), 0o755);
  return repository;
}

const committed = (repository: ScratchRepository, ...args: readonly string[]): boolean => {
  try {
    repository.git('commit', '--message=change', ...args);
    return true;
  } catch {
    return false;
  }
};

describe('a pre-commit hook', () => {
  it.each([
    { title: 'git commit -a', args: ['--all'] },
    { title: 'git commit FILE', args: ['--only', '--', 'a.py'] },
  ])('judges the index that `$title` makes', ({ args }) => {
    const repository = hooked();
    repository.write({ 'a.py': keyLine() });
    expect(committed(repository, ...args)).toBe(false);
    repository.write({ 'a.py': 'x = 2\n' });
    expect(committed(repository, ...args)).toBe(true);
  });

  it('stops a staged key, and lets pass what is not staged', () => {
    const repository = hooked();
    repository.write({ 'a.py': keyLine() });
    repository.git('add', 'a.py');
    expect(committed(repository)).toBe(false);
    repository.git('reset', '--quiet');
    repository.write({ 'b.py': 'y = 2\n' });
    repository.git('add', 'b.py');
    expect(committed(repository)).toBe(true);
  });
});

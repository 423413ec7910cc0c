import { describe, expect, it } from '@jest/globals';
import { options } from '../../src/scanners/pip-audit/options.js';
import { scanner } from '../../src/scanners/pip-audit/scanner.js';

/** The files that pip-audit would judge, or why none. */
function detected(files: Readonly<Record<string, string>>) {
  const tree = { files: Object.keys(files), read: (path: string) => files[path], workingDirectory: '' };
  const found = scanner.detect(tree, options.parse({}));
  return found.status === 'applies' ? found.targets : found.status;
}

describe('requirements that are compiled to a lock', () => {
  it.each(['requirements.in', 'app/requirements-web.in', 'requirements/base.in'])(
    'are judged where the lock is missing: %s',
    (path) => {
      expect(detected({ [path]: 'flask\n' })).toEqual([{ kind: 'manifest', path }]);
    },
  );

  it('are left to the lock beside them', () => {
    expect(detected({ 'requirements.in': 'flask\n', 'requirements.txt': 'flask==0.12\n' })).toEqual([
      { kind: 'lockfile', path: 'requirements.txt' },
    ]);
  });

  it.each(['MANIFEST.in', 'requirements-dev.in', 'config.h.in'])('are not what this is: %s', (path) => {
    expect(detected({ [path]: 'flask\n' })).toBe('not-applicable');
  });
});

describe('names of requirements', () => {
  it.each([
    'requirements.txt',
    'requirements3.txt',
    'requirements_py3.txt',
    'Requirements-Web.txt',
    'dev-requirements-3.txt',
    'my_requirementsweb.txt',
    'requirements/prod/base.txt',
    'app/requirements/prod/eu/base.in',
    'tests/requirements.txt',
    'requirements.lock',
    'app/requirements-web.pip',
    'requirements/prod/base.pip',
  ])('are judged: %s', (path) => {
    const tree = { files: [path], read: () => 'flask==0.12\n', workingDirectory: '' };
    expect(scanner.detect(tree, options.parse({ omit: [] }))).toMatchObject({ status: 'applies', expected: [path] });
  });

  it.each([
    'notes.txt',
    'norequirements.txt',
    'requirements.md',
    'yarn.lock',
    'Cargo.lock',
    'requirements.lock.bak',
    'requirements/prod/base.md',
    'x/requirement/base.txt',
  ])('are of something else: %s', (path) => {
    const tree = { files: [path], read: () => 'flask==0.12\n', workingDirectory: '' };
    expect(scanner.detect(tree, options.parse({ omit: [] })).status).toBe('not-applicable');
  });

  it.each([
    'requirementsdev.txt',
    'requirements_test.txt',
    'dev-requirements-3.txt',
    'requirements/dev/base.txt',
    'requirements/docs/build/base.in',
    'app/requirements/lint.txt',
    'requirements-dev.lock',
    'requirements/test.pip',
  ])('say that it is for development: %s', (path) => {
    expect(detected({ [path]: 'flask\n', 'requirements.txt': 'flask==0.12\n' })).toEqual([
      { kind: 'lockfile', path: 'requirements.txt' },
    ]);
  });

  it.each(['requirementsdevice.txt', 'requirements/production/base.txt', 'dev/requirements/base.txt'])(
    'say nothing of development: %s',
    (path) => {
      expect(detected({ [path]: 'flask==0.12\n' })).toEqual([{ kind: 'lockfile', path }]);
    },
  );
});

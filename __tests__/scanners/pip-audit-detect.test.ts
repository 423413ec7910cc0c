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

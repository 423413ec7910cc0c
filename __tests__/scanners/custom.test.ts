import { describe, expect, it } from '@jest/globals';
import type { CustomScanner } from '../../src/own-scanners.js';
import { customScanner } from '../../src/scanners/custom/make.js';
import { scanner as tests } from '../../src/scanners/test-command/scanner.js';

const entry: Omit<CustomScanner, 'detect'> = {
  id: 'judge',
  gate: 'custom',
  command: ['judge'],
  setup: [],
  reports: ['-'],
  exitCodes: [0],
  steeredBy: [],
  executes: 'nothing',
  env: [],
};

/** What a scanner makes of files that are there, and of those that the checkout lacks. */
const tree = (files: readonly string[], unread: readonly string[] = []) => ({
  ...{ files, unread, workingDirectory: '' },
  read: (path: string) => (files.includes(path) ? '[pytest]' : undefined),
});

const status = (detect: readonly string[], ...given: Parameters<typeof tree>): string =>
  customScanner({ ...entry, detect }, undefined).detect(tree(...given), {}).status;

describe('a program of the policy', () => {
  it.each<readonly [detect: readonly string[], files: readonly string[], unread: readonly string[], status: string]>([
    [['**/Dockerfile'], ['a/Dockerfile'], [], 'applies'],
    [['**/Dockerfile'], ['a.py'], [], 'not-applicable'],
    [['**/Dockerfile'], ['a.py'], ['a/Dockerfile'], 'cannot'],
    [['**/Dockerfile'], ['b/Dockerfile'], ['a/Dockerfile'], 'cannot'],
    [['**/Dockerfile'], ['b/Dockerfile'], ['c.py'], 'applies'],
    [[], [], [], 'applies'],
    [[], ['a.py'], ['c.py'], 'cannot'],
  ])('that is for %j, with %j there and %j missing: %s', (detect, files, unread, expected) => {
    expect(status(detect, files, unread)).toBe(expected);
  });
});

describe('tests that are run', () => {
  it('are not where a file of the commit is missing', () => {
    const options = { command: 'auto' };
    expect(tests.detect(tree(['pytest.ini']), options).status).toBe('applies');
    expect(tests.detect(tree(['pytest.ini'], ['test_a.py']), options).status).toBe('cannot');
    expect(tests.detect(tree(['pytest.ini'], ['test_a.py']), {}).status).toBe('not-applicable');
  });
});

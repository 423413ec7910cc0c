import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { unifiedDiff } from '../../src/report/unified-diff.js';

const folder = mkdtempSync(join(tmpdir(), 'security-gates-diff-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What git makes of a text with a diff; throws where it does not fit. */
function applied(before: string, diff: string): string {
  writeFileSync(join(folder, 'a.yml'), before);
  const { status, stderr } = spawnSync('git', ['apply', '-'], { cwd: folder, input: diff, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return readFileSync(join(folder, 'a.yml'), 'utf8');
}

const lines = (...names: readonly string[]): string => names.map((name) => `${name}\n`).join('');

describe('unifiedDiff', () => {
  it('is empty where nothing changes', () => {
    expect(unifiedDiff('a.yml', 'a\n', 'a\n')).toBe('');
  });

  it('shows three lines around a change', () => {
    expect(unifiedDiff('a.yml', lines('1', '2', '3', '4', '5', '6'), lines('1', '2', '3', '4', 'x', '5', '6'))).toBe(
      lines('--- a/a.yml', '+++ b/a.yml', '@@ -2,5 +2,6 @@', ' 2', ' 3', ' 4', '+x', ' 5', ' 6'),
    );
  });

  it('shows a new file', () => {
    expect(unifiedDiff('a.yml', undefined, 'a\nb\n')).toBe(
      lines('--- /dev/null', '+++ b/a.yml', '@@ -0,0 +1,2 @@', '+a', '+b'),
    );
  });

  it('is understood by git', () => {
    const text = fc
      .tuple(fc.array(fc.constantFrom('a', 'b', 'c', ''), { minLength: 1, maxLength: 12 }), fc.constantFrom('', '\n'))
      .map(([all, end]) => all.join('\n') + end)
      .filter((one) => one !== '');
    fc.assert(
      fc.property(text, text, (before, after) => {
        const diff = unifiedDiff('a.yml', before, after);
        expect(diff === '' ? before : applied(before, diff)).toBe(after);
      }),
      { numRuns: 60 },
    );
  });
});

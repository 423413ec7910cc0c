import { describe, expect, it } from '@jest/globals';
import { inUtf16 } from '../../src/scan/columns.js';
import type { Texts } from '../../src/scan/texts.js';
import type { Finding } from '../../src/scanners/scanner.js';

const text = "a = 1\nreturn '😀😀', eval(a)\n";
const texts: Texts = { inTree: () => text, inCommit: () => undefined, trueName: ({ path }) => path };
const finding: Finding = {
  rule: 'S307',
  message: 'm',
  severity: 'medium',
  path: 'a.py',
  region: { startLine: 2, startColumn: 14, endLine: 2, endColumn: 21 },
};

describe('columns', () => {
  it('count UTF-16 units where the tool counts code points', () => {
    const [moved] = inUtf16([finding], texts, 'code-points');
    expect(moved?.region).toEqual({ startLine: 2, startColumn: 16, endLine: 2, endColumn: 23 });
    const { startColumn = 0, endColumn = 0 } = moved?.region ?? {};
    expect(text.split('\n')[1]?.slice(startColumn - 1, endColumn - 1)).toBe('eval(a)');
  });

  it('stay as they are where the tool counts as SARIF does, and on lines of plain text', () => {
    expect(inUtf16([finding], texts, undefined)).toEqual([finding]);
    const plain = { ...finding, region: { startLine: 1, startColumn: 5 } };
    expect(inUtf16([plain], texts, 'code-points')).toEqual([plain]);
  });
});

/** Text of the scanner's own test: true of the skeleton, and to be kept true of the scanner. */
export function testText(id: string): string {
  return `import { describe, expect, it } from '@jest/globals';
import { scanner } from '../../../src/scanners/${id}/scanner.js';
import { answerTo, treeOf } from '../../support/scanner-values.js';

describe('${id}', () => {
  it('looks at its own files, and at no others', () => {
    const found = scanner.detect(treeOf('a.${id}', 'b/c.${id}', 'readme.md'), {});
    expect(found).toMatchObject({ status: 'applies', expected: ['a.${id}', 'b/c.${id}'] });
    expect(scanner.detect(treeOf('readme.md'), {})).toMatchObject({ status: 'not-applicable' });
  });

  it.each(['', 'nonsense', '{', '{}', '[]', 'null'])('believes no answer that it cannot read: %j', (stdout) => {
    for (const exitCode of [0, 1, 2, 137]) {
      expect(answerTo(scanner, ['a.${id}'], { exitCode, stdout })).toMatchObject({ ok: false });
    }
  });
});
`;
}

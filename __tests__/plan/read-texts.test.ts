import { describe, expect, it } from '@jest/globals';
import { readDetectTexts } from '../../src/plan/read-texts.js';
import { memoryHost } from '../support/memory-host.js';

const mebibyte = 1024 * 1024;

/** What is read of files with so many bytes each. */
async function read(sizes: Readonly<Record<string, number>>): Promise<readonly string[]> {
  const files = Object.fromEntries(Object.entries(sizes).map(([name, size]) => [`/tree/${name}`, 'x'.repeat(size)]));
  const host = memoryHost({ files, run: () => ({}) });
  return [...(await readDetectTexts(host.files, '/tree', Object.keys(sizes), ['**/*.yml'])).keys()].sort();
}

describe('readDetectTexts', () => {
  it('reads what the globs name, up to 1 MiB each', async () => {
    expect(await read({ 'a.yml': 1, 'b.md': 1, 'c/d.yml': mebibyte, 'e.yml': mebibyte + 1 })).toEqual([
      'a.yml',
      'c/d.yml',
    ]);
  });

  it('leaves no small file out because of many large ones, which come first by name', async () => {
    const large = Array.from({ length: 70 }, (_, n) => [`large-${n}.yml`, mebibyte] as const);
    const names = await read({ ...Object.fromEntries(large), 'z.yml': 10 });
    expect(names).toContain('z.yml');
    expect(names).toHaveLength(64);
  });
});

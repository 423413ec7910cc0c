import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readDetectTexts } from '../../src/plan/read-texts.js';
import { hostIn, temporaryFolder } from '../host/temporary.js';
import { memoryHost } from '../support/memory-host.js';

const mebibyte = 1024 * 1024;

/** What is read of files with so many bytes each. */
async function read(sizes: Readonly<Record<string, number>>, large?: readonly string[]): Promise<readonly string[]> {
  const files = Object.fromEntries(Object.entries(sizes).map(([name, size]) => [`/tree/${name}`, 'x'.repeat(size)]));
  const host = memoryHost({ files, run: () => ({}) });
  return [...(await readDetectTexts(host.files, '/tree', Object.keys(sizes), ['**/*.yml'], large)).keys()].sort();
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

  it('reads up to 32 MiB where that is wanted, and not where it is not', async () => {
    const sizes = {
      'a.yml': mebibyte + 1,
      'b.yml': 32 * mebibyte,
      'c.yml': 32 * mebibyte + 1,
      'd/e.yml': mebibyte + 1,
    };
    expect(await read(sizes, ['*.yml'])).toEqual(['a.yml', 'b.yml']);
  });

  describe('of links', () => {
    const root = temporaryFolder();
    const folder = temporaryFolder();
    mkdirSync(join(root, '.git'));
    writeFileSync(join(root, '.git', 'config'), 'secret');
    writeFileSync(join(folder, 'elsewhere.yml'), 'secret');
    writeFileSync(join(root, 'deps.lst'), 'text');
    const links = {
      'in.yml': 'deps.lst',
      'git.yml': '.git/config',
      'out.yml': join(folder, 'elsewhere.yml'),
      'gone.yml': 'x',
    };
    for (const [name, to] of Object.entries(links)) symlinkSync(to, join(root, name));
    const paths = [...Object.keys(links), 'deps.lst'];
    const texts = async (large: readonly string[]) =>
      Object.fromEntries(await readDetectTexts(hostIn(folder).files, root, paths, ['*.yml'], large));

    it('reads those to files of the tree where that is wanted', async () => {
      expect(await texts(['*.yml'])).toEqual({ 'in.yml': 'text' });
    });

    it('reads none otherwise', async () => {
      expect(await texts([])).toEqual({});
    });
  });
});

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { unzip } from '../../src/host/files-unzip.js';
import { temporaryFolder } from '../support/git-repository.js';

const folder = temporaryFolder();

/** A zip that Python makes by these lines, in which `zip` is the file. */
function made(...lines: readonly string[]): { readonly archive: string; readonly to: string } {
  const place = mkdtempSync(join(folder, 'zip-'));
  const archive = join(place, 'a.zip');
  const script = [
    'import zipfile',
    `with zipfile.ZipFile(${JSON.stringify(archive)}, "w") as zip:`,
    ...lines.map((line) => `    ${line}`),
  ];
  execFileSync('python3', ['-c', script.join('\n')]);
  return { archive, to: join(place, 'out') };
}

describe('unzip', () => {
  it('lays out all files, and names them', async () => {
    const { archive, to } = made(
      'zip.writestr("b/shop.tar", "B")',
      'zip.writestr("a.tar", "A")',
      'zip.writestr("d/", "")',
    );
    expect(await unzip(archive, to, 100)).toEqual(['a.tar', 'b/shop.tar']);
    expect(readFileSync(join(to, 'b/shop.tar'), 'utf8')).toBe('B');
  });

  it.each([
    ['a name that leads out', 'zip.writestr("../out.tar", "A")'],
    ['an absolute name', 'zip.writestr("/out.tar", "A")'],
    ['a backslash', 'zip.writestr("..\\\\out.tar", "A")'],
    ['a link', 'i = zipfile.ZipInfo("x.tar"); i.external_attr = 0o120777 << 16; zip.writestr(i, "/etc/passwd")'],
    ['a file twice', 'zip.writestr("x.tar", "A"); zip.writestr("x.tar", "B")'],
    ['more than it may', 'zip.writestr("x.tar", "A" * 101, zipfile.ZIP_DEFLATED)'],
  ])('refuses %s', async (_, line) => {
    const { archive, to } = made(line);
    await expect(unzip(archive, to, 100)).rejects.toThrow();
    expect(existsSync(join(to, '..', 'out.tar'))).toBe(false);
  });

  it('refuses what is no zip', async () => {
    const { to } = made('zip.writestr("a.tar", "A")');
    await expect(unzip('package.json', to, 100)).rejects.toThrow(/unpack/);
  });
});

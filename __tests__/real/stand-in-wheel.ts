import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes the made-up tool shtidy 1.4.0 into a new folder, as a wheel of each of these names. pip looks into a wheel, so
 * that they have to be real ones.
 */
export function writeWheels(folder: string, names: readonly string[]): void {
  const parts = join(folder, 'parts');
  const write = (path: string, content: string): void => {
    mkdirSync(dirname(join(parts, path)), { recursive: true });
    writeFileSync(join(parts, path), content);
  };
  const code = readFileSync('__tests__/fixtures/shtidy.cjs', 'utf8');
  write('shtidy-1.4.0.data/scripts/shtidy', `#!${process.execPath}\n${code}`);
  write('shtidy-1.4.0.dist-info/METADATA', 'Metadata-Version: 2.1\nName: shtidy\nVersion: 1.4.0\n');
  write('shtidy-1.4.0.dist-info/WHEEL', 'Wheel-Version: 1.0\nRoot-Is-Purelib: false\n');
  for (const name of names) {
    const folders = ['shtidy-1.4.0.data', 'shtidy-1.4.0.dist-info'];
    execFileSync('python3', ['-m', 'zipfile', '-c', join(folder, name), ...folders], { cwd: parts });
  }
}

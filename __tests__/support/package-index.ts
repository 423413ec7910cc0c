import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { scratchFolder } from './scratch-repository.js';

const metadata = (name: string): string => `Metadata-Version: 2.1\nName: ${name}\nVersion: 1.0\n`;

/** A folder with `<name>-1.0.tar.gz` alone: whoever wants its metadata runs its setup.py, which leaves `trace`. */
export function folderOfSdist(name: string, trace: string): string {
  const { folder } = scratchFolder({
    [`${name}-1.0/PKG-INFO`]: metadata(name),
    // Its backend is its own and needs nothing else, so that only a refusal keeps it from running.
    [`${name}-1.0/pyproject.toml`]: '[build-system]\nrequires = []\nbuild-backend = "setup"\nbackend-path = ["."]\n',
    [`${name}-1.0/setup.py`]: `open(${JSON.stringify(trace)}, "w").write("ran")\n`,
  });
  execFileSync('tar', ['-czf', `${name}-1.0.tar.gz`, `${name}-1.0`], { cwd: folder });
  return folder;
}

/** A folder with a wheel of this name, version 1.0, which holds nothing. */
export function folderOfWheel(name: string): string {
  const info = `${name}-1.0.dist-info`;
  const { folder } = scratchFolder({
    [`${info}/METADATA`]: metadata(name),
    [`${info}/WHEEL`]: 'Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
    [`${info}/RECORD`]: '',
  });
  execFileSync('python3', ['-m', 'zipfile', '-c', join(folder, `${name}-1.0-py3-none-any.whl`), info], { cwd: folder });
  return folder;
}

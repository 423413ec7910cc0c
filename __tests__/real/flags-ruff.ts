import { scratchFolder, scratchRepository } from '../support/scratch-repository.js';
import type { Contents, ScratchFolder } from '../support/scratch-repository.js';
import type { Row } from './flags-gitleaks.js';

const unused = 'import os\n';

/** All files tracked, ignored or not. */
function tracked(files: Contents): ScratchFolder {
  const repository = scratchRepository();
  repository.write(files);
  repository.git('add', '--all', '--force');
  return repository;
}

/** A configuration of the user's own that selects nothing. */
const ofUser = (): string => scratchFolder({ 'ruff/ruff.toml': 'lint.select = []\n' }).folder;

/** What our way of running ruff adds to `ruff check`. */
export const ruffRows: readonly Row[] = [
  {
    adds: '`--no-respect-gitignore`',
    shows: 'a tracked file that `.gitignore` names',
    build: () => tracked({ 'a.py': unused, 'b.py': 'x = 1\n', '.gitignore': 'a.py\n' }),
  },
  {
    adds: '`--no-respect-gitignore`',
    shows: 'a tracked file that `.ignore` names',
    build: () => tracked({ 'a.py': unused, 'b.py': 'x = 1\n', '.ignore': 'a.py\n' }),
  },
  {
    adds: '`--ignore-noqa` in the first of two runs',
    shows: 'a finding that a comment sets aside',
    build: () => scratchFolder({ 'a.py': 'import os  # noqa\n' }),
  },
  {
    adds: 'the shipped configuration, where the repository has none',
    shows: 'a call of `eval`',
    build: () => scratchFolder({ 'a.py': 'def run(line):\n    return eval(line)\n' }),
  },
  {
    adds: 'the shipped configuration, where the repository has none',
    shows: 'a configuration of the user that selects nothing',
    build: () => scratchFolder({ 'a.py': unused }),
    start: { env: { XDG_CONFIG_HOME: ofUser() } },
  },
  {
    adds: '`--force-exclude`',
    shows: 'a working directory that the configuration excludes',
    build: () => scratchFolder({ 'old/a.py': unused, 'ruff.toml': 'exclude = ["old"]\n' }),
    flags: ['old'],
    args: ['--working-directory', 'old'],
  },
  {
    adds: 'a run with `--show-files`, compared with what is expected',
    shows: 'a configuration that excludes everything',
    build: () => scratchFolder({ 'a.py': unused, 'ruff.toml': 'exclude = ["*"]\n' }),
  },
  {
    adds: 'reading stderr',
    shows: 'a file that is no UTF-8, where E902 is not selected',
    build: () => scratchFolder({ 'a.py': Buffer.from([0x78, 0xff, 0x0a]), 'ruff.toml': 'lint.select = ["F"]\n' }),
  },
];

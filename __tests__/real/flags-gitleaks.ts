import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync, unlinkSync } from 'node:fs';
import { keyLine, scratchFolder, scratchRepository } from '../support/scratch-repository.js';
import type { Contents, ScratchFolder, ScratchRepository, Start } from '../support/scratch-repository.js';

/** A row of docs/flags.md, and how it is measured. */
export type Row = {
  /** What we add to the tool's defaults, in Markdown. */
  readonly adds: string;
  /** What shows the difference. */
  readonly shows: string;
  readonly build: () => ScratchFolder;
  /** Arguments of ours. */
  readonly args?: readonly string[];
  /** Further arguments of the tool. */
  readonly flags?: readonly string[];
  /** Where both are started. */
  readonly start?: Start;
};

/** A repository with one key and this configuration of git. */
function configured(name: string, value: string, files: Contents = {}): ScratchRepository {
  const repository = scratchRepository({ 'a.py': keyLine(), ...files });
  repository.git('config', name, value);
  return repository;
}

function evilMerge(): ScratchRepository {
  const repository = scratchRepository({ 'a.txt': 'one\n' });
  repository.git('checkout', '--quiet', '-b', 'side');
  repository.commit({ 'b.txt': 'two\n' });
  repository.git('checkout', '--quiet', 'main');
  repository.commit({ 'c.txt': 'three\n' });
  repository.git('merge', '--quiet', '--no-commit', '--no-ff', 'side');
  repository.commit({ 'd.py': keyLine() });
  return repository;
}

function evilMergeUnshown(): ScratchRepository {
  const repository = evilMerge();
  repository.git('config', 'log.diffMerges', 'off');
  return repository;
}

function typeChange(): ScratchRepository {
  const repository = scratchRepository({ 'b.txt': 'one\n' });
  symlinkSync('b.txt', repository.at('a.py'));
  repository.commit({});
  unlinkSync(repository.at('a.py'));
  repository.commit({ 'a.py': keyLine() });
  return repository;
}

function replaced(): ScratchRepository {
  const repository = scratchRepository({ 'a.py': keyLine() });
  const before = repository.git('rev-parse', 'HEAD');
  repository.commit({ 'a.py': undefined });
  const nothing = repository.git('commit-tree', repository.git('rev-parse', 'HEAD^{tree}'), '-m', 'nothing');
  repository.git('replace', before, nothing);
  return repository;
}

function lostCommit(): ScratchRepository {
  const repository = scratchRepository({ 'a.py': keyLine() });
  const id = repository.git('rev-parse', 'HEAD');
  repository.commit({ 'a.py': 'x = 1\n' });
  repository.commit({ 'a.py': 'x = 2\n' });
  rmSync(repository.at(`.git/objects/${id.slice(0, 2)}/${id.slice(2)}`));
  return repository;
}

function shallow(): ScratchFolder {
  const origin = scratchRepository({ 'a.py': keyLine() });
  origin.commit({ 'a.py': 'x = 1\n' });
  const clone = scratchFolder();
  execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${origin.folder}`, clone.folder]);
  return clone;
}

function onOtherBranch(): ScratchRepository {
  const repository = scratchRepository({ 'a.py': 'x = 1\n' });
  repository.git('checkout', '--quiet', '-b', 'other');
  repository.commit({ 'b.py': keyLine() });
  repository.git('checkout', '--quiet', 'main');
  return repository;
}

function uncommitted(): ScratchRepository {
  const repository = scratchRepository({ 'a.py': 'x = 1\n' });
  repository.write({ 'b.py': keyLine() });
  return repository;
}

function staged(attributes: string): ScratchRepository {
  const repository = scratchRepository({ '.gitattributes': attributes });
  repository.git('config', 'diff.quiet.textconv', 'true');
  repository.write({ 'a.py': keyLine() });
  repository.git('add', 'a.py');
  return repository;
}

const withFiles =
  (files: Contents): (() => ScratchFolder) =>
  () =>
    scratchRepository({ 'a.py': keyLine(), ...files });

const allowAll = "[extend]\nuseDefault = true\n[allowlist]\npaths = ['''.*''']\n";
const onlyAllow = "[allowlist]\npaths = ['''^vendor/''']\n";
const attributes = '*.py diff=quiet\n';

/** What our way of running gitleaks adds to `gitleaks git`, and what neither finds. */
export const gitleaksRows: readonly Row[] = [
  { adds: '`--diff-merges=separate`', shows: 'a key that only a merge commit has', build: evilMerge },
  { adds: '`--diff-merges=separate`, not `-m`', shows: 'the same with `log.diffMerges=off`', build: evilMergeUnshown },
  {
    adds: '`--text`',
    shows: 'a file that `.gitattributes` hides from diffs',
    build: withFiles({ '.gitattributes': '*.py -diff\n' }),
  },
  { adds: '`--text`', shows: '`core.bigFileThreshold=1`', build: () => configured('core.bigFileThreshold', '1') },
  { adds: 'log options without `--diff-filter`', shows: 'a link that became a file with a key', build: typeChange },
  {
    adds: '`--no-textconv`',
    shows: '`diff.quiet.textconv=true` and `diff=quiet` in `.gitattributes`',
    build: () => configured('diff.quiet.textconv', 'true', { '.gitattributes': attributes }),
  },
  { adds: '`--no-color`, `color.ui=false`', shows: '`color.ui=always`', build: () => configured('color.ui', 'always') },
  { adds: '`--no-color`', shows: '`color.diff=always`', build: () => configured('color.diff', 'always') },
  {
    adds: '`--no-abbrev-commit`',
    shows: '`log.abbrevCommit=true`',
    build: () => configured('log.abbrevCommit', 'true'),
  },
  { adds: '`log.showRoot=true`', shows: '`log.showRoot=false`', build: () => configured('log.showRoot', 'false') },
  { adds: '`GIT_NO_REPLACE_OBJECTS=1`', shows: 'a commit that a replacement hides', build: replaced },
  {
    adds: '`--ignore-gitleaks-allow`',
    shows: 'a line that says `gitleaks:allow`',
    build: () => scratchRepository({ 'a.py': `${keyLine().trimEnd()}  # gitleaks:allow\n` }),
  },
  {
    adds: 'the `.git` folder as source, `--gitleaks-ignore-path`',
    shows: 'a finding that `.gitleaksignore` lists',
    build: withFiles({ '.gitleaksignore': 'a.py:aws-access-token:1\n' }),
  },
  {
    adds: 'the canary',
    shows: 'a `.gitleaks.toml` that allows everything',
    build: withFiles({ '.gitleaks.toml': allowAll }),
  },
  {
    adds: 'a look for rules',
    shows: 'a `.gitleaks.toml` with nothing but an allowlist',
    build: withFiles({ '.gitleaks.toml': onlyAllow }),
  },
  {
    adds: '`--exit-code 9`',
    shows: 'a `.gitleaks.toml` that is broken',
    build: withFiles({ '.gitleaks.toml': '[extend\n' }),
  },
  { adds: 'reading stderr', shows: 'a commit that is lost', build: lostCommit },
  {
    adds: 'a test for a repository',
    shows: 'a folder that is none',
    build: () => scratchFolder({ 'a.py': keyLine() }),
  },
  { adds: 'a test for completeness', shows: 'a shallow clone', build: shallow },
  { adds: 'a second run, on what is not committed', shows: 'a key in a new file', build: uncommitted },
  {
    adds: 'with `--staged`: a private repository with the same index',
    shows: 'a file that `.gitattributes` hides from diffs',
    build: () => staged('*.py -diff\n'),
    flags: ['--staged'],
    args: ['--staged'],
  },
  {
    adds: 'with `--staged`: a private repository with the same index',
    shows: '`diff.quiet.textconv=true` and `diff=quiet` in `.gitattributes`',
    build: () => staged(attributes),
    flags: ['--staged'],
    args: ['--staged'],
  },
  { adds: '`HEAD`, not `--all`', shows: 'a key that only another branch has', build: onOtherBranch },
  {
    adds: 'nothing',
    shows: 'a key in a file in UTF-16',
    build: () => scratchRepository({ 'a.txt': Buffer.from(`\ufeff${keyLine()}`, 'utf16le') }),
  },
  {
    adds: 'nothing',
    shows: 'a key in `package-lock.json`',
    build: () => scratchRepository({ 'package-lock.json': keyLine() }),
  },
];

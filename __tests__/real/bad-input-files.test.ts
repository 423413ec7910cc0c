import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from '@jest/globals';
import { toRepoPath } from '../../src/sarif/paths.js';
import {
  findingsOf,
  keyLine,
  quick,
  removeScratch,
  scratchFolder,
  scratchRepository,
} from '../support/scratch-repository.js';
import type { ScratchRepository } from '../support/scratch-repository.js';

afterAll(removeScratch);

/** Without sast, which has its own tests of odd names (check-sast). */

/** A key in line 1, and a finding of lint in line 2. */
const faulty = `${keyLine()}assert name\n`;

const names: readonly string[] = [
  'with space.py',
  'it\'s "quoted".py',
  'new\nline.py',
  '-rf.py',
  '--config=x.py',
  'tab\there.py',
  'percent%20sign.py',
  'hash#and?query.py',
  'dollar$(id)`id`.py',
  'back\\slash.py',
  'dé r/ä b.py',
  '日本語/テスト.py',
  ' leading and trailing .py',
  'a => b {c}.py',
  '::warning::x.py',
  '[x](y)|<b>.py',
];

describe('file names', () => {
  it.concurrent.each(names)('%j is the place of findings, percent-encoded', async (name) => {
    const repository = scratchRepository({ [name]: faulty });
    const checked = await repository.check(quick);
    expect(checked.exitCode).toBe(1);
    const place = { uri: toRepoPath(name) };
    expect(findingsOf(checked, 'lint')).toMatchObject([{ rule: 'S101', line: 2, ...place }]);
    expect(findingsOf(checked, 'secrets')).toMatchObject([{ rule: 'aws-access-token', line: 1, ...place }]);
    expect(checked.verdict?.notes).toEqual([]);
  });

  it.concurrent.each(names)('%j is found in the history, too', async (name) => {
    const repository = scratchRepository({ [name]: keyLine(), 'a.py': 'x = 1\n' });
    repository.commit({ [name]: undefined });
    const checked = await repository.check(['--gates', 'secrets']);
    expect(checked.exitCode).toBe(1);
    expect(findingsOf(checked, 'secrets')).toMatchObject([
      { uri: toRepoPath(name), text: expect.stringContaining('No longer at HEAD') },
    ]);
  });

  it.concurrent('bytes that are no UTF-8 are kept, for both gates and in the history', async () => {
    const repository = scratchRepository({ 'a.py': 'x = 1\n' });
    const name = Buffer.concat([Buffer.from(`${repository.folder}/caf`), Buffer.from([0xe9]), Buffer.from('.py')]);
    writeFileSync(name, faulty);
    repository.commit({});
    const checked = await repository.check(quick);
    expect(findingsOf(checked, 'lint')).toMatchObject([{ rule: 'S101', uri: 'caf%E9.py' }]);
    expect(findingsOf(checked, 'secrets')).toMatchObject([{ uri: 'caf%E9.py', line: 1 }]);
    expect(checked.exitCode).toBe(1);
    repository.git('rm', '--quiet', '--', ':(glob)caf*');
    repository.commit({});
    const later = await repository.check(['--gates', 'secrets']);
    expect(findingsOf(later, 'secrets')).toMatchObject([{ uri: 'caf%E9.py', commit: expect.any(String) }]);
  });

  it.concurrent('two names that look alike without their bytes are an error, not a guess', async () => {
    const repository = scratchRepository({ 'a.py': 'x = 1\n' });
    for (const byte of [0xe8, 0xe9]) {
      const name = Buffer.concat([Buffer.from(repository.at('caf')), Buffer.from([byte]), Buffer.from('.py')]);
      writeFileSync(name, faulty);
    }
    repository.commit({});
    const checked = await repository.check(['--gates', 'lint']);
    expect(checked.exitCode).toBe(2);
    expect(checked.verdict?.gates.lint?.reasons.join()).toContain('caf%E9.py: the name is no UTF-8');
  });

  it.concurrent('200 folders deep', async () => {
    const path = `${'d/'.repeat(200)}a.py`;
    const checked = await scratchRepository({ [path]: faulty }).check(quick);
    expect(findingsOf(checked, 'lint')).toMatchObject([{ uri: path }]);
    expect(findingsOf(checked, 'secrets')).toMatchObject([{ uri: path }]);
  });
});

describe('contents', () => {
  it.concurrent.each([
    ['CRLF', faulty.replaceAll('\n', '\r\n'), 1, 2],
    ['a byte order mark', `\ufeff${faulty}`, 1, 2],
    ['no line end', faulty.trimEnd(), 1, 2],
    ['a carriage return of its own, which git takes for no line end', `x = 1\ry = 2\n${faulty}`, 2, 4],
  ])('with %s are read', async (_, content, keyAt, assertAt) => {
    const checked = await scratchRepository({ 'a.py': content }).check(quick);
    expect(checked.exitCode).toBe(1);
    const asserts = findingsOf(checked, 'lint').filter(({ rule }) => rule === 'S101');
    expect(asserts).toMatchObject([{ uri: 'a.py', line: assertAt }]);
    expect(findingsOf(checked, 'secrets')).toMatchObject([{ uri: 'a.py', line: keyAt }]);
  });

  it.concurrent('with NUL bytes do not hide a key', async () => {
    const checked = await scratchRepository({ 'a.py': `x = "\0"\n${keyLine()}` }).check(quick);
    expect(checked.exitCode).toBe(1);
    expect(findingsOf(checked, 'secrets')).toMatchObject([{ uri: 'a.py', line: 2 }]);
  });

  it.concurrent('an empty module is read', async () => {
    const checked = await scratchRepository({ 'a.py': '' }).check(quick);
    expect(checked).toMatchObject({
      exitCode: 0,
      verdict: { gates: { lint: { scanners: { ruff: { proof: { files: { seen: 1 } } } } } } },
    });
  });

  it('of 50 MB are read to their end', async () => {
    const filler = '# nothing to see here, only one more line of a large file\n'.repeat(900_000);
    const repository = scratchRepository({ 'big.py': `${filler}import os\n`, 'big.txt': filler + keyLine() });
    const checked = await repository.check(quick);
    expect(findingsOf(checked, 'lint')).toMatchObject([{ rule: 'F401', uri: 'big.py', line: 900_001 }]);
    expect(findingsOf(checked, 'secrets')).toMatchObject([{ uri: 'big.txt', line: 900_001 }]);
    expect(checked.exitCode).toBe(1);
  });

  it('of 10,000 files are read', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, at) => [`m${at % 100}/f${at}.py`, `x = ${at}\n`]),
    );
    const checked = await scratchRepository({ ...files, 'z.py': faulty }).check(quick);
    expect(checked).toMatchObject({
      exitCode: 1,
      verdict: { gates: { lint: { scanners: { ruff: { proof: { files: { expected: 10_001, seen: 10_001 } } } } } } },
    });
    expect(findingsOf(checked, 'secrets')).toMatchObject([{ uri: 'z.py', line: 1 }]);
  });
});

describe('what is no ordinary file', () => {
  const obstacles: readonly (readonly [
    title: string,
    make: (repository: ScratchRepository) => void,
    note: RegExp | undefined,
  ])[] = [
    [
      'a dangling link',
      ({ at }) => {
        symlinkSync('nowhere.py', at('x.py'));
      },
      /Not looked at: x\.py \(a link to nothing\)/,
    ],
    [
      'a link round in a circle',
      ({ at }) => {
        symlinkSync('x.py', at('x.py'));
      },
      /Not looked at: x\.py/,
    ],
    [
      'a link out of the tree',
      ({ at }) => {
        symlinkSync('/etc/hostname', at('x.py'));
      },
      /x\.py \(a link out of the tree\)/,
    ],
    [
      'a folder that is named as a module',
      ({ write }) => {
        write({ 'x.py/b.py': 'x = 1\n' });
      },
      undefined,
    ],
  ];

  it.concurrent.each(obstacles)(
    '%s does not stop the judgement, nor is it passed over in silence',
    async (_, make, note) => {
      const repository = scratchRepository({ 'a.py': 'import os\n' });
      make(repository);
      repository.commit({});
      const checked = await repository.check(quick);
      expect(checked).toMatchObject({
        exitCode: 1,
        verdict: { gates: { lint: { counted: 1 }, secrets: { verdict: 'pass' } } },
      });
      expect(checked.verdict?.notes.join('\n')).toMatch(note ?? /^$/);
    },
  );

  const root = process.getuid?.() === 0;
  if (root) console.warn('skipped: a file without permission, since the super-user may read all');
  (root ? it.skip : it)('a module that may not be read is an error that names it', async () => {
    const folder = scratchFolder({ 'a.py': 'x = 1\n' });
    chmodSync(folder.at('a.py'), 0);
    const checked = await folder.check(['--gates', 'lint']);
    expect(checked.exitCode).toBe(2);
    expect(checked.verdict?.gates.lint?.reasons.join()).toContain('a.py');
  });

  // ruff waits for what will never be written.
  it.concurrent('a named pipe ends with the time limit, as an error that says so', async () => {
    const repository = scratchRepository({
      'a.py': 'x = 1\n',
      '.github/security-gates.yml': 'gates: { lint: { time-limit: 2s } }\n',
    });
    execFileSync('mkfifo', [repository.at('x.py')]);
    const checked = await repository.check(quick);
    expect(checked).toMatchObject({
      exitCode: 2,
      verdict: { gates: { lint: { verdict: 'error' }, secrets: { verdict: 'pass' } } },
    });
    expect(checked.verdict?.gates.lint?.reasons).toEqual([
      'ruff: ruff 0.17.6 did not finish within its time limit of 2 s',
    ]);
  });

  it.concurrent('a repository within the folder is no part of it', async () => {
    const repository = scratchRepository({ 'a.py': 'x = 1\n' });
    mkdirSync(repository.at('inner'));
    execFileSync('git', ['init', '--quiet', repository.at('inner')]);
    repository.write({ 'inner/b.py': 'import os\n' });
    expect(findingsOf(await repository.check(quick), 'lint')).toEqual([]);
  });
});

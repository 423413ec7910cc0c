import { afterAll, describe, expect, it } from '@jest/globals';
import { findingsOf, removeScratch, scratchFolder, scratchRepository } from '../support/scratch-repository.js';
import type { Contents } from '../support/scratch-repository.js';

afterAll(removeScratch);

const asserting = 'def check(x):\n    assert x\n';
const shell = 'import subprocess\n\n\ndef run(line):\n    subprocess.run(line, shell=True, check=True)\n';

type Case = readonly [title: string, files: Contents, exitCode: number, findings: readonly object[]];

const cases: readonly Case[] = [
  ['an assert in a module is a finding', { 'shop/a.py': asserting }, 1, [{ rule: 'S101', uri: 'shop/a.py', line: 2 }]],
  ['an assert in tests/ is none', { 'tests/a.py': asserting }, 0, []],
  ['an assert in a nested test/ is none', { 'shop/test/deep/a.py': asserting }, 0, []],
  ['an assert in test_*.py is none', { 'shop/test_a.py': asserting }, 0, []],
  ['an assert in latest.py is a finding', { 'shop/latest.py': asserting }, 1, [{ rule: 'S101' }]],
  ['a shell call in tests/ is a finding', { 'tests/a.py': shell }, 1, [{ rule: 'S602', uri: 'tests/a.py', line: 5 }]],
  ['a syntax error is a finding', { 'a.py': 'x = (1\n' }, 1, [{ rule: 'invalid-syntax', uri: 'a.py' }]],
  [
    'a syntax error is a finding, also where the configuration selects nothing that would say so',
    { 'a.py': 'x = (1\n', 'ruff.toml': 'lint.select = ["B"]\n' },
    1,
    [{ rule: 'invalid-syntax' }],
  ],
  [
    'the own configuration decides what is selected',
    { 'a.py': asserting, 'ruff.toml': 'lint.select = ["D100"]\n' },
    1,
    [{ rule: 'D100', uri: 'a.py' }],
  ],
  [
    'the own configuration in pyproject.toml decides',
    { 'a.py': asserting, 'pyproject.toml': '[tool.ruff.lint]\nselect = ["F"]\n' },
    0,
    [],
  ],
  [
    'a pyproject.toml without a word on ruff decides nothing',
    { 'a.py': asserting, 'pyproject.toml': '[project]\nname = "shop"\nversion = "1"\n' },
    1,
    [{ rule: 'S101' }],
  ],
  [
    'the nearest configuration decides',
    { 'a.py': asserting, 'b/a.py': asserting, 'b/ruff.toml': 'lint.select = ["F"]\n' },
    1,
    [{ rule: 'S101', uri: 'a.py' }],
  ],
  [
    'what noqa sets aside is shown with its mark',
    { 'a.py': 'import os  # noqa: F401\n' },
    0,
    [{ rule: 'F401', mark: 'suppressed' }],
  ],
  ['a tracked file that is ignored is read', { '.gitignore': 'a.py\n', 'a.py': 'import os\n' }, 1, [{ rule: 'F401' }]],
  [
    'stubs and notebooks are read',
    { 'a.pyi': 'import os\n', 'b.ipynb': notebook('import sys\n') },
    1,
    [
      { rule: 'F401', uri: 'a.pyi' },
      { rule: 'F401', uri: 'b.ipynb' },
    ],
  ],
];

function notebook(source: string): string {
  const cell = { cell_type: 'code', execution_count: null, id: 'one', metadata: {}, outputs: [], source: [source] };
  return JSON.stringify({
    cells: [cell],
    metadata: { language_info: { name: 'python' } },
    nbformat: 4,
    nbformat_minor: 5,
  });
}

describe('lint', () => {
  it.concurrent.each(cases)('%s', async (_, files, exitCode, findings) => {
    const repository = scratchRepository();
    repository.write(files);
    repository.git('add', '--all', '--force');
    const checked = await repository.check(['--gates', 'lint']);
    expect(findingsOf(checked, 'lint')).toMatchObject(findings);
    expect(checked.exitCode).toBe(exitCode);
  });

  const refused: readonly (readonly [title: string, files: Contents, reason: string])[] = [
    [
      'a file that is no UTF-8',
      { 'ok.py': 'x = 1\n', 'b.py': Buffer.from('x = "\xe9"\n', 'latin1') },
      'b.py could not be read',
    ],
    ['an option with a wrong type', { 'a.py': 'x = 1\n', 'ruff.toml': 'line-length = "x"\n' }, 'line-length'],
    ['a configuration that is broken', { 'a.py': 'x = 1\n', 'ruff.toml': '[lint\n' }, 'ruff.toml'],
    ['a configuration of another version', { 'a.py': 'x = 1\n', 'ruff.toml': 'required-version = "0.1"\n' }, '0.1'],
    [
      'a configuration that excludes everything',
      { 'a.py': 'x = 1\n', 'ruff.toml': 'exclude = ["*"]\n' },
      'excludes all 1',
    ],
    ['a configuration that extends nothing', { 'a.py': 'x = 1\n', 'ruff.toml': 'extend = "no.toml"\n' }, 'no.toml'],
  ];

  it.concurrent.each(refused)('is an error for %s', async (_, files, reason) => {
    const checked = await scratchFolder(files).check(['--gates', 'lint']);
    expect(checked).toMatchObject({ exitCode: 2, verdict: { gates: { lint: { verdict: 'error' } } } });
    expect(checked.verdict?.gates.lint?.reasons.join()).toContain(reason);
    expect(checked.verdict?.gates.lint?.scanners['ruff']).toMatchObject({
      command: expect.stringMatching(/^cd .* check --no-cache .* -- \.$/),
    });
  });

  it.concurrent('the proof names what the configuration excludes', async () => {
    const folder = scratchFolder({ 'a.py': 'x = 1\n', 'old/b.py': 'import os\n', 'ruff.toml': 'exclude = ["old"]\n' });
    const checked = await folder.check(['--gates', 'lint']);
    expect(checked).toMatchObject({
      exitCode: 0,
      verdict: {
        gates: { lint: { scanners: { ruff: { proof: { files: { expected: 2, seen: 1, excluded: ['old/b.py'] } } } } } },
      },
    });
  });
});

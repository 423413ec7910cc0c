import { afterAll, describe, expect, it } from '@jest/globals';
import {
  findingsOf,
  keyLine,
  quick,
  removeScratch,
  runBundle,
  scratchRepository,
} from '../support/scratch-repository.js';
import type { Checked, Contents } from '../support/scratch-repository.js';

afterAll(removeScratch);

const unused = 'import os\n';

/** A repository with these files and this policy. */
function judged(files: Contents, policy = '') {
  return scratchRepository({ ...files, ...(policy === '' ? {} : { '.github/security-gates.yml': policy }) });
}

type Case = {
  readonly title: string;
  readonly files: Contents;
  readonly policy?: string;
  readonly args?: readonly string[];
  readonly exitCode: number;
  readonly verdict: object;
};

const cases: readonly Case[] = [
  {
    title: 'a threshold above the findings passes',
    files: { 'a.py': unused },
    args: [...quick, '--fail-on', 'lint=high'],
    exitCode: 0,
    verdict: {
      gates: { lint: { verdict: 'pass', counted: 0, findings: { low: 1 }, marks: { 'below-threshold': 1 } } },
    },
  },
  {
    title: 'a threshold at the findings fails',
    files: { 'a.py': unused },
    args: [...quick, '--fail-on', 'lint=low'],
    exitCode: 1,
    verdict: { gates: { lint: { verdict: 'fail', counted: 1, marks: { 'below-threshold': 0 } } } },
  },
  {
    title: 'the policy file sets the threshold',
    files: { 'a.py': unused },
    policy: 'gates:\n  lint:\n    fail-on: medium\n',
    args: quick,
    exitCode: 0,
    verdict: { gates: { lint: { verdict: 'pass', failOn: 'medium' } } },
  },
  {
    title: 'fail-on none lets nothing count',
    files: { 'a.py': keyLine() },
    policy: 'gates:\n  secrets:\n    fail-on: none\n',
    args: quick,
    exitCode: 0,
    verdict: { gates: { secrets: { verdict: 'pass', findings: { critical: 1 }, counted: 0 } } },
  },
  {
    title: 'mode warn keeps the verdict of the gate and does not block',
    files: { 'a.py': unused },
    policy: 'gates:\n  lint:\n    mode: warn\n',
    args: quick,
    exitCode: 0,
    verdict: { verdict: 'pass', gates: { lint: { verdict: 'fail', blocking: false, counted: 1 } } },
  },
  {
    title: 'mode warn does not soften an error',
    files: { 'a.py': Buffer.from([0x78, 0xff, 0x0a]) },
    policy: 'gates:\n  lint:\n    mode: warn\n',
    args: quick,
    exitCode: 2,
    verdict: { verdict: 'error', gates: { lint: { verdict: 'error', blocking: true } } },
  },
  {
    title: 'on-error warn does',
    files: { 'a.py': Buffer.from([0x78, 0xff, 0x0a]) },
    policy: 'gates:\n  lint:\n    on-error: warn\n  sast:\n    mode: off\n',
    args: quick,
    exitCode: 0,
    verdict: { verdict: 'pass', gates: { lint: { verdict: 'error', blocking: false } } },
  },
  {
    title: 'an error wins over findings',
    files: { 'a.py': Buffer.from([0x78, 0xff, 0x0a]), 'b.txt': keyLine() },
    args: quick,
    exitCode: 2,
    verdict: { verdict: 'error', gates: { lint: { verdict: 'error' }, secrets: { verdict: 'fail', counted: 1 } } },
  },
  {
    title: 'mode off leaves the gate out',
    files: { 'a.py': unused },
    policy: 'gates:\n  lint:\n    mode: off\n',
    exitCode: 0,
    verdict: { gates: { secrets: { verdict: 'pass' } } },
  },
  {
    title: 'a gate that does not apply and was not named is no error',
    files: { 'a.txt': 'one\n' },
    exitCode: 0,
    verdict: { gates: { lint: { verdict: 'not-applicable' }, secrets: { verdict: 'pass' } } },
  },
  {
    title: 'a gate that does not apply and was named is an error',
    files: { 'a.txt': 'one\n' },
    args: ['--gates', 'lint,secrets'],
    exitCode: 2,
    verdict: { verdict: 'error', gates: { lint: { verdict: 'error' }, secrets: { verdict: 'pass' } } },
  },
  {
    title: 'unless the policy says if-absent: pass',
    files: { 'a.txt': 'one\n' },
    policy: 'gates:\n  lint:\n    if-absent: pass\n',
    args: ['--gates', 'lint,secrets'],
    exitCode: 0,
    verdict: { gates: { lint: { verdict: 'not-applicable' }, secrets: { verdict: 'pass' } } },
  },
  {
    title: 'if-absent: pass alone is no verdict: nothing ran',
    files: { 'a.txt': 'one\n' },
    policy: 'gates:\n  lint:\n    if-absent: pass\n',
    args: ['--gates', 'lint'],
    exitCode: 2,
    verdict: { verdict: 'error', gates: { lint: { verdict: 'not-applicable' } } },
  },
  {
    title: 'another policy file can be named',
    files: { 'a.py': unused, 'loose.yml': 'gates: { lint: { fail-on: high } }\n' },
    args: [...quick, '--config', 'loose.yml'],
    exitCode: 0,
    verdict: { gates: { lint: { failOn: 'high' } } },
  },
  {
    title: 'a working directory limits lint, and not the history',
    files: { 'a/a.py': unused, 'b/b.py': 'x = 1\n', 'key.txt': keyLine() },
    args: ['--working-directory', 'b'],
    exitCode: 1,
    verdict: { gates: { lint: { verdict: 'pass' }, secrets: { verdict: 'fail', counted: 1 } } },
  },
];

describe('the policy', () => {
  it.concurrent.each(cases)('$title', async ({ files, policy, args, exitCode, verdict }) => {
    const checked = await judged(files, policy).check(args);
    expect(checked.verdict).toMatchObject({ exitCode, ...verdict });
    expect(checked.exitCode).toBe(exitCode);
  });

  it.concurrent('findings below the threshold stay in the log, with their mark', async () => {
    const checked = await judged({ 'a.py': unused }).check([...quick, '--fail-on', 'lint=high']);
    expect(findingsOf(checked, 'lint')).toMatchObject([{ rule: 'F401', mark: 'below-threshold' }]);
  });

  it.concurrent('a gate that was left out is not in the verdict', async () => {
    const checked = await judged({ 'a.py': unused }, 'gates:\n  lint:\n    mode: off\n').check();
    expect(checked.verdict?.gates).not.toHaveProperty('lint');
    expect(findingsOf(checked, 'lint')).toEqual([]);
  });

  it.concurrent('a folder below the root is a working directory, and places stay relative to the root', async () => {
    const repository = judged({ 'a/a.py': unused, 'b/b.py': unused });
    const named = await repository.check([...quick, '--working-directory', 'b']);
    expect(findingsOf(named, 'lint')).toMatchObject([{ uri: 'b/b.py' }]);
    const below = await runBundle(['check', 'b', ...quick, '--format', 'sarif'], { cwd: repository.folder });
    expect(JSON.parse(below.stdout)).toEqual(named.log);
  });
});

const allow = (rule: string): string => `[extend]\nuseDefault = true\n[allowlist]\n${rule}\n`;

describe('what the repository configures for gitleaks', () => {
  const seen = (checked: Checked) => findingsOf(checked, 'secrets').map(({ uri, mark }) => [uri, mark]);

  it.concurrent('an allowlist is obeyed where its own rules judge', async () => {
    const files = { 'a.py': keyLine('B'), 'samples/b.py': keyLine('C') };
    const all = await judged(files).check(['--gates', 'secrets']);
    expect(seen(all)).toEqual([
      ['a.py', undefined],
      ['samples/b.py', undefined],
    ]);
    const some = await judged({ ...files, '.gitleaks.toml': allow("paths = ['''^samples/''']") }).check([
      '--gates',
      'secrets',
    ]);
    expect(seen(some)).toEqual([['a.py', undefined]]);
  });

  it.concurrent.each([
    ['allows every path', allow("paths = ['''.*''']")],
    ['allows every text', allow("regexes = ['''.+''']")],
    [
      'disables the extended rules',
      '[extend]\nuseDefault = true\ndisabledRules = ["security-gates-canary"]\n[allowlist]\nregexTarget = "line"\nregexes = [".*"]\n',
    ],
  ])('one that %s is an error: the canary was not found', async (_, configuration) => {
    const checked = await judged({ 'a.py': keyLine(), '.gitleaks.toml': configuration }).check(['--gates', 'secrets']);
    expect(checked).toMatchObject({ exitCode: 2, verdict: { gates: { secrets: { verdict: 'error' } } } });
    expect(checked.verdict?.gates.secrets?.reasons.join()).toContain('canary');
  });

  it.concurrent.each([
    ['broken', '[extend\n'],
    ['without a rule', 'title = "none"\n'],
    ['that extends a file that is not there', '[extend]\npath = "no.toml"\n'],
  ])('a configuration %s does not pass', async (_, configuration) => {
    const checked = await judged({ 'a.py': keyLine(), '.gitleaks.toml': configuration }).check(['--gates', 'secrets']);
    expect(checked).toMatchObject({ exitCode: 2, verdict: { gates: { secrets: { verdict: 'error' } } } });
    expect(checked.verdict?.gates.secrets?.reasons.join()).toContain('gitleaks');
  });

  it.concurrent('what .gitleaksignore lists is shown with its mark, by commit and for all commits', async () => {
    const repository = judged({ 'a.py': keyLine('B'), 'b.py': keyLine('C'), 'c.py': keyLine('D') });
    const commit = repository.git('rev-parse', 'HEAD');
    repository.commit({
      '.gitleaksignore': `# reviewed\n${commit}:a.py:aws-access-token:1\nb.py:aws-access-token:1\n`,
    });
    const checked = await repository.check(['--gates', 'secrets']);
    expect(checked.exitCode).toBe(1);
    expect(seen(checked)).toEqual([
      ['a.py', 'suppressed'],
      ['b.py', 'suppressed'],
      ['c.py', undefined],
    ]);
  });

  it.concurrent('an inline comment sets its own line aside, with its mark', async () => {
    const line = keyLine('B').trimEnd();
    const repository = judged({ 'a.py': `${line}  # gitleaks:allow\n${keyLine('C')}` });
    const checked = await repository.check(['--gates', 'secrets']);
    expect(checked.exitCode).toBe(1);
    expect(seen(checked)).toEqual([
      ['a.py', 'suppressed'],
      ['a.py', undefined],
    ]);
  });
});

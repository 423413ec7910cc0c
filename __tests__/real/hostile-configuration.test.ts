import { existsSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { temporaryFolder, type Entries } from '../support/git-repository.js';
import { branchEvents, faulty, judgeProposal, type Proposal } from '../support/pull-request.js';
import { expectNoTrace } from '../support/spy.js';

type Named = readonly (readonly [subject: string, change: string])[];

/** What the head plants, and what of it must be named. */
type Case = Proposal & { readonly name: string; readonly named: Named };

const folder = temporaryFolder();

const nothing = 'exclude = ["*"]\n';
const nothingInProject = '[project]\nname = "shop"\nversion = "1"\n\n[tool.ruff]\nexclude = ["*"]\n';
const allowAll = "[extend]\nuseDefault = true\n\n[allowlist]\npaths = ['''.*''']\n";
const line = `${faulty}:aws-access-token:8`;

/** One file that only the head has, and that steers a scanner. */
const added = (path: string, content: Entries[string]): Case => ({
  name: `adds ${path}`,
  head: { [path]: content },
  named: [[path, 'added']],
});

/** The trusted configuration pulls in a file, and the head changes that one. */
const extended = (name: string, files: Readonly<Record<string, string>>, target: string, lax: string): Case => ({
  name: `changes what ${name} extends`,
  base: files,
  head: { [target]: lax },
  named: [[target, 'changed']],
});

const strict = '[lint]\nselect = ["E", "F", "S"]\n';
/** Nothing is excluded, and nothing selected that would be found. */
const lax = '[lint]\nselect = ["W"]\n';

const gitleaks: readonly Case[] = [
  added('.gitleaks.toml', allowAll),
  { ...added('.gitleaksignore', `${line}\n`), name: 'ignores the fingerprint' },
  {
    name: 'ignores the fingerprint with its commit',
    head: (first) => ({ '.gitleaksignore': `${first}:${line}\n` }),
    named: [['.gitleaksignore', 'added']],
  },
  {
    name: 'changes .gitleaks.toml',
    base: { '.gitleaks.toml': '[extend]\nuseDefault = true\n' },
    head: { '.gitleaks.toml': allowAll },
    named: [['.gitleaks.toml', 'changed']],
  },
  ...[
    '[extend]\npath = "config/leaks.toml"\n',
    'extend.path = "config/leaks.toml"\n',
    'extend = { path = "./config/leaks.toml" }\n',
    "extend = { 'path' = '''config/leaks.toml''' }\n",
  ].map((text) =>
    extended(
      `.gitleaks.toml (${text.trim().replace('\n', ' ')})`,
      { '.gitleaks.toml': text, 'config/leaks.toml': '[extend]\nuseDefault = true\n' },
      'config/leaks.toml',
      allowAll,
    ),
  ),
];

const ruff: readonly Case[] = [
  added('ruff.toml', nothing),
  added('src/.ruff.toml', nothing),
  added('pyproject.toml', nothingInProject),
  added('src/pyproject.toml', nothingInProject),
  added('src/deep/pyproject.toml', nothingInProject),
  { ...added('RUFF.TOML', nothing), name: 'adds RUFF.TOML, another file only where case counts' },
  {
    name: 'adds ruff.toml as a link',
    head: { 'ruff.toml': { link: 'lax.cfg' }, 'lax.cfg': nothing },
    named: [['ruff.toml', 'symlink']],
  },
  {
    name: 'makes ruff.toml a link',
    base: { 'ruff.toml': strict },
    head: { 'ruff.toml': { link: 'lax.cfg' }, 'lax.cfg': nothing },
    named: [['ruff.toml', 'symlink']],
  },
  {
    name: 'removes ruff.toml and has another instead',
    base: { 'ruff.toml': strict },
    head: { 'ruff.toml': undefined, '.ruff.toml': nothing },
    named: [
      ['.ruff.toml', 'added'],
      ['ruff.toml', 'removed'],
    ],
  },
  ...[
    'extend = "config/base.toml"\n',
    'extend = """./config/base.toml"""\n',
    '"extend" = "config/base.toml"\n',
    'extend = "\\u0063onfig/base.toml"\n',
  ].map((text) =>
    extended(`ruff.toml (${text.trim()})`, { 'ruff.toml': text, 'config/base.toml': strict }, 'config/base.toml', lax),
  ),
  ...[
    '[tool.ruff]\nextend = "config/base.toml"\n',
    '[tool]\nruff = { extend = "config/base.toml" }\n',
    'tool.ruff.extend = "config/base.toml"\n',
  ].map((text) =>
    extended(
      `pyproject.toml (${text.trim().replace('\n', ' ')})`,
      { 'pyproject.toml': text, 'config/base.toml': strict },
      'config/base.toml',
      lax,
    ),
  ),
];

/** A repository as ordinary files, whose configuration would start a program. */
const nested = (witness: string): Entries => ({
  'src/HEAD': 'ref: refs/heads/main\n',
  'src/config': [
    '[core]',
    '\trepositoryformatversion = 0',
    '\tbare = false',
    '\tworktree = .',
    `\tfsmonitor = "touch ${witness}; false"`,
    '',
  ].join('\n'),
  'src/objects/.keep': '',
  'src/refs/.keep': '',
});

const others: readonly Case[] = [
  { name: 'plants nothing', head: {}, named: [] },
  { name: 'has .gitignore hide all Python', head: { '.gitignore': '*.py\n' }, named: [] },
  { name: 'has .ignore hide all Python', head: { '.ignore': '*.py\n', 'src/.ignore': '*\n' }, named: [] },
  { name: 'has no differences shown', head: { '.gitattributes': '*.py -diff\n' }, named: [] },
  { name: 'says that Python is binary', head: { '.gitattributes': '* binary export-ignore\n' }, named: [] },
  { name: 'names a file like an option', head: { '--config=x.toml': nothing, '-.py': 'A = 1\n' }, named: [] },
  {
    name: 'names files in bytes that are no UTF-8',
    head: { 'latin1:src/deep/caf\xe9.py': 'A = 1\n', 'latin1:caf\xe9/ruff.toml': nothing },
    named: [['caf%E9/ruff.toml', 'added']],
  },
];

const inputs = { gates: 'lint,secrets' };

describe.each(branchEvents)('%s: the verdict stays fail where the head', (event) => {
  it.each([...others, ...gitleaks, ...ruff])('$name', async ({ named, ...proposal }) => {
    const run = await judgeProposal(folder, { uses: inputs, ...proposal }, { event, inputs });
    const changes = run.verdict.changes.map(({ kind, subject, change }) => [kind, subject, change]);
    expect({ exit: run.exitCode, outputs: run.outputs, changes: changes.sort() }).toMatchObject({
      exit: 1,
      outputs: { verdict: 'fail', lint: 'fail', secrets: 'fail', 'lint-findings': '1', 'secrets-findings': '1' },
      changes: named.map(([subject, change]) => ['steering', subject, change]),
    });
    for (const [subject] of named) expect(run.page).toContain(subject);
    expect(run.page.includes('What this change does to its own judgement')).toBe(named.length > 0);
    expect(run.verdict.source.trusted).toBe(run.proposed.main);
    expectNoTrace(run);
  });

  it.each(['', 'src'])('holds a repository as ordinary files whose configuration starts a program (%j)', async (at) => {
    const witness = `${folder}/witness-${event}-${at}`;
    const within = { ...inputs, 'working-directory': at };
    const run = await judgeProposal(folder, { uses: within, head: nested(witness) }, { event, inputs: within });
    expect(run.outputs).toMatchObject({ verdict: 'fail', lint: 'fail', secrets: 'fail' });
    expect(existsSync(witness)).toBe(false);
    expectNoTrace(run);
    // The trap is one: git itself, started there, walks into it.
    run.clone.git('-C', 'src', 'status', '--porcelain');
    expect(existsSync(witness)).toBe(true);
  });
});

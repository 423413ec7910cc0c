import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { allPages } from '../docs/pages.js';
import { temporaryFolder } from '../support/git-repository.js';
import { runProgram } from '../support/scratch-repository.js';
import { actionlint, programsLimit, zizmor } from '../support/test-programs.js';

const folder = temporaryFolder();
const own = join('.github', 'workflows');
const ownFiles = readdirSync(own).map((name) => join(own, name));

beforeAll(() => Promise.all([actionlint(), zizmor()]), programsLimit);

/** A folder of a repository with these workflows. */
function repository(name: string, workflows: Readonly<Record<string, string>>): string {
  const root = join(folder, name);
  mkdirSync(join(root, '.github', 'workflows'), { recursive: true });
  for (const [file, text] of Object.entries(workflows)) writeFileSync(join(root, '.github', 'workflows', file), text);
  return root;
}

/** A commit of the Action, as a reader pins it; none is released yet. */
const pinned = `org/security-gates@${'0123456789'.repeat(4)} # v1.0.0`;

/** All workflows that the documentation shows, by the file that they become. */
function shownWorkflows(): Readonly<Record<string, string>> {
  const blocks = allPages().flatMap(({ path, text }) =>
    [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, content = '']) => ({ path, content })),
  );
  const shown = blocks.filter(({ content }) => /^jobs:/m.test(content));
  return Object.fromEntries(
    shown.map(({ path, content }, at) => [
      `${path.replace(/\W/g, '-')}-${String(at)}.yml`,
      content.replace(/org\/security-gates@v1$/gm, pinned),
    ]),
  );
}

const bad = { 'bad.yml': readFileSync('__tests__/fixtures/workflows/bad.yml', 'utf8') };

/** Each objection as `path: [rule]`. Other programs that it could call are switched off: they are not pinned. */
async function objections(files: readonly string[]): Promise<readonly string[]> {
  const format = '{{range $e := .}}{{$e.Filepath}}: [{{$e.Kind}}]\n{{end}}';
  const args = ['-no-color', '-shellcheck=', '-pyflakes=', '-format', format, ...files];
  const { exitCode, stdout, stderr } = await runProgram(await actionlint(), args, { cwd: process.cwd() });
  expect({ exitCode, stderr }).toEqual({ exitCode: stdout === '' ? 0 : 1, stderr: '' });
  return stdout.split('\n').filter((line) => line !== '');
}

type Row = {
  readonly ident: string;
  readonly determinations: { readonly severity: string };
  readonly locations: readonly [
    { readonly symbolic: { readonly key: { readonly Local: { readonly verbatim_path: string } } } },
  ];
};

/** Each finding as `path: rule (severity)`, pedantic ones among them. */
async function weaknesses(where: readonly string[]): Promise<readonly string[]> {
  const how = ['--offline', '--no-config', '--no-ignores', '--collect=all', '--strict-collection', '--no-progress'];
  const args = [...how, '--persona', 'pedantic', '--format', 'json', ...where];
  const { exitCode, stdout } = await runProgram(await zizmor(), args, { cwd: process.cwd() });
  // 11 to 14 by the highest severity; all else is no answer.
  expect([0, 11, 12, 13, 14]).toContain(exitCode);
  const rows = JSON.parse(stdout) as readonly Row[];
  return rows.map(({ ident, determinations, locations: [{ symbolic }] }) => {
    const path = symbolic.key.Local.verbatim_path.split('/').at(-1) ?? '';
    return `${path}: ${ident} (${determinations.severity})`;
  });
}

describe('our own workflows', () => {
  it('have no mistakes that actionlint finds', async () => {
    expect(ownFiles.length).toBeGreaterThanOrEqual(2);
    expect(await objections(ownFiles)).toEqual([]);
  });

  it('have no weaknesses that zizmor finds, but one', async () => {
    // `$/` cannot name an action at the root of a repository: the runner refuses the empty path.
    expect(await weaknesses(['.github', 'action.yml'])).toEqual(['security-gates.yml: self-repository (Low)']);
  });

  it('name every foreign action by its commit, with its version beside', () => {
    const uses = ownFiles.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/^\s*-? ?uses: (.*)$/gm)]);
    const names = uses.map(([, name = '']) => name);
    expect(names).toContain('./');
    const foreign = names.filter((name) => name !== './');
    expect(foreign.length).toBeGreaterThan(5);
    expect(foreign.filter((name) => !/^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(name))).toEqual([]);
    const commits = new Map(foreign.map((name) => [name.split('@')[0], name]));
    expect(new Set(foreign).size).toBe(commits.size);
  });

  it('have no permission by default, and every job at most that to read', () => {
    for (const path of ownFiles) {
      const { permissions, jobs } = parse(readFileSync(path, 'utf8')) as Workflow;
      expect({ path, permissions }).toEqual({ path, permissions: {} });
      for (const job of Object.values(jobs)) expect([{}, { contents: 'read' }]).toContainEqual(job.permissions);
    }
  });

  it('need a review of the owners of what runs and what is trusted', () => {
    const lines = readFileSync('.github/CODEOWNERS', 'utf8')
      .split('\n')
      .filter((line) => /^[^#]/.test(line));
    expect(lines.map((line) => line.split(/\s+/)[0])).toEqual(expect.arrayContaining(['/.github/', '/src/tools/']));
    expect(lines.filter((line) => !/^\/\S+\s+@\S+/.test(line))).toEqual([]);
  });
});

type Workflow = {
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, { readonly permissions: unknown }>>;
};

describe('the workflows that the documentation shows', () => {
  it('have neither mistakes nor weaknesses', async () => {
    const shown = shownWorkflows();
    expect(Object.keys(shown)).toContain('README-md-0.yml');
    const root = repository('shown', shown);
    expect(await objections(Object.keys(shown).map((name) => join(root, own, name)))).toEqual([]);
    const found = await weaknesses([root]);
    expect(found.filter((finding) => /\((?:Medium|High)\)$/.test(finding))).toEqual([]);
    // Left out for brevity: a name for each job, and what cancels an outdated run.
    const brevity = /: (?:anonymous-definition|concurrency-limits) \(/;
    expect(found.filter((finding) => !brevity.test(finding))).toEqual([]);
  });
});

describe('a bad workflow', () => {
  it('is found by actionlint', async () => {
    const file = join(repository('bad', bad), own, 'bad.yml');
    const found = await objections([file]);
    expect(found.map((line) => line.split(': ').at(-1))).toEqual(['[expression]', '[expression]']);
  });

  it('is found by zizmor', async () => {
    const found = await weaknesses([repository('bad', bad)]);
    expect(found).toEqual(
      expect.arrayContaining([
        'bad.yml: unpinned-uses (High)',
        'bad.yml: dangerous-triggers (High)',
        'bad.yml: template-injection (High)',
        'bad.yml: excessive-permissions (Medium)',
        'bad.yml: artipacked (Low)',
      ]),
    );
  });
});

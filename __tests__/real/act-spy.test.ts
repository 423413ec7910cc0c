import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { runAct, type ActRun } from '../support/act-run.js';
import { temporaryFolder } from '../support/git-repository.js';
import { checkout, workflowPath } from '../support/pull-request.js';
import { shopWithFaults } from '../support/shop.js';
import { cacheWithSpy, readNotes, spyingGit, type Note } from '../support/spies.js';
import { act, node24, programsLimit } from '../support/test-programs.js';

const folder = temporaryFolder();
const notes = join(folder, 'notes');
const fixture = (name: string): string => readFileSync(join('__tests__', 'fixtures', 'workflows', name), 'utf8');
const token = ['the', 'token', 'of', 'this', 'run'].join('-');

/**
 * The run, and what its spies saw: git everywhere on the machine, and a gitleaks that is one itself. ruff cannot be
 * one: the pin knows the digest of its executable.
 */
const seen: { run?: ActRun; notes: readonly Note[] } = { notes: [] };

beforeAll(async () => {
  await Promise.all([act(), node24()]);
  const shop = shopWithFaults(folder, fixture('spied.yml'), {
    '.github/actions/careless/action.yml': fixture('careless/action.yml'),
    '.github/actions/careless/index.js': fixture('careless/index.js'),
  });
  const ref = 'refs/heads/main';
  const repository = { full_name: 'acme/shop', default_branch: 'main' };
  seen.run = await runAct({
    workspace: checkout({ ...shop, tip: shop.main }, folder, shop.main, 'main').root,
    folder,
    workflow: workflowPath,
    event: 'push',
    payload: { ref, before: shop.before, after: shop.main, deleted: false, repository },
    ref,
    sha: shop.main,
    token,
    path: [spyingGit(folder, notes)],
    env: { SECURITY_GATES_CACHE_DIR: cacheWithSpy(folder, notes) },
  });
  seen.notes = readNotes(notes);
}, programsLimit);

const control = (kind: string): readonly Note[] =>
  seen.notes.filter(({ environment }) => environment['CONTROL'] === kind);
/** What the Action started, by itself or by way of a scanner. */
const ofAction = (): readonly Note[] => seen.notes.filter(({ environment }) => environment['CONTROL'] === undefined);

/** What belongs to the runner or to a workflow run, by the names that GitHub gives it. */
const ofRun = /^(?:GITHUB|ACTIONS|INPUT|RUNNER)_|^(?:CI|RECORD)$/;

/** Names of variables that no scanner may see, and of those that hold a token. */
function leaks({ environment }: Note, tokens: readonly string[]): readonly string[] {
  return Object.entries(environment)
    .filter(([name, value]) => ofRun.test(name) || tokens.some((secret) => value.includes(secret)))
    .map(([name]) => name);
}

describe('a spy under act', () => {
  it('sees the run and its tokens where nobody guards them', () => {
    expect(control('step')).toHaveLength(1);
    expect(control('action')).toHaveLength(1);
    const [step] = control('step');
    const [action] = control('action');
    expect(step?.environment).toMatchObject({ GITHUB_TOKEN: token, GITHUB_SHA: expect.any(String), CI: 'true' });
    expect(action?.environment).toMatchObject({
      INPUT_TOKEN: token,
      ACTIONS_RUNTIME_TOKEN: expect.stringMatching(/.{20}/),
      RUNNER_TEMP: expect.any(String),
    });
    expect(control('step').flatMap((note) => leaks(note, [token]))).toContain('GITHUB_TOKEN');
  });

  it('was called by the Action on Node 24, and by the scanners', async () => {
    expect(seen.run?.text).toContain('lint (3 findings), secrets (1 finding) and sast (3 findings)');
    const callers = new Set(ofAction().map(({ program, caller }) => `${program} by ${caller}`));
    const node = join(await node24(), 'node');
    const gitleaks = [...callers].find((text) => /^git by .*\/gitleaks-[^/]+$/.test(text));
    // semgrep is a program of Python, and asks git which folder it is in.
    const semgrep = [...callers].find((text) => /^git by .*\/python[^/]*$/.test(text));
    expect([...callers].sort()).toEqual([gitleaks, semgrep, `git by ${node}`, `gitleaks by ${node}`].sort());
  });

  it('sees neither the run nor a token in a scanner, nor in a git of the Action', () => {
    const runtime = control('action')[0]?.environment['ACTIONS_RUNTIME_TOKEN'] ?? '';
    expect(runtime).not.toBe('');
    const calls = ofAction();
    expect(calls.length).toBeGreaterThan(5);
    expect(calls.flatMap((note) => leaks(note, [token, runtime]))).toEqual([]);
  });

  it('sees nothing in a scanner but the search path, folders of the job, and settings of its own', () => {
    const scanners = ofAction().filter(({ environment }) => /\/home$/.test(environment['HOME'] ?? ''));
    expect(new Set(scanners.map(({ program }) => program))).toEqual(new Set(['git', 'gitleaks']));
    // The last three are of the shell in which the spy is written.
    const known =
      /^(?:PATH|HOME|USERPROFILE|TMPDIR|TEMP|TMP|LC_ALL|GIT_[A-Z0-9_]+|GITLEAKS_CONFIG_TOML|PYTHON[A-Z]+|SEMGREP_[A-Z_]+|PWD|OLDPWD|_)$/;
    const unknown = scanners.flatMap(({ environment }) => Object.keys(environment).filter((name) => !known.test(name)));
    expect(unknown).toEqual([]);
  });
});

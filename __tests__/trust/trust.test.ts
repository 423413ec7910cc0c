import { describe, expect, it } from '@jest/globals';
import { emptyInputs, type Inputs } from '../../src/config/inputs.js';
import { GateError, UsageError } from '../../src/errors.js';
import { localHost } from '../../src/host/local.js';
import { defaultPolicyPath as documentedPolicyPath } from '../../src/config/config.js';
import type { OwnCommit } from '../../src/trust/own-commit.js';
import { defaultPolicyPath } from '../../src/trust/policy-file.js';
import { establishTrust } from '../../src/trust/trust.js';
import { idOf, memoryRepository, type MemoryFiles } from '../support/memory-repository.js';
import { temporaryFolder } from '../host/temporary.js';
import { workflowHost } from './workflow-host.js';

const temporary = temporaryFolder();
const workflowPath = '.github/workflows/security.yml';
const policyPath = '.github/security-gates.yml';
const workflow = (inputs = ''): string =>
  `jobs:\n  gates:\n    steps:\n      - uses: acme/security-gates@v1\n${inputs === '' ? '' : `        with: { ${inputs} }\n`}`;
const base: MemoryFiles = { [workflowPath]: workflow(), [policyPath]: 'fail-fast: never\n', 'a.py': 'a' };

const env = {
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_WORKFLOW_REF: `acme/shop/${workflowPath}@refs/heads/topic`,
  GITHUB_JOB: 'gates',
};
const repositoryOf = (trusted: MemoryFiles, head: MemoryFiles) =>
  memoryRepository({
    commits: {
      tip: { files: trusted },
      pr: { files: head, parents: ['tip'] },
      merge: { files: head, parents: ['tip', 'pr'] },
    },
    refs: { HEAD: 'merge', 'refs/remotes/origin/main': 'tip' },
  });
const onPull = workflowHost(
  { ...env, GITHUB_EVENT_NAME: 'pull_request', GITHUB_SHA: idOf('merge'), GITHUB_REF: 'refs/pull/7/merge' },
  {
    repository: { default_branch: 'main' },
    pull_request: { number: 7, head: { sha: idOf('pr') }, base: { sha: idOf('tip') } },
  },
);
const onPush = workflowHost(
  { ...env, GITHUB_EVENT_NAME: 'push', GITHUB_SHA: idOf('merge'), GITHUB_REF: 'refs/heads/topic' },
  { repository: { default_branch: 'main' } },
);
const onMain = workflowHost(
  { ...env, GITHUB_EVENT_NAME: 'push', GITHUB_SHA: idOf('merge'), GITHUB_REF: 'refs/heads/main' },
  { repository: { default_branch: 'main' }, before: idOf('tip') },
);
const judge = (host: typeof onPull, trusted: MemoryFiles, head: MemoryFiles, inputs: Partial<Inputs> = {}) =>
  establishTrust(host, {
    folder: '/repository',
    repository: repositoryOf(trusted, head),
    inputs: { ...emptyInputs, ...inputs },
    token: '',
    staged: false,
  });
const without = (files: MemoryFiles, path: string): MemoryFiles =>
  Object.fromEntries(Object.entries(files).filter(([name]) => name !== path));

describe.each([
  ['pull_request', onPull],
  ['push to the same branch', onPush],
])('establishTrust on %s', (_event, host) => {
  it('judges an ordinary change by its unchanged workflow', async () => {
    const narrow = { ...base, [workflowPath]: workflow('gates: secrets') };
    const { source, uses, changes, notes } = await judge(
      host,
      narrow,
      { ...narrow, 'a.py': 'b' },
      { gates: 'secrets' },
    );
    expect(source).toMatchObject({
      head: idOf('merge'),
      trusted: idOf('tip'),
      range: { base: idOf('tip'), head: idOf('merge') },
    });
    expect(uses).toEqual([
      { inputs: { ...emptyInputs, gates: 'secrets' }, policy: { path: policyPath, text: 'fail-fast: never\n' } },
    ]);
    expect([changes, notes]).toEqual([[], []]);
  });

  it.each<[string, MemoryFiles, string]>([
    ['loosened', { ...base, [policyPath]: 'fail-fast: always\n' }, 'changed'],
    ['deleted, or the branch is older than it', without(base, policyPath), 'removed'],
    ['a symlink', { ...base, [policyPath]: { link: '/etc/passwd' } }, 'symlink'],
    ['behind a symlink', { [workflowPath]: workflow(), 'a.py': 'a', '.github': { link: 'elsewhere' } }, 'symlink'],
    ['a folder', { ...without(base, policyPath), [`${policyPath}/x`]: 'x' }, 'changed'],
  ])('does not obey a policy that is %s', async (_name, head, change) => {
    const { uses, changes } = await judge(host, base, head);
    expect(uses[0].policy?.text).toBe('fail-fast: never\n');
    expect(changes.filter(({ kind }) => kind === 'policy')).toEqual([
      {
        kind: 'policy',
        subject: policyPath,
        change,
        effect: `not obeyed: the policy of ${idOf('tip').slice(0, 7)} counts`,
      },
    ]);
  });

  it('does not obey a policy that only the head has', async () => {
    const { uses, changes } = await judge(host, without(base, policyPath), base);
    expect(uses).toEqual([{ inputs: emptyInputs, policy: undefined }]);
    expect(changes).toMatchObject([{ kind: 'policy', change: 'added' }]);
  });

  it.each<[string, string, Partial<Inputs>]>([
    ['fail-on: none', 'fail-on: none', { 'fail-on': 'none' }],
    ['gates: lint', 'gates: lint', { gates: 'lint' }],
    ['a foreign policy', 'config: mine.yml', { config: 'mine.yml' }],
  ])('only tightens by a workflow changed to %s', async (_name, text, inputs) => {
    const head = { ...base, [workflowPath]: workflow(text), 'mine.yml': 'gates: {}\n' };
    const { uses, changes } = await judge(host, base, head, inputs);
    expect(uses[0]).toEqual({ inputs: emptyInputs, policy: { path: policyPath, text: 'fail-fast: never\n' } });
    expect(uses.every(({ policy }) => policy?.text === 'fail-fast: never\n')).toBe(true);
    expect(changes.map(({ kind, subject }) => [kind, subject])).toEqual([
      ['input', Object.keys(inputs)[0]],
      ['workflow', workflowPath],
    ]);
  });

  it('obeys the change that introduces the Action, policy included', async () => {
    const folder = localHost({ env: { RUNNER_TEMP: temporary } }).files;
    const root = await folder.scratch('introduction');
    await folder.write(`${root}/${policyPath}`, 'fail-fast: always\n');
    const repository = { ...repositoryOf({ 'a.py': 'a' }, base), root };
    const { source, uses, notes } = await establishTrust(host, {
      folder: root,
      repository,
      inputs: emptyInputs,
      staged: false,
    });
    expect(source).not.toHaveProperty('trusted');
    expect(uses[0].policy?.text).toBe('fail-fast: always\n');
    expect(notes).toEqual([expect.stringContaining('introduces security-gates')]);
  });

  it('names a trusted workflow that cannot be read', async () => {
    const { notes } = await judge(host, { ...base, '.github/workflows/broken.yml': '{' }, { ...base, 'a.py': 'b' });
    expect(notes).toEqual([expect.stringContaining('.github/workflows/broken.yml')]);
  });

  it.each<[string, MemoryFiles, Partial<Inputs>, RegExp]>([
    ['a named policy that is missing', base, { config: 'none.yml' }, /none\.yml is not in commit/],
    ['a trusted policy that is a link', { ...base, [policyPath]: { link: 'x' } }, {}, /symbolic link/],
    ['a trusted policy that is a folder', { ...without(base, policyPath), [`${policyPath}/x`]: '' }, {}, /is no file/],
    [
      'a trusted policy that is too large',
      { ...base, [policyPath]: 'x'.repeat(1024 * 1024 + 1) },
      {},
      /larger than 1 MiB/,
    ],
    ['a trusted policy that is no UTF-8', { ...base, [policyPath]: Buffer.from([0xff, 0xfe]) }, {}, /UTF-8/],
  ])('refuses %s', async (_name, trusted, inputs, message) => {
    const files = {
      ...trusted,
      [workflowPath]: workflow(
        Object.entries(inputs)
          .map(([key, value]) => `${key}: ${value}`)
          .join(),
      ),
    };
    await expect(judge(host, files, files, inputs)).rejects.toThrow(UsageError);
    await expect(judge(host, files, files, inputs)).rejects.toThrow(message);
  });
});

describe('establishTrust elsewhere', () => {
  it('looks for the policy where the documentation says', () => {
    expect(defaultPolicyPath).toBe(documentedPolicyPath);
  });

  it.each(['../x.yml', '/etc/passwd', 'a\\b', '.', 'a/../../b'])('refuses the policy path %s', async (config) => {
    await expect(judge(onMain, {}, base, { config })).rejects.toThrow(
      /^input config: .* names no file of the repository/,
    );
  });

  it("judges the default branch by its own commit's policy", async () => {
    const { source, uses, changes } = await judge(onMain, {}, base, { 'fail-on': 'none' });
    expect(source).toMatchObject({ trusted: idOf('merge'), range: { base: idOf('tip') }, pullRequest: false });
    expect(uses).toEqual([
      { inputs: { ...emptyInputs, 'fail-on': 'none' }, policy: { path: policyPath, text: 'fail-fast: never\n' } },
    ]);
    expect(changes).toEqual([]);
  });

  it('refuses a workflow outside git', async () => {
    const request = { folder: '/tmp', repository: undefined, inputs: emptyInputs, staged: false };
    await expect(establishTrust(onPull, request)).rejects.toThrow(GateError);
  });

  it('judges a local folder by itself, and the index by the index', async () => {
    const host = localHost({ env: { RUNNER_TEMP: temporary } });
    const folder = await host.files.scratch('local');
    await host.files.write(`${folder}/${policyPath}`, 'local');
    const outside = await establishTrust(host, { folder, repository: undefined, inputs: emptyInputs, staged: false });
    expect(outside).toMatchObject({ source: { event: 'local', staged: false }, uses: [{ policy: { text: 'local' } }] });
    const repository = memoryRepository({
      commits: { a: { files: base } },
      refs: { HEAD: 'a' },
      index: { [policyPath]: 'staged' },
    });
    const staged = await establishTrust(host, { folder, repository, inputs: emptyInputs, staged: true });
    expect(staged).toMatchObject({ source: { head: idOf('a'), staged: true }, uses: [{ policy: { text: 'staged' } }] });
  });

  it('judges a commit by itself in a local run, and only one that is there', async () => {
    const host = localHost({ env: { RUNNER_TEMP: temporary } });
    const repository = memoryRepository({
      commits: { a: { files: { [policyPath]: 'first' } }, b: { files: base } },
      refs: { HEAD: 'b', side: 'a' },
    });
    const request = { folder: '/tmp', inputs: emptyInputs, staged: false };
    const judged = (commit: OwnCommit) => establishTrust(host, { ...request, repository, commit });
    const a = idOf('a');
    const trust = await judged({ revision: 'side', base: idOf('b') });
    expect(trust).toMatchObject({ uses: [{ policy: { text: 'first' } }], changes: [], notes: [] });
    expect(trust.source).toMatchObject({ event: 'local', head: a, trusted: a, staged: false, committed: true });
    expect(trust.source.range).toEqual({ base: idOf('b'), head: a });
    expect((await judged({ revision: 'side', base: a })).source.range).toBeUndefined();
    await expect(judged({ revision: 'gone' })).rejects.toThrow(UsageError);
    const outside = establishTrust(host, { ...request, repository: undefined, commit: { revision: 'side' } });
    await expect(outside).rejects.toThrow('/tmp is not a git repository, so there is no commit "side" to judge');
  });

  it('refuses a local policy that is a link or stands behind one', async () => {
    const host = localHost({ env: { RUNNER_TEMP: temporary } });
    const folder = await host.files.scratch('links');
    await host.files.place(folder, [
      { path: 'real/p.yml', content: Buffer.from('') },
      { path: 'p.yml', linkTo: 'real/p.yml' },
      { path: 'linked', linkTo: 'real' },
    ]);
    const judged = (config: string) =>
      establishTrust(host, { folder, repository: undefined, inputs: { ...emptyInputs, config }, staged: false });
    await expect(judged('p.yml')).rejects.toThrow(/is a symbolic link/);
    await expect(judged('linked/p.yml')).rejects.toThrow(/behind a symbolic link/);
    await expect(judged('real')).rejects.toThrow(UsageError);
    await expect(judged('real/p.yml')).resolves.toMatchObject({ uses: [{ policy: { path: 'real/p.yml' } }] });
  });
});

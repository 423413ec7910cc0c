import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { satisfies } from 'semver';
import { localHost } from '../../src/host/local.js';
import {
  removeScratch,
  runProgram,
  scratchRepository,
  type Checked,
  type Contents,
} from '../support/scratch-repository.js';
import { advisory, project, serveRegistry, type Locked } from './advisory-registry.js';
import { known, lockedPackages, loose, present, recordOf } from './real-advisories.js';

const inCorpora = present ? it : it.skip;

const made = mkdtempSync(join(tmpdir(), 'security-gates-advisories-'));
afterAll(() => {
  rmSync(made, { recursive: true, force: true });
  removeScratch();
});

const shopOf = (packages: Readonly<Record<string, Locked>>) =>
  project(
    { dependencies: Object.fromEntries(Object.entries(packages).map(([name, { version }]) => [name, version])) },
    packages,
  );

/** `package id` of what a computation over the ranges says. */
const computed = (packages: Readonly<Record<string, Locked>>): readonly string[] =>
  known
    .filter(({ name, range }) => satisfies(packages[name]?.version ?? '', range, loose))
    .map(({ id, name }) => `${name} ${String(id)}`)
    .sort();

const reported = ({ log }: Checked, id: RegExp): readonly string[] =>
  (log?.runs ?? [])
    .flatMap(({ results }) => results ?? [])
    .filter(({ ruleId }) => id.test(ruleId ?? ''))
    .map(({ message, ruleId = '' }) => `${message.text?.split(' ')[0] ?? ''} ${id.exec(ruleId)?.[1] ?? ''}`)
    .sort();

function offlineData(records: readonly { readonly id: string }[]): string {
  const folder = mkdtempSync(join(made, 'data-'));
  mkdirSync(join(folder, 'osv/npm'), { recursive: true });
  for (const record of records) writeFileSync(join(folder, `osv/npm/${record.id}.json`), JSON.stringify(record));
  return folder;
}

const judge = async (contents: Contents, data: string, args: readonly string[] = []) => {
  const checked = await scratchRepository(contents).check(['--gates', 'dependencies', '--offline-data', data, ...args]);
  const result = checked.verdict?.gates.dependencies?.scanners['npm-audit'];
  return { checked, reason: result?.status === 'failed' ? result.reason : '', result };
};

const now = new Date().toISOString();

describe('npm audit with offline data', () => {
  inCorpora(
    '[corpora] finds what a computation over the ranges of real advisories finds',
    async () => {
      expect(known.length).toBe(467);
      const packages = lockedPackages();
      expect(Object.keys(packages)).toHaveLength(300);
      const expected = computed(packages);
      expect(expected.length).toBeGreaterThan(150);
      expect(expected.length).toBeLessThan(known.length);
      const { checked, reason } = await judge(shopOf(packages), offlineData(known.map((one) => recordOf(one, now))));
      expect(reason).toBe('');
      expect(reported(checked, /^NSWG-(\d+)$/)).toEqual(expected);
    },
    120_000,
  );

  inCorpora(
    '[corpora] finds what bare npm audit finds with the same registry',
    async () => {
      const packages = lockedPackages();
      const byName: Record<string, ReturnType<typeof advisory>[]> = {};
      for (const { id, name, range } of known)
        (byName[name] ??= []).push(advisory(id, range, { url: `https://osv.dev/NSWG-${String(id)}` }));
      const registry = await serveRegistry(byName);
      const contents = shopOf(packages);
      const repository = scratchRepository(contents);
      const checked = await repository.check(['--gates', 'dependencies'], {
        env: { npm_config_registry: registry.url },
      });
      const npm = join(localHost().cache, 'npm', '11.19.1-linux-amd64', 'files/bin/npm-cli.js');
      const bareRun = runProgram(
        process.execPath,
        [npm, 'audit', '--json', '--package-lock-only', `--registry=${registry.url}`],
        { cwd: repository.folder },
      );
      const bare = await bareRun.finally(() => registry.close());
      const { vulnerabilities } = JSON.parse(bare.stdout) as {
        vulnerabilities: Record<string, { via: readonly (string | { name: string; source: number })[] }>;
      };
      const bareFound = Object.values(vulnerabilities)
        .flatMap(({ via }) =>
          via.flatMap((one) => (typeof one === 'string' ? [] : [`${one.name} ${String(one.source)}`])),
        )
        .sort();
      expect(bareFound.length).toBeGreaterThan(150);
      expect(reported(checked, /^NSWG-(\d+)$/)).toEqual(bareFound);
    },
    120_000,
  );

  const packages = { a: { version: '1.0.0' } };
  const record = (more: object = {}) => ({
    id: 'GHSA-2222-3333-4444',
    modified: now,
    affected: [
      {
        package: { ecosystem: 'npm', name: 'a' },
        ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '1.0.1' }] }],
      },
    ],
    database_specific: { severity: 'HIGH' },
    ...more,
  });
  const affecting = (ranges: readonly object[], versions: readonly string[] = []) => ({
    affected: [{ package: { ecosystem: 'npm', name: 'a' }, ranges, versions }],
  });

  it.each([
    ['holds', record(), 1],
    ['is withdrawn', record({ withdrawn: now }), 0],
    ['is about later versions', record(affecting([{ type: 'SEMVER', events: [{ introduced: '1.0.1' }] }])), 0],
    [
      'lists the version beside a range',
      record(affecting([{ type: 'SEMVER', events: [{ introduced: '2.0.0' }] }], ['1.0.0'])),
      1,
    ],
    ['names no versions at all', record(affecting([])), 1],
    ['is low', record({ database_specific: { severity: 'LOW' } }), 0],
    ['says nothing of severity', record({ database_specific: {} }), 1],
    ['is of 2019 and the data is older than the limit', record({ modified: '2019-01-01T00:00:00Z' }), 2],
    ['has a range that nobody can read', record(affecting([{ type: 'SEMVER', events: [{ introduced: 'x-y' }] }])), 2],
  ])(
    'a record that %s',
    async (_, one, exitCode) => {
      const { checked, result } = await judge(shopOf(packages), offlineData([one]));
      expect([checked.exitCode, JSON.stringify(result)]).toEqual([exitCode, expect.stringMatching(/"status"/)]);
    },
    60_000,
  );

  it('takes a package without a version for an error, unless it is named', async () => {
    const contents = shopOf(packages);
    const lock = contents['package-lock.json'].replace(
      /\n\s*"version": "1\.0\.0"(?=\s*\}\s*\}\s*\}\s*$)/,
      '\n"resolved": "https://packages.example/a.tgz"',
    );
    expect(lock).toContain('packages.example');
    const files = { ...contents, 'package-lock.json': lock };
    const { checked, reason } = await judge(files, offlineData([record()]));
    expect([checked.exitCode, reason]).toEqual([2, expect.stringContaining('node_modules/a of package-lock.json')]);
    const policy = JSON.stringify({ gates: { dependencies: { scanners: { 'npm-audit': { 'not-audited': ['a'] } } } } });
    const named = await judge({ ...files, '.github/security-gates.yml': policy }, offlineData([record()]));
    expect([named.checked.exitCode, JSON.stringify(named.result)]).toEqual([
      0,
      expect.stringContaining('was not judged, as `not-audited` says'),
    ]);
  }, 60_000);

  it('asks nobody, and says so', async () => {
    const witness = await serveRegistry({});
    const repository = scratchRepository(shopOf(packages));
    const data = offlineData([record()]);
    const env = { npm_config_registry: witness.url, HTTPS_PROXY: witness.url, HTTP_PROXY: witness.url };
    const checked = await repository.check(['--gates', 'dependencies', '--offline-data', data], { env });
    await witness.close();
    expect(checked.exitCode).toBe(1);
    expect(witness.seen).toEqual([]);
    expect(checked.verdict?.gates.dependencies?.scanners['npm-audit']).toMatchObject({
      proof: { data: [{ source: data, date: now, offline: true }] },
    });
  }, 60_000);

  it.each<[number, RegExp, number]>([
    [1, /did not ask about/, 2],
    [2, /^$/, 1],
    [3, /^$/, 1],
  ])(
    'knows an alias in a lockfile of version %d',
    async (version, cause, exitCode) => {
      const contents = shopOf({ other: { version: '1.0.0', name: 'a' } });
      const old = {
        name: 'shop',
        version: '1.0.0',
        lockfileVersion: 1,
        requires: true,
        dependencies: { other: { version: 'npm:a@1.0.0' } },
      };
      const manifest = JSON.stringify({ name: 'shop', version: '1.0.0', dependencies: { other: 'npm:a@1.0.0' } });
      const lock =
        version === 1
          ? JSON.stringify(old, undefined, 2)
          : contents['package-lock.json']
              .replace('"lockfileVersion": 3', `"lockfileVersion": ${String(version)}`)
              .replace('"other": "1.0.0"', '"other": "npm:a@1.0.0"');
      const { checked, reason } = await judge(
        { 'package.json': manifest, 'package-lock.json': lock },
        offlineData([record()]),
      );
      expect(reason).toMatch(cause);
      expect(checked.exitCode).toBe(exitCode);
    },
    60_000,
  );

  it.each([
    ['1.0.0', 1],
    ['1.0.1', 0],
  ])(
    'judges a %s in a project that is developed with another npm',
    async (version, exitCode) => {
      const contents = shopOf({ a: { version } });
      const manifest = {
        ...JSON.parse(contents['package.json']),
        devEngines: { packageManager: { name: 'npm', version: '^8' }, runtime: { name: 'node', version: '>=99' } },
      };
      const files = { ...contents, 'package.json': JSON.stringify(manifest) };
      const { checked, reason } = await judge(files, offlineData([record()]));
      expect([reason, checked.exitCode]).toEqual(['', exitCode]);
    },
    60_000,
  );

  const old = { lockfileVersion: 1, requires: true, dependencies: packages };
  it.each([
    ['3', shopOf(packages)['package-lock.json']],
    ['1', JSON.stringify(old)],
  ])(
    'reads a lockfile of version %s without a package.json',
    async (_, lock) => {
      const { checked, reason } = await judge({ 'web/package-lock.json': lock }, offlineData([record()]));
      expect([reason, checked.exitCode]).toEqual(['', 1]);
    },
    60_000,
  );
});

import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { removeScratch, scratchFolder, scratchRepository, type Contents } from '../support/scratch-repository.js';
import { judged, trivyData, trivyIn } from '../support/trivy-data.js';
import { lockfileCases } from '../support/trivy-lockfiles.js';

const data = trivyData();
const outside = mkdtempSync(join(tmpdir(), 'outside-'));
afterAll(() => {
  for (const folder of [data, outside]) rmSync(folder, { recursive: true, force: true });
  removeScratch();
});

const full = (name: string): string => lockfileCases.find((one) => one.name === name)?.full ?? '';
const pnpm = full('pnpm-lock.yaml');
const places = ['pnpm-lock.yaml:11', 'pnpm-lock.yaml:11'];

/** What makes bare Trivy say nothing of the vulnerable package. */
const silencers: readonly (readonly [what: string, files: Contents])[] = [
  ['trivy.yaml that skips all files', { 'trivy.yaml': 'scan:\n  skip-files: ["**/*"]\n  skip-dirs: ["**"]\n' }],
  [
    'trivy.yaml with another severity',
    { 'trivy.yaml': 'severity: [LOW]\nexit-code: 0\nignorefile: all\n', all: '*\n' },
  ],
  [
    'trivy.yaml with an ignore policy',
    { 'trivy.yaml': 'ignore-policy: all.rego\n', 'all.rego': 'package trivy\ndefault ignore=true\n' },
  ],
  ['trivy.yaml with a server', { 'trivy.yaml': 'server:\n  addr: http://127.0.0.1:1\n' }],
  ['trivy.yaml with VEX', { 'trivy.yaml': 'vulnerability:\n  vex: [vex.json]\n', 'vex.json': '{}' }],
  ['an ignore file in a folder', { 'web/.trivyignore': 'EXAMPLE-2026-1\nEXAMPLE-2026-2\n' }],
  ['a secret configuration', { 'trivy-secret.yaml': 'disable-rules: ["*"]\n' }],
];

describe('what a repository has for Trivy', () => {
  it.each(silencers)('%s changes nothing', async (_, files) => {
    const { found, exitCode } = await judged({ 'pnpm-lock.yaml': pnpm, ...files }, data);
    expect({ places: found.map(({ place }) => place), exitCode }).toEqual({ places, exitCode: 1 });
  });

  it('an ignore file of the judged commit sets aside, where nobody else’s counts', async () => {
    const { found, exitCode } = await judged(
      { 'pnpm-lock.yaml': pnpm, '.trivyignore': 'EXAMPLE-2026-1\nEXAMPLE-2026-2\n' },
      data,
    );
    expect(found.map(({ mark }) => mark)).toEqual(['suppressed', 'suppressed']);
    expect(exitCode).toBe(0);
  });

  it('an entry that has expired does not', async () => {
    const { found, exitCode } = await judged(
      { 'pnpm-lock.yaml': pnpm, '.trivyignore': 'EXAMPLE-2026-1 exp:2020-01-01\nEXAMPLE-2026-2\n' },
      data,
    );
    expect(found.filter(({ rule }) => rule === 'EXAMPLE-2026-1').map(({ mark }) => mark)).toEqual([undefined]);
    expect(exitCode).toBe(1);
  });

  it('one in YAML sets aside by path, and gives its statement', async () => {
    const ignore = JSON.stringify({
      vulnerabilities: [{ id: 'EXAMPLE-2026-1', paths: ['a/pnpm-lock.yaml'], statement: 'Not reached.' }],
    });
    const { found, exitCode } = await judged(
      { 'a/pnpm-lock.yaml': pnpm, 'b/pnpm-lock.yaml': pnpm, '.trivyignore.yaml': ignore },
      data,
    );
    const first = found.filter(({ rule }) => rule === 'EXAMPLE-2026-1');
    expect(first.map(({ place, mark }) => [place, mark])).toEqual([
      ['a/pnpm-lock.yaml:11', 'suppressed'],
      ['b/pnpm-lock.yaml:11', undefined],
    ]);
    expect(exitCode).toBe(1);
  });
});

describe('odd places', () => {
  it.each([
    ['dev/pnpm-lock.yaml'],
    ['proc/a/pnpm-lock.yaml'],
    ['sys/pnpm-lock.yaml'],
    ['vendor/pnpm-lock.yaml'],
    ['a b/-c \'d" é/pnpm-lock.yaml'],
    ['--config=x/pnpm-lock.yaml'],
    ['new\nline/pnpm-lock.yaml'],
    ['tree/%2e%2e/pnpm-lock.yaml'],
  ])('%j is read', async (name) => {
    const { found, exitCode } = await judged({ [name]: pnpm }, data);
    const uri = name.split('/').map(encodeURIComponent).join('/').replaceAll("'", '%27');
    expect(found.map(({ place }) => place)).toEqual([`${uri}:11`, `${uri}:11`]);
    expect(exitCode).toBe(1);
  });

  it('a harmless file in one of them hides no other', async () => {
    const harmless = pnpm.replaceAll('pyrite', 'quartz');
    const { found, exitCode } = await judged({ 'dev/pnpm-lock.yaml': pnpm, 'tree/dev/pnpm-lock.yaml': harmless }, data);
    expect(found.map(({ place }) => place)).toEqual(['dev/pnpm-lock.yaml:11', 'dev/pnpm-lock.yaml:11']);
    expect(exitCode).toBe(1);
  });

  it('lockfiles of what is installed are left out', async () => {
    const { trivy, exitCode } = await judged(
      { 'node_modules/a/pnpm-lock.yaml': pnpm, '.yarn/x/yarn.lock': full('yarn.lock') },
      data,
    );
    expect([exitCode, trivy]).toMatchObject([2, { status: 'not-applicable' }]);
  });

  it('a link to a lockfile elsewhere is not followed', async () => {
    const elsewhere = scratchFolder({ 'pnpm-lock.yaml': pnpm.replaceAll('pyrite', 'quartz') });
    const repository = scratchRepository();
    symlinkSync(elsewhere.at('pnpm-lock.yaml'), repository.at('pnpm-lock.yaml'));
    repository.commit({ 'yarn.lock': full('yarn.lock') });
    const checked = await repository.check(['--gates', 'dependencies', '--offline-data', data]);
    expect(trivyIn(checked).found.map(({ place }) => place)).toEqual(['yarn.lock:9', 'yarn.lock:9']);
    expect(checked.exitCode).toBe(1);
  });
});

describe('packages without a version', () => {
  const artifact = (name: string): string => `<groupId>org.example</groupId><artifactId>${name}</artifactId>`;
  const pom = [
    '<project><modelVersion>4.0.0</modelVersion>',
    `<parent>${artifact('all')}<version>3</version></parent><artifactId>mine</artifactId>`,
    `<dependencies><dependency>${artifact('pyrite')}</dependency></dependencies></project>`,
  ].join('\n');

  it('are an error', async () => {
    const { trivy, exitCode } = await judged({ 'pom.xml': pom }, data);
    expect({ trivy, exitCode }).toMatchObject({
      exitCode: 2,
      trivy: { reason: 'pom.xml names packages without a version: org.example:pyrite' },
    });
  });

  it('are said where they are allowed', async () => {
    const policy = JSON.stringify({
      gates: { dependencies: { scanners: { 'trivy-fs': { 'allow-unresolved': ['pom.xml'] } } } },
    });
    const { trivy, exitCode } = await judged({ 'pom.xml': pom, '.github/security-gates.yml': policy }, data);
    expect(exitCode).toBe(0);
    expect(JSON.stringify(trivy)).toContain('not judged, as allowed: pom.xml names packages without a version');
  });
});

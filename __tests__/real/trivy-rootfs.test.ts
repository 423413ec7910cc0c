import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { readCase } from '../../scripts/record/case.js';
import { removeScratch, scratchRepository, type Contents } from '../support/scratch-repository.js';
import { zip } from '../install/archives.js';
import { metadataAt, trivyData } from '../support/trivy-data.js';

const javaDatabase = join('__tests__', 'fixtures', 'trivy', 'java-db', 'trivy-java.db');
const cases = join('__tests__', 'fixtures', 'scanners', 'trivy-rootfs');
const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});
afterAll(removeScratch);

/** An archive of the recorded cases. */
function archive(name: string): Buffer {
  for (const step of readCase({ scanner: 'trivy-rootfs', name: 'findings', folder: join(cases, 'findings') }).steps) {
    const content = 'commit' in step && 'files' in step ? step.files[name] : undefined;
    if (content !== null && typeof content === 'object' && 'base64' in content)
      return Buffer.from(content.base64, 'base64');
  }
  throw new Error(`no case holds ${name}`);
}

/** Offline data with both databases; `metadata` is that of the one for archives, which is left out without. */
function offlineData(metadata: string | undefined = metadataAt(Date.now(), { Version: 1 })): string {
  const folder = trivyData();
  made.push(folder);
  mkdirSync(join(folder, 'trivy', 'java-db'));
  cpSync(javaDatabase, join(folder, 'trivy', 'java-db', 'trivy-java.db'));
  writeFileSync(join(folder, 'trivy', 'java-db', 'metadata.json'), metadata);
  return folder;
}

async function judged(files: Contents, data = offlineData(), args: readonly string[] = [], ignored: Contents = {}) {
  const repository = scratchRepository(files);
  repository.write(ignored);
  const checked = await repository.check(['--gates', 'dependencies', '--offline-data', data, ...args]);
  const outcome = checked.verdict?.gates.dependencies?.scanners['trivy-rootfs'];
  const run = checked.log?.runs.find(({ automationDetails }) => automationDetails?.id?.includes('/trivy-rootfs'));
  const places = (run?.results ?? []).map(
    ({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '',
  );
  return { ...checked, repository, outcome, places: places.toSorted() };
}

const pyrite = archive('lib/pyrite.jar');
const reasonOf = (outcome: Awaited<ReturnType<typeof judged>>['outcome']): string =>
  outcome?.status === 'failed' ? outcome.reason : (outcome?.status ?? 'none');

describe('Java archives', () => {
  it('are known by what is in them, by their digest, and inside one another', async () => {
    const files = { 'a.jar': pyrite, 'b.jar': archive('lib/nameless.jar'), 'c.war': archive('shop.war') };
    const { places, exitCode } = await judged(files);
    expect({ places, exitCode }).toEqual({ places: ['a.jar', 'b.jar', 'c.war'], exitCode: 1 });
  });

  it.each<readonly [what: string, files: Contents, reason: RegExp]>([
    ['nobody knows', { 'own.jar': archive('lib/own.jar') }, /does not know what own\.jar is/],
    ['are cut off', { 'a.jar': pyrite.subarray(0, 60) }, /could not read a\.jar/],
    ['are empty', { 'a.jar': '' }, /could not read a\.jar|does not know what/],
    [
      'are pointers to large files',
      { 'a.jar': 'version https://git-lfs.github.com/spec/v1\n' },
      /could not read a\.jar/,
    ],
  ])('that %s are an error', async (_, files, reason) => {
    const { exitCode, outcome } = await judged({ ...files, 'whole.jar': pyrite });
    expect(exitCode).toBe(2);
    expect(reasonOf(outcome)).toMatch(reason);
  });

  it('that nobody knows are an error inside a known one, too', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'war-'));
    made.push(folder);
    writeFileSync(join(folder, 'known.jar'), pyrite);
    writeFileSync(join(folder, 'own.jar'), archive('lib/own.jar'));
    execFileSync('python3', ['-m', 'zipfile', '-c', 'shop.war', 'known.jar', 'own.jar'], { cwd: folder });
    const { exitCode, outcome } = await judged({ 'shop.war': readFileSync(join(folder, 'shop.war')) });
    expect({ exitCode, reason: reasonOf(outcome) }).toEqual({
      exitCode: 2,
      reason: 'trivy does not know what shop.war, in own.jar is',
    });
  });

  it.each(['WEB-INF/lib/pyrite.JAR', 'pyrite.War', 'pyrite.rar'])(
    'that Trivy does not open in others are an error: %s',
    async (name) => {
      const content = zip([
        { name: 'META-INF/maven/o/clean/pom.properties', content: 'groupId=o\nartifactId=clean\nversion=1\n' },
        { name, content: pyrite },
      ]);
      const { exitCode, outcome } = await judged({ 'shop.war': content });
      const reason = `trivy does not know what shop.war, in ${name} is`;
      expect({ exitCode, reason: reasonOf(outcome) }).toEqual({ exitCode: 2, reason });
    },
  );

  it.each<readonly [what: string, data: () => string, reason: RegExp]>([
    ['missing', trivyDataOnly, /database of Java archives cannot be had/],
    ['of another schema', () => offlineData(metadataAt(Date.now(), { Version: 2 })), /schema 2/],
    ['years old', () => offlineData(metadataAt(Date.UTC(2020, 1, 1), { Version: 1 })), /old|2020/],
    ['no database', () => broken(offlineData()), /trivy exited with 1|could not/],
  ])('are an error with a database that is %s', async (_, data, reason) => {
    const { exitCode, outcome } = await judged({ 'a.jar': archive('lib/nameless.jar') }, data());
    expect(exitCode).toBe(2);
    expect(reasonOf(outcome)).toMatch(reason);
  });

  it('need no database where there is none of them', async () => {
    const files = {
      'gradle/wrapper/gradle-wrapper.jar': archive('lib/own.jar'),
      'composer.lock': '{"packages": []}\n',
    };
    const { exitCode, outcome } = await judged(files, trivyDataOnly());
    expect({ exitCode, status: outcome?.status }).toEqual({ exitCode: 0, status: 'not-applicable' });
  });

  it.each(['trivy.yaml', 'lib/.trivyignore'])('are judged whatever %s says', async (name) => {
    const text = name === 'trivy.yaml' ? 'scan:\n  skip-files: ["**"]\n' : 'EXAMPLE-2026-1\n';
    const { places } = await judged({ [name]: text, 'dev/a.jar': pyrite });
    expect(places).toEqual(['dev/a.jar']);
  });
});

function trivyDataOnly(): string {
  const folder = trivyData();
  made.push(folder);
  return folder;
}

function broken(folder: string): string {
  writeFileSync(join(folder, 'trivy', 'java-db', 'trivy-java.db'), 'no database');
  return folder;
}

describe('installed packages', () => {
  const policy = 'gates:\n  dependencies:\n    scanners:\n      trivy-rootfs: { installed: [node_modules] }\n';
  const files = {
    '.github/security-gates.yml': policy,
    '.gitignore': 'node_modules\n',
    'setup.cfg': '[metadata]\nname = x\n',
  };
  it('are judged in the form of each package manager', async () => {
    const metadata = 'Metadata-Version: 2.1\nName: pyrite\nVersion: 1.0.0\n';
    const { exitCode, places, outcome } = await judged(files, trivyDataOnly(), [], {
      'node_modules/composer/installed.json': '{"packages": [{"name": "example/pyrite", "version": "1.0.0"}]}',
      'node_modules/specifications/pyrite.gemspec':
        'Gem::Specification.new do |s|\n  s.name = "pyrite".freeze\n  s.version = "1.0.0"\nend\n',
      'node_modules/a.dist-info/METADATA': metadata,
      'node_modules/b.egg-info': metadata,
      'node_modules/c.egg-info/PKG-INFO': metadata,
      'node_modules/d.egg/EGG-INFO/PKG-INFO': metadata,
    });
    expect({ exitCode, places: new Set(places) }).toEqual({ exitCode: 1, places: new Set(['setup.cfg']) });
    expect(outcome).toMatchObject({
      proof: { checks: expect.arrayContaining(['6 packages installed in node_modules']) },
    });
  });

  const installed = { 'node_modules/dev/package.json': '{"name": "pyrite", "version": "1.0.0"}' };

  it('are judged as they lie there, at the manifest', async () => {
    const { places, exitCode } = await judged(files, trivyDataOnly(), [], installed);
    expect({ places, exitCode }).toEqual({ places: ['setup.cfg', 'setup.cfg'], exitCode: 1 });
  });

  it.each<readonly [what: string, ignored: Contents, reason: RegExp]>([
    ['is not there', {}, /there is no node_modules/],
    ['is a file', { node_modules: 'x' }, /no folder of the checkout/],
    ['holds no package', { 'node_modules/a.txt': 'x' }, /no package in node_modules/],
    ['holds a broken one', { ...installed, 'node_modules/b/package.json': '{' }, /could not read node_modules\/b/],
    ['holds a packed one', { ...installed, 'node_modules/b.egg': 'x' }, /node_modules\/b\.egg cannot be judged/],
  ])('are an error where the folder %s', async (_, ignored, reason) => {
    const { exitCode, outcome } = await judged(files, trivyDataOnly(), [], ignored);
    expect(exitCode).toBe(2);
    expect(reasonOf(outcome)).toMatch(reason);
  });

  it('are an error where one of them lies elsewhere', async () => {
    const elsewhere = trivyDataOnly();
    const repository = scratchRepository(files);
    repository.write({ 'node_modules/clean/package.json': '{"name": "clean", "version": "1.0.0"}' });
    symlinkSync(elsewhere, repository.at('node_modules/pyrite'));
    const { exitCode, verdict } = await repository.check([
      ...['--gates', 'dependencies', '--offline-data', trivyDataOnly()],
    ]);
    expect(exitCode).toBe(2);
    expect(reasonOf(verdict?.gates.dependencies?.scanners['trivy-rootfs'])).toMatch(/pyrite cannot .* a link to/);
  });

  it('are an error where the folder leads elsewhere', async () => {
    const elsewhere = trivyDataOnly();
    const repository = scratchRepository(files);
    symlinkSync(elsewhere, repository.at('node_modules'));
    const { verdict } = await repository.check(['--gates', 'dependencies', '--offline-data', trivyDataOnly()]);
    expect(reasonOf(verdict?.gates.dependencies?.scanners['trivy-rootfs'])).toMatch(/no folder of the checkout/);
  });

  it('are no part of what is staged, nor of another commit', async () => {
    const { outcome } = await judged(files, trivyDataOnly(), ['--staged'], installed);
    expect(reasonOf(outcome)).toMatch(/lie in the working tree/);
  });
});

it('has a database made by the script beside it', () => {
  expect(readFileSync(javaDatabase).subarray(0, 15).toString()).toBe('SQLite format 3');
});

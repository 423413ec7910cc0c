import { describe, expect, it } from '@jest/globals';
import type { Target } from '../../../src/model.js';
import type { Execution } from '../../../src/scanners/scanner.js';
import { scanner } from '../../../src/scanners/trivy-rootfs/scanner.js';
import { contextOf, treeOf } from '../../support/scanner-values.js';

const below = (path: string): string => `${'0'.repeat(32)}/${path}`;

const packageIn = (file: string): object => ({ Name: 'org.example:pyrite', Version: '1.0.0', FilePath: file });
const hole = (file: string): object => ({
  VulnerabilityID: 'EXAMPLE-2026-1',
  PkgName: 'org.example:pyrite',
  InstalledVersion: '1.0.0',
  FixedVersion: '1.2.0',
  PkgPath: file,
  Severity: 'HIGH',
});

const reportOf = (packages: readonly object[], vulnerabilities: readonly object[] = []): string =>
  JSON.stringify({
    SchemaVersion: 2,
    ArtifactType: 'filesystem',
    Results: [{ Target: 'Java', Type: 'jar', Packages: packages, Vulnerabilities: vulnerabilities }],
  });

const archive = (path: string): Target => ({ kind: 'archive', path });
const installed: Target = { kind: 'installed', path: 'web/node_modules' };
const files = ['lib/a.jar', 'lib/b.war', 'web/package.json'];

/** What the scanner makes of this end of one of its runs. */
function answerTo(name: 'archives' | 'packages', said: Partial<Execution>, options: object = {}) {
  const expected = name === 'archives' ? ['lib/a.jar', 'lib/b.war'] : [];
  const targets = name === 'archives' ? expected.map(archive) : [installed];
  const ended = { name, exitCode: 0, timedOut: false, stdout: '', stderr: '', exchanges: {}, reports: {}, ...said };
  const step = scanner.step([ended], contextOf(expected, { targets, options, files }));
  if (!('answer' in step)) throw new Error('it asks on');
  return step.answer;
}

const both = [packageIn(below('lib/a.jar')), packageIn(below('lib/b.war/WEB-INF/lib/c.jar'))];
const debug = (text: string): Partial<Execution> => ({ stderr: `2026-01-01T00:00:00Z\tDEBUG\t${text}\n` });

describe('what there is to look at', () => {
  it('is every Java archive but the launchers of build tools', () => {
    const tree = treeOf(
      'a.jar',
      'b.WAR',
      'gradle/wrapper/gradle-wrapper.jar',
      'c/.mvn/wrapper/maven-wrapper.jar',
      'd.zip',
    );
    expect(scanner.detect(tree, {})).toMatchObject({ status: 'applies', expected: ['a.jar', 'b.WAR'] });
  });

  it('is nothing else unless the policy names it', () => {
    const tree = treeOf('web/package.json', 'web/node_modules/pyrite/package.json');
    expect(scanner.detect(tree, {})).toMatchObject({ status: 'not-applicable' });
    expect(scanner.detect(tree, { installed: ['web/node_modules'] })).toMatchObject({
      status: 'applies',
      targets: [installed],
    });
  });

  it('is an error where findings would have no place', () => {
    expect(scanner.detect(treeOf('a.txt'), { installed: ['node_modules'] })).toMatchObject({ status: 'cannot' });
  });

  it.each(['../out', '/etc', 'a//b', 'a/', '', '**/node_modules', './a'])('refuses the folder %j', (folder) => {
    expect(scanner.options.safeParse({ installed: [folder] }).success).toBe(false);
  });

  it('needs the database of Java archives for these alone', () => {
    expect(scanner.needs(archive('a.jar'), {})).toContain('trivy-java-db');
    expect(scanner.needs(installed, {})).not.toContain('trivy-java-db');
  });
});

describe('archives', () => {
  it('are clean, or have holes in them or in what they hold', () => {
    expect(answerTo('archives', { reports: { report: reportOf(both) } })).toMatchObject({ ok: true, findings: [] });
    const found = reportOf(both, [hole(below('lib/b.war/WEB-INF/lib/c.jar'))]);
    expect(answerTo('archives', { exitCode: 9, reports: { report: found } })).toMatchObject({
      findings: [{ path: 'lib/b.war', message: expect.stringContaining('lib/b.war, in WEB-INF/lib/c.jar') }],
    });
  });

  it('have to be known, unless the policy says that one is not', () => {
    const report = { reports: { report: reportOf(both.slice(0, 1)) } };
    expect(answerTo('archives', report)).toMatchObject({ reason: expect.stringContaining('lib/b.war') });
    expect(answerTo('archives', report, { 'allow-unresolved': ['lib/b.*'] })).toMatchObject({ ok: true });
    expect(answerTo('archives', report, { 'allow-unresolved': ['lib/a.*'] })).toMatchObject({ ok: false });
  });

  it('have to be known inside one another, too', () => {
    const report = { reports: { report: reportOf(both) } };
    const opened = (inside: string): Partial<Execution> =>
      debug(`[jar] Parsing Java artifacts...\tfile_path="${below('lib/b.war')}${inside}"`);
    expect(answerTo('archives', { ...opened('/WEB-INF/lib/c.jar'), ...report })).toMatchObject({ ok: true });
    expect(answerTo('archives', { ...opened('/WEB-INF/lib/d.jar'), ...report })).toMatchObject({
      ok: false,
      reason: expect.stringContaining('lib/b.war, in WEB-INF/lib/d.jar is'),
    });
    expect(answerTo('archives', { ...opened('/WEB-INF/lib/\\"d.jar'), ...report })).toMatchObject({ ok: false });
    const allowed = answerTo('archives', { ...opened('/d.jar'), ...report }, { 'allow-unresolved': ['lib/b.war'] });
    expect(allowed).toMatchObject({ ok: true, notes: [expect.anything(), expect.stringContaining('b.war, in d.jar')] });
  });

  it.each([
    'Walk error\tfile_path="x/lib/a.jar" err="zip: not a valid zip file"',
    '[jar] Failed to parse\tfile="WEB-INF/lib/bad.jar" err="zip error"',
    'Skip the empty file\tfile_path="x/lib/a.jar"',
    'Skipping path\tpath="proc"',
  ])('are not believed when Trivy says: %s', (said) => {
    const report = { reports: { report: reportOf(both) } };
    expect(answerTo('archives', { ...debug(said), ...report })).toMatchObject({ ok: false });
    expect(answerTo('archives', { ...debug('[jar] Parsing Java artifacts...'), ...report })).toMatchObject({
      ok: true,
    });
  });

  it.each([
    ['an exit code of its own', { exitCode: 1, reports: { report: reportOf(both) } }],
    ['no report', {}],
    ['findings and an exit code without', { reports: { report: reportOf(both, [hole(below('lib/a.jar'))]) } }],
    ['a package of nobody', { reports: { report: reportOf([...both, packageIn('other/a.jar')]) } }],
    ['a report on an image', { reports: { report: reportOf(both).replace('filesystem', 'container_image') } }],
  ])('are not believed with %s', (_, said) => {
    expect(answerTo('archives', said)).toMatchObject({ ok: false });
  });
});

describe('installed packages', () => {
  const path = 'web/node_modules/pyrite/package.json';
  const list = JSON.stringify([path, 'web/node_modules/nameless/package.json']);
  const report = reportOf([packageIn(`checkout/${path}`)], []);
  const holes = reportOf([packageIn(`checkout/${path}`)], [hole(`checkout/${path}`), hole(`checkout/${path}`)]);

  it('are judged at the manifest, each hole once', () => {
    expect(answerTo('packages', { exitCode: 9, reports: { list, report: holes } })).toMatchObject({
      ok: true,
      findings: [{ path: 'web/package.json', message: expect.stringContaining(`in ${path} and 1 more place`) }],
      notes: [expect.anything(), expect.stringContaining('1 file of npm’s')],
    });
  });

  it.each([
    ['there is none', { reports: { list, report: reportOf([]) } }],
    ['the list is gone', { reports: { report } }],
    [
      'one is outside',
      { exitCode: 9, reports: { list, report: reportOf([packageIn(`checkout/${path}`)], [hole('x')]) } },
    ],
    [
      'one cannot be read',
      {
        ...debug('[analyzer] Analysis error\terr="failed to parse checkout/web/node_modules/a/package.json: EOF"'),
        reports: { list, report },
      },
    ],
  ])('are no clean ones when %s', (_, said) => {
    expect(answerTo('packages', said)).toMatchObject({ ok: false });
  });

  it('have to be in the report, each that is one for sure', () => {
    const more = JSON.stringify([path, 'web/node_modules/site-packages/a-1.dist-info/METADATA']);
    expect(answerTo('packages', { reports: { list: more, report } })).toMatchObject({
      ok: false,
      reason: expect.stringContaining('a-1.dist-info/METADATA'),
    });
  });

  it('may be told of by one file for all, as Composer does', () => {
    const file = 'web/node_modules/composer/installed.json';
    const text = reportOf([packageIn('')], [hole('')]).replace('"Target":"Java"', `"Target":"checkout/${file}"`);
    const said = { exitCode: 9, reports: { list: JSON.stringify([file]), report: text } };
    expect(answerTo('packages', said)).toMatchObject({
      ok: true,
      findings: [{ path: 'web/package.json', message: expect.stringContaining(file) }],
    });
  });

  it('may bring broken test data', () => {
    const said = debug(
      '[analyzer] Analysis error\terr="failed to parse checkout/web/node_modules/a/test/package.json: EOF"',
    );
    expect(answerTo('packages', { ...said, reports: { list, report } })).toMatchObject({ ok: true });
  });
});

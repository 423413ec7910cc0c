import { describe, expect, it } from '@jest/globals';
import type { Target } from '../../../src/model.js';
import type { Execution } from '../../../src/scanners/scanner.js';
import { scanner } from '../../../src/scanners/trivy-rootfs/scanner.js';
import { contextOf } from '../../support/scanner-values.js';

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

/** The list of what lib/a.jar and lib/b.war hold. */
const holding = (...inner: readonly string[]): string =>
  JSON.stringify([
    { path: 'lib/a.jar', inner: [] },
    { path: 'lib/b.war', inner },
  ]);

/** What the scanner makes of this end of one of its runs. */
function answerTo(name: 'archives' | 'packages', said: Partial<Execution>, options: object = {}) {
  const expected = name === 'archives' ? ['lib/a.jar', 'lib/b.war'] : [];
  const targets = name === 'archives' ? expected.map(archive) : [installed];
  const ended = { name, exitCode: 0, timedOut: false, stdout: '', stderr: '', exchanges: {}, ...said };
  const reports = { ...(name === 'archives' && { inner: holding() }), ...said.reports };
  const step = scanner.step([{ ...ended, reports }], contextOf(expected, { targets, options, files }));
  if (!('answer' in step)) throw new Error('it asks on');
  return step.answer;
}

const both = [packageIn(below('lib/a.jar')), packageIn(below('lib/b.war/WEB-INF/lib/c.jar'))];
const debug = (text: string): Partial<Execution> => ({ stderr: `2026-01-01T00:00:00Z\tDEBUG\t${text}\n` });

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

  it('have to be known inside one another where Trivy passes over them without a word', () => {
    const report = reportOf(both);
    const held = (...inner: readonly string[]) => ({ reports: { report, inner: holding(...inner) } });
    expect(answerTo('archives', held('WEB-INF/lib/c.jar'))).toMatchObject({ ok: true });
    const passedOver = held('WEB-INF/lib/c.jar', 'WEB-INF/lib/d.JAR');
    expect(answerTo('archives', passedOver)).toMatchObject({
      ok: false,
      reason: 'trivy does not know what lib/b.war, in WEB-INF/lib/d.JAR is',
    });
    expect(answerTo('archives', passedOver, { 'allow-unresolved': ['lib/b.war'] })).toMatchObject({ ok: true });
  });

  it('have to be such that what they hold can be told', () => {
    const inner = JSON.stringify([
      { path: 'lib/a.jar', inner: [] },
      { path: 'lib/b.war', inner: [], unread: 'it is odd' },
    ]);
    const said = { reports: { report: reportOf(both), inner } };
    expect(answerTo('archives', said)).toMatchObject({ reason: expect.stringContaining('lib/b.war') });
    expect(answerTo('archives', said, { 'allow-unresolved': ['lib/b.war'] })).toMatchObject({ ok: true });
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
    ['no list of what they hold', { reports: { report: reportOf(both), inner: undefined } }],
    ['a list without one of them', { reports: { report: reportOf(both), inner: '[]' } }],
    ['findings and an exit code without', { reports: { report: reportOf(both, [hole(below('lib/a.jar'))]) } }],
    ['a package of nobody', { reports: { report: reportOf([...both, packageIn('other/a.jar')]) } }],
    ['a report on an image', { reports: { report: reportOf(both).replace('filesystem', 'container_image') } }],
  ])('are not believed with %s', (_, said) => {
    expect(answerTo('archives', said)).toMatchObject({ ok: false });
  });
});

describe('installed packages', () => {
  const path = 'web/node_modules/pyrite/package.json';
  const listOf = (read: readonly string[], ...unread: readonly object[]): string => JSON.stringify({ read, unread });
  const list = listOf([path, 'web/node_modules/nameless/package.json']);
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
    ['the list has another form', { reports: { list: '[]', report } }],
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
    const more = listOf([path, 'web/node_modules/site-packages/a-1.dist-info/METADATA']);
    expect(answerTo('packages', { reports: { list: more, report } })).toMatchObject({
      ok: false,
      reason: expect.stringContaining('a-1.dist-info/METADATA'),
    });
  });

  it('have to be judged each, unless the policy names it or its folder', () => {
    const egg = 'web/node_modules/site-packages/a-1.egg';
    const said = { reports: { list: listOf([path], { path: egg, why: 'it is a packed egg' }), report } };
    const reason = `${egg} cannot be judged: it is a packed egg`;
    expect(answerTo('packages', said)).toMatchObject({ ok: false, reason });
    expect(answerTo('packages', said, { 'allow-unresolved': ['**/other.egg'] })).toMatchObject({ reason });
    for (const allowed of [egg, '**/*.egg', 'web/node_modules']) {
      expect(answerTo('packages', said, { 'allow-unresolved': [allowed] })).toMatchObject({
        ok: true,
        notes: [expect.anything(), `not judged, as allowed: ${egg}`],
      });
    }
  });

  it('have to have versions that can be compared, unless the policy says otherwise', () => {
    const warning = (version: string) => ({
      stderr: `2026-01-01T00:00:00Z\tWARN\tVersion matching error\terr="version error (${version}): malformed"\n`,
    });
    const reports = { list, report: reportOf([{ Name: 'pyrite', Version: 'dev-main', FilePath: `checkout/${path}` }]) };
    const named = { 'allow-unresolved': ['web/node_modules'] };
    const said = { ...warning('dev-main'), reports };
    expect(answerTo('packages', said)).toMatchObject({ reason: 'trivy cannot compare the version dev-main of pyrite' });
    expect(answerTo('packages', said, named)).toMatchObject({ ok: true });
    expect(answerTo('packages', { ...warning('dev-other'), reports }, named)).toMatchObject({ ok: false });
  });

  it('may be none where the policy names the folder', () => {
    const said = { reports: { list: listOf(['web/node_modules/composer/installed.json']), report: reportOf([]) } };
    expect(answerTo('packages', said)).toMatchObject({ ok: false });
    expect(answerTo('packages', said, { 'allow-unresolved': ['web/node_modules'] })).toMatchObject({ ok: true });
  });

  it('may be told of by one file for all, as Composer does', () => {
    const file = 'web/node_modules/composer/installed.json';
    const text = reportOf([packageIn('')], [hole('')]).replace('"Target":"Java"', `"Target":"checkout/${file}"`);
    const said = { exitCode: 9, reports: { list: listOf([file]), report: text } };
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

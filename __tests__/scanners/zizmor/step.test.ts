import { describe, expect, it } from '@jest/globals';
import type { Execution, Failed, Parsed } from '../../../src/scanners/scanner.js';
import { scanner } from '../../../src/scanners/zizmor/scanner.js';
import { answerTo, contextOf, treeOf } from '../../support/scanner-values.js';

const workflow = '.github/workflows/a.yml';

const place = (file: string, kind: string, row: number) => ({
  symbolic: { key: { Local: { verbatim_path: file } }, annotation: `${kind} place`, kind },
  concrete: { location: { start_point: { row, column: 4 }, end_point: { row, column: 9 } } },
});

const row = (changes: object = {}) => ({
  ident: 'unpinned-uses',
  desc: 'not pinned',
  url: 'https://docs.zizmor.sh/audits/#unpinned-uses',
  determinations: { confidence: 'Medium', severity: 'High' },
  locations: [place(`tree/${workflow}`, 'Hidden', 0), place(`tree/${workflow}`, 'Primary', 6)],
  ignored: false,
  ...changes,
});

const log = (...names: readonly string[]): string =>
  names.map((name) => ` INFO audit: zizmor: 🌈 completed ${name}\n`).join('');

const said = (exitCode: number, report: unknown, stderr = log(`tree/${workflow}`)) => ({
  exitCode,
  stdout: typeof report === 'string' ? report : JSON.stringify(report),
  stderr,
});

const answer = (exitCode: number, report: unknown, stderr?: string): Parsed | Failed =>
  answerTo(scanner, [workflow], said(exitCode, report, stderr));

/** The answer of two runs under a configuration of the repository. */
function configured(all: unknown, honoured: unknown): Parsed | Failed {
  const context = contextOf([workflow], { steering: ['zizmor.yaml', '.github/zizmor.yml'] });
  const execution = (report: unknown): Execution => ({
    ...said(14, report),
    name: '',
    timedOut: false,
    reports: {},
    exchanges: {},
  });
  const step = scanner.step([execution(all), execution(honoured)], context);
  if (!('answer' in step)) throw new Error('no answer');
  return step.answer;
}

describe('zizmor looks at', () => {
  it('what GitHub obeys, and nothing else', () => {
    const own = ['.github/dependabot.yml', '.github/workflows/A b.yaml', 'action.yml', 'x/.github/action.yaml'].concat(
      'x/.github/workflows/action.yml',
    );
    const others = [
      ...['.github/workflows/deep/a.yml', '.github/workflows/a.YML', 'x/.github/workflows/a.yml', 'dependabot.yml'],
      ...['x/reaction.yml', 'action.json', '.github/workflows/readme.md'],
    ];
    expect(scanner.detect(treeOf(...own, ...others), {})).toMatchObject({ status: 'applies', expected: own });
    expect(scanner.detect(treeOf(...others), {})).toMatchObject({ status: 'not-applicable' });
  });

  it('an action in what looks like a folder of workflows, by a name that makes it none', () => {
    const nested = 'x/.github/workflows/action.yml';
    const copy = 'tree/x/%github/workflows/action.yml';
    const step = scanner.step([], contextOf([nested, '.github/workflows/action.yml', '.github/x/.github/a.yml']));
    if (!('next' in step) || !('copies' in step.next)) throw new Error('no command');
    expect(step.next.copies).toEqual({
      [copy]: nested,
      'tree/.github/workflows/action.yml': '.github/workflows/action.yml',
      'tree/.github/x/.github/a.yml': '.github/x/.github/a.yml',
    });
    const found = row({ locations: [place(copy, 'Primary', 6)] });
    expect(answerTo(scanner, [nested], said(14, [found], log(copy)))).toMatchObject({
      ok: true,
      seen: [nested],
      findings: [{ path: nested }],
    });
    expect(answerTo(scanner, [nested], said(14, [found], log(`tree/${workflow}`)))).toMatchObject({ seen: [] });
  });

  it('no file that the policy excepts, and all without one', () => {
    const tree = treeOf('action.yml', 'examples/a/action.yml');
    expect(scanner.detect(tree, { except: ['examples/**'] })).toMatchObject({ expected: ['action.yml'] });
    expect(scanner.detect(tree, {})).toMatchObject({ expected: ['action.yml', 'examples/a/action.yml'] });
  });

  it('copies alone, offline, and never by a configuration that it finds by itself', () => {
    const named = (steering: readonly string[]): readonly string[] => {
      const step = scanner.step([], contextOf([workflow], { steering }));
      if (!('next' in step) || !('args' in step.next)) throw new Error('no command');
      expect(step.next).toMatchObject({ cwd: 'scratch', network: 'none' });
      expect(step.next.copies).toMatchObject({ [`tree/${workflow}`]: workflow });
      expect(step.next.args).toEqual(expect.arrayContaining(['--offline', '--strict-collection', '--no-ignores']));
      return step.next.args.filter((arg) => /config/.test(arg));
    };
    expect(named([])).toEqual(['--no-config']);
    expect(named(['zizmor.yml', '.github/zizmor.yaml'])).toEqual(['--config=settings/.github/zizmor.yaml']);
  });
});

describe('zizmor answers', () => {
  it('with nothing, or with a finding at its primary place', () => {
    expect(answer(0, [])).toMatchObject({ ok: true, findings: [], seen: [workflow] });
    expect(answer(14, [row()])).toMatchObject({
      ok: true,
      rules: [{ id: 'unpinned-uses', severity: 'high', cwe: [829], security: true }],
      findings: [
        {
          message: 'not pinned: Primary place (confidence: medium)',
          path: workflow,
          region: { startLine: 7, startColumn: 5, endLine: 7, endColumn: 10 },
        },
      ],
    });
  });

  it('with findings, though the exit code says that there are none', () => {
    expect(answer(0, [row()])).toMatchObject({ ok: true, findings: [{ severity: 'high' }] });
  });

  it.each([
    ['Informational', 'info'],
    ['Low', 'low'],
    ['Medium', 'medium'],
    ['High', 'high'],
  ])('with zizmor’s severity %s as %s', (severity, expected) => {
    const found = answer(14, [row({ determinations: { confidence: 'High', severity } })]);
    expect(found).toMatchObject({ ok: true, findings: [{ severity: expected }] });
  });

  it.each([
    ['low', 'high'],
    ['medium', 'high'],
    ['high', 'info'],
  ])('from confidence %s on with severity %s', (minimum, severity) => {
    const context = contextOf([workflow], { options: { 'min-confidence': minimum } });
    const execution = { ...said(14, [row()]), name: '', timedOut: false, reports: {}, exchanges: {} };
    const step = scanner.step([execution], context);
    expect(step).toMatchObject({ answer: { ok: true, findings: [{ severity }] } });
  });

  it('that a comment, or the configuration, sets a finding aside', () => {
    expect(answer(14, [row({ ignored: true })])).toMatchObject({ findings: [{ suppressed: { kind: 'inSource' } }] });
    const external = { kind: 'external', justification: 'ignored by .github/zizmor.yml' };
    expect(configured([row()], [])).toMatchObject({ findings: [{ suppressed: external }] });
    expect(configured([row()], [row()])).not.toMatchObject({ findings: [{ suppressed: expect.anything() }] });
    expect(configured([], [row()])).toMatchObject({ ok: false, reason: expect.stringContaining('in one run') });
  });

  it('for no file that it does not say it has audited', () => {
    expect(answer(0, [], '')).toMatchObject({ ok: true, seen: [] });
    expect(answer(0, [], log('canary/a.yml', 'tree/b.yml', `tree/${workflow} more`))).toMatchObject({ seen: [] });
  });

  it('with a name that is no copy as it stands, which the engine then refuses', () => {
    const found = answer(14, [row({ locations: [place('elsewhere/a.yml', 'Primary', 0)] })]);
    expect(found).toMatchObject({ ok: true, findings: [{ path: 'elsewhere/a.yml' }] });
  });
});

describe('zizmor is not believed', () => {
  it.each([
    ['its own error', 1, [], 'fatal: no audit was performed\nfailed to load file://tree/.github/workflows/a.yml\n'],
    ['bad option', 2, [], "error: unexpected argument '--bad' found"],
    ['nothing collected', 3, [], 'error: no inputs collected'],
    ['crash', 134, [], "thread 'main' panicked at src/main.rs"],
    ['an error on stderr, with exit code 0', 0, [], `${log(`tree/${workflow}`)}error: something\n`],
    ['a panic, with exit code 14', 14, [row()], "thread 'x' panicked at src/main.rs"],
  ])('with %s', (_, exitCode, report, stderr) => {
    const found = answer(exitCode, report, stderr);
    expect(found).toMatchObject({ ok: false, reason: expect.stringMatching(/^zizmor (exited with \d+|stumbled)/) });
    expect(JSON.stringify(found)).not.toContain('tree/');
  });

  it.each([
    ['empty', ''],
    ['half', '[{"ident":'],
    ['garbage', '<html>'],
    ['of another form', { results: [] }],
    ['with an unknown severity', [row({ determinations: { confidence: 'High', severity: 'Unknown' } })]],
    ['with an unknown confidence', [row({ determinations: { confidence: 'None', severity: 'High' } })]],
    ['with a finding without a place', [row({ locations: [] })]],
    ['with a line that is none', [row({ locations: [place(`tree/${workflow}`, 'Primary', -1)] })]],
  ])('with a report that is %s', (_, report) => {
    expect(answer(14, report)).toMatchObject({ ok: false, reason: 'zizmor left no readable JSON report' });
  });
});

describe('the probe', () => {
  const [probe] = scanner.probes?.(contextOf([workflow])) ?? [];
  const file = `canary/.github/workflows/${'0'.repeat(32)}.yml`;
  const accepted = (exitCode: number, report: unknown): string | undefined =>
    probe?.accept({ ...said(exitCode, report), name: '', timedOut: false, reports: {}, exchanges: {} });

  it('plants its file, and wants the injection found in it', () => {
    expect(Object.keys(probe?.command.files ?? {})).toEqual([file]);
    const found = row({ ident: 'template-injection', locations: [place(file, 'Primary', 6)] });
    expect(accepted(14, [found])).toBeUndefined();
    expect(accepted(14, [row({ locations: [place(file, 'Primary', 6)] })])).toMatch(/not found/);
    expect(accepted(14, [{ ...found, locations: [place('other.yml', 'Primary', 6)] }])).toMatch(/not found/);
    expect(accepted(0, [])).toMatch(/not found/);
    expect(accepted(1, [found])).toMatch(/exited with 1/);
  });
});

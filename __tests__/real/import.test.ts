import { execFileSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { result, sarif } from '../support/sarif-reports.js';
import { removeScratch, scratchRepository } from '../support/scratch-repository.js';
import type { Checked, ScratchRepository } from '../support/scratch-repository.js';

afterAll(removeScratch);

const policy = (entry: object): string =>
  JSON.stringify({ import: [{ tool: 'Pyrite', sarif: ['reports/*.sarif'], ...entry }] });

const at = 'reports/pyrite.sarif';

async function judged(lay: (repository: ScratchRepository) => void, entry: object = {}) {
  const repository = scratchRepository({
    'a.txt': 'A\n',
    '.gitignore': 'reports\n',
    '.github/security-gates.yml': policy(entry),
  });
  lay(repository);
  return outcomeOf(await repository.check(['--gates', 'custom']), 'import-pyrite');
}

function outcomeOf(checked: Checked, id: string) {
  const outcome = checked.verdict?.gates.custom?.scanners[id];
  return { ...checked, outcome, results: (checked.log?.runs ?? []).flatMap(({ results = [] }) => results) };
}

const leaves =
  (text: string | Buffer) =>
  (repository: ScratchRepository): void => {
    repository.write({ [at]: text });
  };

describe('a report that an earlier step left', () => {
  it('is judged: its findings count, and its tool is named', async () => {
    const { exitCode, outcome, log, results } = await judged(leaves(sarif({ results: [result()] })));
    expect([exitCode, outcome, results.map(({ ruleId }) => ruleId)]).toMatchObject([
      1,
      {
        status: 'ran',
        proof: { checks: expect.arrayContaining([expect.stringMatching(/is of Pyrite 1\.0: 1 finding/)]) },
      },
      ['loud'],
    ]);
    expect(log?.runs.map(({ tool }) => tool.driver.name)).toEqual(['Pyrite']);
  });

  it('passes where it found nothing', async () => {
    expect((await judged(leaves(sarif()))).exitCode).toBe(0);
  });

  it('has to say that its tool ran to its end, or is called unproven', async () => {
    const unproven = leaves(sarif({ invocations: undefined }));
    const { exitCode, outcome } = await judged(unproven);
    expect([exitCode, outcome]).toMatchObject([2, { reason: expect.stringContaining('it has no invocation') }]);
    const allowed = await judged(unproven, { 'allow-unproven': true });
    expect([allowed.exitCode, allowed.outcome]).toMatchObject([
      0,
      { proof: { remarks: [expect.stringContaining('Unproven: reports/pyrite.sarif')] } },
    ]);
    expect(allowed.stdout).toContain('Unproven: ');
  });

  it.each<readonly [what: string, lay: (repository: ScratchRepository) => void, reason: RegExp]>([
    ['is not there', () => undefined, /no report fits reports\/\*\.sarif/],
    ['is of another tool', leaves(sarif({ tool: { driver: { name: 'Brass' } } })), /of "Brass", not of "Pyrite"/],
    ['is of no version of SARIF', leaves(sarif({}, '3.0.0')), /version/],
    ['failed', leaves(sarif({ invocations: [{ executionSuccessful: false }] })), /did not run to its end/],
    ['says nothing of success', leaves(sarif({ invocations: [{}] })), /did not run to its end/],
    [
      'says it in another word',
      leaves(sarif({ invocations: [{ executionSuccessful: 'no' }] })),
      /did not run to its end/,
    ],
    [
      'is of another commit',
      leaves(sarif({ versionControlProvenance: [{ revisionId: 'f'.repeat(40) }] })),
      /of the commit f/,
    ],
    ['is UTF-16', leaves(Buffer.from(sarif(), 'utf16le')), /no SARIF report/],
    ['holds a NUL', leaves(`${sarif()}\0`), /no valid JSON/],
    ['is nested 100,000 deep', leaves(`{"version":"2.1.0","runs":${'['.repeat(100_000)}`), /nested deeper than 200/],
    ['has a reserved key', leaves('{"version":"2.1.0","runs":[],"__proto__":{}}'), /__proto__/],
    [
      'has results twice',
      leaves(sarif({ results: [result()] }).replace('"results"', '"results":[],"results"')),
      /stands twice/,
    ],
    [
      'is a gigabyte',
      (repository) => {
        repository.write({ [at]: '' });
        const file = openSync(repository.at(at), 'r+');
        ftruncateSync(file, 2 ** 30);
        closeSync(file);
      },
      /67108864|67,108,864|64 MiB|larger|limit/,
    ],
    [
      'is a link',
      (repository) => {
        repository.write({ 'reports/x.txt': sarif() });
        symlinkSync('x.txt', repository.at(at));
      },
      /no regular file/,
    ],
    [
      'is a pipe',
      (repository) => {
        mkdirSync(dirname(repository.at(at)));
        execFileSync('mkfifo', [repository.at(at)]);
      },
      /no regular file/,
    ],
    [
      'is older than the checkout',
      (repository) => {
        repository.write({ [at]: sarif() });
        utimesSync(repository.at(at), 1, 1);
      },
      /was checked out at/,
    ],
    [
      'was brought by the commit',
      (repository) => {
        repository.write({ [at]: sarif() });
        repository.git('add', '--force', at);
        repository.git('commit', '--quiet', '--message=Bring a report');
      },
      /is not tracked by git \(reports\/pyrite\.sarif is\)/,
    ],
  ])('is an error when it %s', async (_, lay, reason) => {
    const { exitCode, outcome } = await judged(lay);
    expect({ exitCode, outcome }).toMatchObject({
      exitCode: 2,
      outcome: { status: 'failed', reason: expect.stringMatching(reason) },
    });
  });

  it('silences nothing: a suppression on everything leaves everything', async () => {
    const suppressions = [{ kind: 'external', status: 'accepted', justification: 'all is well' }];
    const results = ['a', 'b', 'c'].map((ruleId) => result({ ruleId, suppressions }));
    const { exitCode, results: found, outcome } = await judged(leaves(sarif({ results })));
    expect([exitCode, found.length]).toEqual([1, 3]);
    expect(outcome).toMatchObject({
      proof: { checks: expect.arrayContaining([expect.stringContaining('count as all others')]) },
    });
  });

  it('says what it says as text: no command of the runner, no escape', async () => {
    const text = '::error::gone\n::set-output name=x::y\u001b[2J';
    const { exitCode, stdout } = await judged(leaves(sarif({ results: [result({ message: { text } })] })));
    expect(exitCode).toBe(1);
    expect(stdout).not.toMatch(/^::/m);
    expect(stdout).not.toContain('\u001b[2J');
  });

  it('may have 20,000 findings', async () => {
    const results = Array.from({ length: 20_000 }, (_, index) =>
      result({ ruleId: `rule-${String(index % 50)}`, message: { text: String(index) } }),
    );
    const { exitCode, results: found } = await judged(leaves(sarif({ results })));
    expect([exitCode, found.length]).toEqual([1, 20_000]);
  });

  it('is left out before a commit, of which there is none yet', async () => {
    const text = JSON.stringify({ import: [{ tool: 'Pyrite', gate: 'lint', sarif: ['reports/*.sarif'] }] });
    const repository = scratchRepository({ 'a.py': 'x = 1\n', '.github/security-gates.yml': text });
    const { exitCode, verdict } = await repository.check(['--staged', '--gates', 'lint']);
    expect([exitCode, verdict?.gates.lint?.scanners['import-pyrite']]).toMatchObject([0, { status: 'not-applicable' }]);
  });

  it('cannot be called like another scanner', async () => {
    const twice = JSON.stringify({
      import: [
        { tool: 'Pyrite', sarif: ['a.sarif'] },
        { tool: 'pyrite', sarif: ['b.sarif'] },
      ],
    });
    const repository = scratchRepository({ 'a.txt': 'A\n', '.github/security-gates.yml': twice });
    const { exitCode, stderr } = await repository.check(['--gates', 'custom']);
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining('two scanners would be called import-pyrite')]);
  });
});

const corpus = '../shared/corpora/sarif/DefectDojo__django-DefectDojo/codeQL-output.sarif';
const inCorpus = existsSync(corpus) ? it : it.skip;

describe('a report of CodeQL', () => {
  inCorpus('[corpora] counts as it is: 72 results, unproven', async () => {
    const lay = leaves(readFileSync(corpus));
    const entry = { tool: 'CodeQL', id: 'import-pyrite' };
    expect((await judged(lay, entry)).exitCode).toBe(2);
    const { outcome, results } = await judged(lay, { ...entry, 'allow-unproven': true });
    expect(outcome).toMatchObject({
      status: 'ran',
      proof: { checks: expect.arrayContaining([expect.stringContaining('72 findings')]) },
    });
    expect(results).toHaveLength(72);
  });
});

import { chmodSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { removeScratch, scratchFolder, scratchRepository } from '../support/scratch-repository.js';
import { judged, node, outcomeOf, policy, writes } from '../support/custom-case.js';
import { result, sarif } from '../support/sarif-reports.js';

afterAll(removeScratch);

describe('a program of the policy', () => {
  it('is a scanner like all others: findings, threshold, verdict, proof', async () => {
    const { exitCode, outcome, results } = await judged({ command: writes(sarif({ results: [result()] })) });
    expect({ exitCode, outcome }).toMatchObject({
      exitCode: 1,
      outcome: {
        status: 'ran',
        findings: 1,
        proof: {
          tool: expect.stringMatching(/^node/),
          version: 'of this machine',
          source: expect.stringContaining('which nobody has pinned'),
          digest: expect.stringMatching(/^[0-9a-f]{64}$/),
          checks: expect.arrayContaining([expect.stringContaining('no probe is possible')]),
        },
      },
    });
    expect(results).toMatchObject([
      { ruleId: 'loud', level: 'error', locations: [{ physicalLocation: { artifactLocation: { uri: 'a.txt' } } }] },
    ]);
  });

  it('passes where it finds nothing, also on what it prints', async () => {
    expect((await judged({ command: writes(sarif()) })).exitCode).toBe(0);
    const printed = { command: node(`console.log(${JSON.stringify(sarif())})`), reports: ['-'] };
    expect((await judged(printed)).exitCode).toBe(0);
  });

  it.each<readonly [what: string, entry: object, reason: RegExp]>([
    ['is not there', { command: ['no-such-program-of-anybody'] }, /no program no-such-program-of-anybody/],
    ['is a path in the repository', { command: ['./bin/judge'] }, /path within the repository/],
    ['ends with another exit code', { command: writes(sarif(), 'process.exit(3)') }, /exit code 3, where 0, 1/],
    ['is ended by a signal', { command: writes(sarif(), 'process.kill(process.pid,"SIGKILL")') }, /ended by signal/],
    ['leaves no report', { command: node('0') }, /left no report out\.sarif/],
    ['leaves only one of two', { command: writes(sarif()), reports: ['out.sarif', 'b.sarif'] }, /no report b\.sarif/],
    ['leaves an empty report', { command: writes('') }, /it is empty/],
    ['leaves half a report', { command: writes(sarif().slice(0, 40)) }, /no valid JSON/],
    ['leaves another kind of report', { command: writes('{"results":[]}') }, /no SARIF report.*version/],
    ['leaves SARIF of another version', { command: writes(sarif({}, '2.0.0')) }, /version/],
    ['leaves no run', { command: writes('{"version":"2.1.0","runs":[]}') }, /holds no run/],
    ['did not look', { command: writes(sarif({ results: null })) }, /results/],
    [
      'says that it failed',
      { command: writes(sarif({ invocations: [{ executionSuccessful: false, exitCode: 7 }] })) },
      /did not run to its end \(exit code 7\)/,
    ],
    [
      'notes an error',
      {
        command: writes(
          sarif({
            invocations: [
              {
                executionSuccessful: true,
                toolExecutionNotifications: [{ level: 'error', message: { text: 'boom' } }],
              },
            ],
          }),
        ),
      },
      /notes an error: boom/,
    ],
    [
      'looked at another commit',
      { command: writes(sarif({ versionControlProvenance: [{ revisionId: 'f'.repeat(40) }] })) },
      /of the commit f{40}/,
    ],
    [
      'has results elsewhere',
      { command: writes(sarif({ externalPropertyFileReferences: { results: [{}] } })) },
      /other files/,
    ],
    [
      'is prepared by what fails',
      { command: writes(sarif()), setup: [node('process.exit(1)')] },
      /setup ended with exit code 1/,
    ],
    [
      'writes too deep',
      { command: node(`require('node:fs').writeFileSync('out.sarif', '{"runs":' + '['.repeat(100000))`) },
      /nested deeper than 200/,
    ],
    ['writes reserved keys', { command: writes('{"version":"2.1.0","runs":[],"__proto__":{"x":1}}') }, /__proto__/],
    ['writes keys twice', { command: writes('{"version":"2.1.0","runs":[],"runs":[]}') }, /stands twice/],
  ])('is an error when it %s', async (_, entry, reason) => {
    const { exitCode, outcome } = await judged(entry);
    expect({ exitCode, outcome }).toMatchObject({
      exitCode: 2,
      outcome: { status: 'failed', reason: expect.stringMatching(reason) },
    });
  });

  it('is an error when it takes too long', async () => {
    const slow = { command: node('setTimeout(() => {}, 60000)') };
    const { exitCode, outcome } = await judged(slow, {}, { gates: { lint: { 'time-limit': '1s' } } });
    expect({ exitCode, outcome }).toMatchObject({
      exitCode: 2,
      outcome: { reason: expect.stringContaining('time limit') },
    });
  });

  it('does not apply without a file that it is for', async () => {
    const none = await judged({ command: writes(sarif()), detect: ['**/*.rb'] }, { 'x.py': 'x = 1\n' });
    expect({ exitCode: none.exitCode, outcome: none.outcome }).toMatchObject({
      exitCode: 0,
      outcome: { status: 'not-applicable' },
    });
  });

  it('gets the variables that the policy names, and none of the runner', async () => {
    const seen = `process.stdout.write(JSON.stringify({...${sarif()}, properties: process.env}))`;
    const env = { CHECK_LEVEL: 'high', GITHUB_TOKEN: 'a-token', NPM_TOKEN: 'another', ACTIONS_RUNTIME_TOKEN: 'third' };
    const told = node(
      `if (process.env.CHECK_LEVEL !== 'high' || process.env.GITHUB_TOKEN || process.env.NPM_TOKEN || process.env.ACTIONS_RUNTIME_TOKEN) process.exit(9); ${seen}`,
    );
    const { exitCode, outcome } = await judged({ command: told, reports: ['-'], env: ['CHECK_LEVEL'] }, {}, {}, env);
    expect([exitCode, outcome]).toMatchObject([0, { status: 'ran' }]);
    const refused = await judged({ command: told, env: ['GITHUB_TOKEN'] });
    expect([refused.exitCode, refused.stderr]).toEqual([3, expect.stringContaining('name no variable of the runner')]);
  });

  it('changes its own copy, and nothing else', async () => {
    const repository = scratchRepository({
      'a.txt': 'A\n',
      '.github/security-gates.yml': policy({
        command: writes(sarif(), "require('node:fs').writeFileSync('a.txt', 'changed')"),
      }),
    });
    expect((await repository.check(['--gates', 'lint'])).exitCode).toBe(0);
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  it('is not taken from the repository by a link on the search path', async () => {
    const repository = scratchRepository({ 'a.txt': 'A\n', 'bin/judge': '#!/bin/sh\nexit 0\n' });
    chmodSync(repository.at('bin/judge'), 0o755);
    const { folder } = scratchFolder({ 'x.txt': '' });
    symlinkSync(repository.at('bin/judge'), join(folder, 'judge'));
    writeFileSync(repository.at('.github-security-gates.yml'), policy({ command: ['judge'] }));
    const env = { PATH: `${folder}:${process.env['PATH'] ?? ''}` };
    const checked = await repository.check(['--gates', 'lint', '--config', '.github-security-gates.yml'], { env });
    expect(outcomeOf(checked).outcome).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('within the repository'),
    });
  });
});

describe('a report', () => {
  it('that the repository brings along does not count', async () => {
    const planted = { 'out.sarif': sarif() };
    const { exitCode, outcome } = await judged({ command: node('0') }, planted);
    expect([exitCode, outcome]).toMatchObject([2, { reason: expect.stringContaining('left no report') }]);
  });

  it('silences nothing by its suppressions or a baseline of its own', async () => {
    const results = [
      result({ suppressions: [{ kind: 'inSource', status: 'accepted' }] }),
      result({ ruleId: 'old', baselineState: 'unchanged' }),
    ];
    const { exitCode, results: found, outcome } = await judged({ command: writes(sarif({ results })) });
    expect([exitCode, found.map(({ suppressions }) => suppressions)]).toEqual([1, [undefined, undefined]]);
    expect(outcome).toMatchObject({
      proof: { checks: expect.arrayContaining(['1 finding that out.sarif suppresses count as all others']) },
    });
  });

  it('is on the one scale: by score, else by level, else by its rule', async () => {
    const rules = [
      { id: 'scored', properties: { 'security-severity': '9.1' } },
      { id: 'noted', defaultConfiguration: { level: 'note' } },
    ];
    const results = ['scored', 'noted', 'undeclared'].map((ruleId) => ({ ruleId, message: { text: ruleId } }));
    const tool = { driver: { name: 'Pyrite', rules } };
    const { results: found } = await judged({
      command: writes(sarif({ tool, results: [...results, { ...results[0], kind: 'pass' }] })),
    });
    expect(found.map(({ ruleId, properties }) => [ruleId, properties?.['security-gates/severity']])).toEqual([
      ['noted', 'low'],
      ['scored', 'critical'],
      ['undeclared', 'medium'],
    ]);
  });

  it.each([
    ['an address', 'https://shop.example/cart', 'https://shop.example/cart'],
    ['a way out', '../../etc/passwd', '../../etc/passwd'],
    ['an absolute path elsewhere', 'file:///etc/passwd', 'file:///etc/passwd'],
    ['a file that is not there', 'gone.txt', 'gone.txt'],
    ['text that is no path', '%zz', '%zz'],
  ])('about %s stands in the policy file, and says where it is', async (_, uri, shown) => {
    const { exitCode, results: found } = await judged({ command: writes(sarif({ results: [result({}, uri)] })) });
    expect([exitCode, found]).toMatchObject([
      1,
      [
        {
          message: { text: expect.stringContaining(shown) },
          locations: [{ physicalLocation: { artifactLocation: { uri: '.github/security-gates.yml' } } }],
        },
      ],
    ]);
  });
});

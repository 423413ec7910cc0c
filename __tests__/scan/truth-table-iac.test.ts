import { describe } from '@jest/globals';
import type { Answer } from '../support/fake-tools.js';
import { broken, testTable, type Row } from './truth-table.js';

const planted = `security-gates-${'0'.repeat(32)}.tf`;
const files = { 'infra/main.tf': 'resource "aws_s3_bucket" "data" {\n  bucket = "data"\n}\n' };

/** How a tool ends whatever it is given; what it prints does not matter where its report is a file. */
const endings = broken('scan').slice(0, 5);

describe('trivy-config', () => {
  const at = '/scratch/trivy-config-1/pass1-all/report.json';
  const failure = (ID: string, Severity: string, StartLine = 1, Status = 'FAIL') => ({
    ID,
    Severity,
    Status,
    Message: 'Something unsafe.',
    CauseMetadata: { StartLine, EndLine: StartLine },
  });
  const found = { Target: `infra/${planted}`, Class: 'config', Misconfigurations: [failure('AWS-0107', 'HIGH')] };
  const inMain = (...all: readonly object[]) => ({ Target: 'infra/main.tf', Class: 'config', Misconfigurations: all });
  const report = (...results: readonly object[]): string =>
    JSON.stringify({ SchemaVersion: 2, ArtifactType: 'filesystem', Results: [found, ...results] });
  const row = (what: string, verdict: Row['verdict'], text: string | undefined, more: Partial<Row> = {}): Row => ({
    what,
    verdict,
    files,
    answers: { scan: { exitCode: 9 } },
    reports: text === undefined ? {} : { [at]: text },
    ...more,
  });
  const says = (stderr: string, more: Answer = {}) => ({ answers: { scan: { exitCode: 9, stderr, ...more } } });
  const line = (level: string, message: string): string => `2026-01-01T00:00:00Z\t${level}\t${message}\n`;
  const broke = '[terraform parser] Error parsing file\tfile_path="infra/main.tf" err="main.tf:2: Invalid expression"';

  testTable('iac', [
    row('clean', 'pass', report()),
    row('finding above the threshold', 'fail', report(inMain(failure('AWS-0086', 'HIGH')))),
    row('finding below the threshold', 'pass', report(inMain(failure('AWS-0089', 'LOW')))),
    row('finding of a severity that nobody knows', 'fail', report(inMain(failure('AWS-0089', 'GRAVE')))),
    row('the planted fault is not found', 'error', JSON.stringify({ SchemaVersion: 2, ArtifactType: 'filesystem' }), {
      answers: { scan: { exitCode: 0 } },
      cause: /did not evaluate the Terraform code in infra/,
    }),
    row('findings, though the exit code says none', 'error', report(), {
      answers: { scan: { exitCode: 0 } },
      cause: /exited with 0, and its report has findings/,
    }),
    row('a file that it could not parse', 'error', report(), {
      ...says(line('ERROR', broke)),
      cause: /could not read infra\/main\.tf: main\.tf:2: Invalid expression/,
    }),
    row('a warning that nobody knows', 'error', report(), {
      ...says(line('WARN', '[rego] Something new')),
      cause: /could not do everything: \[rego\] Something new/,
    }),
    row('warnings that are known', 'pass', report(), {
      ...says(
        line('ERROR', '[misconfig] Falling back to embedded checks\terr="none"') +
          line('WARN', '[terraform parser] Variable values were not found.\tmodule="root" variables="a"') +
          line('INFO', '[misconfig] Misconfiguration scanning is enabled'),
      ),
    }),
    row('a module from elsewhere', 'pass', report(), {
      ...says(line('ERROR', '[terraform evaluator] Failed to load module.\tmodule="root" loc="infra/main.tf:1-3"')),
    }),
    row('bad option', 'error', undefined, {
      ...says(line('FATAL', 'Fatal error\tunknown flag: --x'), { exitCode: 1 }),
      cause: /exited with 1 \(expected 0 or 9\): Fatal error unknown flag/,
    }),
    row('no report', 'error', undefined, { cause: /left no report/ }),
    row('half a report', 'error', report().slice(0, 90), { cause: /no JSON, or was cut off/ }),
    row('garbage', 'error', '<html>', { cause: /no JSON/ }),
    row('a report of schema 1', 'error', '[]', { cause: /schema 1/ }),
    row('a report about an image', 'error', report().replace('filesystem', 'container_image'), {
      cause: /not about files/,
    }),
    row('a report about packages', 'error', report({ Target: 'x', Class: 'lang-pkgs' }), {
      cause: /not configuration/,
    }),
    row(
      'a finding in a file that nobody gave it',
      'error',
      report({ ...inMain(failure('X', 'LOW')), Target: 'x.tf' }),
      {
        cause: /about "x\.tf": nobody gave it that/,
      },
    ),
    row('a check that is neither passed nor failed', 'error', report(inMain(failure('X', 'LOW', 1, 'SKIP'))), {
      cause: /a status that is not known/,
    }),
    ...[
      ['a manifest that is not in the report', 'apiVersion: v1\nkind: Pod\nmetadata: {}\n', /did not say that it read/],
      ['a manifest that is no YAML', 'apiVersion: v1\nkind: Pod\nspec: [\n', /pod\.yaml is not valid YAML/],
    ].map(([what, text, cause]) =>
      row(String(what), 'error', report(), {
        files: { ...files, 'pod.yaml': String(text) },
        cause: cause instanceof RegExp ? cause : /^never$/,
      }),
    ),
    ...endings.map((ending) => ({ ...ending, files })),
  ]);
});

describe('tfsec', () => {
  const configured = { ...files, '.tfsec/config.yml': 'minimum_severity: HIGH\n' };
  const tree = `/scratch/tfsec-1/tree-${'0'.repeat(32)}`;
  const finding = (long_id: string, severity: string, name: string) => ({
    rule_id: 'AVD-X',
    long_id,
    severity,
    description: 'Something unsafe.',
    location: { filename: `${tree}/${name}`, start_line: 1, end_line: 1 },
  });
  const found = finding('aws-ec2-no-public-ingress-sgr', 'CRITICAL', `infra/${planted}`);
  const report = (...rows: readonly object[]): string => JSON.stringify({ results: [found, ...rows] });
  // Trivy has its own table: here it says what lets it pass.
  const trivy = JSON.stringify({
    SchemaVersion: 2,
    ArtifactType: 'filesystem',
    Results: [
      {
        Target: `infra/${planted}`,
        Class: 'config',
        Misconfigurations: [{ ID: 'AWS-0107', Severity: 'HIGH', Status: 'FAIL' }],
      },
    ],
  });
  const reports = ['1', '2'].map((number) => [`/scratch/trivy-config-${number}/pass1-all/report.json`, trivy]);
  const row = (what: string, verdict: Row['verdict'], folders: Answer, more: Partial<Row> = {}): Row => ({
    what,
    verdict,
    files: configured,
    reports: Object.fromEntries(reports),
    answers: { scan: { exitCode: 9 }, folders },
    ...more,
  });
  const error = (what: string, folders: Answer, cause: RegExp): Row => row(what, 'error', folders, { cause });

  testTable('iac', [
    row('clean', 'pass', { exitCode: 1, stdout: report() }),
    row('finding above the threshold', 'fail', {
      exitCode: 1,
      stdout: report(finding('aws-x', 'HIGH', 'infra/main.tf')),
    }),
    row('finding below the threshold', 'pass', {
      exitCode: 1,
      stdout: report(finding('aws-x', 'LOW', 'infra/main.tf')),
    }),
    row('finding of a severity that nobody knows', 'fail', {
      exitCode: 1,
      stdout: report(finding('aws-x', 'GRAVE', 'infra/main.tf')),
    }),
    error('the planted fault is not found', { exitCode: 0, stdout: '{"results":[]}' }, /did not evaluate .* in infra/),
    error('no results at all', { exitCode: 0, stdout: '{"results":null}' }, /did not evaluate .* in infra/),
    error('findings, though the exit code says none', { exitCode: 0, stdout: report() }, /exited with 0, .* findings/),
    error('no findings, though the exit code says some', { exitCode: 1, stdout: '{"results":[]}' }, /has no findings/),
    error(
      'code that it could not parse',
      { exitCode: 1, stdout: `Error: scan failed: ${tree.slice(1)}/infra/main.tf:2: Invalid expression` },
      /left no report: Error: scan failed: infra\/main\.tf:2/,
    ),
    error('bad option', { exitCode: 1, stderr: 'Error: unknown flag: --x' }, /left no report: Error: unknown flag/),
    error('empty report', { exitCode: 0, stdout: '' }, /left no report: no message/),
    error('half a report', { exitCode: 1, stdout: report().slice(0, 60) }, /left no report/),
    error('garbage', { exitCode: 0, stdout: '<html>' }, /left no report/),
    error('another report', { exitCode: 0, stdout: '[]' }, /left no report/),
    error(
      'a finding in a file that nobody gave it',
      { exitCode: 1, stdout: report({ ...found, location: { filename: '/etc/x.tf', start_line: 1, end_line: 1 } }) },
      /about \/etc\/x\.tf: nobody gave it that/,
    ),
    row(
      'a configuration that is no YAML',
      'error',
      { exitCode: 1, stdout: report() },
      {
        files: { ...files, '.tfsec/config.yml': 'exclude: {' },
        cause: /config\.yml is not valid/,
      },
    ),
    row(
      'a configuration with a key that tfsec does not know',
      'error',
      { exitCode: 1, stdout: report() },
      {
        files: { ...files, '.tfsec/config.yml': 'excluded: [a]' },
        cause: /is no configuration of tfsec/,
      },
    ),
    ...broken('folders')
      .slice(0, 5)
      .map((ending): Row => {
        const answers = { ...ending.answers, scan: { exitCode: 9 } };
        return { ...ending, files: configured, reports: Object.fromEntries(reports), answers };
      }),
  ]);
});

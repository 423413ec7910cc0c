import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { automationId, buildRun } from '../../src/sarif/build.js';
import { marks, withMark } from '../../src/sarif/marks.js';
import { mergeRuns } from '../../src/sarif/merge.js';
import { toRepoPath } from '../../src/sarif/paths.js';
import { severities } from '../../src/sarif/severity.js';
import { finding, located, rule } from '../sarif/samples.js';

const shipped = 'node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool';
const present = existsSync(shipped);
if (!present) console.warn(`skipped: validation by sarif-multitool, since ${shipped} is absent`);

describe('sarif-multitool', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sarif-multitool-'));
  const tool = join(folder, 'Sarif.Multitool');

  beforeAll(() => {
    if (!present) return;
    // The package ships it for the owner alone; one file, so a copy is enough.
    copyFileSync(shipped, tool);
    chmodSync(tool, 0o700);
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** Errors by the rules of SARIF and of GitHub; the exit code says nothing about them. */
  function errorsOf(log: Log): readonly string[] {
    const [input, output] = [join(folder, 'in.sarif'), join(folder, 'out.sarif')];
    writeFileSync(input, JSON.stringify(log));
    const options = ['--rule-kind', 'Sarif;Ghas', '--level', 'Error', '--output', output, '--log', 'ForceOverwrite'];
    execFileSync(tool, ['validate', input, ...options], { stdio: 'pipe', env: { HOME: folder } });
    const answer: Log = JSON.parse(readFileSync(output, 'utf8'));
    return answer.runs.flatMap(({ results = [] }) =>
      results
        .filter(({ level }) => level === 'error')
        .map(({ ruleId, message }) => `${ruleId}: ${JSON.stringify(message)}`),
    );
  }

  function sample(): Log {
    const { region: _, ...withoutRegion } = finding();
    const lint = buildRun({
      driver: 'ruff',
      version: '0.17.6',
      automationId: automationId('', 'lint', 'ruff'),
      rules: [rule(), rule({ id: 'E501', security: false, severity: 'low', cwe: [] })],
      findings: [
        ...severities.map((severity) => located({ severity })),
        located({ path: toRepoPath(Uint8Array.of(0x61, 0x20, 0xff)), message: 'a {0} [b](1) c' }),
        { finding: withoutRegion, fingerprints: {} },
        located({ rule: 'E501', suppressed: { kind: 'inSource', justification: 'noqa' } }),
        located({ fix: 'Pass a list.', region: { startLine: 4, startColumn: 9, endColumn: 9 } }),
      ],
    });
    const secrets = buildRun({
      driver: 'gitleaks',
      version: '8.30.1',
      automationId: automationId('shop', 'secrets', 'gitleaks'),
      rules: [rule({ id: 'aws-access-token', severity: 'critical', cwe: [798] })],
      findings: [located({ rule: 'aws-access-token', severity: 'critical', commit: '0'.repeat(40) })],
    });
    const results = (lint.results ?? []).map((result, n) =>
      withMark(result, marks[n % marks.length] ?? 'waived', 'why'),
    );
    const empty = buildRun({
      driver: 'none',
      version: '1',
      automationId: 'security-gates/lint/none/',
      rules: [],
      findings: [],
    });
    return mergeRuns([{ ...lint, results }, secrets, empty]);
  }

  (present ? it : it.skip)(
    'finds no error in a merged log',
    () => {
      expect(errorsOf(sample())).toEqual([]);
    },
    120_000,
  );

  (present ? it : it.skip)(
    'would find one',
    () => {
      const [run, ...others] = sample().runs;
      const broken = { ...run, tool: { driver: { name: 'ruff', rules: [] } } };
      expect(errorsOf(mergeRuns([broken, ...others])).join('\n')).toMatch(/SARIF1009|SARIF1010|GH/);
    },
    120_000,
  );
});

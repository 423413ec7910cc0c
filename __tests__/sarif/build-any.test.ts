import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildRun } from '../../src/sarif/build.js';
import { mergeRuns } from '../../src/sarif/merge.js';
import { toRepoPath } from '../../src/sarif/paths.js';
import { severities } from '../../src/sarif/severity.js';
import { sampleRun } from './samples.js';
import { schemas } from './schemas.js';

describe('any finding', () => {
  const validators = schemas();
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string());
  const severity = fc.constantFrom(...severities);
  const number = fc.oneof(fc.integer({ min: -2, max: 9 }), fc.double());
  const path = fc
    .uint8Array({ minLength: 1, maxLength: 20 })
    .map(toRepoPath)
    .filter((name) => name.split('/').every((segment) => !['', '.', '..'].includes(segment)));
  const anyRule = fc.record(
    {
      id: fc.string().filter((id) => id.trim() !== ''),
      title: text,
      description: text,
      help: text,
      security: fc.boolean(),
      severity,
      cwe: fc.array(number),
      name: text,
      helpUri: fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), text),
    },
    { requiredKeys: ['id', 'title', 'description', 'help', 'security', 'severity', 'cwe'] },
  );
  const region = fc.record(
    { startLine: number, startColumn: number, endLine: number, endColumn: number },
    { requiredKeys: ['startLine'] },
  );
  const anyFinding = fc.record(
    { message: text, severity, path, region, commit: fc.stringMatching(/^[0-9a-f]{40}$/), fix: text },
    { requiredKeys: ['message', 'severity', 'path'] },
  );

  it('becomes a valid log', () => {
    fc.assert(
      fc.property(anyRule, fc.array(anyFinding, { maxLength: 4 }), (known, findings) => {
        const run = buildRun({
          driver: 'tool',
          version: '1',
          automationId: 'security-gates/lint/tool/',
          rules: [known],
          findings: findings.map((one) => ({ finding: { ...one, rule: known.id }, fingerprints: {} })),
        });
        for (const { problems } of validators) expect(problems(mergeRuns([run]))).toEqual([]);
        expect(run.results).toHaveLength(findings.length);
        expect(run.results?.every(({ message }) => (message.text ?? '').trim() !== '')).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('would not be valid with a line 0', () => {
    const [result] = sampleRun().results ?? [];
    const broken = { ...result, locations: [{ physicalLocation: { region: { startLine: 0 } } }] };
    const log = { ...mergeRuns([sampleRun()]), runs: [{ ...sampleRun(), results: [broken] }] };
    for (const { problems } of validators) expect(problems(log)).not.toEqual([]);
    expect(broken.ruleId).toBe('S602');
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import type { Judgement } from '../../src/model.js';
import { verdictJsonSchema } from '../../src/report/verdict-schema.js';
import { verdictDocument, verdictJson } from '../../src/report/verdict-json.js';
import { erring, failing, gate, noCounts, noMarks, passing, proof, source, verdict } from './sample.js';

const suppression = {
  scanner: 'ruff',
  path: 'a.py',
  line: 1,
  rules: ['S1'],
  reason: 'why',
  scope: 'line',
  added: true,
} as const;

const valid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(verdictJsonSchema());

const parsed = (text: string): unknown => JSON.parse(text);

describe('verdict.json', () => {
  it.each([
    ['failing', failing],
    ['erring', erring],
    ['passing', passing],
    ['empty', { ...passing, verdict: verdict({ verdict: 'error', source: { ...source, staged: true } }) }],
  ] as readonly (readonly [string, Judgement])[])('of a %s run is valid', (_, judgement) => {
    expect(valid(parsed(verdictJson(judgement.verdict))) ? [] : valid.errors).toEqual([]);
  });

  it('has gates by id, exit code and proof', () => {
    expect(parsed(verdictJson(erring.verdict))).toMatchObject({
      schemaVersion: 1,
      verdict: 'error',
      exitCode: 2,
      name: '',
      source: { head: source.head, trusted: source.trusted },
      gates: {
        lint: { verdict: 'fail', counted: 3, scanners: { ruff: { status: 'ran', proof: { version: '0.17.6' } } } },
        secrets: { verdict: 'error', scanners: { gitleaks: { status: 'failed', remedy: expect.any(String) } } },
      },
    });
    expect(verdictDocument(failing.verdict).exitCode).toBe(1);
    expect(verdictDocument(passing.verdict).exitCode).toBe(0);
    const wrongInput = verdictJson(erring.verdict, 3);
    expect(parsed(wrongInput)).toMatchObject({ verdict: 'error', exitCode: 3 });
    expect(valid(parsed(wrongInput)) ? [] : valid.errors).toEqual([]);
    expect(verdictDocument(failing.verdict).gates.lint).not.toHaveProperty('gate');
  });

  it('is valid for any texts and numbers', () => {
    const texts = fc.array(fc.string({ unit: 'binary' }), { maxLength: 3 });
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), texts, fc.nat(), (text, list, number) => {
        const lint = gate('lint', {
          reasons: list,
          findings: { ...noCounts, info: number },
          marks: { ...noMarks, baseline: number },
          scanners: {
            [text]: { status: 'ran', findings: number, proof: { ...proof(text, text), targets: list, checks: list } },
          },
        });
        const suppressions = [{ ...suppression, path: text, line: number + 1, rules: list, reason: text }];
        const json = verdictJson(verdict({ name: text, notes: list, gates: { lint }, suppressions }));
        expect(valid(parsed(json)) ? [] : valid.errors).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the schema', () => {
  const document = verdictDocument(failing.verdict);
  const lint = document.gates.lint;

  it.each([
    ['an unknown verdict', { ...document, verdict: 'green' }],
    ['no verdict', { ...document, verdict: undefined }],
    ['another version', { ...document, schemaVersion: 2 }],
    ['an exit code that no run has', { ...document, exitCode: 4 }],
    ['an unknown property', { ...document, ok: true }],
    ['an unknown gate', { ...document, gates: { weather: lint } }],
    ['a gate without a count', { ...document, gates: { lint: { ...lint, findings: { high: 1 } } } }],
    ['a negative count', { ...document, gates: { lint: { ...lint, counted: -1 } } }],
    [
      'a scanner that ran without proof',
      { ...document, gates: { lint: { ...lint, scanners: { ruff: { status: 'ran', findings: 0 } } } } },
    ],
    ['a suppression of no line', { ...document, suppressions: [{ ...suppression, line: 0 }] }],
    ['a suppression that reaches nobody knows where', { ...document, suppressions: [{ ...suppression, scope: 'x' }] }],
    ['no list of suppressions', { ...document, suppressions: undefined }],
    ['an unknown change', { ...document, changes: [{ kind: 'mood', subject: 'x', change: 'added', effect: 'y' }] }],
  ])('refuses %s', (_, broken) => {
    expect(valid(parsed(JSON.stringify(broken)))).toBe(false);
  });

  it('is the committed one', () => {
    const committed = readFileSync(new URL('../../docs/verdict.schema.json', import.meta.url), 'utf8');
    expect(parsed(committed)).toEqual(verdictJsonSchema());
  });
});

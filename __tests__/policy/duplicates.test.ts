import { describe, expect, it } from '@jest/globals';
import type { Result } from 'sarif';
import { configure } from '../../src/config/config.js';
import { emptyInputs } from '../../src/config/inputs.js';
import type { GateId } from '../../src/gates.js';
import type { Outcome, Severity } from '../../src/model.js';
import { markDuplicates } from '../../src/policy/duplicates.js';
import { markOf } from '../../src/sarif/marks.js';
import { scanners } from '../../src/scanners/index.js';

type Place = { readonly uri?: string; readonly start?: number; readonly end?: number };

const result = (
  ruleId: string,
  { uri = 'main.tf', start, end }: Place,
  properties: Readonly<Record<string, string>> = {},
): Result => ({
  ruleId,
  message: { text: 'm' },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri },
        ...(start === undefined
          ? {}
          : { region: { startLine: start, ...(end === undefined ? {} : { endLine: end }) } }),
      },
    },
  ],
  properties: { 'security-gates/severity': 'high', ...properties },
});

const ran = (scanner: string, results: readonly Result[], gate: GateId = 'iac'): Outcome => ({
  status: 'ran',
  gate,
  scanner,
  run: { tool: { driver: { name: scanner } }, results: [...results] },
  proof: {
    tool: scanner,
    version: '1',
    digest: 'd',
    source: 's',
    command: 'c',
    exitCode: 0,
    durationMs: 1,
    targets: [],
    files: { expected: 1, seen: 1, excluded: [] },
    data: [],
    checks: [],
    remarks: [],
  },
});

const same = { 'security-gates/same-as': 'AWS-0001 AWS-0107' };
const tfsec = (place: Place, properties: Readonly<Record<string, string>> = {}): Outcome =>
  ran('tfsec', [result('aws-open', place, { ...same, ...properties })]);
const trivy = (place: Place, properties: Readonly<Record<string, string>> = {}, rule = 'AWS-0107'): Outcome =>
  ran('trivy-config', [result(rule, place, properties)]);

function marks(outcomes: readonly Outcome[], failOn = ''): readonly (string | undefined)[] {
  const config = configure({ ...emptyInputs, 'fail-on': failOn }, undefined, scanners);
  return markDuplicates(outcomes, config).flatMap((outcome) =>
    outcome.status === 'ran' ? (outcome.run.results ?? []).map(markOf) : [],
  );
}

const severity = (word: Severity) => ({ 'security-gates/severity': word });

describe('what two scanners of a gate find', () => {
  it.each([
    ['on the same line', { start: 3 }, { start: 3 }],
    ['on lines that overlap', { start: 1, end: 8 }, { start: 3, end: 12 }],
    ['one of them in the file as a whole', { start: 1, end: 4 }, {}],
  ])('is one finding: %s', (_, one, other) => {
    expect(marks([tfsec(one), trivy(other)])).toEqual(['duplicate', undefined]);
    expect(marks([trivy(other), tfsec(one)])).toEqual([undefined, 'duplicate']);
  });

  it.each([
    ['lines that share none', [tfsec({ start: 1, end: 2 }), trivy({ start: 3, end: 4 })]],
    ['another file', [tfsec({ start: 1 }), trivy({ start: 1, uri: 'other.tf' })]],
    ['another rule', [tfsec({ start: 1 }), trivy({ start: 1 }, {}, 'AWS-0108')]],
    ['another gate', [tfsec({ start: 1 }), ran('semgrep', [result('AWS-0107', { start: 1 })], 'sast')]],
    ['the same scanner', [ran('tfsec', [result('x', { start: 1 }, same), result('AWS-0107', { start: 1 })])]],
  ])('is two: %s', (_, outcomes) => {
    expect(marks(outcomes)).toEqual([undefined, undefined]);
  });

  it('stays open where the other one is set aside', () => {
    expect(marks([tfsec({ start: 1 }), trivy({ start: 1 }, { 'security-gates/mark': 'suppressed' })])).toEqual([
      undefined,
      'suppressed',
    ]);
  });

  it('keeps the mark that it has', () => {
    expect(marks([tfsec({ start: 1 }, { 'security-gates/mark': 'suppressed' }), trivy({ start: 1 })])).toEqual([
      'suppressed',
      undefined,
    ]);
  });

  it('counts where the other one would not', () => {
    const both = [tfsec({ start: 1 }, severity('critical')), trivy({ start: 1 }, severity('high'))];
    expect(marks(both)).toEqual(['duplicate', undefined]);
    expect(marks(both, 'critical')).toEqual([undefined, undefined]);
    expect(marks([tfsec({ start: 1 }, severity('low')), trivy({ start: 1 }, severity('info'))])[0]).toBe('duplicate');
  });

  it('is whole where a scanner failed', () => {
    const failed: Outcome = { status: 'failed', gate: 'iac', scanner: 'trivy-config', reason: 'crashed' };
    expect(markDuplicates([tfsec({ start: 1 }), failed], configure(emptyInputs, undefined, scanners))[1]).toBe(failed);
    expect(marks([tfsec({ start: 1 }), failed])).toEqual([undefined]);
  });
});

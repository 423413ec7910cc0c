import { describe, expect, it } from '@jest/globals';
import { finding, sampleRun } from './samples.js';

describe('regions', () => {
  it.each([
    ['none', undefined, { startLine: 1 }],
    ['a line', { startLine: 7 }, { startLine: 7, endLine: 7 }],
    ['line 0', { startLine: 0, startColumn: 3 }, { startLine: 1 }],
    ['half a line', { startLine: 1.5 }, { startLine: 1 }],
    ['a line beyond 32 bits', { startLine: 2 ** 31 }, { startLine: 1 }],
    ['column 0', { startLine: 7, startColumn: 0 }, { startLine: 7, endLine: 7 }],
    ['an end before the start', { startLine: 7, endLine: 6, endColumn: 3 }, { startLine: 7 }],
    [
      'an end column before the start column',
      { startLine: 7, startColumn: 9, endColumn: 8 },
      { startLine: 7, startColumn: 9, endLine: 7 },
    ],
    [
      'an insertion point',
      { startLine: 7, startColumn: 9, endColumn: 9 },
      { startLine: 7, startColumn: 9, endLine: 7, endColumn: 9 },
    ],
    [
      'several lines',
      { startLine: 7, startColumn: 9, endLine: 8, endColumn: 2 },
      { startLine: 7, startColumn: 9, endLine: 8, endColumn: 2 },
    ],
  ])('writes %s', (_, region, written) => {
    const { region: _sample, ...rest } = finding();
    const run = sampleRun({
      findings: [{ finding: region === undefined ? rest : { ...rest, region }, fingerprints: {} }],
    });
    expect(run.results?.[0]?.locations?.[0]?.physicalLocation?.region).toEqual(written);
  });
});

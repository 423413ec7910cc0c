import { describe, expect, it } from '@jest/globals';
import { gateIds } from '../../src/gates.js';
import { outputDescriptions, outputs } from '../../src/report/outputs.js';
import { erring, failing, gate, verdict } from './sample.js';

const paths = { sarif: '/w/security-gates-report/results.sarif', folder: '/w/security-gates-report' };

describe('outputs', () => {
  it('says verdicts and numbers', () => {
    expect(outputs(failing.verdict, paths)).toEqual({
      verdict: 'fail',
      sarif: paths.sarif,
      'report-dir': paths.folder,
      lint: 'fail',
      'lint-findings': '3',
      secrets: 'fail',
      'secrets-findings': '1',
    });
    expect(outputs(erring.verdict, paths)).toMatchObject({
      verdict: 'error',
      secrets: 'error',
      'secrets-findings': '0',
    });
  });

  it('leaves out gates that are off, and holds no text from outside', () => {
    const only = verdict({
      name: 'n\nverdict=pass',
      notes: ['x'],
      gates: { secrets: gate('secrets', { reasons: ['r'] }) },
    });
    expect(outputs(only, paths)).toEqual({
      verdict: 'pass',
      sarif: paths.sarif,
      'report-dir': paths.folder,
      secrets: 'pass',
      'secrets-findings': '0',
    });
  });

  it('describes every output that it may set, once', () => {
    const names = outputDescriptions.map(({ name }) => name);
    expect(names).toEqual(['verdict', 'sarif', 'report-dir', ...gateIds.flatMap((id) => [id, `${id}-findings`])]);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(Object.keys(outputs(failing.verdict, paths))));
    expect(outputDescriptions.every(({ description }) => description.endsWith('.'))).toBe(true);
  });
});

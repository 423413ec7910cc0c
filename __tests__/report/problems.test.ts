import { describe, expect, it } from '@jest/globals';
import { terminalReport } from '../../src/report/terminal.js';
import { gate, log, verdict } from './sample.js';

const plain = { columns: 80, color: false, folder: 'security-gates-report' };

describe('what kept a gate from an answer', () => {
  it('calls a scanner that has nothing to look at no error beside one that failed', () => {
    const scanners = {
      judge: { status: 'failed', reason: 'it is not there' },
      ruff: { status: 'not-applicable', reason: 'no Python files' },
    } as const;
    const reasons = ['judge: it is not there', 'ruff: no Python files'];
    const beside = verdict({
      verdict: 'error',
      gates: { lint: gate('lint', { verdict: 'error', reasons, scanners }) },
    });
    const text = terminalReport({ verdict: beside, log: log() }, plain);
    expect(text.match(/lint: error/g)).toHaveLength(1);
    expect(text).toContain('lint: ruff: no Python files');
    const { ruff } = scanners;
    const alone = verdict({
      verdict: 'error',
      gates: { lint: gate('lint', { verdict: 'error', reasons: ['ruff: no Python files'], scanners: { ruff } }) },
    });
    expect(terminalReport({ verdict: alone, log: log() }, plain)).toContain('lint: error');
  });
});

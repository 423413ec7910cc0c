import { describe, expect, it } from '@jest/globals';
import { annotations } from '../../src/report/annotations.js';
import { erroredJudgement } from '../../src/report/errored.js';
import { summaryMarkdown } from '../../src/report/summary.js';
import { terminalReport } from '../../src/report/terminal.js';
import { erring, gate, log, verdict } from './sample.js';

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

  it('has the same judged again as was asked for, in every medium', () => {
    const judgement = { ...erring, same: " ../shop --config 'my policy.yml'\u001b" };
    const again = "security-gates check --gates secrets ../shop --config 'my policy.yml'\\e";
    const text = terminalReport(judgement, { ...plain, columns: 200 });
    expect(text).toContain(`Reproduce: ${again}\n`);
    expect(annotations(judgement).map(({ message }) => message)).toContainEqual(
      expect.stringContaining(`Reproduce: ${again}`),
    );
    expect(summaryMarkdown(judgement)).toContain(again);
  });

  it('is that nothing was judged where the run ended before', () => {
    const ended = erroredJudgement('input gates: unknown gate "lnt"');
    expect(terminalReport(ended, plain)).toMatch(/^Judged {2}nothing\n/);
    expect(summaryMarkdown(ended)).toContain('Judged: nothing.\n');
    const head = { ...ended.verdict.source, head: 'a'.repeat(40), event: 'push' };
    expect(summaryMarkdown({ ...ended, verdict: { ...ended.verdict, source: head } })).toContain(
      'Judged: commit aaaaaaaaaaaa ',
    );
  });
});

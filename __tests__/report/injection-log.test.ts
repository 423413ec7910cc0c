import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Annotation } from '../../src/host/host.js';
import { annotations } from '../../src/report/annotations.js';
import { summaryMarkdown } from '../../src/report/summary.js';
import { terminalReport } from '../../src/report/terminal.js';
import { temporaryFolder } from '../host/temporary.js';
import { fileOutputs, runnerCommands, type RunnerCommand } from '../support/runner-parser.js';
import { hostileTexts, judgementOf, plainTexts, textsOfOne } from './hostile.js';

const folder = temporaryFolder();
const seed = Date.now() | 0;
const samples = fc.sample(hostileTexts, { numRuns: 10_000 / textsOfOne, seed });

/** Says what a sample comes from, so that a failure can be repeated. */
const named = (index: number): string => `sample ${index} of the seed ${seed}`;

/** Between the outputs of two samples. */
const border = '=-=-= the next one =-=-=';

/** The real way of a workflow run, in a process of its own: what its stdout, its outputs and its summary came to. */
function workflowRun(texts: readonly (readonly string[])[]) {
  const at = (name: string): string => join(folder, name);
  writeFileSync(at('samples.json'), JSON.stringify(texts));
  for (const name of ['output', 'summary']) writeFileSync(at(name), '');
  const url = (path: string): string => JSON.stringify(new URL(`../../${path}`, import.meta.url).href);
  writeFileSync(
    at('step.mts'),
    `import { readFileSync } from 'node:fs';
     import { githubHost } from ${url('src/host/github.ts')};
     import { annotations } from ${url('src/report/annotations.ts')};
     import { terminalReport } from ${url('src/report/terminal.ts')};
     import { summaryMarkdown } from ${url('src/report/summary.ts')};
     import { judgementOf } from ${url('__tests__/report/hostile.ts')};
     const { workflow, console } = await githubHost();
     for (const texts of JSON.parse(readFileSync(${JSON.stringify(at('samples.json'))}, 'utf8'))) {
       const judgement = judgementOf(texts);
       for (const annotation of annotations(judgement)) workflow.annotate(annotation);
       console.out(terminalReport(judgement, { columns: 80, color: false, folder: texts[0] }));
       for (const text of texts) console.out(text + '\\n');
       for (const text of texts) workflow.setOutput('text', text);
       await workflow.writeSummary(summaryMarkdown(judgement));
       process.stdout.write(${JSON.stringify(`${border}\n`)});
     }`,
  );
  const stdout = execFileSync(process.execPath, ['--import', 'tsx', at('step.mts')], {
    env: { PATH: process.env['PATH'] ?? '', GITHUB_OUTPUT: at('output'), GITHUB_STEP_SUMMARY: at('summary') },
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  return {
    logs: stdout.split(`${border}\n`).slice(0, -1),
    outputs: readFileSync(at('output'), 'utf8'),
    summary: readFileSync(at('summary'), 'utf8'),
  };
}

/** The command that an annotation is meant to be. */
function meant({ level, title, message, file, line }: Annotation): RunnerCommand {
  const place = { ...(file !== undefined && { file }), ...(line !== undefined && { line: String(line) }) };
  return { name: level, properties: { title, ...place }, data: message };
}

const reportOf = (texts: readonly string[], color: boolean): string =>
  terminalReport(judgementOf(texts), { columns: 80, color, folder: texts[0] ?? '' });
const reports = samples.map((texts) => reportOf(texts, false));

describe('10,000 hostile texts in a workflow run', () => {
  const run = workflowRun(samples);

  it('come to the annotations that are meant, and to no other command', () => {
    expect(run.logs).toHaveLength(samples.length);
    samples.forEach((texts, index) => {
      const commands = runnerCommands(run.logs[index] ?? '');
      expect({ of: named(index), commands }).toEqual({
        of: named(index),
        commands: annotations(judgementOf(texts)).map(meant),
      });
    });
  }, 60_000);

  it('would come to commands if they were printed as they are, or as the report has them', () => {
    expect(runnerCommands(samples.flat().join('\n')).length).toBeGreaterThan(1000);
    expect(runnerCommands(reports.join('')).length).toBeGreaterThan(100);
  });

  it('are outputs that are read back as they were set', () => {
    const wellFormed = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
    const set = fileOutputs(run.outputs);
    expect(set.map(([name]) => name)).toEqual(samples.flat().map(() => 'text'));
    const wrong = samples.flat().filter((text, index) => set[index]?.[1] !== wellFormed(text));
    expect({ seed, wrong }).toEqual({ seed, wrong: [] });
  });

  it('are in the summary as it was made', () => {
    expect(run.summary).toBe(samples.map((texts) => `${summaryMarkdown(judgementOf(texts))}\n`).join(''));
  });
});

describe('10,000 hostile texts in the terminal report', () => {
  it('leave nothing that steers a terminal or begins like a command', () => {
    const steering = reports.flatMap((report, index) =>
      steeringLines(report).map((line) => ({ of: named(index), line })),
    );
    expect(steering).toEqual([]);
  });

  it('are coloured by us alone', () => {
    samples.slice(0, 40).forEach((texts, index) => {
      const plain = reportOf(texts, true).replaceAll(/\u001b\[(?:0|1|2|31|32|33|35)m/g, '');
      expect({ of: named(index), plain }).toEqual({ of: named(index), plain: reports[index] });
    });
  });

  it('end with the verdict, and nothing else looks like it', () => {
    const verdicts = reports.map((report) =>
      report.split('\n').filter((line) => /^\S (?:pass|fail|error):/u.test(line)),
    );
    expect(new Set(verdicts.flat())).toEqual(
      new Set(['! error: secrets could not tell, so this commit may not be merged. lint (3']),
    );
    expect(verdicts.filter((lines) => lines.length !== 1)).toEqual([]);
  });

  it('would be seen if they were not made visible', () => {
    const texts = ['\u001b[31m', '\r', '\u009b', '\u2028', '\u202e', '\n::error::x', '\n##[error]x', '\t', '\0'];
    const unescaped = texts.map((text) => reportOf(plainTexts, false).replace('plain C', text));
    expect(unescaped.map((report) => steeringLines(report).length)).toEqual(texts.map(() => 1));
    expect(steeringLines(reportOf(plainTexts, false))).toEqual([]);
  });
});

/** Lines that do more to a terminal than to show text, and lines that begin like a command. */
function steeringLines(report: string): readonly string[] {
  const lines = report.split('\n');
  return lines.filter((line) => /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]|^(?:::|##\[)/u.test(line));
}

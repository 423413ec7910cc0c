import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { withoutCommands } from '../../src/host/github-log.js';
import { githubHost } from '../../src/host/github.js';
import { temporaryFolder } from './temporary.js';

const folder = temporaryFolder();

/** How the runner reads a line, with what its comparison by culture overlooks taken out. */
function isCommand(line: string): boolean {
  const bare = line.replace(/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '');
  return bare.trimStart().startsWith('::') || bare.includes('##[');
}

const isSafe = (text: string) => !text.split(/[\n\r\v\f\u0085\u2028\u2029]/u).some(isCommand);

describe('withoutCommands', () => {
  it.each([
    '::error::x',
    '  \t::set-output name=a::b',
    'fine\r::stop-commands::x',
    'fine\u2028::add-mask::x',
    'fine\u0085::add-mask::x',
    'before ##[group]x',
    '####[error]',
    '\u200b::error::x',
    ':\u00ad:error::x',
    '#\u200d#[error]x',
    '\u0000::error::x',
    '\ufeff ::error::x',
  ])('takes the meaning from %j', (text) => {
    expect(isSafe(text)).toBe(false);
    expect(isSafe(withoutCommands(text))).toBe(true);
  });

  it.each(['', 'a :: b', 'std::vector', 'a\r\nb\n', '\u001b[31mred\u001b[0m', '# [x]', '👩‍💻'])(
    'leaves %j as it is',
    (text) => {
      expect(withoutCommands(text)).toBe(text);
    },
  );

  it('holds for any text, and keeps its lines', () => {
    const piece = fc.constantFrom('::', ':', '#', '##[', '[', ' ', '\n', '\r', '\u200b', '\u00ad', 'a', 'error');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        const safe = withoutCommands(text);
        expect(isSafe(safe)).toBe(true);
        expect(safe.split('\n')).toHaveLength(text.split('\n').length);
      }),
    );
  });
});

describe('githubHost', () => {
  /** Runs a script as the step of a workflow. */
  function step(script: string, env: Record<string, string>): string {
    const path = join(folder, 'step.mts');
    const source = new URL('../../src/host/github.ts', import.meta.url).href;
    writeFileSync(
      path,
      `import { githubHost } from ${JSON.stringify(source)};
       const host = await githubHost();
       const { workflow } = host;
       ${script}`,
    );
    const options = { env: { PATH: process.env['PATH'] ?? '', ...env }, encoding: 'utf8' } as const;
    return execFileSync(process.execPath, ['--import', 'tsx', path], options);
  }

  it('reads inputs, sets outputs, writes the summary and annotates', () => {
    const output = join(folder, 'output');
    const summary = join(folder, 'summary');
    writeFileSync(output, '');
    writeFileSync(summary, 'earlier\n');
    const stdout = step(
      `workflow.setOutput('verdict', workflow.input('fail-on') + workflow.input('none'));
       await workflow.writeSummary('# One');
       await workflow.writeSummary('# Two');
       workflow.annotate({ level: 'warning', title: 'a,b', message: 'x\\n::error::y', file: 'a b.ts', line: 3 });
       workflow.annotate({ level: 'notice', title: 't', message: 'm' });
       host.console.out('::error::from a tool\\nplain\\n');`,
      { 'INPUT_FAIL-ON': ' high ', GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary },
    );
    expect(readFileSync(output, 'utf8')).toMatch(/^verdict<<(ghadelimiter_\S+)\nhigh\n\1\n$/);
    expect(readFileSync(summary, 'utf8')).toBe('earlier\n# One\n# Two\n');
    expect(stdout.split('\n')).toEqual([
      '::warning title=a%2Cb,file=a b.ts,line=3::x%0A::error::y',
      '::notice title=t::m',
      '| ::error::from a tool',
      'plain',
      '',
    ]);
  });

  it('writes no summary where there is none to write', () => {
    expect(step(`await workflow.writeSummary('# One'); host.console.out('done');`, {})).toBe('done');
  });

  it('has the shared cache of the run, where there is one', async () => {
    const env = {
      ACTIONS_RESULTS_URL: 'https://cache.example',
      ACTIONS_RUNTIME_TOKEN: 'x',
      ACTIONS_CACHE_SERVICE_V2: '1',
    };
    expect((await githubHost({ env })).workflow?.cache).toBeDefined();
    expect((await githubHost({ env: {} })).workflow).not.toHaveProperty('cache');
  });

  it.each(['out', 'err'])('is as careful for a command in a workflow run, and only there (%s)', (stream) => {
    const path = join(folder, 'command.mts');
    const source = new URL('../../src/host/local.ts', import.meta.url).href;
    writeFileSync(
      path,
      `import { localHost } from ${JSON.stringify(source)};
       localHost().console.${stream}('::error::from a tool\\n##[error]x\\n');`,
    );
    const text = (env: Record<string, string>): string => {
      const options = { env: { PATH: process.env['PATH'] ?? '', ...env }, encoding: 'utf8' } as const;
      const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', path], options);
      return stream === 'out' ? stdout : stderr;
    };
    expect(text({ GITHUB_ACTIONS: 'true' })).toBe('| ::error::from a tool\n# #[error]x\n');
    expect(text({})).toBe('::error::from a tool\n##[error]x\n');
  });

  it('is never interactive', async () => {
    expect((await githubHost()).console.interactive).toBe(false);
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { markdownBlock, markdownCode, markdownText } from '../../src/report/markdown.js';
import { summaryMarkdown } from '../../src/report/summary.js';
import { gate, log, proof, run, source, verdict } from './sample.js';
import { tables } from './tables.js';

const ourTags = /<\/?(?:details|summary|code|wbr)>/g;

describe('text from outside', () => {
  const hostile = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...[
            '|',
            '\\',
            '`',
            '```',
            '<',
            '>',
            '&',
            '*',
            '_',
            '[',
            '](x)',
            '![a](b)',
            '@octocat',
            '#12',
            'GH-3',
            '~~',
            '$x$',
            '$',
          ],
          ...[
            'https://evil.example',
            'www.evil.example',
            'a@b.co',
            ':x:',
            '\n',
            '\n\n',
            '\r',
            '| - |',
            '<img src=x>',
            '</details>',
          ],
          ...['<!--', '-->', '&lt;', '\\|', '\n# x', '\n- y', '\u001b[31m', '\u202E', '::error::', '<wbr>', '<code>'],
        ),
        fc.string({ unit: 'binary', maxLength: 8 }),
      ),
      { maxLength: 10 },
    )
    .map((parts) => parts.join(''));

  it.each([
    ['a|b', 'a&#124;b'],
    ['@octocat', '&#64;<wbr>octocat'],
    ['fixes #12', 'fixes &#35;<wbr>12'],
    ['gh-7', 'gh<wbr>-7'],
    ['https://evil.example', 'https:<wbr>//evil.example'],
    ['www.evil.example', 'www<wbr>.evil.example'],
    ['$x$', '&#36;<wbr>x&#36;'],
    ['![x](y)', '&#33;&#91;x&#93;&#40;y&#41;'],
    ['<img>', '&#60;img&#62;'],
    ['&#64;', '&#38;&#35;<wbr>64;'],
    [':tada:', ':<wbr>tada:'],
    ['a\n# b', 'a &#35;<wbr> b'],
  ])('%j becomes %j', (text, expected) => {
    expect(markdownText(text)).toBe(expected);
    expect(markdownCode('')).toBe('');
  });

  it('cannot leave a fenced block', () => {
    expect(markdownBlock('a\n```\nb')).toBe('````\na\\n```\\nb\n````');
  });

  it('is inert in every place of the page', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 10, maxLength: 10 }), (texts) => {
        const [a = '', b = '', c = '', d = '', e = '', f = '', g = '', h = '', i = '', j = ''] = texts;
        const finding = { rule: a, severity: 'high', path: b, message: c, fix: d } as const;
        const page = summaryMarkdown({
          verdict: verdict({
            verdict: 'error',
            name: i,
            source: { ...source, trustedBecause: e },
            notes: [f],
            changes: [{ kind: 'policy', subject: g, change: 'changed', effect: h }],
            gates: {
              lint: gate('lint', {
                verdict: 'fail',
                reasons: [`r${i}`],
                scanners: {
                  ruff: { status: 'ran', findings: 3, proof: { ...proof(j, a), targets: [b], checks: [c], source: d } },
                },
              }),
              secrets: gate('secrets', {
                verdict: 'error',
                scanners: { gitleaks: { status: 'failed', reason: `r${e}`, remedy: f } },
              }),
            },
          }),
          log: log(run('lint', 'ruff', [finding, finding, { ...finding, mark: 'suppressed' }])),
        });
        // Changes, gates, findings that count, marked findings.
        expect(tables(page)).toEqual([1, 2, 2, 1]);
        const own = page.replace(/^(`{3,})\n.*\n\1$/gm, '').replace(ourTags, '\u0000');
        expect(own).not.toMatch(/[<>@`[\]$~\\]/);
        expect(own).not.toMatch(/:\/\/|www\.|GH-\d|:[\w+-]+:/i);
        expect(own.replace(/&#\d+;/g, '').replace(/^#{2,3} /gm, '')).not.toMatch(/[&#!_]\S/);
      }),
      { numRuns: 200 },
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { commentsIn, type OwnedSyntax } from '../../src/plan/inline-comments.js';
import { scanners } from '../../src/scanners/index.js';
import type { InlineSyntax } from '../../src/scanners/scanner.js';

/** A tool of many languages: a word anywhere in a line, rules behind a colon with commas between them. */
const anywhere: InlineSyntax = {
  marker: / hush(?:up)?/i,
  word: 'hush',
  rules: /^[:=]\s*([^\s,]+(?:\s*,\s*[^\s,]+)*)/,
  scope: 'line',
  appliedBy: 'tool',
};

const owned: readonly OwnedSyntax[] = [
  ...Object.values(scanners).flatMap(({ id, comments = [] }) => comments.map((syntax) => ({ scanner: id, syntax }))),
  { scanner: 'hushup', syntax: anywhere },
];

const read = (text: string | Buffer, path = 'a.py', limit = 100) =>
  commentsIn(path, Buffer.from(text), owned, limit).map(({ ground, ...comment }) => {
    expect(ground).toMatch(/^[0-9a-f]{64}$/);
    return comment;
  });

/** `scanner scope [rules] reason` of each comment in a line. */
const short = (text: string): readonly string[] =>
  read(text).map(({ scanner, scope, rules, reason }) => `${scanner} ${scope} [${rules.join(' ')}] ${reason}`.trim());

describe('what a comment says', () => {
  it.each([
    ['x = 1  # noqa', ['ruff line []']],
    ['x = 1  # noqa: S101', ['ruff line [S101]']],
    ['x = 1  # noqa: S101,E501 long address', ['ruff line [S101 E501] long address']],
    ['x = 1  #NoQA:S101 E501', ['ruff line [S101 E501]']],
    ['x = 1  # noqa: S101S605, S101', ['ruff line [S101 S605]']],
    ['x = 1  # noqa because I may', ['ruff line [] because I may']],
    ['x = 1  # noqa: S101 -- see #12, not //13', ['ruff line [S101] see #12, not //13']],
    ['x = 1  # noqa: S101  # needed: it is a test', ['ruff line [S101] needed: it is a test']],
    ['x = 1  # fine #noqa # noqa: E1', ['ruff line []', 'ruff line [E1]']],
    ['x = 1  #\u3000noqa:\u00a0S101\u0085S605', ['ruff line [S101 S605]']],
    ['# ruff: noqa', ['ruff file []']],
    ['# ruff: noqa: S101 generated', ['ruff file [S101] generated']],
    ['#flake8:noqa', ['ruff file []']],
    ['x()  # ruff: ignore[S605] trusted', ['ruff line [S605] trusted']],
    ['# ruff: disable[S605, S607]', ['ruff block [S605 S607]']],
    ['# ruff: file-ignore [S605]', ['ruff file [S605]']],
    ['key = 1  # gitleaks:allow', ['gitleaks line []']],
    ['key = 1  # gitleaks:allow a key of the documentation', ['gitleaks line [] a key of the documentation']],
    ['f();  // hush', ['hushup line []']],
    ['f();  // hushup: a.b, c-d -- checked  by Ada', ['hushup line [a.b c-d] checked by Ada']],
    ['f();  /* hush: a */ g()', ['hushup line [a]']],
    ['<p> <!-- hush: a, b because --> words', ['hushup line [a b] because']],
    ['f();  // HUSH=a', ['hushup line [a]']],
    [
      'k = f()  # noqa: S1 old  # gitleaks:allow a sample  # hush: x',
      ['ruff line [S1] old', 'gitleaks line [] a sample', 'hushup line [x]'],
    ],
    ['print("# noqa: S1")', ['ruff line [S1]']],
  ])('%j', (text, expected) => {
    expect(short(text)).toEqual(expected);
  });

  it.each([
    'x = 1  # noqa-not',
    'x = 1  # noqa, but',
    'x = 1  # noqas',
    'x = 1  # fine noqa',
    'x = 1  # ruff: ignore',
    'x = 1  # ruff: disable S605',
    '# ruff: enable[S605]',
    'x = 1  # gitleaks: allow',
    'hush()',
  ])('%j is none', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('where a comment stands', () => {
  const lines = ['a = 1', 'b = 2  # noqa', '', 'c = 3  # noqa: E1'];

  it.each(['\n', '\r\n', '\r'])('counts lines that end with %j', (end) => {
    expect(read(lines.join(end)).map(({ line, rules }) => ({ line, rules }))).toEqual([
      { line: 2, rules: [] },
      { line: 4, rules: ['E1'] },
    ]);
  });

  it('reads on behind bytes that are no text, and in a line of many', () => {
    const bytes = Buffer.concat([
      Buffer.from([0, 0xff, 0xfe, 10]),
      Buffer.from('x # noqa: E1 because \xff\n', 'latin1'),
    ]);
    expect(read(bytes)).toMatchObject([{ line: 2, rules: ['E1'], reason: 'because \uFFFD' }]);
    expect(read(`${'x'.repeat(1e6)} # noqa: E1 ${'y'.repeat(1e6)}`)).toMatchObject([{ line: 1, rules: ['E1'] }]);
  });

  it('reads the strings of a notebook, whatever their escapes, at the lines of the file', () => {
    const cell = { cell_type: 'code', source: ['import os\n', 'os.system(c)  # noqa: S605 "why"\n'] };
    const notebook = JSON.stringify({ cells: [cell] }, undefined, 1);
    expect(read(notebook, 'a.ipynb')).toEqual([
      { scanner: 'ruff', line: 7, rules: ['S605'], reason: '"why"', scope: 'line' },
    ]);
    const hidden = JSON.stringify({ source: 'x = 1\ny = 2  # noqa: E1\n' }).replace('# noqa', '\\u0023 no\\u0071a');
    expect(hidden).not.toContain('noqa');
    expect(read(hidden, 'B.IPYNB')).toMatchObject([{ line: 1, rules: ['E1'], reason: '' }]);
    expect(read('{"source": "x  # noqa: E1', 'c.ipynb')).toMatchObject([{ line: 1, rules: ['E1'] }]);
  });
});

describe('limits', () => {
  it('keeps so many comments, in order', () => {
    const text = 'x # noqa: E1 # noqa: E2\n'.repeat(5);
    expect(read(text, 'a.py', 3).map(({ line, rules }) => [line, rules[0]])).toEqual([
      [1, 'E1'],
      [1, 'E2'],
      [2, 'E1'],
    ]);
  });

  it('cuts a long reason, and takes a list of rules that it cannot read whole for all rules', () => {
    const [long] = read(`x # noqa: E1 ${'why '.repeat(300)}`);
    expect(long?.reason).toHaveLength(500);
    expect(long?.reason).toMatch(/^why .*…$/);
    const fluff = Array.from({ length: 1000 }, (_, index) => `E${index}`).join(',');
    expect(read(`x # noqa: ${fluff},S605`)).toMatchObject([{ rules: [], reason: '' }]);
    expect(read(`x # noqa: ${fluff.slice(0, 1000)}`)[0]?.rules.length).toBeGreaterThan(200);
  });

  const part = fc.constantFrom(
    ...['#', ' ', '\t', ':', ',', '[', ']', '"', '\\', '\n', '\r', '-', '*/', '-->', 'noqa', 'NOQA', 'ruff', 'ignore'],
    ...['disable', 'S605', 'E', '1', 'gitleaks:allow', ' hush', ': a', '\u2028', '\0', '\ud800', 'é', '🙂'],
  );
  const words = fc.constantFrom(...owned.map(({ syntax }) => syntax.word));
  const path = fc.constantFrom('a.py', 'a.ipynb', 'a.txt');

  it('throws on nothing, and says only what SARIF and JSON can hold', () => {
    const bytes = fc.uint8Array({ maxLength: 200 }).map((array) => Buffer.from(array));
    const text = fc.array(part, { maxLength: 60 }).map((parts) => Buffer.from(parts.join('')));
    fc.assert(
      fc.property(fc.oneof(text, bytes), path, (content, name) => {
        for (const { line, rules, reason } of commentsIn(name, content, owned, 1000)) {
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(content.toString().split(/\r\n?|\n/).length);
          for (const rule of rules) expect(rule).not.toMatch(/^$|[\s,]/);
          for (const text of [reason, ...rules]) expect(text).not.toMatch(/[\n\r\p{Surrogate}]|.{501}/u);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('takes linear time on any repetition', () => {
    const seed = fc.array(fc.oneof(part, words), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
    const time = (content: string, name: string, syntaxes = owned): number => {
      const start = performance.now();
      commentsIn(name, Buffer.from(content), syntaxes, 1000);
      return performance.now() - start;
    };
    /** How much longer eight times the text takes: about 8 where time is linear, 64 where it is quadratic. */
    const growth = (make: (bytes: number) => string, name: string, syntaxes = owned): number => {
      // The best of three: other work on the machine only ever makes a run longer.
      const best = (bytes: number): number => Math.min(...[1, 2, 3].map(() => time(make(bytes), name, syntaxes)));
      return best(100_000) / Math.max(best(12_500), 1);
    };
    fc.assert(
      fc.property(words, seed, path, (word, repeated, name) => {
        const make = (bytes: number): string => `${repeated.repeat(Math.ceil(bytes / repeated.length))} ${word}`;
        expect(growth(make, name)).toBeLessThan(30);
      }),
      { numRuns: 200 },
    );
    // A syntax that is quadratic is seen.
    const slow = [{ scanner: 'slow', syntax: { ...anywhere, marker: /(?<=^[^a-z]*)hush/ } }];
    expect(growth((bytes) => `${'!'.repeat(bytes)} hush`, 'a.txt', slow)).toBeGreaterThan(30);
  }, 60_000);
});

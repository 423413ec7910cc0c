import fc from 'fast-check';
import type { Judgement } from '../../src/model.js';
import { toRepoPath } from '../../src/sarif/paths.js';
import { gate, log, noCounts, proof, run, source, verdict } from './sample.js';

/** What means something to a runner, a terminal, a shell script that writes outputs, Markdown, HTML or GitHub. */
const parts: readonly string[] = [
  // Commands of the runner, and of others.
  ...[
    '::error::x',
    '::error file=a,line=1::x',
    '::set-output name=verdict::pass',
    '::stop-commands::x',
    '::add-mask::a',
  ],
  ...[
    '::group::g',
    '::endgroup::',
    '::',
    ':',
    '##[error]x',
    '##[set-output name=verdict;]pass',
    '##[',
    '##vso[task.x]y',
  ],
  // Ends of lines, and of what is written between them.
  ...['\n', '\r', '\r\n', '\n\n', '\u2028', '\u2029', '\u0085', '\v', '\f', '\0', '\t', ' ', '  '],
  ...[
    'ghadelimiter_',
    'EOF',
    '\nEOF\n',
    'verdict=pass',
    '\nverdict=pass\n',
    'verdict<<EOF',
    '%0A',
    '%0D%0A',
    '%25',
    '=',
  ],
  // What a terminal obeys, and what hides or reorders text.
  ...[
    '\u001b[31m',
    '\u001b[2J',
    '\u001b[1A',
    '\u009b1m',
    '\u001b]8;;http://x.test\u0007y\u001b]8;;\u0007',
    '\b',
    '\u007f',
  ],
  ...[
    '\u202e',
    '\u2066',
    '\u200b',
    '\u00ad',
    '\u2060',
    '\ufeff',
    '\u{E0041}',
    '\u{1F469}\u200d\u{1F4BB}',
    '\ud800',
    'e\u0301',
  ],
  // Markdown.
  ...['[x](http://x.test)', '![x](http://x.test/y.png)', '[x]: http://x.test', '[^1]', '[^1]: x', '[[x]]', '](x)'],
  ...[
    '|',
    '| a | b |',
    '\n| - | - |\n',
    '\\|',
    '\\',
    '`',
    '``',
    '```',
    '````',
    '~~~',
    '```mermaid\ngraph TD;A-->B\n```',
  ],
  ...[
    '```math\nx\n```',
    '$x$',
    '$$\nx\n$$',
    '$`x`$',
    '$',
    '*x*',
    '**x**',
    '_x_',
    '~~x~~',
    '# x',
    '\n# x\n',
    '\nx\n===\n',
  ],
  ...['\n- x\n', '\n1. x\n', '\n> x\n', '> [!NOTE]', '- [ ] x', '\n---\n', '\n    x\n', '***', '+', '-', '1.'],
  // HTML.
  ...[
    '<img src=x onerror=y>',
    '<a href="javascript:x">y</a>',
    '<script>x</script>',
    '<b>',
    '</b>',
    '<h1>x</h1>',
    '<',
    '>',
  ],
  ...[
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?x',
    '<!x',
    '</td></tr></table>',
    '<details>',
    '</details>',
    '</code>',
    '<wbr>',
  ],
  ...[
    '<summary>',
    '<details open><summary>',
    '<pre>',
    '&lt;b&gt;',
    '&#60;',
    '&#x3c;',
    '&',
    '&amp;',
    '"',
    "'",
    ' onerror=x ',
  ],
  // What GitHub makes of text.
  ...[
    '@octocat',
    '@a/b',
    '#12',
    'GH-3',
    'a/b#4',
    'a@b.test',
    'http://x.test',
    'https://x.test/?a=b',
    'www.x.test',
    ':x:',
  ],
  ...[
    'ftp://x.test',
    'mailto:a@b.test',
    'xmpp:a@b.test',
    '#ffffff',
    ':+1:',
    '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d',
  ],
  // Harmless, to keep the others apart.
  ...['a', 'B', 'word', 'naïve', '中文', '0', '.', ',', '-x', '/', '../'],
];

const part = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...parts) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }) },
);
const mixed = fc.array(part, { minLength: 1, maxLength: 8 }).map((all) => all.join(''));

/** A text of hostile parts: most of several, some of one alone, a few longer than reports repeat. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 75, arbitrary: mixed },
  { weight: 24, arbitrary: part },
  { weight: 1, arbitrary: mixed.map((text) => text.repeat(40)) },
);

/** How many texts one judgement holds. */
export const textsOfOne = 25;

/** The texts of one judgement, no two of them the same: reports say some things once. */
export const hostileTexts: fc.Arbitrary<readonly string[]> = fc
  .array(hostileText, { minLength: textsOfOne, maxLength: textsOfOne })
  .map((texts) => texts.map((text, index) => `${text}${tag(index)}`));

const tag = (index: number): string => String.fromCharCode(65 + index);

/** The text without what tells it from the others: some are only dangerous when nothing stands behind them. */
export const untagged = (text: string): string => text.slice(0, -1);

/** Harmless texts of one judgement. */
export const plainTexts: readonly string[] = Array.from({ length: textsOfOne }, (_, index) => `plain ${tag(index)}`);

/** A judgement that has each text somewhere, and everything else as always: every field that comes from outside. */
export function judgementOf(texts: readonly string[]): Judgement {
  const t = (index: number): string => texts[index] ?? '';
  const finding = { rule: t(0), severity: 'high', path: t(1), message: t(2), fix: t(3) } as const;
  const old = { ...finding, rule: t(4), message: t(5), path: t(6), commit: '77aa88bb99cc00dd11ee22ff3344556677889900' };
  const { fix, ...helped } = { ...finding, path: t(7), message: t(8) };
  const aside = { ...finding, path: t(1), rule: t(0), mark: 'suppressed' } as const;
  const lint = run('lint', 'ruff', [finding, old, helped, aside]);
  const rules = [{ id: t(0), name: t(0), shortDescription: { text: t(9) }, help: { text: t(9) } }];
  const results = (lint.results ?? []).map((result, index) => (index === 2 ? { ...result, ruleIndex: 0 } : result));
  const ran = { ...proof(t(10), t(11)), source: t(12), command: untagged(t(13)), targets: [t(14)], checks: [t(15)] };
  return {
    verdict: verdict({
      verdict: 'error',
      name: t(16),
      source: { ...source, trustedBecause: t(17) },
      notes: [t(18)],
      changes: [{ kind: 'steering', subject: t(19), change: 'changed', effect: t(20) }],
      suppressions: [true, false].map((added) => ({
        scanner: 'ruff',
        path: toRepoPath(t(21)),
        line: 1,
        rules: [t(22)],
        reason: t(23),
        scope: 'line' as const,
        added,
      })),
      gates: {
        lint: gate('lint', {
          verdict: 'fail',
          findings: { ...noCounts, high: 3 },
          counted: 3,
          reasons: [t(15)],
          scanners: {
            ruff: {
              status: 'ran',
              findings: 4,
              proof: { ...ran, files: { expected: 2, seen: 1, excluded: [toRepoPath(t(24))] } },
            },
          },
        }),
        secrets: gate('secrets', {
          verdict: 'error',
          reasons: [],
          scanners: { gitleaks: { status: 'failed', reason: t(5), remedy: t(8), command: untagged(t(13)) } },
        }),
      },
    }),
    log: log({ ...lint, tool: { driver: { name: 'ruff', rules } }, results }),
  };
}

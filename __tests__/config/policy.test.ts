import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { longestPolicy, parsePolicy } from '../../src/config/policy.js';
import { broken, good, wrong } from './documents.js';
import { registry, thrownBy } from './registry.js';

const path = '.github/security-gates.yml';
const parse = (text: string, at = path) => parsePolicy(text, at, registry);

const lint = (text: string) => parse(`gates:\n  lint:\n    ${text}\n`).gates.lint;

describe('parsePolicy: what is right', () => {
  it.each(Object.entries(good))('%s', (_, text) => {
    expect(parse(text)).toHaveProperty('gates');
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\n'],
    ['comments', '# one\n# two\n'],
    ['a marker', '---\n'],
  ])('%s is an empty policy', (_, text) => {
    expect(parse(text)).toEqual({ gates: {} });
  });

  it('says what the file says, and no more', () => {
    const text = [
      'fail-fast: always',
      'gates:',
      '  lint: { fail-on: high, mode: warn, if-absent: pass, on-error: warn, time-limit: 90s }',
      '  secrets: {}',
    ].join('\n');
    expect(parse(text)).toEqual({
      failFast: 'always',
      gates: {
        lint: {
          failOn: 'high',
          mode: 'warn',
          ifAbsent: 'pass',
          onError: 'warn',
          timeLimitMs: 90_000,
          scanners: {},
        },
        secrets: { scanners: {} },
      },
    });
  });

  it('hands options on as they stand, without the defaults of the scanner', () => {
    const options = (text: string) => parse(`gates: { secrets: { scanners: { seeker: ${text} } } }`).gates.secrets;
    expect(options('{}')).toEqual({ scanners: { seeker: {} } });
    expect(options('{ extra: x }')).toEqual({ scanners: { seeker: { extra: 'x' } } });
  });

  it.each([
    ['1', 1000],
    ['600', 600_000],
    ['1s', 1000],
    ['90s', 90_000],
    ['10m', 600_000],
    ['1h', 3_600_000],
    ['6h', 21_600_000],
    ['360m', 21_600_000],
    ['21600s', 21_600_000],
  ])('reads the time limit %s', (text, expected) => {
    expect(lint(`time-limit: ${text}`)?.timeLimitMs).toBe(expected);
  });

  it.each([
    '0s',
    '01s',
    '21601',
    '361m',
    '7h',
    '-1',
    '1.5h',
    '10 m',
    '1d',
    '10M',
    '"600"',
    '.inf',
    '.nan',
    '1e9',
    'true',
  ])('refuses the time limit %s', (text) => {
    expect(thrownBy(() => lint(`time-limit: ${text}`))).toMatch(
      /^UsageError: .*:3:17: gates\.lint\.time-limit is .* from 1s to 6h$/,
    );
  });
});

describe('parsePolicy: what is wrong', () => {
  it.each(Object.entries({ ...wrong, ...broken }))('%s', (_, [text, ...lines]) => {
    expect(thrownBy(() => parse(text))).toBe(`UsageError: ${lines.map((line) => `${path}:${line}`).join('\n')}`);
  });

  it('refuses a bomb of aliases, quickly', () => {
    const levels = Array.from({ length: 12 }, (_, level) => {
      const below = level === 0 ? '"x"' : `*a${level - 1}`;
      return `a${level}: &a${level} [${Array.from({ length: 9 }, () => below).join(', ')}]`;
    });
    const start = performance.now();
    expect(thrownBy(() => parse(levels.join('\n')))).toBe(
      `UsageError: ${path}:1:1: aliases stand for too much, or content is nested too deeply; write it out plainly`,
    );
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('refuses what is nested without end, with one line', () => {
    expect(thrownBy(() => parse(`gates: ${'['.repeat(20_000)}`))).toMatch(
      /^UsageError: \.github\/security-gates\.yml:1:\d+: nested too deeply; write it out plainly$/,
    );
  });

  it('refuses a file that is too long, before it reads it', () => {
    expect(thrownBy(() => parse('#'.repeat(longestPolicy + 1)))).toBe(
      `UsageError: ${path}:1:1: the file is longer than 65536 characters; shorten it`,
    );
    expect(parse('#'.repeat(longestPolicy))).toEqual({ gates: {} });
  });

  it('counts what it does not list', () => {
    const text = Array.from({ length: 60 }, (_, index) => `k${index}: 1\n`).join('');
    const lines = thrownBy(() => parse(text)).split('\n');
    expect(lines).toHaveLength(51);
    expect(lines.at(-1)).toBe(`${path}: and 10 more`);
  });

  it('names the file as people do, unless the name could forge a line', () => {
    expect(thrownBy(() => parse('a: 1', 'my%20policy.yml'))).toMatch(/^UsageError: my policy\.yml:1:1: /);
    expect(thrownBy(() => parse('a: 1', 'my%0A::error::.yml'))).toMatch(/^UsageError: my%0A::error::\.yml:1:1: /);
  });

  it('lets no text from the file begin a line', () => {
    expect(thrownBy(() => parse('"a\\n::error::b": 1\n'))).toBe(
      `UsageError: ${path}:1:1: unknown key "a\\n::error::b"; use one of: fail-fast, max-data-age, trivy-db, trivy-java-db, gates, custom, import, execute-repository`,
    );
  });
});

/** Every line of the error names a place that the text has. */
function tellsPlaces(text: string): boolean {
  const message = thrownBy(() => parse(text));
  if (message === 'nothing was thrown') return true;
  const lines = text.split('\n');
  const problems = message.replace('UsageError: ', '').split('\n');
  return problems.every((problem) => {
    const [, line, column] = /^\.github\/security-gates\.yml:(\d+):(\d+): \S.+$/.exec(problem) ?? [];
    const at = lines[Number(line) - 1];
    return at !== undefined && Number(column) >= 1 && Number(column) <= at.length + 1;
  });
}

describe('parsePolicy: any text', () => {
  it('is read or refused with places', () => {
    const piece = fc.constantFrom(
      ...['gates', 'lint', 'secrets', 'scanners', 'mode', 'off', 'time-limit', '1h', ':', ': ', '\n', '\n  ', '\n    '],
      ...[
        '- ',
        '{',
        '}',
        '[',
        ']',
        ',',
        '"',
        "'",
        '&a ',
        '*a',
        '!t ',
        '? ',
        '#',
        '|\n',
        '---\n',
        '\t',
        '%',
        '~',
        '0x1',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => tellsPlaces(pieces.join(''))),
      { numRuns: 500 },
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), tellsPlaces));
  });

  const texts = ['options', 'an alias', 'both gates', 'quoted words'].map((name) => good[name] ?? '');

  it('cut anywhere is read or refused with places', () => {
    for (const text of texts) {
      for (let end = 0; end <= text.length; end += 1) {
        expect([text.slice(0, end), tellsPlaces(text.slice(0, end))]).toEqual([text.slice(0, end), true]);
      }
    }
  });
});

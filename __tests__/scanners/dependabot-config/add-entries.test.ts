import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mend } from '../../../src/scanners/dependabot-config/mend.js';
import { asking, dependabot, others, treeWith, uncovered, type Layout } from './look.js';

const path = '.github/dependabot.yml';
const { npm, go } = asking;

/** The text after mending, with manifests of Go in /api and of npm in /web; throws where it is refused. */
function mended(text: string | undefined, layout: Layout = { 'api/go.mod': go, 'web/package.json': npm }): string {
  const whole: Layout = text === undefined ? layout : { ...layout, [path]: text };
  const answer = mend(treeWith(whole), {});
  if ('refused' in answer) throw new Error(answer.refused);
  expect(uncovered({ ...whole, [path]: answer.after ?? '' })).toEqual([]);
  const again = mend(treeWith({ ...whole, [path]: answer.after ?? '' }), {});
  expect(again).toMatchObject({ added: [], after: answer.after });
  return answer.after ?? '';
}

const entry = (ecosystem: string, folder: string, quote = '', interval = 'weekly'): string =>
  `  - package-ecosystem: ${quote}${ecosystem}${quote}\n    directory: ${quote}${folder}${quote}\n    schedule:\n      interval: ${quote}${interval}${quote}\n`;
const both = entry('gomod', '/api') + entry('npm', '/web');
const head = 'version: 2\nupdates:\n';

describe('entries that are added', () => {
  it('make a file where there is none', () => {
    expect(mended(undefined)).toBe(head + both);
  });

  it('stand at the end, and everything else stays as it is', () => {
    const text = `# why\nversion:   2   # two\n\nupdates:\n${entry('npm', '/web')}    # groups: none\n\n# and registries\nregistries: {  }\n`;
    const [before = '', after = ''] = text.split('    # groups: none\n');
    expect(mended(text)).toBe(`${before}    # groups: none\n${entry('gomod', '/api')}${after}`);
  });

  it.each([
    [
      'a list that is not indented',
      `version: 2\nupdates:\n- package-ecosystem: npm\n  directory: /web\n  schedule: {interval: daily}\n`,
      '- package-ecosystem: gomod\n  directory: /api\n  schedule:\n    interval: daily\n',
    ],
    [
      'quotes, and another interval',
      head + entry('npm', '/web', '"', 'monthly'),
      entry('gomod', '/api', '"', 'monthly'),
    ],
    ['single quotes', head + entry('npm', '/web', "'"), entry('gomod', '/api', "'")],
    ['no line end at the end', (head + entry('npm', '/web')).trimEnd(), `\n${entry('gomod', '/api')}`],
    [
      'a blank line between entries',
      `${head}${entry('npm', '/web')}\n${entry('npm', '/')}`,
      `\n${entry('gomod', '/api')}`,
    ],
    [
      'a text of several lines at its end',
      `${head}${entry('npm', '/web')}    labels:\n      - >\n        a\n        # b\n`,
      entry('gomod', '/api'),
    ],
    [
      'a list in brackets at its end',
      `${head}${entry('npm', '/web')}    labels: [\n      a,\n      b ]\n`,
      entry('gomod', '/api'),
    ],
  ])('follow %s', (_, text, added) => {
    expect(mended(text)).toBe(text + added);
  });

  it('follow the line ends of Windows, and a byte order mark', () => {
    const text = `\ufeff${head}${entry('npm', '/web')}`.replaceAll('\n', '\r\n');
    expect(mended(text)).toBe(text + entry('gomod', '/api').replaceAll('\n', '\r\n'));
  });

  it.each([
    ['an empty list', 'version: 2\nupdates: [] # none\nx-a: 1\n', `version: 2\nupdates: # none\n${both}x-a: 1\n`],
    ['no value', 'version: 2\nupdates:\n# end\n', `version: 2\nupdates:\n${both}# end\n`],
    ['null', 'updates: null\nversion: 2\n', `updates:\n${both}version: 2\n`],
    ['no list', '# a\nversion: 2', `# a\nversion: 2\nupdates:\n${both}`],
  ])('fill %s', (_, text, expected) => {
    expect(mended(text)).toBe(expected);
  });

  it('go into brackets, with the comments kept', () => {
    const text =
      'version: 2 # two\nupdates: [ { package-ecosystem: npm, directory: /web, schedule: { interval: daily } } ]\n';
    const after = mended(text);
    expect(after).toContain('version: 2 # two');
    expect(after).toContain('gomod');
  });

  it('name several folders at once, and those whose name is a pattern one by one', () => {
    const layout = {
      'a/package.json': npm,
      'b c/package.json': npm,
      'app/[id]/package.json': npm,
      'é/package.json': npm,
    };
    expect(mended(undefined, layout)).toBe(
      `${head}  - package-ecosystem: npm\n    directories:\n      - /a\n      - '/b c'\n      - "/é"\n    schedule:\n      interval: weekly\n${entry('npm', "'/app/[id]'")}`,
    );
  });
});

describe('what is not mended', () => {
  it.each([
    ['broken YAML', 'version: 2\nupdates: [\n', /dependabot\.yml:3: .*no valid YAML/],
    ['another version', 'version: 1\nupdates: []\n', /`version` is not 2/],
    [
      'a list behind an alias',
      'version: 2\nx-a: &a [{package-ecosystem: npm, directory: /, schedule: {interval: daily}}]\nupdates: *a\n',
      /write them by hand/,
    ],
    [
      'a list by a merge',
      `x-a: &a\n  updates:\n  ${entry('npm', '/').replaceAll('\n', '\n  ')}\nversion: 2\n<<: *a\n`,
      /write them by hand/,
    ],
  ])('is refused: %s', (_, text, reason) => {
    expect(mend(treeWith({ 'api/go.mod': go, [path]: text }), {})).toEqual({ refused: expect.stringMatching(reason) });
  });

  it('is refused where there are two files, and where one cannot be read', () => {
    const two = { 'go.mod': go, [path]: 'version: 2\nupdates: []\n', '.github/dependabot.yaml': '' };
    expect(mend(treeWith(two), {})).toHaveProperty('refused');
    expect(mend(treeWith({ 'go.mod': go, [path]: null }), {})).toHaveProperty('refused');
    expect(mend(treeWith({ 'go.mod': go, 'renovate.json': '{' }), {})).toHaveProperty('refused');
  });

  it('is left for a person, with the line', () => {
    const text = dependabot(['npm', '/', 'open-pull-requests-limit: 0']);
    expect(mend(treeWith({ 'package.json': npm, 'go.mod': go, [path]: text }), {})).toMatchObject({
      added: [{ ecosystem: 'gomod', folders: [''] }],
      left: [
        { path, line: 6 },
        { path: 'package.json', line: 1 },
      ],
    });
    expect(mend(treeWith({ 'package.json': npm }), { except: ['**'] })).toMatchObject({
      added: [],
      left: [],
      after: undefined,
    });
  });
});

describe('any layout and any style', () => {
  const folder = fc.constantFrom(
    '',
    'a',
    'b c',
    'a/b',
    'x/[y]',
    'ü',
    "it's",
    '#',
    '- d',
    '{e}',
    '@f',
    'g: h',
    '*',
    '"',
    'null',
  );
  const manifest = fc.constantFrom(
    ['package.json', npm],
    ['go.mod', go],
    ['Dockerfile', asking.docker],
    ['Cargo.toml', asking.cargo],
  );
  const layouts = fc
    .array(fc.tuple(folder, manifest), { minLength: 1, maxLength: 8 })
    .map((all) =>
      Object.fromEntries(
        all.map(([where, [name = '', text = '']]) => [where === '' ? name : `${where}/${name}`, text]),
      ),
    );
  const noise = fc.array(fc.constantFrom('', '# comment', '  # indented', '    # deep'), { maxLength: 3 });
  const style = fc.record({
    quote: fc.constantFrom('', "'", '"'),
    column: fc.constantFrom(0, 2, 4),
    end: fc.constantFrom('\n', '\r\n'),
    before: noise,
    after: noise,
    last: fc.constantFrom('', 'registries:', 'x-a: [1,   2]'),
  });

  it('is covered afterwards, twice changes no more than once, and no line that was there is changed', () => {
    fc.assert(
      fc.property(layouts, fc.option(style, { nil: undefined }), (layout, given) => {
        const lines = given && [
          'version: 2',
          ...given.before,
          'updates:',
          ...entry('npm', '/gone', given.quote)
            .trimEnd()
            .split('\n')
            .map((line) => ' '.repeat(given.column) + line.slice(2)),
          ...given.after,
          given.last,
        ];
        const text = lines?.join(given?.end);
        const after = mended(text, layout);
        expect(others({ ...layout, [path]: after }).filter((one) => !one.includes('missing'))).toEqual([]);
        const rest = after.split(/\r?\n/);
        for (const line of text?.split(/\r?\n/) ?? []) {
          const at = rest.indexOf(line);
          expect(at).toBeGreaterThanOrEqual(0);
          rest.splice(0, at + 1);
        }
        expect(/\r\n/.test(after)).toBe(given?.end === '\r\n');
      }),
      { numRuns: 300 },
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { asking, dependabot, findings, others, parsed, treeWith, uncovered, type Layout } from './look.js';
import { scanner } from '../../../src/scanners/dependabot-config/scanner.js';

const { npm, go } = asking;
const path = '.github/dependabot.yml';

/** What is found in a dependabot.yml beside a manifest of npm at the root. */
const inText = (text: string): readonly string[] => others({ 'package.json': npm, [path]: text });

const entry = '  - package-ecosystem: npm\n    directory: /\n';
const weekly = '    schedule:\n      interval: weekly\n';
const head = 'version: 2\nupdates:\n';

describe('dependabot.yml', () => {
  it.each([
    ['nothing wrong', head + entry + weekly, []],
    ['no list of entries at all', 'version: 2\nupdates: []\n', []],
    ['no YAML', 'version: 2\nupdates: [\n', ['dependabot-configuration-invalid 3']],
    ['a tab', 'version: 2\nupdates:\n\t- a\n', ['dependabot-configuration-invalid 3']],
    ['nothing', '', ['dependabot-configuration-invalid 1']],
    ['a list', '- a\n', ['dependabot-configuration-invalid 1']],
    ['no version', `updates:\n${entry}${weekly}`, ['dependabot-configuration-invalid 1']],
    ['version 1', `# a\nversion: 1\nupdates:\n${entry}${weekly}`, ['dependabot-configuration-invalid 2']],
    ['a version in quotes', `version: "2"\nupdates:\n${entry}${weekly}`, ['dependabot-configuration-invalid 1']],
    ['no updates', 'version: 2\n', ['dependabot-configuration-invalid 1']],
    ['updates that are none', 'version: 2\nupdates: yes\n', ['dependabot-configuration-invalid 2']],
    ['an entry that is none', `${head}  - npm\n${entry}${weekly}`, ['dependabot-configuration-invalid 3']],
    [
      'an unknown ecosystem',
      `${head}${entry}${weekly}${entry.replace('npm', 'nmp')}${weekly}`,
      ['dependabot-configuration-invalid 7'],
    ],
    ['an ecosystem in upper case', head + entry.replace('npm', 'NPM') + weekly, ['dependabot-configuration-invalid 3']],
    ['no ecosystem', `${head}  - directory: /\n${weekly}`, ['dependabot-configuration-invalid 3']],
    ['no directory', `${head}  - package-ecosystem: npm\n${weekly}`, ['dependabot-configuration-invalid 3']],
    [
      'both kinds of directories',
      `${head}${entry}    directories: [/]\n${weekly}`,
      ['dependabot-configuration-invalid 5'],
    ],
    [
      'an empty list of directories',
      `${head}  - package-ecosystem: npm\n    directories: []\n${weekly}`,
      ['dependabot-configuration-invalid 4'],
    ],
    [
      'a directory that is a number',
      `${head}  - package-ecosystem: npm\n    directory: 1\n${weekly}`,
      ['dependabot-configuration-invalid 4'],
    ],
    [
      'a directory outside',
      `${head}  - package-ecosystem: npm\n    directories:\n      - /\n      - ../x\n${weekly}`,
      ['dependabot-configuration-invalid 6'],
    ],
    ['a pattern in directory', head + entry.replace('/', '"/*"') + weekly, ['dependabot-folder-missing 4']],
    [
      'a folder that is not there',
      `${head}${entry}${weekly}${entry.replace('/', '/gone')}${weekly}`,
      ['dependabot-folder-missing 8'],
    ],
    ['the same twice', `${head}${entry}${weekly}${entry}${weekly}`, ['dependabot-configuration-invalid 8']],
    ['the same for two branches', `${head}${entry}${weekly}${entry}    target-branch: next\n${weekly}`, []],
    ['no schedule', head + entry, ['dependabot-without-schedule 3']],
    [
      'a schedule without interval',
      `${head}${entry}    schedule:\n      day: monday\n`,
      ['dependabot-without-schedule 3'],
    ],
    [
      'an unknown interval',
      `${head}${entry}    schedule:\n      interval: hourly\n`,
      ['dependabot-without-schedule 6'],
    ],
    ['cron without a time', `${head}${entry}    schedule:\n      interval: cron\n`, ['dependabot-without-schedule 6']],
    ['cron', `${head}${entry}    schedule:\n      interval: cron\n      cronjob: 0 4 * * 1\n`, []],
    [
      'every other interval',
      ['daily', 'monthly', 'quarterly', 'semiannually', 'yearly']
        .map((one, index) => `${entry}    target-branch: b${index}\n    schedule: { interval: ${one} }\n`)
        .join('')
        .replace(/^/, head),
      [],
    ],
    ['a limit of 0', `${head}${entry}    open-pull-requests-limit: 0\n${weekly}`, ['dependabot-switched-off 5']],
    [
      'the schedule of a group',
      `version: 2\nmulti-ecosystem-groups:\n  all:\n    schedule: { interval: weekly }\nupdates:\n${entry}    multi-ecosystem-group: all\n    patterns: ['*']\n`,
      [],
    ],
    [
      'a group without one',
      `version: 2\nmulti-ecosystem-groups:\n  all:\n    labels: [a]\nupdates:\n${entry}    multi-ecosystem-group: all\n`,
      ['dependabot-without-schedule 3'],
    ],
    ['no such group', `${head}${entry}    multi-ecosystem-group: all\n`, ['dependabot-configuration-invalid 5']],
    ['a key that stands twice', `${head}${entry}    directory: /a\n${weekly}`, ['dependabot-configuration-invalid 5']],
    ['two documents', `${head}${entry}${weekly}---\na: 1\n`, ['dependabot-configuration-invalid 7']],
    [
      'an exclusion that is no text',
      `${head}${entry}    exclude-paths: [1]\n${weekly}`,
      ['dependabot-configuration-invalid 5'],
    ],
    ['keys that nobody knows', `${head}${entry}    labels: [a]\n    x-new: 1\n${weekly}`, []],
    [
      'keys of prototypes',
      `version: 2\n__proto__: { a: 1 }\nupdates:\n${entry}    constructor: 1\n    __proto__: { directory: /x }\n${weekly}`,
      [],
    ],
  ])('has %s', (_, text, expected) => {
    expect(inText(text)).toEqual(expected);
  });

  it('may use anchors, aliases and merges', () => {
    const text = `version: 2\nx-base: &base\n  schedule: &weekly { interval: weekly }\n  open-pull-requests-limit: 5\nupdates:\n  - <<: *base\n    package-ecosystem: npm\n    directory: &root /\n  - package-ecosystem: gomod\n    directory: *root\n    schedule: *weekly\n`;
    const layout = { 'package.json': npm, 'go.mod': go, [path]: text };
    expect([others(layout), uncovered(layout)]).toEqual([[], []]);
  });

  it('is judged alone while it cannot be used', () => {
    const layout = { 'package.json': npm, 'a/go.mod': go, [path]: 'version: 1\nupdates: []\n' };
    expect(findings(layout)).toHaveLength(1);
    expect(uncovered({ ...layout, [path]: 'version: 2\nupdates: []\n' })).toEqual(['gomod /a', 'npm /']);
  });

  it('counts once where there are two', () => {
    const layout: Layout = { 'package.json': npm, [path]: head + entry + weekly, '.github/dependabot.yaml': 'a' };
    expect(others(layout)).toEqual(['dependabot-configuration-invalid 1']);
  });

  it('may be switched off where somebody else looks, or policy says that nobody has to', () => {
    const layout = { 'package.json': npm, [path]: dependabot(['npm', '/', 'open-pull-requests-limit: 0']) };
    expect(others(layout)).toEqual(['dependabot-switched-off 6']);
    expect(findings({ ...layout, 'renovate.json': '{}' })).toEqual([]);
    expect(findings(layout, { except: ['package.json'] })).toEqual([]);
    expect(findings({ ...layout, [path]: `${layout[path]}    target-branch: a\n${entry}${weekly}` })).toEqual([]);
  });

  it('names what was meant, and what to paste', () => {
    const texts = findings({ 'we b/package.json': npm, [path]: head + entry.replace('npm', 'npn') + weekly }).map(
      ({ fix }) => fix,
    );
    expect(texts).toEqual([
      'Did you mean npm?',
      expect.stringMatching(/: - \{ package-ecosystem: npm, directory: '\/we b', schedule: \{ interval: weekly \} \}$/),
    ]);
  });
});

describe('what the scanner cannot tell', () => {
  it('is an error where dependabot.yml is too large to be read', () => {
    expect(() => parsed({ 'package.json': npm, [path]: null })).toThrow(/larger than 1 MiB/);
  });

  it('is an error where a file is missing from the checkout', () => {
    for (const missing of ['web/package.json', path]) {
      const tree = { ...treeWith({ 'a.md': '' }), unread: [missing] };
      expect(scanner.detect(tree, {})).toMatchObject({ status: 'cannot', reason: expect.stringContaining(missing) });
    }
    const aside = { ...treeWith({ 'package.json': npm }), unread: ['picture.png'] };
    expect(scanner.detect(aside, {})).toMatchObject({ status: 'applies' });
  });

  it('is said: data of tests, YAML that is too large', () => {
    const answer = parsed({
      'package.json': '{}',
      [path]: head + entry + weekly,
      'testdata/go.mod': go,
      'big.yaml': null,
    });
    expect(answer).toMatchObject({
      findings: [],
      remarks: [expect.stringMatching(/^1 manifest in data of tests/), expect.stringMatching(/^1 YAML file too large/)],
    });
  });

  it.each(['testdata', 'test-data', 'fixtures', 'test_fixtures', '__fixtures__', 'testfiles'])(
    'is data of tests: %s',
    (folder) => {
      expect(parsed({ [`a/${folder}/b/go.mod`]: go })).toBe('not-applicable');
      expect(uncovered({ [`a/my-${folder}/b/go.mod`]: go })).toHaveLength(1);
    },
  );

  it('is nothing where there is nothing', () => {
    expect(parsed({ 'README.md': '', 'package.json': '{}' })).toBe('not-applicable');
  });
});

describe('options', () => {
  const layout = { 'package.json': npm, 'examples/a/package.json': npm, 'go.mod': go };

  it('leave out manifests, and say so', () => {
    expect(uncovered(layout, { except: ['examples/**'] })).toEqual(['gomod /', 'npm /']);
    expect(uncovered(layout, { 'ignore-ecosystems': ['npm'] })).toEqual(['gomod /']);
    expect(parsed(layout, { except: ['**/package.json'] })).toMatchObject({
      seen: ['go.mod'],
      excluded: ['examples/a/package.json', 'package.json'],
    });
    expect(() => parsed(layout, { 'ignore-ecosystems': ['nmp'] })).toThrow(/ignore-ecosystems/);
  });

  it('do not silence what is wrong with the configuration itself', () => {
    expect(others({ ...layout, [path]: 'version: 1\n' }, { except: ['**'] })).toHaveLength(1);
  });

  it('are joined by the working directory', () => {
    const answer = parsed({ ...layout, [path]: dependabot(['npm', '/']) }, {}, 'examples');
    expect(answer).toMatchObject({
      findings: [{ path: 'examples/a/package.json' }],
      seen: [path, 'examples/a/package.json'],
    });
  });
});

describe('hostile configurations', () => {
  const eightTimes = (n: number): string => Array.from({ length: 8 }, () => `*m${n}`).join(', ');
  const levels = Array.from({ length: 11 }, (_, n) => `m${n + 1}: &m${n + 1} { <<: [${eightTimes(n)}] }\n`).join('');
  const mergesOfMerges = `m0: &m0 { version: 1 }\n${levels}updates: []\n<<: *m11\n`;

  it.each([
    [
      'a bomb of aliases',
      `a: &a [x]\n${Array.from({ length: 30 }, (_, n) => `b${n}: &b${n} [*${n === 0 ? 'a' : `b${n - 1}`}, *${n === 0 ? 'a' : `b${n - 1}`}]\n`).join('')}version: 2\nupdates: *b29\n`,
    ],
    [
      'very many aliases',
      `version: 2\nx: &x /\nupdates:\n  - package-ecosystem: npm\n    directories: [${'*x, '.repeat(5000)}]\n${weekly}`,
    ],
    ['deep nesting', `version: 2\nupdates: ${'['.repeat(50_000)}`],
    ['very many entries', head + (entry + weekly).repeat(5000)],
    [
      'very many patterns',
      `${head}  - package-ecosystem: npm\n    directories:\n${'      - "/**/*a*b*c*d"\n'.repeat(20_000)}${weekly}`,
    ],
    ['merges of merges', mergesOfMerges],
    ['a merge of itself', `version: 2\nupdates:\n  - &a\n    <<: *a\n    package-ecosystem: npm\n`],
    ['braces', `${head}  - package-ecosystem: npm\n    directories: ["${'{a,b}'.repeat(40)}*"]\n${weekly}`],
  ])('%s is invalid, and soon', (_, text) => {
    const start = performance.now();
    expect(inText(text).filter((one) => one.startsWith('dependabot-configuration-invalid'))).not.toEqual([]);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

import { describe, expect, it } from '@jest/globals';
import { commands, flags, parseArguments } from '../../src/config/arguments.js';
import { helpText } from '../../src/config/help.js';
import { emptyInputs } from '../../src/config/inputs.js';
import { exitCodes } from '../../src/errors.js';
import { gateIds } from '../../src/gates.js';
import { thrownBy } from './registry.js';

const plain = {
  command: 'check',
  directory: '.',
  inputs: emptyInputs,
  output: 'security-gates-report',
  format: 'text',
  quiet: false,
  staged: false,
  mirror: '',
};
const see = 'see: security-gates help';

describe('parseArguments', () => {
  it.each([
    [['check'], {}],
    [['check', '.'], {}],
    [['check', 'shop'], { directory: 'shop' }],
    [['check', '/srv/shop'], { directory: '/srv/shop' }],
    [['check', '--', '-shop'], { directory: '-shop' }],
    [['check', '--', '--help'], { directory: '--help' }],
    [['check', '--quiet', '--staged'], { quiet: true, staged: true }],
    [['check', '--commit', 'HEAD~2'], { commit: { revision: 'HEAD~2' } }],
    [['check', '--mirror', 'https://mirror.example/tools'], { mirror: 'https://mirror.example/tools' }],
    [['--quiet', 'check', '--quiet'], { quiet: true }],
    [['check', '--format', 'json', '--output=out'], { format: 'json', output: 'out' }],
    [['check', '--output=-out'], { output: '-out' }],
    [['check', '--gates', 'lint', 'shop'], { directory: 'shop', inputs: { ...emptyInputs, gates: 'lint' } }],
    [['check', '--gates=lint', '--gates=secrets'], { inputs: { ...emptyInputs, gates: 'lint,secrets' } }],
    [['check', '--images=a:1', '--images', 'b.tar'], { inputs: { ...emptyInputs, images: 'a:1,b.tar' } }],
    [
      ['check', '--fail-on', 'low', '--config=p.yml', '--working-directory', 'a', '--offline-data', 'd', '--name', 'b'],
      {
        inputs: {
          gates: '',
          images: '',
          'images-artifact': '',
          'fail-on': 'low',
          config: 'p.yml',
          'working-directory': 'a',
          'offline-data': 'd',
          name: 'b',
        },
      },
    ],
  ])('%j', (argv, expected) => {
    expect(parseArguments(argv)).toEqual({ ...plain, ...expected });
  });

  it.each([
    [[], 'help'],
    [['help'], 'help'],
    [['help', 'check'], 'help'],
    [['--help'], 'help'],
    [['-h'], 'help'],
    [['check', '--fromat', 'x', '--help'], 'help'],
    [['version'], 'version'],
    [['--version'], 'version'],
    [['schema'], 'schema'],
  ])('%j asks for %s', (argv, command) => {
    expect(parseArguments(argv)).toEqual({ command });
  });

  it.each([
    [
      ['chek'],
      `unknown command "chek"; did you mean check? Use one of: check, fix, hook, tools, rules, schema, help, version; ${see}`,
    ],
    [['.'], `unknown command "."; use one of: check, fix, hook, tools, rules, schema, help, version; ${see}`],
    [['--quiet'], `no command given; use one of: check, fix, hook, tools, rules, schema, help, version; ${see}`],
    [['check', 'a', 'b'], `check takes one directory, and was given "a" and "b"; ${see}`],
    [['check', ''], `the directory to check is empty; ${see}`],
    [['check', 'a\0b'], `the directory to check is no possible path (it holds a NUL); ${see}`],
    [['check', '--gates'], `--gates needs a value; leave the flag out for its default; ${see}`],
    [['check', '--gates='], `--gates needs a value; leave the flag out for its default; ${see}`],
    [['check', '--gates', ''], `--gates needs a value; leave the flag out for its default; ${see}`],
    [
      ['check', '--gates', '--quiet'],
      '--gates needs a value, and "--quiet" follows; write --gates=VALUE for a value with a leading dash',
    ],
    [['check', '--quiet=yes'], '--quiet takes no value, and was given "yes"; write --quiet alone'],
    [['check', '--name', 'a', '--name', 'b'], `--name is given twice; give it once; ${see}`],
    [
      ['check', '--staged', '--commit', 'HEAD'],
      `--staged judges what is staged, and --commit a commit: give one of them; ${see}`,
    ],
    [['check', '--format', 'jsn'], '--format: unknown format "jsn"; did you mean json? Use one of: text, json, sarif'],
    [['check', '--format', 'xml'], '--format: unknown format "xml"; use one of: text, json, sarif'],
    [['schema', '--quiet', 'x'], `schema takes no arguments, and was given "--quiet" "x"; ${see}`],
    [['version', 'check'], `version takes no arguments, and was given "check"; ${see}`],
  ])('refuses %j', (argv, message) => {
    expect(thrownBy(() => parseArguments(argv))).toBe(`UsageError: ${message}`);
  });

  it.each([
    ['--fail-no', '--fail-on'],
    ['--failon', '--fail-on'],
    ['--gate', '--gates'],
    ['--ouput=x', '--output'],
    ['--working-dir', '--working-directory'],
    ['--Quiet', '--quiet'],
  ])('knows what %s was to be', (wrong, right) => {
    expect(thrownBy(() => parseArguments(['check', wrong, 'x']))).toContain(
      `; did you mean ${right}? Use one of: --gates, `,
    );
  });

  it.each(['-x', '--token', '--\u001b[2J', '--constructor', '--__proto__'])('refuses the flag %j', (flag) => {
    const message = thrownBy(() => parseArguments(['check', flag]));
    expect(message).toMatch(
      /^UsageError: unknown flag ".*"; use one of: --gates, .*, --version; see: security-gates help$/,
    );
    expect(message).not.toContain('\u001b');
  });
});

describe('helpText', () => {
  const widths = (columns: number): readonly number[] =>
    helpText(columns)
      .split('\n')
      .map((line) => line.length);

  it.each([80, 100, 200])('fits %i columns', (columns) => {
    expect(Math.max(...widths(columns))).toBeLessThanOrEqual(Math.min(columns, 100));
  });

  it('uses a wide terminal, and stays readable where the width is not known', () => {
    expect(helpText(100).split('\n').length).toBeLessThan(helpText(80).split('\n').length);
    expect(helpText(0)).toBe(helpText(50));
  });

  it('names every command, flag, gate and exit code', () => {
    const text = helpText(80);
    const terms = [...commands, ...Object.keys(flags).map((flag) => `--${flag}`), ...gateIds];
    for (const term of [...terms, ...Object.values(exitCodes).map(String)]) {
      expect(text).toMatch(new RegExp(`^ +${term}(?![a-z-])`, 'm'));
    }
    expect(text).not.toContain('--token');
  });

  it('gives examples that the command line understands', () => {
    const examples = helpText(80).match(/^ {4}security-gates .*$/gm) ?? [];
    expect(examples.length).toBeGreaterThan(2);
    for (const example of examples) {
      const [words = ''] = example.trim().split(' > ');
      expect(['check', 'fix', 'hook', 'tools']).toContain(parseArguments(words.split(' ').slice(1)).command);
    }
  });
});

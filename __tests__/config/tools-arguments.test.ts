import { describe, expect, it } from '@jest/globals';
import { parseArguments } from '../../src/config/arguments.js';
import { helpText } from '../../src/config/help.js';
import { toolsActions } from '../../src/config/tools-arguments.js';
import { thrownBy } from './registry.js';

const plain = { command: 'tools', names: [], format: 'text', quiet: false, mirror: '' };
const see = 'see: security-gates help';

describe('the arguments of tools', () => {
  it.each([
    [['tools', 'list'], { action: 'list' }],
    [['tools', 'list', '--format', 'json'], { action: 'list', format: 'json' }],
    [['tools', 'install'], { action: 'install' }],
    [['tools', 'install', 'ruff', 'trivy', '--quiet'], { action: 'install', names: ['ruff', 'trivy'], quiet: true }],
    [['tools', '--format=text', 'verify', '--', '-odd'], { action: 'verify', names: ['-odd'] }],
    [
      ['tools', 'install', '--mirror', 'https://mirror.example'],
      { action: 'install', mirror: 'https://mirror.example' },
    ],
    [['tools', 'why', 'ruff'], { action: 'why', names: ['ruff'] }],
  ])('%j', (argv, expected) => {
    expect(parseArguments(argv)).toEqual({ ...plain, ...expected });
  });

  it.each([
    [['tools'], `tools needs to know what to do; use one of: list, install, verify, why; ${see}`],
    [
      ['tools', 'instal'],
      `tools: unknown action "instal"; did you mean install? Use one of: list, install, verify, why; ${see}`,
    ],
    [['tools', 'ruff'], `tools: unknown action "ruff"; use one of: list, install, verify, why; ${see}`],
    [
      ['tools', 'list', 'ruff'],
      `tools list takes no names, and was given "ruff"; for one tool: tools why NAME; ${see}`,
    ],
    [['tools', 'why'], `tools why takes the name of one tool, and was given none; ${see}`],
    [['tools', 'why', 'a', 'b'], `tools why takes the name of one tool, and was given "a" "b"; ${see}`],
    [['tools', 'list', '--gates', 'lint'], `tools list does not take --gates; it takes --format; ${see}`],
    [['tools', 'list', '--quiet'], `tools list does not take --quiet; it takes --format; ${see}`],
    [['tools', 'why', 'ruff', '--quiet'], `tools why does not take --quiet; it takes --format; ${see}`],
    [
      ['tools', 'install', '--staged'],
      `tools install does not take --staged; it takes --format, --quiet, --mirror; ${see}`,
    ],
    [
      ['tools', 'verify', '--mirror', 'https://mirror.example'],
      `tools verify does not take --mirror; it takes --format, --quiet; ${see}`,
    ],
    [['tools', 'list', '--format', 'sarif'], '--format: unknown format "sarif" of tools; use one of: text, json'],
    [
      ['tools', 'list', '--format', 'jsno'],
      '--format: unknown format "jsno" of tools; did you mean json? Use one of: text, json',
    ],
    [
      ['tool', 'list'],
      `unknown command "tool"; did you mean tools? Use one of: check, fix, hook, tools, rules, schema, help, version; ${see}`,
    ],
  ])('refuses %j', (argv, message) => {
    expect(thrownBy(() => parseArguments(argv))).toBe(`UsageError: ${message}`);
  });

  it('all stand in the help text', () => {
    for (const action of toolsActions) expect(helpText(80)).toMatch(new RegExp(`^ {2}${action}(?![a-z-])`, 'm'));
  });
});

describe('rules', () => {
  it.each([
    [['rules'], /rules needs to know what to do; use one of: lock/],
    [['rules', 'lok'], /rules: unknown action "lok"; did you mean lock\?/],
    [['rules', 'lock', '--quiet'], /rules lock takes no --quiet/],
    [['rules', 'lock', 'a', 'b'], /rules lock takes one directory/],
  ])('%j is refused', (argv, reason) => {
    expect(() => parseArguments(argv)).toThrow(reason);
  });

  it('lock takes the current folder, or another', () => {
    expect(parseArguments(['rules', 'lock'])).toEqual({ command: 'rules', action: 'lock', directory: '.' });
    expect(parseArguments(['rules', 'lock', 'x'])).toMatchObject({ directory: 'x' });
  });
});

describe('fix', () => {
  it.each([
    [['fix'], /fix needs to know what to mend; use one of: maintenance|only maintenance/],
    [['fix', 'maintenence'], /fix: nothing can be mended for "maintenence"; did you mean maintenance\?/],
    [['fix', 'lint'], /nothing can be mended for "lint"/],
    [['fix', 'maintenance', '--quiet'], /fix maintenance does not take --quiet; it takes --dry-run/],
    [['fix', 'maintenance', 'a', 'b'], /fix maintenance takes one directory/],
    [['fix', 'maintenance', ''], /the directory is empty/],
    [['check', '--dry-run'], /check does not take --dry-run, which is for fix/],
    [['rules', 'lock', '--dry-run'], /takes no --dry-run/],
    [['tools', 'list', '--dry-run'], /does not take --dry-run/],
    [['hook', 'install', '--dry-run'], /--dry-run/],
  ])('%j is refused', (argv, reason) => {
    expect(() => parseArguments(argv)).toThrow(reason);
  });

  it('maintenance takes the current folder, or another', () => {
    const request = { command: 'fix', gate: 'maintenance', directory: '.', dryRun: false };
    expect(parseArguments(['fix', 'maintenance'])).toEqual(request);
    expect(parseArguments(['fix', 'maintenance', 'x', '--dry-run'])).toEqual({
      ...request,
      directory: 'x',
      dryRun: true,
    });
  });
});

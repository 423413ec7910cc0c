import { describe, expect, it } from '@jest/globals';
import { parseArguments } from '../../src/config/arguments.js';
import { helpText } from '../../src/config/help.js';
import { hookActions } from '../../src/config/hook-arguments.js';
import { emptyInputs } from '../../src/config/inputs.js';
import { thrownBy } from './registry.js';

const placing = { command: 'hook', kind: 'pre-commit', directory: '.', shared: false };
const run = { command: 'hook', action: 'run', inputs: emptyInputs, mirror: '', quiet: false, remote: [] };
const see = 'see: security-gates help';

describe('the arguments of hook', () => {
  it.each([
    [['hook', 'install'], { ...placing, action: 'install' }],
    [['hook', 'install', '--pre-push', 'shop'], { ...placing, action: 'install', kind: 'pre-push', directory: 'shop' }],
    [['hook', '--shared', 'install'], { ...placing, action: 'install', shared: true }],
    [['hook', 'uninstall', '--', '-shop'], { ...placing, action: 'uninstall', directory: '-shop' }],
    [['hook', 'status'], { command: 'hook', action: 'status', directory: '.' }],
    [['hook', 'run', 'pre-commit'], { ...run, kind: 'pre-commit' }],
    [
      ['hook', 'run', 'pre-commit', '--fail-on=high', '--gates', 'secrets', '--quiet'],
      {
        ...run,
        kind: 'pre-commit',
        inputs: { ...emptyInputs, 'fail-on': 'high', gates: 'secrets' },
        quiet: true,
      },
    ],
    [['hook', 'run', 'pre-push'], { ...run, kind: 'pre-push' }],
    [
      ['hook', 'run', 'pre-push', '--', 'origin', '--odd url'],
      { ...run, kind: 'pre-push', remote: ['origin', '--odd url'] },
    ],
  ])('%j', (argv, expected) => {
    expect(parseArguments(argv)).toEqual(expected);
  });

  it.each([
    [['hook'], `hook needs to know what to do; use one of: install, uninstall, status, run; ${see}`],
    [
      ['hook', 'instal'],
      `hook: unknown action "instal"; did you mean install? Use one of: install, uninstall, status, run; ${see}`,
    ],
    [['hook', 'install', 'a', 'b'], `hook install takes one directory, and was given "a" and "b"; ${see}`],
    [['hook', 'install', ''], `the directory of the repository is empty; ${see}`],
    [['hook', 'install', '--staged'], `hook install does not take --staged; it takes --pre-push, --shared; ${see}`],
    [['hook', 'status', '--shared'], `hook status does not take --shared; it takes no flags; ${see}`],
    [['hook', 'run'], `hook run needs to know which hook; use one of: pre-commit, pre-push; ${see}`],
    [
      ['hook', 'run', 'precommit'],
      `hook run: unknown hook "precommit"; did you mean pre-commit? Use one of: pre-commit, pre-push; ${see}`,
    ],
    [
      ['hook', 'run', 'pre-commit', 'a.py', 'b.py'],
      `hook run pre-commit takes no names of files: it judges what is staged, and was given "a.py" "b.py"; ${see}`,
    ],
    [
      ['hook', 'run', 'pre-push', 'a', 'b', 'c'],
      `hook run pre-push takes the remote's name and address, and was given "a" "b" "c"; ${see}`,
    ],
    [
      ['hook', 'run', 'pre-push', '--output', 'x'],
      `hook run does not take --output; it takes --gates, --config, --fail-on, --working-directory, --offline-data, --images, --images-artifact, --name, --mirror, --quiet; ${see}`,
    ],
    [['check', '--pre-push'], `check does not take --pre-push, which is for hook; ${see}`],
  ])('refuses %j', (argv, message) => {
    expect(thrownBy(() => parseArguments(argv))).toBe(`UsageError: ${message}`);
  });

  it('all stand in the help text', () => {
    for (const action of hookActions) expect(helpText(80)).toMatch(new RegExp(`^ {2}${action}(?![a-z-])`, 'm'));
  });
});

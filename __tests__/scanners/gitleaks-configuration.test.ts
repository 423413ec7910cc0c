import { describe, expect, it } from '@jest/globals';
import { configuration, follows } from '../../src/scanners/gitleaks/configuration.js';
import type { Context } from '../../src/scanners/scanner.js';
import { contextOf } from '../support/scanner-values.js';

const context = (text?: string): Context<unknown> =>
  contextOf([], { steering: text === undefined ? [] : ['.gitleaks.toml'], steeringText: () => text });

const rule = 'id = "security-gates-canary"';

describe("gitleaks' configuration", () => {
  it.each([
    ['the built-in rules', undefined, 'useDefault = true'],
    ['the rules of the repository', '[extend]\nuseDefault = true\n', 'path = "/tree/.gitleaks.toml"'],
    ['rules with a path each', "[[rules]]\npath = '''x'''\n", 'path = "/tree/.gitleaks.toml"'],
  ])('extends %s from the environment', (_, text, base) => {
    const { args, env, files } = configuration(context(text));
    expect({ args, files }).toEqual({ args: [], files: {} });
    expect(env['GITLEAKS_CONFIG_TOML']).toContain(base);
    expect(env['GITLEAKS_CONFIG_TOML']).toContain(rule);
  });

  it.each(['[extend]\npath = "a.toml"', '[extend]\nPath = """a.toml"""', 'extend = { path = "a.toml" }'])(
    'is no level deeper than the repository has it: %j',
    (text) => {
      const { args, env, files } = configuration(context(text));
      expect({ args, env }).toEqual({ args: ['--config', '/scratch/gitleaks.toml'], env: {} });
      expect(files['gitleaks.toml']?.startsWith(`${text}\n[[rules]]\n${rule}\n`)).toBe(true);
    },
  );
});

describe('what it pulls in', () => {
  it.each([
    ['[extend]\npath = "a.toml"\n[[rules]]\nid = "x"\n', ['a.toml']],
    ['[[rules]]\nid = "x"\n\n  [ "extend" ]\n  disabledRules = [\n  "y"\n  ]\n  path = \'./b/../a.toml\'', ['a.toml']],
    ['extend.path = "a.toml"', ['a.toml']],
    ['extend = { useDefault = false, path = "a.toml" }', ['a.toml']],
    ['[Extend]\nPATH = "a.toml"', ['a.toml']],
  ])('is named by %j', (text, paths) => {
    expect(follows('.gitleaks.toml', text)).toEqual(paths);
  });

  it.each([
    '[extend]\nuseDefault = true\n[[rules]]\npath = "src/app.py"\n',
    '[[rules]]\nid = "extend"\npath = "src/app.py"\n',
    '[extend]\npath = "/etc/a.toml"\n',
    '[extend]\npath = "../a.toml"\n',
  ])('is nothing of the repository in %j', (text) => {
    expect(follows('.gitleaks.toml', text)).toEqual([]);
  });
});

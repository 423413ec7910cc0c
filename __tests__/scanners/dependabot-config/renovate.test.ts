import { describe, expect, it } from '@jest/globals';
import { asking, dependabot, findings, others, parsed, uncovered } from './look.js';

const { npm, go, workflow } = asking;
const files = { 'package.json': npm, 'api/go.mod': go, '.github/workflows/a.yml': workflow };
const all = ['github-actions /', 'gomod /api', 'npm /'];

/** What is left uncovered beside a renovate.json of that text. */
const beside = (text: string, name = 'renovate.json'): readonly string[] => uncovered({ ...files, [name]: text });

describe('Renovate', () => {
  it.each([
    'renovate.json',
    'renovate.json5',
    '.github/renovate.json',
    '.github/renovate.json5',
    '.gitlab/renovate.json',
    '.gitlab/renovate.json5',
    '.renovaterc',
    '.renovaterc.json',
    '.renovaterc.json5',
  ])('covers everything by %s', (name) => {
    expect(beside('{ // why\n  extends: ["config:recommended"], }', name)).toEqual([]);
  });

  it.each(['web/renovate.json', 'docs/.renovaterc', 'renovate.yml'])('is not configured by %s', (name) => {
    expect(beside('{}', name)).toEqual(all);
  });

  it('is configured in package.json, unless there is a file', () => {
    const own = '{"dependencies":{"a":"1"},"renovate":{"enabledManagers":["npm"]}}';
    expect(uncovered({ ...files, 'package.json': own })).toEqual(all.slice(0, 2));
    expect(uncovered({ ...files, 'package.json': own, 'renovate.json': '{}' })).toEqual([]);
    expect(uncovered({ ...files, 'package.json': '{"dependencies":{"renovate":"1"}}' })).toEqual(all);
  });

  it.each([
    ['is switched off', '{"enabled":false}', all],
    ['has managers for some', '{"enabledManagers":["npm","custom.regex"]}', ['github-actions /', 'gomod /api']],
    ['has an empty list of managers', '{"enabledManagers":[]}', all],
    ['has a manager that is switched off', '{"gomod":{"enabled":false}}', ['gomod /api']],
    ['ignores a folder', '{"ignorePaths":["api/**"]}', ['gomod /api']],
    ['ignores a part of a path', '{"ignorePaths":["api"]}', ['gomod /api']],
    ['ignores a file', '{"ignorePaths":["**/package.json"]}', ['npm /']],
    ['includes one folder', '{"includePaths":["api/**"]}', ['github-actions /', 'npm /']],
    ['has keys of prototypes', '{"__proto__":{"enabled":false},"constructor":{}}', []],
    ['has an odd list', '{"enabledManagers":"npm","ignorePaths":[1,{}]}', []],
  ])('does not cover what it leaves out: it %s', (_, text, expected) => {
    expect(beside(text)).toEqual(expected);
  });

  const rules = (...each: readonly object[]): string => JSON.stringify({ packageRules: each });
  const off = { matchPackageNames: ['*'], enabled: false };

  it.each<readonly [shows: string, text: string, expected: readonly string[]]>([
    ['all names', rules(off), all],
    ['all names as a pattern', rules({ matchPackagePatterns: ['.*'], enabled: false }), all],
    ['everything without a condition', rules({ enabled: false }), all],
    ['all kinds of updates', rules({ matchUpdateTypes: ['major', 'minor', 'patch'], enabled: false }), all],
    ['a manager', rules({ matchManagers: ['npm'], enabled: false }), ['npm /']],
    ['all managers but one', rules({ matchManagers: ['!npm'], enabled: false }), ['github-actions /', 'gomod /api']],
    ['files', rules({ matchFileNames: ['api/**'], ...off }), ['gomod /api']],
    ['by a preset', '{"extends":["security:only-security-updates"]}', all],
    ['all but what is switched on again', rules(off, { matchManagers: ['npm'], enabled: true }), all.slice(0, 2)],
    ['all but some names', rules(off, { matchPackageNames: ['react'], enabled: true }), all],
    ['all again', rules({ matchManagers: ['npm'], enabled: true }, off), all],
  ])('does not cover what packageRules switch off: %s', (_, text, expected) => {
    expect(beside(text)).toEqual(expected);
  });

  it.each<readonly [shows: string, text: string]>([
    ['some names', rules({ matchPackageNames: ['left-pad'], enabled: false })],
    ['all names but one', rules({ matchPackageNames: ['*', '!react'], enabled: false })],
    ['nothing', rules({ matchPackageNames: [], enabled: false })],
    ['major updates', rules({ ...off, matchUpdateTypes: ['major'] })],
    ['one kind of dependencies', rules({ ...off, matchDepTypes: ['engines'] })],
    ['another manager', rules({ ...off, matchManagers: ['gradle'] })],
    ['nothing at last', rules(off, { enabled: true })],
    ['nothing, by no word for it', rules({ matchPackageNames: ['*'], enabled: 'false' })],
    ['nothing, by rules that are none', '{"packageRules":[1,null,"x"]}'],
  ])('covers what packageRules switch off in part: %s', (_, text) => {
    expect(beside(text)).toEqual([]);
  });

  it('covers packages of npm by the manager of Bun where there is a lockfile of it', () => {
    const text = '{"npm":{"enabled":false}}';
    expect(beside(text)).toEqual(['npm /']);
    expect(uncovered({ 'package.json': npm, 'bun.lock': '{}', 'renovate.json': text })).toEqual([]);
  });

  it('and Dependabot cover together', () => {
    const layout = { ...files, 'renovate.json': '{"enabledManagers":["npm"]}' };
    const text = dependabot(['gomod', '/api'], ['github-actions', '/']);
    expect(uncovered({ ...layout, '.github/dependabot.yml': text })).toEqual([]);
    expect(others({ ...layout, '.github/dependabot.yml': 'version: 1\n' })).toEqual([
      'dependabot-configuration-invalid 1',
    ]);
  });

  it.each([
    ['no JSON', '{'],
    ['no object', '[]'],
    ['null', 'null'],
    ['a file that is too large', null],
    ['deep nesting', '['.repeat(100_000)],
  ])('with %s is one finding', (_, text) => {
    const found = findings({ ...files, 'renovate.json': text });
    expect(found.map(({ rule, path }) => [rule, path])).toEqual([['renovate-configuration-invalid', 'renovate.json']]);
  });

  it('says which presets were not read', () => {
    const text =
      '{"extends":["config:best-practices",":semanticCommits","github>org/x","local>org/y:z","@org/preset"]}';
    expect(parsed({ ...files, 'renovate.json': text })).toMatchObject({
      notes: ['Renovate looks after what renovate.json covers.'],
      remarks: [expect.stringMatching(/not read: github>org\/x, local>org\/y:z, @org\/preset\.$/)],
    });
  });
});

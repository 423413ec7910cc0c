import { describe, expect, it } from '@jest/globals';
import { parsePolicy } from '../../src/config/policy.js';
import { registry, thrownBy } from './registry.js';

const path = '.github/security-gates.yml';
const entry = { id: 'judge', command: ['judge'], reports: ['-'], executes: 'nothing' };
const custom = (more: object = {}) =>
  parsePolicy(JSON.stringify({ custom: [{ ...entry, ...more }] }), path, registry).own;
const imported = (more: object = {}) =>
  parsePolicy(JSON.stringify({ import: [{ tool: 'Code QL', sarif: ['a.sarif'], ...more }] }), path, registry).own;

describe('scanners of the policy', () => {
  it('have defaults', () => {
    expect(custom()).toEqual({
      custom: [{ ...entry, gate: 'custom', setup: [], exitCodes: [0, 1], detect: [], steeredBy: [], env: [] }],
      imports: [],
      executeRepository: false,
    });
    expect(imported()?.imports).toEqual([
      { id: 'import-code-ql', gate: 'custom', tool: 'Code QL', sarif: ['a.sarif'], allowUnproven: false },
    ]);
  });

  it.each<readonly [what: string, more: object, said: RegExp]>([
    ['an id that is taken', { id: 'tidy' }, /two scanners would be called tidy/],
    ['an id with signs', { id: '../x' }, /small letters and digits/],
    ['no command', { command: [] }, /command/],
    ['a report outside', { reports: ['../x.sarif'] }, /path below the folder/],
    ['an absolute report', { reports: ['/x.sarif'] }, /path below the folder/],
    ['a report that could be a flag', { reports: ['--x'] }, /path below the folder/],
    ['no word on what it executes', { executes: undefined }, /executes is missing/],
    ['a variable of the runner', { env: ['GITHUB_TOKEN'] }, /no variable of the runner/],
    ['the search path', { env: ['PATH'] }, /no variable of the runner/],
    ['a token for code of the repository', { env: ['NPM_TOKEN'], executes: 'repository' }, /name no token/],
    ['a gate that nobody knows', { gate: 'sats' }, /did you mean sast/],
    ['a key that nobody knows', { report: [] }, /unknown key "report"/],
    ['a negated glob', { detect: ['!a.js'] }, /custom.0.detect.*none may begin with `!`/],
    ['a negated glob of its configuration', { 'steered-by': ['a.js', '!lib/**'] }, /steered-by.*begin with `!`/],
  ])('refuse %s', (_, more, said) => {
    expect(thrownBy(() => custom(more))).toMatch(said);
  });

  it.each([
    '**',
    '*',
    '**/*',
    '*/**',
    '**/*.*',
    '?*',
    '[^a]*',
    '*/!(a)',
    '**/!(a.js)',
    '{a.js,**}',
    '@(a.js|*)',
    './**',
  ])('refuse to be steered by anything: %s', (glob) => {
    expect(thrownBy(() => custom({ 'steered-by': ['a.js', glob] }))).toMatch(/steered-by.*fits any name/);
  });

  it.each(['eslint.config.{js,mjs,cjs}', '**/.eslintrc*', 'rules/**', '.config/*', '**/*.rules.yml'])(
    'may be steered by %s, and apply where there is any file',
    (glob) => {
      const own = custom({ 'steered-by': [glob], detect: ['**'] });
      expect(own?.custom).toMatchObject([{ steeredBy: [glob], detect: ['**'] }]);
    },
  );

  it.each<readonly [what: string, more: object, said: RegExp]>([
    ['a glob that leads out', { sarif: ['../**/*.sarif'] }, /relative to the root of the repository/],
    ['a glob that leads out by the way', { sarif: ['a/*/../../../x.sarif'] }, /relative to the root of the repository/],
    ['an absolute glob', { sarif: ['/tmp/*.sarif'] }, /relative to the root of the repository/],
    ['a glob that takes files out', { sarif: ['!a.sarif'] }, /relative to the root of the repository/],
    ['a name of which no id can be made', { tool: '検査' }, /give it an id/],
  ])('refuse in a report %s', (_, more, said) => {
    expect(thrownBy(() => imported(more))).toMatch(said);
  });

  it('may get a token where nothing of the repository runs', () => {
    expect(custom({ env: ['NPM_TOKEN'] })?.custom[0]?.env).toEqual(['NPM_TOKEN']);
  });
});

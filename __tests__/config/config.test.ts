import { describe, expect, it } from '@jest/globals';
import { configure } from '../../src/config/config.js';
import { gateIds } from '../../src/gates.js';
import { noOwnScanners } from '../../src/own-scanners.js';
import { emptyInputs, type Inputs } from '../../src/config/inputs.js';
import { registry, thrownBy } from './registry.js';

const path = '.github/security-gates.yml';
const config = (given: Partial<Inputs>, text?: string) =>
  configure({ ...emptyInputs, ...given }, text === undefined ? undefined : { path, text }, registry);
const lint = (given: Partial<Inputs>, rules?: string) =>
  config(given, rules === undefined ? undefined : `gates: { lint: ${rules} }`).gates.lint;

describe('configure', () => {
  it('has a default for everything', () => {
    const gate = {
      enabled: true,
      named: false,
      failOn: 'low',
      mode: 'enforce',
      ifAbsent: 'error',
      onError: 'error',
      timeLimitMs: 600_000,
      scanners: {},
    };
    const all = {
      lint: gate,
      secrets: gate,
      sast: { ...gate, failOn: 'high' },
      dependencies: { ...gate, failOn: 'high' },
      containers: { ...gate, failOn: 'high' },
      iac: { ...gate, failOn: 'high' },
      workflows: { ...gate, failOn: 'high' },
      maintenance: { ...gate, failOn: 'high', mode: 'warn' },
      test: gate,
      custom: { ...gate, failOn: 'high' },
    };
    const data = { maxAgeMs: 48 * 3_600_000, trivyDb: [], trivyJavaDb: [] };
    const expected = {
      gates: all,
      failFast: 'pull-request',
      data,
      own: noOwnScanners,
      images: [],
      imagesArtifacts: [],
      workingDirectory: '',
      name: '',
    };
    expect(config({})).toEqual(expected);
    expect(config({}, '')).toEqual({ ...expected, policyPath: path });
  });

  it('takes the policy over the defaults', () => {
    const text = `
fail-fast: never
gates:
  secrets: { fail-on: high, mode: warn, if-absent: pass, on-error: warn, time-limit: 1h, scanners: { seeker: { scope: full } } }
`;
    expect(config({}, text)).toMatchObject({
      failFast: 'never',
      gates: {
        lint: { failOn: 'low', mode: 'enforce', scanners: {} },
        secrets: {
          enabled: true,
          named: false,
          failOn: 'high',
          mode: 'warn',
          ifAbsent: 'pass',
          onError: 'warn',
          timeLimitMs: 3_600_000,
          scanners: { seeker: { scope: 'full' } },
        },
      },
    });
  });

  it('takes images from the inputs, and refuses them where nobody would judge them', () => {
    expect(config({ images: 'app:{sha}' }).images).toEqual(['app:{sha}']);
    expect(config({ images: 'a.tar', gates: 'containers' }, 'gates: { containers: { mode: off } }').images).toEqual([
      'a.tar',
    ]);
    for (const off of [
      () => config({ images: 'a.tar', gates: 'lint' }),
      () => config({ images: 'a.tar' }, 'gates: { containers: { mode: off } }'),
    ]) {
      expect(thrownBy(off)).toContain('input images: the gate containers, which would judge them, is off');
    }
  });

  it('takes folder and name from the inputs', () => {
    expect(config({ 'working-directory': './a b/', name: 'shop' })).toMatchObject({
      workingDirectory: 'a%20b',
      name: 'shop',
    });
  });

  it.each([
    ['', undefined, 'low'],
    ['', '{ fail-on: high }', 'high'],
    ['medium', '{ fail-on: high }', 'medium'],
    ['none', undefined, 'none'],
    ['lint=critical, medium', '{ fail-on: high }', 'critical'],
    ['secrets=critical', '{ fail-on: high }', 'high'],
    ['secrets=critical', undefined, 'low'],
  ])('fail-on: input %j over policy %j is %s', (input, rules, expected) => {
    expect(lint({ 'fail-on': input }, rules).failOn).toBe(expected);
  });

  it.each([
    ['', undefined, { enabled: true, named: false, mode: 'enforce' }],
    ['', '{ fail-on: high }', { enabled: true, named: false, mode: 'enforce' }],
    ['', '{ mode: warn }', { enabled: true, named: false, mode: 'warn' }],
    ['', '{ mode: off }', { enabled: false, named: false, mode: 'off' }],
    ['', '{ if-absent: error }', { enabled: true, named: true, ifAbsent: 'error' }],
    ['', '{ if-absent: error, mode: off }', { enabled: false, named: false, mode: 'off' }],
    ['', '{ if-absent: pass }', { enabled: true, named: false, ifAbsent: 'pass' }],
    ['lint', undefined, { enabled: true, named: true, mode: 'enforce', ifAbsent: 'error' }],
    ['lint', '{ if-absent: pass }', { enabled: true, named: true, ifAbsent: 'pass' }],
    ['lint', '{ mode: warn }', { enabled: true, named: true, mode: 'warn' }],
    ['lint', '{ mode: off }', { enabled: true, named: true, mode: 'enforce' }],
    ['secrets', undefined, { enabled: false, named: false }],
    ['secrets', '{ if-absent: error }', { enabled: false, named: false }],
    ['secrets', '{ mode: off }', { enabled: false, named: false, mode: 'off' }],
  ])('gates %j with policy %j', (gates, rules, expected) => {
    expect(lint({ gates }, rules)).toMatchObject(expected);
  });

  it('refuses a bad input, also beside a good policy', () => {
    expect(thrownBy(() => config({ gates: 'secert' }, 'gates: {}'))).toBe(
      `UsageError: input gates: unknown gate "secert"; did you mean secrets? Use one of: ${gateIds.join(', ')}`,
    );
  });

  it('refuses a bad policy, also of a gate that does not run', () => {
    expect(thrownBy(() => config({ gates: 'secrets' }, 'gates: { lint: { mode: on } }'))).toBe(
      `UsageError: ${path}:1:24: gates.lint.mode: unknown value "on"; use one of: enforce, warn, off`,
    );
  });

  it('refuses to go on without the policy that the user named', () => {
    expect(thrownBy(() => config({ config: 'ci/my policy.yml' }))).toBe(
      'UsageError: input config: there is no file "ci/my policy.yml" in the tree whose rules judge; ' +
        'correct the path (relative to the root of the repository) or leave the input out',
    );
    expect(config({ config: 'ci/my policy.yml' }, '').policyPath).toBe(path);
  });
});

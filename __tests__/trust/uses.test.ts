import { describe, expect, it } from '@jest/globals';
import { emptyInputs } from '../../src/config/inputs.js';
import { usesOfAction } from '../../src/trust/uses.js';

const path = '.github/workflows/ci.yml';
const step = (uses: string, rest = ''): string => `jobs:\n  gates:\n    steps:\n      - uses: ${uses}\n${rest}`;
const found = (text: string, actionRepository?: string) => usesOfAction([{ path, text }], actionRepository).uses;

describe('usesOfAction', () => {
  it.each([
    'acme/security-gates@v1',
    'Acme/Security-Gates@0123456789012345678901234567890123456789',
    'acme/security-gates/gate@v1',
    '"acme/security-gates@v1"',
  ])('finds a step with %s', (uses) => {
    expect(found(step(uses))).toEqual([{ path, job: 'gates', inputs: emptyInputs, hasExpressions: false }]);
  });

  it.each([
    'acme/security-gates-extra@v1',
    'acme/other@v1',
    'acme/security-gates/docs@v1',
    './',
    '$/gate',
    'docker://x',
    '7',
  ])('does not take %s for this Action', (uses) => {
    expect(found(step(uses))).toEqual([]);
  });

  it('finds the repository that the Action runs from, under any name', () => {
    expect(found(step('acme/gates-fork@v1'), 'Acme/gates-fork')).toHaveLength(1);
    expect(found(step('acme/gates-fork@v1'), 'acme/another')).toEqual([]);
  });

  it('finds calls of the reusable workflow, and composite actions', () => {
    const call =
      'jobs:\n  all:\n    uses: acme/security-gates/.github/workflows/security.yml@v1\n    with: { gates: lint }\n';
    expect(found(call)).toEqual([
      { path, job: 'all', inputs: { ...emptyInputs, gates: 'lint' }, hasExpressions: false },
    ]);
    const composite = 'runs:\n  using: composite\n  steps:\n    - uses: acme/security-gates@v1\n';
    expect(usesOfAction([{ path: 'a/action.yml', text: composite }]).uses).toEqual([
      { path: 'a/action.yml', inputs: emptyInputs, hasExpressions: false },
    ]);
  });

  it('finds local uses only where this project is what they lead to', () => {
    const ours = { path: 'action.yml', text: 'name: Security Gates\n' };
    const gate = { path: 'tools/gate/action.yaml', text: 'name: security-gates\n' };
    const other = { path: 'action.yml', text: 'name: Something else\n' };
    const uses = (text: string, ...files: { path: string; text: string }[]) =>
      usesOfAction([{ path, text }, ...files]).uses.length;
    expect(uses(step('./'), ours)).toBe(1);
    expect(uses(step('$/tools/gate'), gate)).toBe(1);
    expect(uses(step('./tools//gate/'), gate)).toBe(1);
    expect(uses(step('./'), gate)).toBe(0);
    expect(uses(step('./'), other)).toBe(0);
  });

  it('reads inputs as the runner hands them over', () => {
    const text = step(
      'acme/security-gates@v1',
      '        with:\n          Fail-On: " low "\n          gates: lint\n          name: 7\n          config: null\n          token: x\n',
    );
    expect(found(text)).toEqual([
      {
        path,
        job: 'gates',
        inputs: { ...emptyInputs, 'fail-on': 'low', gates: 'lint', name: '7' },
        hasExpressions: false,
      },
    ]);
  });

  it('sees expressions in inputs that count, not in the token', () => {
    const given = (line: string) =>
      found(step('acme/security-gates@v1', `        with:\n          ${line}\n`))[0]?.hasExpressions;
    expect(given('gates: ${{ matrix.gate }}')).toBe(true);
    expect(given('token: ${{ github.token }}')).toBe(false);
  });

  it('follows anchors', () => {
    const text = 'jobs:\n  a:\n    steps: &s\n      - uses: acme/security-gates@v1\n  b:\n    steps: *s\n';
    expect(found(text).map(({ job }) => job)).toEqual(['a', 'b']);
  });

  it('names files that are no YAML, and survives odd ones', () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
      .split('')
      .map((c, i) => `${c}: &${c} [${`*${'abcdefgh'[i] ?? ''},`.repeat(9)}]\n`)
      .join('')}`;
    const texts = [
      '{',
      '- a\n--- \n- b',
      bomb,
      'jobs: [1, null]',
      '7',
      '',
      'jobs:\n  a: 7\n  b:\n    steps: x\n',
      'on: [push]',
    ];
    const result = usesOfAction(texts.map((text, index) => ({ path: `.github/workflows/${index}.yml`, text })));
    expect(result).toEqual({
      uses: [],
      unparsable: ['.github/workflows/0.yml', '.github/workflows/1.yml', '.github/workflows/2.yml'],
    });
  });
});

import { describe, expect, it } from '@jest/globals';
import { configure } from '../../src/config/config.js';
import { emptyInputs } from '../../src/config/inputs.js';
import { strictest } from '../../src/config/strictest.js';
import { registry, thrownBy } from './registry.js';

const use = (name: string, policy: object, gates = '') =>
  configure({ ...emptyInputs, gates }, { path: `${name}.yml`, text: JSON.stringify(policy) }, registry);

const judge = { id: 'judge', command: ['judge'], reports: ['-'], executes: 'nothing' };
const other = { ...judge, id: 'other' };
const report = { id: 'report', tool: 'CodeQL', sarif: ['a.sarif'] };

describe('scanners of several policies', () => {
  it('are all there, each once, those of the first first', () => {
    const { own } = strictest([use('a', { custom: [judge] }), use('b', { import: [report], custom: [other, judge] })]);
    expect(own.custom.map(({ id }) => id)).toEqual(['judge', 'other']);
    expect(own.imports.map(({ id }) => id)).toEqual(['report']);
  });

  it.each<readonly [what: string, a: object, b: object]>([
    ['custom', { custom: [judge] }, { custom: [{ ...judge, command: ['true'] }] }],
    ['import', { import: [report] }, { import: [{ ...report, 'allow-unproven': true }] }],
    ['both', { custom: [judge] }, { import: [{ ...report, id: 'judge' }] }],
  ])('are an error where one id stands for two: %s', (_, a, b) => {
    const said = thrownBy(() => strictest([use('a', {}), use('b', a), use('c', b)]));
    expect(said).toMatch(
      /^GateError: .*(judge|report) is one thing .* the policy b\.yml .* the policy c\.yml\..*make both/,
    );
  });

  it.each([
    [true, true, true],
    [true, false, false],
    [false, true, false],
  ])('run code of the repository where all say so: %s and %s', (a, b, both) => {
    const { own } = strictest([use('a', { 'execute-repository': a }), use('b', { 'execute-repository': b })]);
    expect(own.executeRepository).toBe(both);
  });
});

describe('options of scanners in several policies', () => {
  const tuned = (depth: number) => ({ gates: { lint: { scanners: { tidy: { depth } } } } });

  it('count where they are the same, and where only one use runs the gate', () => {
    const options = (...uses: readonly ReturnType<typeof use>[]) => strictest(uses).gates.lint.scanners;
    expect(options(use('a', tuned(1)), use('b', tuned(1)))).toEqual({ tidy: { depth: 1 } });
    expect(options(use('a', tuned(1), 'secrets'), use('b', tuned(2), 'lint'))).toEqual({ tidy: { depth: 2 } });
    expect(options(use('a', tuned(1), 'lint'), use('b', tuned(2), 'secrets'))).toEqual({ tidy: { depth: 1 } });
    expect(options(use('a', tuned(1), 'secrets'), use('b', tuned(2), 'secrets'))).toEqual({ tidy: { depth: 1 } });
  });

  it.each<readonly [what: string, other: object]>([
    ['differ', tuned(2)],
    ['are given by one only', {}],
  ])('are an error where they %s', (_, rules) => {
    expect(thrownBy(() => strictest([use('a', tuned(1)), use('b', rules)]))).toMatch(
      /^GateError: gates\.lint\.scanners\.tidy is one thing .* the policy a\.yml .* the policy b\.yml/,
    );
  });
});

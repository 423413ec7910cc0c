import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normalise, type Normalised } from '../../src/sarif/normalise.js';
import { normaliseSteps } from '../../src/sarif/normalise-steps.js';
import type { LocatedFinding } from '../../src/sarif/build.js';
import { finding, located, rule } from './samples.js';

const files = new Set(['a.py', 'b.py', 'src/shop/orders.py']);

function done(findings: readonly LocatedFinding[]): Extract<Normalised, { ok: true }> {
  const outcome = normalise({ rules: [rule()], findings, files });
  if (!outcome.ok) throw new Error(`${outcome.step}: ${outcome.reason}`);
  return outcome;
}

describe('normalise', () => {
  it('runs its steps in this order and counts each', () => {
    const outcome = done([located(), located(), located({ path: 'venv/lib.py' }), located({ rule: 'X' })]);
    expect(outcome.counts).toEqual([
      { step: 'outside-repository', before: 4, after: 3 },
      { step: 'duplicate-results', before: 3, after: 2 },
      { step: 'sort', before: 2, after: 2 },
      { step: 'number-fingerprints', before: 2, after: 2 },
      { step: 'unknown-rule', before: 2, after: 2 },
    ]);
  });

  it('gives the failed step and its reason, and no findings', () => {
    const broken = {
      name: 'broken',
      apply: () => {
        throw new Error('no such thing', { cause: new Error('really') });
      },
    };
    const [first = broken] = normaliseSteps;
    expect(normalise({ rules: [], findings: [located()], files }, [first, broken])).toEqual({
      ok: false,
      step: 'broken',
      reason: 'no such thing: really',
    });
  });

  it('sets aside what is in no known file, and loses nothing', () => {
    const outside = [located({ path: 'venv/lib.py' }), located({ path: '../x.py' }), located({ path: '' })];
    const outcome = done([...outside, located()]);
    expect(outcome.setAside).toEqual(outside);
    expect(outcome.findings).toEqual([located()]);
  });

  it('keeps what stands in a commit, even if the file is gone', () => {
    const gone = located({ path: 'deleted.env', commit: 'abc' });
    const nowhere = located({ path: '../deleted.env', commit: 'abc' });
    expect(done([gone, nowhere])).toMatchObject({ findings: [gone], setAside: [nowhere] });
  });

  it('sorts by path, line and rule, whatever the order was', () => {
    const sorted = [
      located({ path: 'a.py', region: { startLine: 2 } }),
      located({ path: 'a.py', region: { startLine: 10 }, rule: 'A' }),
      located({ path: 'a.py', region: { startLine: 10 }, rule: 'B' }),
      located({ path: 'a.py', region: { startLine: 10, startColumn: 4 }, rule: 'B' }),
      located({ path: 'b.py', region: { startLine: 1 } }),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(sorted, { minLength: sorted.length }), (shuffled) => {
        expect(done(shuffled).findings).toEqual(sorted);
      }),
    );
  });

  it('declares a rule that the tool did not', () => {
    const { rules } = done([located({ rule: 'X', severity: 'low' }), located()]);
    expect(rules.map(({ id }) => id)).toEqual(['S602', 'X']);
    expect(rules[1]).toMatchObject({ severity: 'low', security: true });
    expect(rules[0]).toBe(rules.find(({ id }) => id === 'S602'));
  });
});

describe('duplicate results', () => {
  it.each([
    ['rule', { rule: 'X' }],
    ['path', { path: 'a.py' }],
    ['region', { region: { startLine: 4 } }],
    ['message', { message: 'other' }],
    ['commit', { commit: 'abc' }],
    ['secret', { secret: ['pass', 'word'].join('') }],
  ])('differ by %s', (_, changes) => {
    expect(done([located(), located(changes)]).findings).toHaveLength(2);
  });

  it('are one, with the worse severity', () => {
    const [low, high] = [located({ severity: 'low' }), located({ severity: 'high' })];
    expect(done([low, high]).findings).toEqual([high]);
    expect(done([high, low]).findings).toEqual([high]);
  });

  it('are suppressed only if all are', () => {
    const suppressed = { kind: 'inSource', justification: 'noqa' } as const;
    const quiet = located({ suppressed });
    expect(done([quiet, located()]).findings).toEqual([located()]);
    expect(done([located(), located({}, { suppressed })]).findings).toEqual([located()]);
    expect(done([quiet, quiet]).findings).toEqual([quiet]);
  });

  it('survive a region without end', () => {
    const { region: _, ...rest } = finding();
    expect(done([{ finding: rest, fingerprints: {} }, located({ region: { startLine: 1 } })]).findings).toHaveLength(1);
  });
});

describe('fingerprints of secrets', () => {
  it('are numbered in the final order; others stay', () => {
    const fingerprints = { 'secretLine/v1': 'abc', primaryLocationLineHash: 'f:1' };
    const second = located({ region: { startLine: 9 } }, { fingerprints });
    const first = located({ region: { startLine: 2 } }, { fingerprints });
    const between = located({ region: { startLine: 5 } });
    expect(done([second, first, second, between]).findings.map((one) => one.fingerprints)).toEqual([
      { ...fingerprints, 'secretLine/v1': 'abc:1' },
      between.fingerprints,
      { ...fingerprints, 'secretLine/v1': 'abc:2' },
    ]);
  });
});

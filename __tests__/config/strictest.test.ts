import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { forEachGate } from '../../src/config/for-each-gate.js';
import { strictest } from '../../src/config/strictest.js';
import { gateIds } from '../../src/gates.js';
import type { Config, GateConfig } from '../../src/model.js';
import { noOwnScanners } from '../../src/own-scanners.js';
import { isBelow } from '../../src/sarif/paths.js';
import { severities, thresholds, counts } from '../../src/sarif/severity.js';
import { thrownBy } from './registry.js';

const gate: fc.Arbitrary<GateConfig> = fc.record({
  enabled: fc.boolean(),
  named: fc.boolean(),
  failOn: fc.constantFrom(...thresholds),
  mode: fc.constantFrom('enforce', 'warn', 'off'),
  ifAbsent: fc.constantFrom('error', 'pass'),
  onError: fc.constantFrom('error', 'warn'),
  timeLimitMs: fc.integer({ min: 1000, max: 21_600_000 }),
  scanners: fc.constant({ tidy: { depth: 1 }, seeker: { words: ['a'] } }),
});
const config: fc.Arbitrary<Config> = fc.record({
  gates: fc.record(forEachGate(() => gate)),
  failFast: fc.constantFrom('pull-request', 'always', 'never'),
  data: fc.record({ maxAgeMs: fc.nat(), trivyDb: fc.constant([]), trivyJavaDb: fc.constant([]) }),
  own: fc.constant(noOwnScanners),
  images: fc.uniqueArray(fc.constantFrom('a:1', 'b:{sha}', 'c.tar')),
  imagesArtifacts: fc.uniqueArray(fc.constantFrom('a', 'b')),
  workingDirectory: fc.array(fc.constantFrom('a', 'b', 'ab'), { maxLength: 3 }).map((names) => names.join('/')),
  name: fc.constantFrom('', 'x'),
});

/** What has an order of strictness. */
const strictness = ({ gates, failFast, images, imagesArtifacts, workingDirectory }: Config): unknown => ({
  failFast,
  images: [...images].sort(),
  imagesArtifacts: [...imagesArtifacts].sort(),
  workingDirectory,
  gates: gateIds.map((id) => ({ ...gates[id], scanners: null })),
});

/** Would everything that `loose` stops or reports be stopped or reported by `strict`, too? Said independently. */
function holds(strict: GateConfig, loose: GateConfig): boolean {
  return [
    strict.enabled || !loose.enabled,
    strict.named || !loose.named,
    severities.every((severity) => counts(severity, strict.failOn) || !counts(severity, loose.failOn)),
    strict.mode === 'enforce' || loose.mode === 'off' || (strict.mode === 'warn' && loose.mode === 'warn'),
    strict.ifAbsent === 'error' || loose.ifAbsent === 'pass',
    strict.onError === 'error' || loose.onError === 'warn',
    strict.timeLimitMs >= loose.timeLimitMs,
  ].every(Boolean);
}

/** Runs, of a pull request and of a push, in which later phases are spared. */
const spares = { always: 2, 'pull-request': 1, never: 0 } as const;

describe('strictest', () => {
  it('demands at least what each demands', () => {
    fc.assert(
      fc.property(fc.array(config, { minLength: 1, maxLength: 4 }), (configs) => {
        const result = strictest(configs);
        for (const one of configs) {
          expect(gateIds.every((id) => holds(result.gates[id], one.gates[id]))).toBe(true);
          expect(result.images).toEqual(expect.arrayContaining([...one.images]));
          expect(spares[result.failFast]).toBeLessThanOrEqual(spares[one.failFast]);
          expect(isBelow(one.workingDirectory, result.workingDirectory)).toBe(true);
        }
      }),
    );
  });

  it('demands nothing that none demands', () => {
    fc.assert(
      fc.property(config, config, (a, b) => {
        const { failFast, gates } = strictest([a, b]);
        expect([a.failFast, b.failFast]).toContain(failFast);
        for (const id of gateIds) {
          expect([a.gates[id].failOn, b.gates[id].failOn]).toContain(gates[id].failOn);
          expect([a.gates[id].mode, b.gates[id].mode]).toContain(gates[id].mode);
          expect(gates[id].enabled).toBe(a.gates[id].enabled || b.gates[id].enabled);
        }
      }),
    );
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(config, config, (a, b) => {
        expect(strictest([a, a])).toEqual(a);
        expect(strictest([strictest([a, b]), b])).toEqual(strictest([a, b]));
      }),
    );
  });

  it('does not depend on the order, in what has an order of strictness', () => {
    fc.assert(
      fc.property(config, config, config, (a, b, c) => {
        expect(strictness(strictest([a, b, c]))).toEqual(strictness(strictest([c, a, b])));
        expect(strictness(strictest([a, b]))).toEqual(strictness(strictest([b, a])));
      }),
    );
  });

  it('takes the rest from the first', () => {
    fc.assert(
      fc.property(config, config, (a, b) => {
        const result = strictest([
          { ...a, policyPath: 'p.yml' },
          { ...b, policyPath: 'q.yml' },
        ]);
        expect([result.name, result.policyPath]).toEqual([a.name, 'p.yml']);
        expect(strictest([a, { ...b, policyPath: 'q.yml' }])).not.toHaveProperty('policyPath');
      }),
    );
  });

  it.each([
    ['', 'a', ''],
    ['a/b', 'a/c', 'a'],
    ['a/b', 'a', 'a'],
    ['a', 'ab', ''],
    ['a/b/c', 'a/b/c', 'a/b/c'],
  ])('looks at the common folder of %j and %j', (a, b, common) => {
    const [one] = fc.sample(config, { numRuns: 1, seed: 1 });
    if (one === undefined) throw new Error('no sample');
    const folders = [a, b].map((workingDirectory) => ({ ...one, workingDirectory }));
    expect(strictest(folders).workingDirectory).toBe(common);
  });

  it('does not judge by nothing', () => {
    expect(thrownBy(() => strictest([]))).toBe(
      'GateError: no configuration to judge by; this is a defect, please report it',
    );
  });
});

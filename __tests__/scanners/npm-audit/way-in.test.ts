import { describe, expect, it } from '@jest/globals';
import { fixOf } from '../../../src/scanners/npm-audit/fix.js';
import { readLock, type Lock } from '../../../src/scanners/npm-audit/lockfile.js';
import { waysIn } from '../../../src/scanners/npm-audit/way-in.js';

/** A lockfile of version 3 with these entries. */
function lockWith(packages: Readonly<Record<string, object>>): Lock {
  const lock = readLock(JSON.stringify({ lockfileVersion: 3, packages }));
  if (typeof lock === 'string') throw new Error(lock);
  return lock;
}

const at = (name: string, more: object = {}) => ({ [`node_modules/${name}`]: { version: '1.0.0', ...more } });

const wayTo = (name: string, lock: Lock): string | undefined =>
  waysIn(lock)
    .get(`node_modules/${name}`)
    ?.steps.map((step) => step.name)
    .join(' > ');

describe('the way to a package', () => {
  const packages = {
    ...at('odd', { dependencies: { mid: '1' } }),
    ...at('mid', { dependencies: { deep: '1' } }),
    ...at('tool', { dependencies: { deep: '1', only: '1' }, dev: true }),
    ...at('deep'),
    ...at('only', { dev: true }),
  };

  it('is that of the product, be one of development shorter', () => {
    const lock = lockWith({ '': { dependencies: { odd: '1' }, devDependencies: { tool: '1' } }, ...packages });
    expect(wayTo('deep', lock)).toBe('odd > mid > deep');
    expect(wayTo('only', lock)).toBe('tool > only');
  });

  it('is the shortest of the product', () => {
    const lock = lockWith({ '': { dependencies: { odd: '1', deep: '1' } }, ...packages });
    expect(wayTo('deep', lock)).toBe('deep');
  });
});

describe('what mends it', () => {
  /** Of `deep`, which `odd` has for itself. */
  const holeIn = (root: object) => {
    const place = 'node_modules/odd/node_modules/deep';
    const lock = lockWith({
      '': root,
      ...at('odd', { dependencies: { deep: '1' } }),
      ...at('deep', { version: '3.0.0' }),
      [place]: { version: '1.0.0' },
    });
    const vulnerability = {
      ...{ name: 'deep', severity: 'high', via: [], nodes: [place] },
      ...{ range: '<2.0.0', fixAvailable: false },
    };
    return { lock, way: waysIn(lock).get(place), place, name: 'deep', vulnerability };
  };

  it('is an override, for whom it is where package.json asks for another version itself', () => {
    expect(fixOf({ ...holeIn({ dependencies: { odd: '1' } }), fixed: ['2.0.0'] })).toContain(
      '"overrides": { "deep": "2.0.0" }.',
    );
    const both = holeIn({ dependencies: { odd: '1' }, devDependencies: { deep: '^3' } });
    expect(fixOf({ ...both, fixed: ['2.0.0'] })).toContain('"overrides": { "odd": { "deep": "2.0.0" } }.');
  });

  it('says no more than is known where no fixed version is named', () => {
    expect(fixOf({ ...holeIn({ dependencies: { odd: '1' } }), fixed: [] })).toContain(
      'No fixed version of deep is named',
    );
  });
});

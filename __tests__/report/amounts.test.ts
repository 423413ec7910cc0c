import { describe, expect, it } from '@jest/globals';
import { bySeverity, duration, listed, plural } from '../../src/report/amounts.js';
import { bytes, transfer } from '../../src/transfer.js';
import { noCounts } from './sample.js';

describe('amounts', () => {
  it.each([
    [plural(1, 'finding'), '1 finding'],
    [plural(0, 'finding'), '0 findings'],
    [listed([]), ''],
    [listed(['a']), 'a'],
    [listed(['a', 'b', 'c']), 'a, b and c'],
    [duration(0), '0.0 s'],
    [duration(9_949), '9.9 s'],
    [duration(9_960), '10 s'],
    [duration(59_400), '59 s'],
    [duration(59_600), '1 min 0 s'],
    [duration(185_000), '3 min 5 s'],
    [bytes(512), '512 B'],
    [bytes(3_400), '3.4 kB'],
    [bytes(24_600_000), '24.6 MB'],
    [transfer(12_300_000, 24_600_000, 2_000), '12.3 MB of 24.6 MB, 6.2 MB/s'],
    [transfer(500, undefined, 0), '500 B'],
    [bySeverity(noCounts), 'none'],
    [bySeverity({ ...noCounts, low: 1, critical: 2 }), '2 critical, 1 low'],
  ])('%s', (text, expected) => {
    expect(text).toBe(expected);
  });
});

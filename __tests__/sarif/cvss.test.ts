import { describe, expect, it } from '@jest/globals';
import { severityOfVector } from '../../src/sarif/cvss.js';

describe('severityOfVector', () => {
  it.each([
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 'critical'],
    ['CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H', 'high'],
    ['CVSS:3.1/AV:N/AC:H/PR:N/UI:N/S:U/C:L/I:L/A:L', 'medium'],
    ['CVSS:3.1/AV:P/AC:H/PR:H/UI:R/S:U/C:L/I:N/A:N', 'low'],
    ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', 'critical'],
    ['AV:N/AC:L/Au:N/C:N/I:N/A:P', 'medium'],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N', undefined],
    ['CVSS:3.1/AV:N', undefined],
    ['9.8', undefined],
    ['', undefined],
  ])('of %s is %s', (vector, severity) => {
    expect(severityOfVector(vector)).toBe(severity);
  });
});

import { describe, expect, it } from '@jest/globals';
import { withDigestsToCome } from '../../scripts/pins/digests-to-come.js';

const zeros = '0'.repeat(64);
const file = { file: 'a-1.0-py3-none-any.whl', member: 'a' };
const known = { ...file, sha256: 'a'.repeat(64), executableSha256: 'b'.repeat(64) };

const filled = (sources: unknown): unknown => JSON.parse(withDigestsToCome(JSON.stringify({ name: 'a', sources })));

describe('digests that are not written yet', () => {
  it('are zeros for wheels, where there are none', () => {
    const absent = { absent: 'why' };
    const sources = [
      { kind: 'wheel', platforms: { 'linux-amd64': file, 'linux-arm64': known, 'darwin-amd64': absent } },
    ];
    const platforms = {
      'linux-amd64': { ...file, sha256: zeros, executableSha256: zeros },
      'linux-arm64': known,
      'darwin-amd64': absent,
    };
    expect(filled(sources)).toEqual({ name: 'a', sources: [{ kind: 'wheel', platforms }] });
  });

  it.each([
    ['a release, whose digest is written by hand', [{ kind: 'release', platforms: { 'linux-amd64': file } }]],
    ['something else', ['wheel', null, { kind: 'wheel' }, { kind: 'wheel', platforms: [file] }]],
    ['no list', { kind: 'wheel', platforms: { 'linux-amd64': file } }],
  ])('are left for the schema to miss in %s', (_, sources) => {
    expect(filled(sources)).toEqual({ name: 'a', sources });
  });
});

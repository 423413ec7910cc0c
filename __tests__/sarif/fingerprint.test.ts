import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { numbered, secretFingerprint } from '../../src/sarif/fingerprint.js';

const key = ['AKIA', 'QYLPMN5HHHFPZAM2'].join('');
const other = ['AKIA', 'ZZLPMN5HHHFPZAM7'].join('');
const place = { rule: 'aws-access-token', path: 'src/a.py', text: `key = "${key}"`, secrets: [key] };

describe('secretFingerprint', () => {
  it('is the sha256 of rule, path and the line without the secret', () => {
    expect(secretFingerprint(place)).toBe('038e5c85176caa9295181ffc6c0649ea18169f264eac46d944b3e181429efab9');
  });

  it('stays when the secret is rotated, the line re-indented or its ending changed', () => {
    const fingerprint = secretFingerprint(place);
    expect(secretFingerprint({ ...place, text: `key = "${other}"`, secrets: [other] })).toBe(fingerprint);
    expect(secretFingerprint({ ...place, text: `\t  ${place.text} \r` })).toBe(fingerprint);
  });

  it('changes with the rule, the path, and the text around the secret', () => {
    const changed = [
      place,
      { ...place, rule: 'generic-api-key' },
      { ...place, path: 'src/b.py' },
      { ...place, text: `token = "${key}"` },
      { ...place, text: `"key = "${key}` },
    ].map(secretFingerprint);
    expect(new Set(changed).size).toBe(changed.length);
  });

  it('cuts a secret of several lines, whatever their endings', () => {
    const text = ['-----BEGIN', 'abc', 'def', 'END-----'].join('\r\n');
    const first = secretFingerprint({ ...place, text: `x = ${text}`, secrets: [text.replaceAll('\r', '')] });
    expect(first).toBe(secretFingerprint({ ...place, text: `x = ${key}` }));
  });

  it('hashes nothing of the text when a secret is not literally in it', () => {
    const decoded = { ...place, text: Buffer.from(key).toString('base64') };
    expect(secretFingerprint(decoded)).toBe(secretFingerprint({ ...decoded, text: 'x' }));
    expect(secretFingerprint(decoded)).not.toBe(secretFingerprint({ ...decoded, path: 'src/b.py' }));
  });

  it('holds nothing of any of the secrets in the line', () => {
    const secret = fc.stringMatching(/^[A-Z0-9]{8,20}$/);
    fc.assert(
      fc.property(secret, secret, secret, secret, (a, b, c, d) => {
        const [first, second] = [`${a}-1`, `${b}-2`];
        const [third, fourth] = [`${c}-1`, `${d}-2`];
        expect(secretFingerprint({ ...place, text: `x=${first};y=${second}`, secrets: [first, second] })).toBe(
          secretFingerprint({ ...place, text: `x=${third};y=${fourth}`, secrets: [fourth, third] }),
        );
      }),
    );
  });
});

describe('numbered', () => {
  it('counts the same ones apart', () => {
    expect(numbered(['a', 'b', undefined, 'a', 'a'])).toEqual(['a:1', 'b:1', undefined, 'a:2', 'a:3']);
  });
});

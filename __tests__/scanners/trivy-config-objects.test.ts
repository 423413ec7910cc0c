import { describe, expect, it } from '@jest/globals';
import { manifestIn } from '../../src/scanners/trivy-config/objects.js';

const pod = 'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\n';
const unfolded = (text: string, isJson = false) => {
  const found = manifestIn(text, isJson);
  if (found.kind !== 'kubernetes' || found.unfolded === undefined) throw new Error(`${found.kind} is not unfolded`);
  return found.unfolded;
};

describe('what a text is to Trivy', () => {
  it.each([
    ['an object', pod, 'kubernetes'],
    ['an object behind the sign of a document', `---\n${pod}`, 'kubernetes'],
    ['an object with a byte order mark', `\uFEFF${pod}`, 'kubernetes'],
    ['an object in flow style', '{apiVersion: v1, kind: Pod, metadata: {}}', 'kubernetes'],
    ['an object that has no metadata', 'apiVersion: v1\nkind: Kustomization\n', 'other'],
    ['names further down', `spec:\n  apiVersion: v1\n  kind: Pod\n  metadata: {}\n`, 'other'],
    ['a list of nothing', 'apiVersion: v1\nkind: List\nitems: []\n', 'other'],
    [
      'a template',
      'AWSTemplateFormatVersion: "2010-09-09"\nResources:\n  A: {Type: "AWS::S3::Bucket"}\n',
      'cloudformation',
    ],
    [
      'a template without its version',
      'Resources:\n  A:\n    Type: AWS::S3::Bucket\n    X: !Ref B\n',
      'cloudformation',
    ],
    ['resources of something else', 'Resources:\n  A:\n    Type: Other\nx: AWS::S3::Bucket\n', 'other'],
    ['a broken object', `${pod}spec: [\n`, 'broken'],
    ['a broken object that is a template of another tool', `${pod}spec: {{ .Values.spec }}\n{{ end }}\n`, 'broken'],
    ['a broken text that names them in passing', 'text: [ apiVersion kind\n', 'other'],
    ['a text with NUL', `${pod}\0`, 'broken'],
    ['prose', 'colour: blue\n', 'other'],
    ['nothing', '', 'other'],
  ])('%s', (_, text, kind) => {
    expect(manifestIn(text, false).kind).toBe(kind);
  });

  it.each([
    ['an object', '{"apiVersion":"v1","kind":"Pod","metadata":{}}', 'kubernetes'],
    ['an object that is cut off', '{"apiVersion":"v1","kind":"Pod"', 'broken'],
    ['two objects in a row', '{"apiVersion":"v1","kind":"Pod"}{}', 'broken'],
    ['a template', '{"Resources":{"A":{"Type":"AWS::S3::Bucket"}}}', 'cloudformation'],
    ['a template that is cut off', '{"Resources":{"A":{"Type":"AWS::S3::Bucket"', 'broken'],
    ['something else that is cut off', '{"apiVersion":', 'other'],
    ['something with these words in it', '{"text":"apiVersion and kind"}', 'other'],
    ['NUL', '{"apiVersion":"\0"}', 'other'],
  ])('in JSON: %s', (_, text, kind) => {
    expect(manifestIn(text, true).kind).toBe(kind);
  });

  it('is given as it is where it is one document', () => {
    expect(manifestIn(pod, false)).toEqual({ kind: 'kubernetes' });
  });

  it('is taken apart by document, with a line for each that Trivy counts', () => {
    const { text, lineOf } = unfolded(`# both\n---\n${pod}--- # second\n${pod.replace('a}', 'b}')}`);
    expect(text.split('\n---\n')).toEqual([`# by object\n${pod.trimEnd()}`, pod.replace('a}', 'b}').trimEnd(), '']);
    // `---` is no line to Trivy: two to four are the first object, five to seven the second.
    expect([2, 3, 4, 5, 6, 7].map(lineOf)).toEqual([3, 4, 5, 7, 8, 9]);
  });

  it('is taken apart by item of a list, each at its column', () => {
    const { text, lineOf } = unfolded(
      `apiVersion: v1\nkind: List\nitems:\n  - apiVersion: v1\n    kind: Pod\n    metadata: {}\n`,
    );
    expect(text).toBe('# by object\n    apiVersion: v1\n    kind: Pod\n    metadata: {}\n---\n');
    expect([2, 4].map(lineOf)).toEqual([4, 6]);
  });

  it('is broken where a list cannot be taken apart', () => {
    const text = `apiVersion: v1\nkind: List\nx: &x 1\nitems:\n- apiVersion: v1\n  kind: Pod\n  metadata: *x\n`;
    expect(manifestIn(text, false)).toMatchObject({ kind: 'broken' });
  });

  it.each([
    ['nesting', `${pod}spec: ${'['.repeat(200_000)}\n`],
    ['empty lines', `${pod}${'\n'.repeat(500_000)}---\n${pod}`],
    ['documents', `${pod}---\n`.repeat(10_000)],
    ['comments', `${pod}${'# x\n'.repeat(200_000)}`],
  ])('takes little time on much %s', (_, text) => {
    const start = performance.now();
    expect(['kubernetes', 'broken']).toContain(manifestIn(text, false).kind);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

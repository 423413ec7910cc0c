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
    ['an object with escapes in its keys', '{"api\\u0056ersion":"v1","kind":"Pod","metadata":{}}', 'kubernetes'],
    ['an object that is cut off', '{"apiVersion":"v1","kind":"Pod"', 'broken'],
    ['an object with escapes that is cut off', '{"api\\u0056ersion":"v1","kind":"Pod"', 'broken'],
    ['an object in YAML', pod, 'broken'],
    ['an object in UTF-16', '{"apiVersion":"v1","kind":"Pod"}'.replaceAll(/./g, '$&\0'), 'broken'],
    ['escapes of something else', '{"text":"\\u0041 apiVersion"}', 'other'],
    ['two objects in a row', '{"apiVersion":"v1","kind":"Pod"}{}', 'broken'],
    ['a template', '{"Resources":{"A":{"Type":"AWS::S3::Bucket"}}}', 'cloudformation'],
    ['a template that is cut off', '{"Resources":{"A":{"Type":"AWS::S3::Bucket"', 'broken'],
    ['something else that is cut off', '{"apiVersion":', 'other'],
    ['something with these words in it', '{"text":"apiVersion and kind"}', 'other'],
    ['NUL', '{"apiVersion":"\0"}', 'other'],
  ])('in JSON: %s', (_, text, kind) => {
    expect(manifestIn(text, true).kind).toBe(kind);
  });

  const cfn = 'Resources:\n  A:\n    Type: AWS::SNS::Topic\n';
  const spec = 'metadata: {name: a}\nspec: {a: 1}\n';
  it.each([
    ['escapes in a key', `"api\\x56ersion": v1\nkind: Pod\n${spec}`, 'kubernetes'],
    ['escapes in the type of a resource', 'Resources:\n  A:\n    Type: "\\u0041WS::SNS::Topic"\n', 'cloudformation'],
    ['a key broken over two lines', `? "api\\\n  Version"\n: v1\nkind: Pod\n${spec}`, 'kubernetes'],
    ['a key in base64', `!!binary YXBpVmVyc2lvbg==: v1\nkind: Pod\n${spec}`, 'broken'],
    ['escapes of something else', 'text: "\\x56"\nkind: Pod\n', 'other'],
    ['merge keys at the top', `<<: {apiVersion: v1, kind: Pod}\n${spec}`, 'broken'],
    ['merge keys of an anchor', `x: &x {apiVersion: v1, kind: Pod}\n<<: *x\n${spec}`, 'broken'],
    ['merge keys further down', `${pod}spec: {<<: {hostNetwork: true}}\n`, 'broken'],
    ['merge keys of something else', 'x: &x {apiVersion: 1}\ny: {<<: *x}\n', 'other'],
    ['a tag', `${pod}spec: !x {hostNetwork: true}\n`, 'broken'],
    ['a tag that says what is there', `${pod}spec: !!map {name: !!str x}\n`, 'kubernetes'],
    ['aliases', `${pod}x: &x {a: 1}\nspec: *x\n`, 'kubernetes'],
    [
      'a list whose items are an alias',
      `apiVersion: v1\nkind: List\nx: &i\n- {${pod.trim().replaceAll('\n', ', ')}}\nitems: *i\n`,
      'broken',
    ],
    [
      'such a list with metadata',
      `apiVersion: v1\nkind: List\nmetadata: {}\nx: &i\n- {${pod.trim().replaceAll('\n', ', ')}}\nitems: *i\n`,
      'broken',
    ],
    ['a list of pods that do not say so', 'apiVersion: v1\nkind: PodList\nitems:\n- metadata: {name: a}\n', 'broken'],
    ['an object all of which is indented', pod.replaceAll(/^/gm, ' ').trimEnd(), 'kubernetes'],
    ['such an object before a broken document', `${pod.replaceAll(/^(?=.)/gm, ' ')}---\n {\n`, 'broken'],
    ['such an object with a key that stands twice', `${pod}metadata: {}\n`.replaceAll(/^(?=.)/gm, ' '), 'broken'],
    ['an object with escapes before a broken document', `"\\x61piVersion": v1\n"\\x6bind": Pod\n---\n {\n`, 'broken'],
    ['a template before an object', `${cfn}---\n${pod}`, 'broken'],
    [
      'a template before a list',
      `${cfn}---\napiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: Pod, metadata: {}}\n`,
      'broken',
    ],
    ['a template before an object behind a comment', `${cfn}--- # x\n${pod}`, 'broken'],
    ['a template behind an object', `${pod}---\n${cfn}`, 'broken'],
    ['a template that is an object', `${pod}${cfn}`, 'broken'],
    ['a template between signs of a document', `---\n${cfn}---\n`, 'cloudformation'],
    [
      'more aliases than are followed',
      `x: &x {apiVersion: v1, kind: Pod}\ny: [${'*x,'.repeat(3000)}]\n${pod}`,
      'broken',
    ],
  ])('written otherwise: %s', (_, text, kind) => {
    expect(manifestIn(text, false).kind).toBe(kind);
  });

  it('is taken apart where a list of objects does not call itself one', () => {
    const text = 'apiVersion: v1\nkind: Bundle\nitems:\n- {apiVersion: v1, kind: Pod, metadata: {}}\n';
    expect(unfolded(text).text).toBe('# by object\n  {apiVersion: v1, kind: Pod, metadata: {}}\n---\n');
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
    [
      'merging',
      `a0: &a0 {x: 1}\n${Array.from({ length: 900 }, (_, n) => `a${n + 1}: &a${n + 1} {<<: [*a${n}, *a${n}]}\n`).join('')}${pod}`,
    ],
    [
      'lists in lists',
      `a0: &a0 {apiVersion: v1, kind: Pod, metadata: {}}\n${Array.from({ length: 900 }, (_, n) => `a${n + 1}: &a${n + 1} {apiVersion: v1, kind: List, items: [*a${n}, *a${n}]}\n`).join('')}apiVersion: v1\nkind: List\nitems: [*a900]\n`,
    ],
  ])('takes little time on much %s', (_, text) => {
    const start = performance.now();
    expect(['kubernetes', 'broken']).toContain(manifestIn(text, false).kind);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

import { afterAll, describe, expect, it } from '@jest/globals';
import { chart, judged, open, places, pod, reasons } from '../support/iac-case.js';
import { removeScratch, type Contents } from '../support/scratch-repository.js';

afterAll(removeScratch);

describe('what cannot be read', () => {
  const cases: readonly (readonly [what: string, files: Contents, reason: RegExp])[] = [
    ['broken HCL', { 'a.tf': open(), 'b.tf': 'resource "a" "b" {\n  c =\n}\n' }, /could not read b\.tf/],
    ['broken Terraform in JSON', { 'a.tf.json': '{"resource":' }, /could not read a\.tf\.json/],
    ['a broken object', { 'k.yaml': 'apiVersion: v1\nkind: Pod\nspec: [\n' }, /k\.yaml is not valid YAML/],
    ['a broken object in JSON', { 'k.json': '{"apiVersion":"v1","kind":"Pod",' }, /k\.json is not valid JSON/],
    ['a key that stands twice', { 'k.yaml': `${pod()}kind: Pod\n` }, /k\.yaml is not valid YAML/],
    [
      'a broken template of CloudFormation',
      { 's.yaml': 'AWSTemplateFormatVersion: "2010-09-09"\nResources: [\n' },
      /s\.yaml is not valid YAML/,
    ],
    [
      'a chart that asks for a value',
      { 'c/Chart.yaml': chart('c'), 'c/templates/p.yaml': '{{ required "x" .Values.x }}\n' },
      /could not read c\/Chart\.yaml/,
    ],
    [
      'a chart whose dependency is not there',
      {
        'c/Chart.yaml': chart('c', 'dependencies: [{name: s, version: 1.0.0, repository: "https://example.test"}]\n'),
        'c/templates/p.yaml': 'a: 1\n',
      },
      /could not read c\/Chart\.yaml/,
    ],
    ['a broken Dockerfile', { Dockerfile: 'FROM \n' }, /could not read Dockerfile/],
    [
      'a module that is not there',
      { 'a.tf': 'module "m" {\n  source = "../../m"\n}\n' },
      /a\.tf:1 calls the module \.\.\/\.\.\/m, which is not there/,
    ],
    [
      'YAML with aliases in a list',
      { 'k.yaml': `apiVersion: v1\nkind: List\nx: &x 1\ny: *x\nitems:\n${pod('  ', '- ')}` },
      /with aliases in it/,
    ],
    [
      'an object as deep as it goes',
      { 'k.yaml': `apiVersion: v1\nkind: Pod\nmetadata: ${'['.repeat(20_000)}\n` },
      /k\.yaml is /,
    ],
    ['UTF-16', { 'k.yaml': Buffer.from(pod(), 'utf16le') }, /k\.yaml is no UTF-8 text/],
  ];
  it.each(cases)('%s is an error', async (_, files, reason) => {
    const checked = await judged(files);
    expect(reasons(checked)).toMatch(reason);
    expect(checked.exitCode).toBe(2);
  });

  it.each(cases)('%s is said where it is allowed, and what is beside it is judged', async (_, files) => {
    const checked = await judged(
      { ...files, 'other/x.tf': open() },
      { 'trivy-config': { 'allow-unread': ['**/*.{tf,json,yaml}', 'Dockerfile'] } },
    );
    expect(places(checked)).toContain('other/x.tf:7');
    expect(checked.exitCode).toBe(1);
  });

  it('a module from elsewhere is a remark, or an error', async () => {
    const files = {
      'a.tf':
        'module "m" {\n  source  = "example/m/aws"\n  version = "1.0.0"\n}\nmodule "n" {\n  source = "git::https://example.test/n"\n}\n',
    };
    const lenient = await judged(files);
    expect(lenient.exitCode).toBe(0);
    expect(JSON.stringify(lenient.verdict)).toMatch(
      /Modules from elsewhere were not judged: [^"]*example\/m\/aws \(a\.tf:1\)/,
    );
    expect(JSON.stringify(lenient.verdict)).toContain('git::https://example.test/n (a.tf:5)');
    const strict = await judged(files, { 'trivy-config': { 'unfetched-modules': 'error' } });
    expect(strict.exitCode).toBe(2);
  });

  it('a file above 1 MiB is judged, and is an error where it may silence', async () => {
    const files = { 'k.yaml': `${pod()}${'# x\n'.repeat(300_000)}`, 'a.tf': `${'# pad\n'.repeat(200_000)}${open()}` };
    const checked = await judged(files);
    expect({ places: places(checked), exitCode: checked.exitCode }).toEqual({
      places: ['a.tf:200007', 'k.yaml:6'],
      exitCode: 1,
    });
    const silent = await judged({ ...files, 'a.tf': `${files['a.tf']}# trivy:ignore:AWS-0107\n` });
    expect(reasons(silent)).toContain('a.tf is larger than 1 MiB and has comments that silence trivy');
    expect(silent.exitCode).toBe(2);
  });
});

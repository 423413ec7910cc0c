import { afterAll, describe, expect, it } from '@jest/globals';
import { chart, judged, open, places, pod, reasons } from '../support/iac-case.js';
import { removeScratch, type Contents } from '../support/scratch-repository.js';

afterAll(removeScratch);

describe('what Trivy leaves out by itself', () => {
  const list = `apiVersion: v1\nkind: List\nitems:\n${pod('    ', '  - ')}`;
  const config = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\n';
  it.each<readonly [what: string, files: Contents, place: string]>([
    [
      'a module that is called no time',
      { 'm/a.tf': open(), 'r/b.tf': 'module "m" {\n  source = "../m"\n  count = 0\n}\n' },
      'm/a.tf:7',
    ],
    ['an object in a list', { 'k.yaml': list }, 'k.yaml:9'],
    [
      'a list in JSON',
      {
        'k.json': JSON.stringify({
          apiVersion: 'v1',
          kind: 'List',
          items: [
            {
              apiVersion: 'v1',
              kind: 'Pod',
              metadata: { name: 'w' },
              spec: { containers: [{ name: 'w', image: 'w', securityContext: { privileged: true } }] },
            },
          ],
        }),
      },
      'k.json:1',
    ],
    [
      'a list in a list',
      {
        'k.yaml': `apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: List\n  items:\n${pod('    ', '  - ')}`,
      },
      'k.yaml:12',
    ],
    ['a document behind a comment', { 'k.yaml': `${config}--- # second\n${pod()}` }, 'k.yaml:10'],
    ['a document behind a space', { 'k.yaml': `${config}--- \n${pod()}` }, 'k.yaml:10'],
    ['a document behind the end of one', { 'k.yaml': `${config}...\n${pod()}` }, 'k.yaml:10'],
    ['a document behind mixed line ends', { 'k.yaml': `${config}---\r\n${config}---\n${pod()}` }, 'k.yaml:14'],
    [
      'a document on the line of its sign',
      {
        'k.yaml': `${config}--- {apiVersion: v1, kind: Pod, metadata: {name: w}, spec: {containers: [{name: w, image: w, securityContext: {privileged: true}}]}}\n`,
      },
      'k.yaml:4',
    ],
    ['an ending in capitals', { 'K.YAML': pod() }, 'K.YAML:6'],
    ['dev', { 'dev/a.tf': open() }, 'dev/a.tf:7'],
    ['a module beside dev', { 'dev/a.tf': 'module "m" {\n  source = "../m"\n}\n', 'm/a.tf': open() }, 'm/a.tf:7'],
    ['proc', { 'proc/k.yaml': pod() }, 'proc/k.yaml:6'],
    [
      'sys',
      {
        'sys/deep/a.tf.json': JSON.stringify({
          resource: {
            aws_security_group_rule: {
              ssh: { type: 'ingress', from_port: 22, to_port: 22, protocol: 'tcp', cidr_blocks: ['0.0.0.0/0'] },
            },
          },
        }),
      },
      'sys/deep/a.tf.json:1',
    ],
    ['node_modules', { 'node_modules/x/k.yaml': pod() }, 'node_modules/x/k.yaml:6'],
    [
      'a chart that its parent turns off',
      {
        'c/Chart.yaml': chart('c', 'dependencies: [{name: s, version: 1.0.0, condition: s.enabled}]\n'),
        'c/values.yaml': 's: {enabled: false}\n',
        'c/charts/s/Chart.yaml': chart('s'),
        'c/charts/s/templates/p.yaml': pod().replace('true', '{{ true }}'),
      },
      'c/charts/s/templates/p.yaml:1',
    ],
    ['odd names', { 'a b/-c \'d" é/%2e.tf': open() }, 'a%20b/-c%20%27d%22%20%C3%A9/%252e.tf:7'],
    ['deep folders', { [`${'d/'.repeat(60)}a.tf`]: open() }, `${'d/'.repeat(60)}a.tf:7`],
  ])('%s is judged', async (_, files, place) => {
    const checked = await judged(files);
    expect({ places: places(checked), reasons: reasons(checked) }).toEqual({
      places: [place],
      reasons: expect.stringContaining('no folder .tfsec'),
    });
    expect(checked.exitCode).toBe(1);
  });
});

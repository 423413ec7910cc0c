import { afterAll, describe, expect, it } from '@jest/globals';
import { chart, judged, places, pod, reasons } from '../support/iac-case.js';
import { removeScratch, type Contents } from '../support/scratch-repository.js';

afterAll(removeScratch);

const at = (name: string, text: string): Contents => ({ 'c/Chart.yaml': chart('c'), [`c/templates/${name}`]: text });
const config = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\n';
const json = JSON.stringify({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'web' },
  spec: { containers: [{ name: 'web', image: 'example.test/web:1', securityContext: { privileged: true } }] },
});
const list = `apiVersion: v1\nkind: List\nitems:\n${pod('    ', '  - ')}`;
const rendered = (text: string): string => text.replace('name: web', 'name: "{{ .Release.Name }}"');
const hook = rendered(pod()).replace('"}', '", annotations: {"helm.sh/hook": pre-install}}');

describe('a pod in a chart', () => {
  it.each<readonly [what: string, files: Contents, place: string]>([
    ['named .tpl', at('p.tpl', pod()), 'c/templates/p.tpl:1'],
    ['named .json', at('p.json', json), 'c/templates/p.json:1'],
    ['behind a comment on the sign of a document', at('p.yaml', `${config}--- # x\n${pod()}`), 'c/templates/p.yaml:1'],
    ['in a list', at('p.yaml', list), 'c/templates/p.yaml:9'],
    ['that is rendered', at('p.yaml', rendered(pod())), 'c/templates/p.yaml:1'],
    ['that is rendered as a hook', at('p.yaml', hook), 'c/templates/p.yaml:1'],
    [
      'part of which is a comment until it is rendered',
      at('p.yaml', rendered(pod()).replace('      securityContext', '    # {{ "\\n" }}      securityContext')),
      'c/templates/p.yaml:1',
    ],
    ['that is rendered behind another', at('p.yaml', rendered(`${config}---\n${pod()}`)), 'c/templates/p.yaml:1'],
  ])('%s is judged', async (_, files, place) => {
    const checked = await judged(files);
    expect({ places: places(checked), exitCode: checked.exitCode }).toEqual({ places: [place], exitCode: 1 });
  });

  const cases: readonly (readonly [what: string, files: Contents, reason: RegExp])[] = [
    ['in a list that is rendered', at('p.yaml', rendered(list)), /c\/templates\/p\.yaml renders a list of objects/],
    [
      'under a kind that is rendered to a list',
      at('p.yaml', list.replace('List', '{{ "List" }}')),
      /c\/templates\/p\.yaml renders a list of objects/,
    ],
    [
      'with merge keys that are rendered',
      at('p.tpl', `${config}data: {<<: {a: {{ "b" | quote }}}}\n`),
      /c\/templates\/p\.tpl renders merge keys/,
    ],
    ['named .txt', at('p.txt', pod()), /c\/templates\/p\.txt is a template to Helm, and by its name none to trivy/],
  ];
  it.each(cases)('%s is an error, and a remark where that is allowed', async (_, files, reason) => {
    const checked = await judged(files);
    expect(reasons(checked)).toMatch(reason);
    expect(checked.exitCode).toBe(2);
    const allowed = await judged(files, { 'trivy-config': { 'allow-unread': ['c/templates/*'] } });
    expect(JSON.stringify(allowed.verdict)).toMatch(/Not readable, as allowed, and not judged: c\/templates\/p\./);
    expect(allowed.exitCode).toBe(0);
  });

  it('beside which nothing is wrong passes', async () => {
    const notes = {
      'c/templates/NOTES.txt': 'Hello {{ .Release.Name }}',
      'c/templates/_x.tpl': '{{ define "x" }}{{ end }}',
    };
    const checked = await judged({ ...at('c.yaml', rendered(config)), ...notes });
    expect([checked.exitCode, reasons(checked)]).toEqual([0, expect.stringContaining('no folder .tfsec')]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { toRender, whyLate } from '../../src/scanners/trivy-config/chart-templates.js';
import { expectedOf, sortFiles } from '../../src/scanners/trivy-config/sorted.js';

const pod = 'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\n';

/** What a file of a chart is sorted as. */
function sorted(name: string, text: string | undefined = pod) {
  const path = `c/${name}`;
  const files = sortFiles({ files: ['c/Chart.yaml', path], text: (each) => (each === path ? text : 'name: c\n') });
  return { kind: files.get(path), isExpected: expectedOf(files, []).includes(path) };
}

describe('a template of a chart', () => {
  it.each(['p.yaml', 'p.YML', 'p.json', 'p.tpl', 'deep/p.tpl'])('%s has to be accounted for', (name) => {
    const text = name.endsWith('json') ? '{}' : pod;
    expect(sorted(`templates/${name}`, text)).toEqual({ kind: { kind: 'in-chart' }, isExpected: true });
  });

  it.each(['_p.tpl', 'NOTES.txt', '.gitkeep', 'deep/_p.txt'])('%s renders nothing', (name) => {
    expect(sorted(`templates/${name}`)).toEqual({ kind: { kind: 'in-chart' }, isExpected: false });
  });

  it.each(['p.txt', 'p', 'p.yaml.gotmpl', 'deep/.p', 'p.tf', 'Dockerfile'])('%s is broken', (name) => {
    expect(sorted(`templates/${name}`)).toMatchObject({ kind: { kind: 'broken' }, isExpected: true });
  });

  it('is looked at as elsewhere where nothing in it is rendered', () => {
    const list = `apiVersion: v1\nkind: List\nitems:\n- {${pod.trim().replaceAll('\n', ', ')}}\n`;
    expect(sorted('templates/p.yaml', list)).toMatchObject({ kind: { kind: 'in-chart', unfolded: {} } });
    expect(sorted('templates/p.yaml', `${pod}spec: {<<: {}}\n`)).toMatchObject({ kind: { kind: 'broken' } });
    expect(sorted('templates/p.yaml', `${pod}spec: {<<: {{ .x }}}\n`)).toMatchObject({ kind: { kind: 'in-chart' } });
  });

  it('is no object before it is rendered, and keeps its lines', () => {
    expect(toRender('c/templates/p.yaml', 'a: {{ 1 }}\n---\nb: 2\n--- # x\n')).toBe(
      '{{""}}a: {{ 1 }}\n---{{""}}\nb: 2\n--- # x\n',
    );
    expect(toRender('c/templates/p.yaml', pod)).toBe(pod);
    expect(toRender('c/templates/p.tpl', 'a: {{ 1 }}\n')).toBe('a: {{ 1 }}\n');
    expect(toRender('c/values.yaml', '"helm.sh/hook": {{ x }}\n')).toBe('"helm.sh/h00k": {{ x }}\n');
  });

  it('whose text was not looked at beforehand is one that needs no looking at', () => {
    expect(whyLate('c/templates/p.yaml', pod)).toBeUndefined();
    expect(whyLate('c/templates/p.tpl', 'a: {{ 1 }}')).toBeUndefined();
    for (const text of ['a: {{ 1 }}', `${pod}---\n${pod}`, `${pod}spec: {<<: {}}`, 'x: helm.sh/hook']) {
      expect(whyLate('c/templates/p.yaml', text)).toMatch(/^c\/templates\/p\.yaml /);
    }
  });
});

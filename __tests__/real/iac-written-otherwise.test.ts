import { symlinkSync } from 'node:fs';
import { afterAll, describe, expect, it } from '@jest/globals';
import { judged, places, pod, reasons } from '../support/iac-case.js';
import { removeScratch, scratchRepository, type Contents } from '../support/scratch-repository.js';

afterAll(removeScratch);

const object = {
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'web' },
  spec: { containers: [{ name: 'web', image: 'example.test/web:1', securityContext: { privileged: true } }] },
};
const json = JSON.stringify(object);
const harmless = JSON.stringify({ ...object, spec: { containers: [] }, kind: 'ConfigMap' });
const blanks = ' '.repeat(1024 * 1024);
const list = (text: string): string => JSON.stringify({ apiVersion: 'v1', kind: 'List', items: [JSON.parse(text)] });
const topic = 'Resources:\n  A:\n    Type: AWS::SNS::Topic\n';

describe('an object that is written otherwise', () => {
  it.each<readonly [what: string, files: Contents, place: string]>([
    ['JSON above 1 MiB', { 'k.json': `${json}${blanks}` }, 'k.json:1'],
    ['an escape in a key', { 'k.yaml': pod().replace('apiVersion', '"api\\x56ersion"') }, 'k.yaml:6'],
  ])('%s is judged', async (_, files, place) => {
    const checked = await judged(files);
    expect({ places: places(checked), exitCode: checked.exitCode }).toEqual({ places: [place], exitCode: 1 });
  });

  const linked = async (target: string) => {
    const repository = scratchRepository({ 'k.txt': target });
    symlinkSync('k.txt', repository.at('k.json'));
    repository.commit({});
    return repository.check(['--gates', 'iac']);
  };

  it('JSON behind a link is judged', async () => {
    const checked = await linked(json);
    expect({ places: places(checked), exitCode: checked.exitCode }).toEqual({ places: ['k.json:1'], exitCode: 1 });
    expect((await linked('{"name": "web"}')).exitCode).toBe(0);
  });

  it('JSON behind a link is an error where it is a list', async () => {
    expect(reasons(await linked(list(json)))).toMatch(
      /k\.json is a link or larger than 1 MiB, and has lists of objects/,
    );
  });

  const cases: readonly (readonly [what: string, files: Contents, reason: RegExp])[] = [
    [
      'a list above 1 MiB',
      { 'k.json': `${list(json)}${blanks}` },
      /k\.json is a link or larger .* has lists of objects/,
    ],
    ['merge keys', { 'k.yaml': `<<: {apiVersion: v1, kind: Pod}\n${pod().slice(25)}` }, /k\.yaml has merge keys/],
    ['a tag', { 'k.yaml': pod().replace('{privileged', '!x {privileged') }, /k\.yaml has the tag !x/],
    [
      'a list whose items are an alias',
      { 'k.yaml': `apiVersion: v1\nkind: List\nmetadata: {}\nx: &i\n- ${json}\nitems: *i\n` },
      /with aliases in it/,
    ],
    ['a broken document behind it', { 'k.yaml': `${pod(' ')}---\n {\n` }, /k\.yaml is not valid YAML/],
    ['a template before it', { 'k.yaml': `${topic}--- # x\n${pod()}` }, /k\.yaml has a template of CloudFormation and/],
    [
      'a template before a list',
      { 'k.yaml': `${topic}---\n${list(json)}\n` },
      /k\.yaml has a template of CloudFormation/,
    ],
  ];
  it.each(cases)('%s is an error, and a remark where that is allowed', async (_, files, reason) => {
    const checked = await judged(files);
    expect(reasons(checked)).toMatch(reason);
    expect(checked.exitCode).toBe(2);
    const policy = { 'trivy-config': { 'allow-unread': ['k.*'] } };
    const allowed = await judged({ ...files, 'other.json': harmless }, policy);
    expect(JSON.stringify(allowed.verdict)).toMatch(/Not readable, as allowed, and not judged: k\./);
    expect(allowed.exitCode).toBe(0);
  });
});

import { mkdirSync, symlinkSync } from 'node:fs';
import { afterAll, describe, expect, it } from '@jest/globals';
import { judged, open, places } from '../support/iac-case.js';
import {
  findingsOf,
  removeScratch,
  scratchFolder,
  scratchRepository,
  type Contents,
} from '../support/scratch-repository.js';

afterAll(removeScratch);

describe('what may silence', () => {
  it.each<readonly [what: string, files: Contents]>([
    ['trivy.yaml', { 'trivy.yaml': 'scan:\n  skip-files: ["**/*"]\n  skip-dirs: ["**"]\nseverity: [LOW]\n' }],
    ['an ignore file in a folder', { 'a/.trivyignore': 'AWS-0107\n' }],
    [
      'a policy for ignoring',
      { 'trivy.yaml': 'ignore-policy: all.rego\n', 'all.rego': 'package trivy\ndefault ignore=true\n' },
    ],
    [
      'modules that were fetched',
      { 'a/.terraform/modules/modules.json': '{"Modules":[]}', 'a/.terraform/x.tf': open('hidden') },
    ],
    ['checks of its own', { 'checks/a.rego': 'package builtin.aws.ec2.aws0107\n' }],
  ])('%s does nothing', async (_, files) => {
    const checked = await judged({ 'a/a.tf': open(), ...files });
    expect({ places: places(checked), exitCode: checked.exitCode }).toEqual({ places: ['a/a.tf:7'], exitCode: 1 });
  });

  it.each([
    ['behind the line', open('ssh', ' #trivy:ignore:AWS-0107')],
    ['above the block', `# trivy:ignore:aws-ec2-no-public-ingress-sgr why\n${open()}`],
    ['of tfsec', open('ssh', ' // tfsec:ignore:*')],
    ['with an end', open('ssh', ' #trivy:ignore:AWS-0107:exp:2999-01-01')],
  ])('a comment %s sets aside, and is listed', async (_, text) => {
    const checked = await judged({ 'a.tf': text });
    const own = findingsOf(checked, 'iac').filter(({ rule }) => rule === 'AWS-0107');
    expect(own.map(({ mark }) => mark)).toEqual(['suppressed']);
    expect(checked.verdict?.suppressions).toContainEqual(
      expect.objectContaining({ scanner: 'trivy-config', path: 'a.tf' }),
    );
    expect(checked.exitCode).toBe(0);
  });

  it('a comment whose time is over does not', async () => {
    const checked = await judged({ 'a.tf': open('ssh', ' #trivy:ignore:AWS-0107:exp:2020-01-01') });
    expect({ places: places(checked), exitCode: checked.exitCode }).toEqual({ places: ['a.tf:7'], exitCode: 1 });
  });

  it('an ignore file of the judged commit sets aside, by path as well', async () => {
    const ignore = JSON.stringify({ misconfigurations: [{ id: 'AWS-0107', paths: ['a/a.tf'], statement: 'Wanted.' }] });
    const checked = await judged({ 'a/a.tf': open(), 'b/b.tf': open(), '.trivyignore.yaml': ignore });
    expect({ places: places(checked), exitCode: checked.exitCode }).toEqual({ places: ['b/b.tf:7'], exitCode: 1 });
    expect(JSON.stringify(checked.log)).toContain('Wanted.');
  });

  it('a link out of the repository is not followed', async () => {
    const elsewhere = scratchFolder({ 'b.tf': open() });
    const repository = scratchRepository({ 'a.tf': open() });
    mkdirSync(repository.at('l'));
    symlinkSync(elsewhere.folder, repository.at('l/folder'));
    symlinkSync(elsewhere.at('b.tf'), repository.at('l/b.tf'));
    repository.commit({});
    const checked = await repository.check(['--gates', 'iac']);
    expect({ places: places(checked), exitCode: checked.exitCode }).toEqual({ places: ['a.tf:7'], exitCode: 1 });
  });

  it('what the policy excepts is left out, and still a module of others', async () => {
    const policy = { 'trivy-config': { except: ['m/**'] } };
    const checked = await judged({ 'm/a.tf': open(), 'a.tf': `module "m" {\n  source = "./m"\n}\n${open()}` }, policy);
    expect({ places: places(checked), exitCode: checked.exitCode }).toEqual({ places: ['a.tf:10'], exitCode: 1 });
  });
});

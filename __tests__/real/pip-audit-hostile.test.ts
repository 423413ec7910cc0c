import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { endServices, judgedBy, pipAudit, serving } from '../support/pip-audit-case.js';
import { knowing, type OsvServer } from '../support/osv-server.js';
import { folderOfSdist, folderOfWheel } from '../support/package-index.js';
import { findingsOf, removeScratch, scratchFolder, type Checked } from '../support/scratch-repository.js';
import { serve } from './package-server.js';

afterEach(endServices);
afterAll(removeScratch);

describe('requirements of somebody who means no good', () => {
  /** Nobody may ask it anything, whatever a file says. */
  const witness = (): Promise<OsvServer> => serving((_, response) => response.end('{}'));

  it('cannot choose who is asked, nor hide a package behind a marker, a name or a line break', async () => {
    const [service, other] = [await serving(knowing), await witness()];
    const text = [
      `--index-url ${other.url}/simple`,
      `-i ${other.url}/\${NPM_TOKEN}`,
      `--find-links ${other.url}`,
      'Py.JWT==2.3.0 \\',
      '    ; python_version < "3" and sys_platform == "nowhere"',
      'pyjwt == 2.2.0; sys_platform == "win32"',
    ];
    const env = { NPM_TOKEN: 'a-token-of-somebody' };
    const files = {
      'requirements.txt': `${text.join('\n').replace('Py.JWT', 'PyJWT')}\n`,
      'pip.conf': `[global]\nindex-url = ${other.url}\n`,
      'uv.toml': `index-url = "${other.url}"\n`,
      'pyproject.toml': `[tool.uv]\nindex-url = "${other.url}"\n[[tool.uv.index]]\nurl = "${other.url}"\n`,
    };
    const checked = await judgedBy(service.url, files, {}, env);
    expect([checked.exitCode, pipAudit(checked)]).toMatchObject([1, { status: 'ran', findings: 2 }]);
    expect(
      findingsOf(checked, 'dependencies')
        .filter(({ rule }) => rule.startsWith('GHSA'))
        .map(({ line }) => line),
    ).toEqual([4, 6]);
    expect(other.asked).toEqual([]);
    expect(JSON.stringify([service.asked, service.headers])).not.toContain('a-token-of-somebody');
  });

  it.each([
    ['./local', './local'],
    ['-e ./local', './local'],
    ['git+https://git.example/x.git#egg=x', 'git+https://git.example/x.git#egg=x'],
    ['x @ https://packages.example/x-1.0.whl', 'x @ https://packages.example/x-1.0.whl'],
    ['https://packages.example/x-1.0.tar.gz', 'https://packages.example/x-1.0.tar.gz'],
  ])('are an error where no advisory can name what they ask for: %s; and nothing of it runs', async (line, named) => {
    const service = await serving(knowing);
    const trace = join(scratchFolder({ 'x.txt': '' }).folder, 'ran');
    const files = {
      'requirements.txt': `click==8.1.7\n${line}\n`,
      'local/setup.py': `open(${JSON.stringify(trace)}, "w").write("ran")\nfrom setuptools import setup\nsetup(name="local")\n`,
    };
    const checked = await judgedBy(service.url, files);
    expect([checked.exitCode, pipAudit(checked)]).toMatchObject([
      2,
      { status: 'failed', reason: expect.stringContaining(named) },
    ]);
    const excepted = await judgedBy(service.url, files, { 'not-audited': [named] });
    expect([excepted.exitCode, pipAudit(excepted)]).toMatchObject([
      0,
      { proof: { remarks: expect.arrayContaining([expect.stringContaining(named)]) } },
    ]);
    expect(existsSync(trace)).toBe(false);
  });

  it.each([
    ['a file that is not there', '-r missing.txt\n', /missing\.txt is not in the repository/],
    ['a file elsewhere', '-r ../../etc/passwd\n', /is no file of the repository/],
    ['an address', '-r https://files.example/r.txt\n', /is no file of the repository/],
    ['something that is no requirement', 'click==8.1.7 and more\n', /is no requirement/],
  ])('are an error where they name %s', async (_, text, reason) => {
    const checked = await judgedBy((await serving(knowing)).url, { 'requirements.txt': text });
    expect([checked.exitCode, pipAudit(checked)]).toMatchObject([2, { reason: expect.stringMatching(reason) }]);
  });
});

describe('requirements that leave a choice', () => {
  const loose = { 'requirements.txt': 'PyJWT>=2,<3\n' };

  it('are resolved, which is said, and is a finding of its own', async () => {
    const checked = await judgedBy((await serving(knowing)).url, loose);
    const findings = findingsOf(checked, 'dependencies');
    expect(checked.exitCode).toBe(1);
    expect(findings.map(({ rule, mark = '' }) => `${rule} ${mark}`).sort()).toEqual([
      'GHSA-0000-0000-pyjw ',
      'unlocked-requirements below-threshold',
    ]);
    expect(JSON.stringify(pipAudit(checked))).toContain('requirements.txt was resolved, it is not locked');
  }, 60_000);

  it('are judged each where a marker tells two of one name apart', async () => {
    const { url } = await serving(knowing);
    const text = 'PyJWT>=2.3,<2.4 ; python_version < "3"\nPyJWT>=2.4 ; python_version >= "3"\n';
    const checked = await judgedBy(url, { 'requirements.txt': text });
    const [found] = findingsOf(checked, 'dependencies').filter(({ rule }) => rule === 'GHSA-0000-0000-pyjw');
    expect([checked.exitCode, found]).toMatchObject([1, { uri: 'requirements.txt', line: 1 }]);
  }, 60_000);

  it('are an error where locks are required, and where they cannot be resolved', async () => {
    const { url } = await serving(knowing);
    const required = await judgedBy(url, loose, { 'require-lockfiles': true });
    expect([required.exitCode, pipAudit(required)]).toMatchObject([
      2,
      { status: 'failed', reason: 'requirements.txt leaves a choice of versions' },
    ]);
    const unknown = await judgedBy(url, { 'requirements.txt': 'pyjwt>=9999\n' });
    expect([unknown.exitCode, pipAudit(unknown)]).toMatchObject([
      2,
      { status: 'failed', reason: expect.stringContaining('could not be resolved') },
    ]);
  }, 60_000);

  describe('on an index that has', () => {
    /** Judges a loose requirement of `name`, whose packages lie in `folder`; the index knows nothing else. */
    const judgedFrom = async (folder: string, name: string): Promise<Checked> => {
      const index = await serve(folder, folder);
      try {
        const [{ url }, env] = [await serving(knowing), { UV_DEFAULT_INDEX: `${index.address}/simple` }];
        const checked = await judgedBy(url, { 'requirements.txt': `${name}>=1\n` }, {}, env);
        expect(index.asked).toContain(`/simple/${name}/`);
        return checked;
      } finally {
        await index.close();
      }
    };

    it('a wheel are resolved', async () => {
      const checked = await judgedFrom(folderOfWheel('wheelonly'), 'wheelonly');
      expect([checked.exitCode, pipAudit(checked)]).toMatchObject([0, { status: 'ran' }]);
    }, 60_000);

    it('no wheel are an error, since no code of a package may run', async () => {
      const trace = join(scratchFolder({ 'x.txt': '' }).folder, 'ran');
      const checked = await judgedFrom(folderOfSdist('sdistonly', trace), 'sdistonly');
      expect(existsSync(trace)).toBe(false);
      expect([checked.exitCode, pipAudit(checked)]).toMatchObject([
        2,
        { status: 'failed', reason: expect.stringMatching(/could not be resolved.*no usable wheels/) },
      ]);
    }, 60_000);
  });
});

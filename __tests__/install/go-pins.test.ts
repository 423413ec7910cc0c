import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { install } from '../../src/install/installer.js';
import { parsePin } from '../../src/install/pin.js';
import { isolatedHost, shippedPin, toolsFolder } from './fixtures.js';

describe.each(['gitleaks', 'tfsec', 'trivy'])('the pin of %s', (id) => {
  it('names its version to the linker, and its lock files hold exactly this tool', async () => {
    const pin = await shippedPin(id);
    const source = pin.sources.find(({ kind }) => kind === 'go');
    if (source?.kind !== 'go') throw new Error('no Go module');
    expect(source.version).toBe(`v${pin.version}`);
    // As upstream's own releases say it: gitleaks and trivy without the letter, tfsec with it.
    const version = source.ldflags.filter((flag) => flag.startsWith('-X=')).map((flag) => flag.split('=')[2]);
    expect(version).toEqual([id === 'tfsec' ? `v${pin.version}` : pin.version]);
    const mod = await readFile(join(toolsFolder, id, 'go.mod'), 'utf8');
    expect(mod.match(/^tool .*/gm)).toEqual([`tool ${source.package}`]);
    expect(mod).toContain(`module security-gates/tools/${id}\n`);
    expect(mod).not.toMatch(/^\s*(replace|exclude|toolchain)\b/m);
  });

  it('has a Go module for every platform that has no release', async () => {
    const pin = await shippedPin(id);
    const [release] = pin.sources;
    if (release?.kind !== 'release') throw new Error('the release is not the first source');
    for (const file of Object.values(release.platforms)) {
      if ('absent' in file) expect(file.absent).toMatch(/the Go module serves it$/);
      else expect(file.recorders).toBeGreaterThanOrEqual(2);
    }
  });
});

describe('trivy', () => {
  it('is built with the experiment without which its sources are excluded', async () => {
    const go = (await shippedPin('trivy')).sources.find(({ kind }) => kind === 'go');
    expect(go).toMatchObject({ env: { GOEXPERIMENT: 'jsonv2' } });
  });

  it.each(['0.69.4', '0.69.5', '0.69.6'])('%s, which was malicious, is refused without a question', async (version) => {
    const path = join(toolsFolder, 'trivy', 'tool.json');
    const text = (await readFile(path, 'utf8')).replace('"version": "0.74.0"', `"version": "${version}"`);
    const host = await isolatedHost({ download: () => Promise.reject(new Error('asked')) });
    const result = await install(host, parsePin(text, path), join(toolsFolder, 'trivy'), () => undefined);
    expect(result).toMatchObject({ ok: false, reason: `trivy ${version} is known to be bad` });
  });

  it('refuses the archive that is known to be malicious by its digest', async () => {
    const { denied } = await shippedPin('trivy');
    expect(denied.sha256s).toEqual(['0376b98064636c30f5fbe60fb3b1225516e23e88dd7e909937f81d9265292e7d']);
  });
});

describe('what a Go build may be told', () => {
  it.each([
    ['another variable', '{"GOFLAGS":"-insecure"}'],
    ['another variable beside', '{"GOEXPERIMENT":"jsonv2","CC":"x"}'],
    ['no word', '{"GOEXPERIMENT":"a b"}'],
    ['nothing', '{"GOEXPERIMENT":""}'],
  ])('%s is no pin', async (_, env) => {
    const path = join(toolsFolder, 'trivy', 'tool.json');
    const text = (await readFile(path, 'utf8')).replace(/"env": \{[^}]*\}/, `"env": ${env}`);
    expect(text).toContain(env);
    expect(() => parsePin(text, path)).toThrow(/no valid pin/);
  });
});

import { delimiter, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { ProcessRequest } from '../../src/host/host.js';
import { installerEnvironment } from '../../src/install/environment.js';
import { install } from '../../src/install/installer.js';
import { sha256 } from '../../src/install/digest.js';
import { answer, isolatedHost, pipBringing, wheelArchive, wheelPin } from './fixtures.js';

const quiet = () => undefined;
const wheel = wheelArchive('the tool');
const pin = wheelPin(wheel, 'the tool');

describe('pip', () => {
  it('is asked for exactly the pinned wheel, by hash, in an empty folder, with its own configuration', async () => {
    const calls: ProcessRequest[] = [];
    const env = { HOME: '/home/me', PIP_INDEX_URL: 'https://index.example.com', GITHUB_TOKEN: 'x', INPUT_TOKEN: 'x' };
    const host = await isolatedHost({ run: pipBringing(wheel, calls), env });
    expect(await install(host, pin, '', quiet)).toMatchObject({ ok: true });
    const download = calls.at(-1);
    expect(download?.args.join(' ')).toMatch(
      /^-m pip download .*--no-deps --only-binary :all: --require-hashes --platform musllinux_1_2_x86_64 /,
    );
    expect(download?.env).toEqual({
      HOME: '/home/me',
      PIP_INDEX_URL: 'https://index.example.com',
      PIP_REQUIRE_VIRTUALENV: 'false',
    });
    expect(download?.cwd).not.toBe(host.cwd);
  });

  it('may be that of another Python', async () => {
    for (const [program, ...first] of [['python'], ['py', '-3']]) {
      const calls: ProcessRequest[] = [];
      const pip = pipBringing(wheel, calls);
      const run = async (request: ProcessRequest) =>
        request.file === program ? pip(request) : answer({ exitCode: 1, stderr: 'No module named pip' });
      expect(await install(await isolatedHost({ run }), pin, '', quiet)).toMatchObject({
        ok: true,
        digest: sha256('the tool'),
      });
      expect(calls.at(-1)?.args.slice(0, first.length + 2)).toEqual([...first, '-m', 'pip']);
    }
  });

  it('is missing: the reason names what was tried', async () => {
    const result = await install(await isolatedHost(), pin, '', quiet);
    expect(result).toMatchObject({
      ok: false,
      reason: expect.stringMatching(
        /no Python of at least 3.8 with pip \(python3: python3 was not found; python: .*; py -3: /,
      ),
      remedy: expect.stringContaining('Python 3.8 or newer with pip'),
    });
  });

  it.each([
    ['3.7', false],
    ['2.7', false],
    ['3.8', true],
    ['3.14', true],
  ])('of Python %s: usable is %s', async (version, usable) => {
    const pip = pipBringing(wheel);
    const run = async (request: ProcessRequest) =>
      request.args.includes('--version') ? answer({ stdout: `pip 20.0 from /x (python ${version})` }) : pip(request);
    expect((await install(await isolatedHost({ run }), pin, '', quiet)).ok).toBe(usable);
  });

  it('fails, or leaves nothing: the reason is its own', async () => {
    const failing = (request: ProcessRequest) =>
      Promise.resolve(
        request.args.includes('--version')
          ? answer({ stdout: 'pip 24.0 from /x (python 3.12)' })
          : answer({ exitCode: 1, stderr: 'Looking\nERROR: No matching distribution found for tool==1.2.3\n' }),
      );
    expect(await install(await isolatedHost({ run: failing }), pin, '', quiet)).toMatchObject({
      ok: false,
      reason: expect.stringContaining('pip download: ERROR: No matching distribution found for tool==1.2.3'),
    });
    const idle = () => Promise.resolve(answer({ stdout: 'pip 24.0 from /x (python 3.12)' }));
    expect(await install(await isolatedHost({ run: idle }), pin, '', quiet)).toMatchObject({
      ok: false,
      reason: expect.stringContaining('pip left no file'),
    });
  });
});

describe('the environment of installers', () => {
  it('keeps what is the user’s and drops what is the workflow’s', () => {
    const kept = {
      HOME: '/h',
      HTTPS_PROXY: 'p',
      PIP_INDEX_URL: 'i',
      UV_INDEX: 'u',
      GOPROXY: 'g',
      SSL_CERT_FILE: 'c',
      PATH: '/bin',
    };
    const dropped = {
      GITHUB_TOKEN: 'x',
      GITHUB_OUTPUT: 'x',
      ACTIONS_RUNTIME_TOKEN: 'x',
      INPUT_TOKEN: 'x',
      RUNNER_TEMP: 'x',
      GH_TOKEN: 'x',
      Github_Token: 'x',
      UNSET: undefined,
    };
    expect(installerEnvironment({ ...kept, ...dropped })).toEqual(kept);
  });

  it('has no program of the workspace and none of the working folder on its search path', () => {
    const PATH = ['/work/.venv/bin', '/usr/bin', '', '.', 'bin', '/work', '/workshop/bin'].join(delimiter);
    expect(installerEnvironment({ PATH, GITHUB_WORKSPACE: '/work' })).toEqual({
      PATH: ['/usr/bin', '/workshop/bin'].join(delimiter),
    });
  });
});

it('a folder for the cache is made where there is none', async () => {
  const host = await isolatedHost({ run: pipBringing(wheel) });
  const deep = { ...host, cache: join(host.cache, 'not', 'yet', 'there') };
  expect(await install(deep, pin, '', quiet)).toMatchObject({ ok: true });
});

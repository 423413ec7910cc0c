import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Host, ProcessRequest, ProcessResult } from '../../src/host/host.js';
import { localHost } from '../../src/host/local.js';
import { sha256 } from '../../src/install/digest.js';
import { install } from '../../src/install/installer.js';
import { parsePin } from '../../src/install/pin.js';
import { answer, goPin, isolatedHost } from './fixtures.js';

const quiet = () => undefined;

type Answers = {
  readonly version?: Partial<ProcessResult>;
  readonly build?: Partial<ProcessResult>;
  readonly verify?: Partial<ProcessResult>;
};

/** A Go that answers so, and builds a file with this content. */
function goAnswering(answers: Answers, calls: ProcessRequest[] = [], content = 'built'): Host['run'] {
  return async (request) => {
    calls.push(request);
    if (request.args[0] === 'env') return answer({ stdout: settingsOf(request), ...answers.version });
    if (request.args[0] === 'mod') return answer(answers.verify);
    request.onLine?.('go: downloading example.com/a v1.0.0');
    request.onLine?.('go: downloading example.com/b v1.0.0');
    request.onLine?.('example.com/a/b');
    await localHost().files.write(request.args[request.args.indexOf('-o') + 1] ?? '', content);
    return answer(answers.build);
  };
}

/** What `go env -json` says: the version, and of the asked settings what the environment holds. */
function settingsOf({ args, env }: ProcessRequest): string {
  const asked = args.slice(2).map((name) => [name, env[name] ?? '']);
  return JSON.stringify({ ...Object.fromEntries(asked), GOVERSION: 'go1.26.8' });
}

async function scene(env: Record<string, string> = {}) {
  const host = await isolatedHost({ env: { PATH: '/nowhere', ...env } });
  const assets = join(host.cache, '..', 'assets');
  await host.files.write(join(assets, 'go.mod'), 'module example.com/x\n');
  await host.files.write(join(assets, 'go.sum'), 'example.com/tool v1.2.3 h1:x\n');
  return { host, assets };
}

describe('a Go module', () => {
  it('is built from the shipped lock files, and its cached copy is used afterwards', async () => {
    const { host, assets } = await scene();
    const first = await install({ ...host, run: goAnswering({}) }, goPin(), assets, quiet);
    const source = expect.stringMatching(/^built from source: Go module example.com\/tool v1.2.3 by go1.26.8/);
    expect(first).toMatchObject({ ok: true, digest: sha256('built'), source });
    expect(await install(host, goPin(), assets, quiet)).toEqual(first);
  });

  it('is built again when lock files, flags or the built file are others', async () => {
    const { host, assets } = await scene();
    const built = await install({ ...host, run: goAnswering({}) }, goPin(), assets, quiet);
    const text = JSON.stringify(goPin()).replace('"-w"', '"-w","-X=a.b=c"');
    expect(await install(host, JSON.parse(text), assets, quiet)).toMatchObject({ ok: false });

    await install({ ...host, run: goAnswering({}) }, goPin(), assets, quiet);
    await writeFile(join(assets, 'go.sum'), 'example.com/tool v1.2.3 h1:y\n');
    expect(await install(host, goPin(), assets, quiet)).toMatchObject({
      ok: false,
      reason: expect.stringContaining('a source that the pin does not name'),
    });

    await install({ ...host, run: goAnswering({}) }, goPin(), assets, quiet);
    await writeFile(built.ok ? built.executable : '', 'exchanged', { mode: 0o755 });
    expect(await install(host, goPin(), assets, quiet)).toMatchObject({ ok: false });
  });

  it('takes the proxy of the user, and nothing that loosens the check or belongs to the workflow', async () => {
    const { host, assets } = await scene({
      GOFLAGS: '-mod=mod -insecure',
      GOWORK: '/evil/go.work',
      CGO_ENABLED: '1',
      GOOS: 'plan9',
      GOPROXY: 'https://proxy.example.com',
      GOPRIVATE: 'example.com',
      GOEXPERIMENT: 'arenas',
      GOTMPDIR: '/big',
      CGO_CFLAGS: '-fplugin=evil.so',
      GITHUB_TOKEN: 'x',
    });
    const calls: ProcessRequest[] = [];
    await install({ ...host, run: goAnswering({}, calls) }, goPin(), assets, quiet);
    const build = calls.find((call) => call.args[0] === 'build');
    expect(build?.args).toEqual(
      expect.arrayContaining(['-mod=readonly', '-trimpath', '-ldflags=-s -w', 'example.com/tool']),
    );
    expect(build?.env).toMatchObject({
      GOFLAGS: '-mod=readonly',
      GOWORK: 'off',
      CGO_ENABLED: '0',
      GOOS: 'linux',
      GOARCH: 'amd64',
      GOPROXY: 'https://proxy.example.com',
      GOPRIVATE: 'example.com',
      GOENV: 'off',
      GOTMPDIR: '/big',
    });
    for (const name of ['GITHUB_TOKEN', 'GOEXPERIMENT', 'CGO_CFLAGS']) expect(build?.env).not.toHaveProperty(name);
    expect(build?.cwd).not.toBe(assets);
    expect(calls.map((call) => call.args.slice(0, 2))).toEqual([
      ['env', '-json'],
      ['build', '-mod=readonly'],
      ['mod', 'verify'],
    ]);
  });

  it('is built with the experiments that the pin names, whatever the user has set', async () => {
    const { host, assets } = await scene({ GOEXPERIMENT: 'arenas' });
    const text = JSON.stringify(goPin()).replace('"cgo"', '"env":{"GOEXPERIMENT":"jsonv2"},"cgo"');
    const calls: ProcessRequest[] = [];
    const pin = parsePin(text, 'a test');
    expect(await install({ ...host, run: goAnswering({}, calls) }, pin, assets, quiet)).toMatchObject({ ok: true });
    expect(calls.find((call) => call.args[0] === 'build')?.env).toMatchObject({ GOEXPERIMENT: 'jsonv2' });
    // What was built without them is another tool.
    expect(await install(host, goPin(), assets, quiet)).toMatchObject({ ok: false });
  });

  const refusals: readonly (readonly [string, Answers, RegExp])[] = [
    ['an old Go', { version: { stdout: '{"GOVERSION":"go1.24.0"}' } }, /Go 1.24.0 is older than 1.24.1/],
    ['a much older Go', { version: { stdout: '{"GOVERSION":"go1.9"}' } }, /Go 1.9 is older than 1.24.1/],
    ['a Go that says no version', { version: { stdout: '{}' } }, /no version/],
    [
      'a module with another checksum',
      {
        build: {
          exitCode: 1,
          stderr: 'go: downloading a\nverifying example.com/tool@v1.2.3: checksum mismatch\nSECURITY ERROR',
        },
      },
      /go build: verifying example.com\/tool@v1.2.3: checksum mismatch; SECURITY ERROR/,
    ],
    [
      'a module cache with other files',
      { verify: { exitCode: 1, stdout: 'example.com/a v1.0.0: dir has been modified (/x)' } },
      /go mod verify: example.com\/a v1.0.0: dir has been modified/,
    ],
    [
      'a build that takes too long',
      { build: { timedOut: true, signal: 'SIGKILL', durationMs: 1_800_000 } },
      /not ready after 1800 s/,
    ],
    ['a build that was killed', { build: { signal: 'SIGKILL' } }, /ended by SIGKILL/],
  ];

  it.each(refusals)('%s gives no tool', async (_, answers, reason) => {
    const { host, assets } = await scene();
    const result = await install({ ...host, run: goAnswering(answers) }, goPin(), assets, quiet);
    expect(result).toMatchObject({
      ok: false,
      reason: expect.stringMatching(reason),
      remedy: expect.stringContaining('Go 1.24.1'),
    });
  });

  it('needs Go and the lock files', async () => {
    const { host, assets } = await scene();
    expect(await install(host, goPin(), assets, quiet)).toMatchObject({
      ok: false,
      reason: expect.stringContaining('go was not found'),
    });
    const without = await install({ ...host, run: goAnswering({}) }, goPin(), join(assets, 'none'), quiet);
    expect(without).toMatchObject({ ok: false, reason: expect.stringContaining('go.sum are not shipped') });
  });

  it('takes credentials out of what Go complains about', async () => {
    const { host, assets } = await scene();
    const stderr = `error: reading https://${['user', 'pass'].join(':')}@proxy.example.com/x: 401`;
    const result = await install(
      { ...host, run: goAnswering({ build: { exitCode: 1, stderr } }) },
      goPin(),
      assets,
      quiet,
    );
    expect(result).toMatchObject({ ok: false, reason: expect.stringContaining('https://proxy.example.com/x: 401') });
    expect(JSON.stringify(result)).not.toContain('pass');
  });

  it('tells how far it is', async () => {
    const { host, assets } = await scene();
    const said: string[] = [];
    await install({ ...host, run: goAnswering({}) }, goPin(), assets, (text) => said.push(text));
    expect(said).toEqual([
      'building with Go',
      'downloading Go modules: 1',
      'downloading Go modules: 2',
      'compiling Go packages: 1',
      'checking the modules',
    ]);
  });
});

describe('several sources', () => {
  it('are tried in order, and the error lists what each answered', async () => {
    const { host, assets } = await scene();
    const shipped = JSON.parse(await readFile('src/tools/gitleaks/tool.json', 'utf8'));
    const none = await install(host, shipped, assets, quiet);
    expect(none).toMatchObject({
      ok: false,
      reason: expect.stringMatching(
        /release: the host cannot be reached \| Go module .*gitleaks\/v8 v8.30.1: go was not found/,
      ),
      remedy: expect.stringMatching(/HTTPS_PROXY.*GOPROXY/),
    });
    const some = await install({ ...host, run: goAnswering({}) }, shipped, assets, quiet);
    expect(some).toMatchObject({ ok: true, digest: sha256('built') });
  });
});

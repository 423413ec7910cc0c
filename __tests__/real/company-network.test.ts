import { execFile, execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fetchClosure, fetchModules, fetchNpm, fetchWheels, pinOf, serve, unknownHost } from './package-server.js';
import type { PackageServer } from './package-server.js';

const limit = 10 * 60_000;
const work = mkdtempSync(join(tmpdir(), 'company-network-'));
const files = join(work, 'files');
const started: { server?: PackageServer } = {};

function server(): PackageServer {
  if (started.server === undefined) throw new Error('the server was not started');
  return started.server;
}

beforeAll(async () => {
  await fetchWheels(['ruff', 'uv'], files);
  await fetchClosure('pip-audit', files);
  await fetchNpm(files);
  started.server = await serve(files, await fetchModules('gitleaks'));
}, limit);

afterAll(async () => {
  await started.server?.close();
  rmSync(work, { recursive: true, force: true });
});

/** A user who knows the company's network from the configuration files of pip, npm and Go alone. */
function userHome(address: string): string {
  const home = join(work, 'home');
  const write = (path: string, lines: readonly string[]): void => {
    mkdirSync(join(home, path, '..'), { recursive: true });
    writeFileSync(join(home, path), `${lines.join('\n')}\n`);
  };
  const index = [`index-url = http://${unknownHost}/simple`, `trusted-host = ${unknownHost}`, `proxy = ${address}`];
  write('.config/pip/pip.conf', ['[global]', ...index]);
  write('.npmrc', [`registry=http://${unknownHost}/npm/`, `proxy=${address}`]);
  write('.config/go/env', [`GOPROXY=${address}/go`]);
  return home;
}

/** What a program started by this user has, with nothing of this machine's own network. */
function userEnvironment(home: string, more: Readonly<Record<string, string>> = {}): Record<string, string> {
  const own = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || /^(PIP|UV|GITHUB|RUNNER|npm|GO)|^XDG_|proxy/i.test(name) ? [] : [[name, value] as const],
  );
  // Compiled packages of this machine are taken over, to be quick: Go itself keys them by what they were built from.
  const GOCACHE = execFileSync('go', ['env', 'GOCACHE'], { encoding: 'utf8' }).trim();
  return { ...Object.fromEntries(own), HOME: home, GOCACHE, NO_COLOR: '1', CI: '', ...more };
}

type Ended = { readonly code: number; readonly said: string };

function bundle(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Ended> {
  return new Promise((done) => {
    const child = execFile(process.execPath, [resolve('dist/index.js'), ...args], { env }, (_, stdout, stderr) => {
      done({ code: child.exitCode ?? -1, said: stdout + stderr });
    });
  });
}

/** A git that notes the environment of everybody who calls it: of ours, and of gitleaks. */
function spyingGit(notes: string): string {
  const folder = join(work, 'bin');
  const git = execFileSync('which', ['git'], { encoding: 'utf8' }).trim();
  mkdirSync(folder, { recursive: true });
  mkdirSync(notes);
  writeFileSync(join(folder, 'git'), `#!/bin/sh\nenv > '${notes}'/$$\nexec '${git}' "$@"\n`);
  chmodSync(join(folder, 'git'), 0o755);
  return folder;
}

describe('a network that only the user’s configuration knows', () => {
  it(
    'brings the tools of pip, npm and Go',
    async () => {
      const env = userEnvironment(userHome(server().address), { SECURITY_GATES_CACHE_DIR: join(work, 'cache') });
      const { code, said } = await bundle(['tools', 'install', 'ruff', 'uv', 'pip-audit', 'npm', 'gitleaks'], env);
      process.stderr.write(said);
      expect(code).toBe(0);
      const { asked } = server();
      expect(asked).toContain(`http://${unknownHost}/simple/ruff/`);
      expect(asked).toContain(`http://${unknownHost}/npm/npm`);
      expect(asked.filter((url) => url.startsWith('/go/')).length).toBeGreaterThan(50);
    },
    limit,
  );

  it('is not seen by the scanners', async () => {
    const notes = join(work, 'notes');
    const path = [spyingGit(notes), process.env['PATH'] ?? ''].join(':');
    const token = ['a', 'token'].join('-');
    const more = { SECURITY_GATES_CACHE_DIR: join(work, 'cache'), PATH: path, GITHUB_TOKEN: token };
    const env = userEnvironment(userHome(server().address), { ...more, PIP_PROXY: server().address });
    const repository = join(work, 'repository');
    execFileSync('git', ['init', '-q', repository]);
    writeFileSync(join(repository, 'a.py'), 'import os\n');
    execFileSync('git', ['-C', repository, 'add', '-A']);
    const author = ['-c', 'user.name=a', '-c', 'user.email=a@example.test'];
    execFileSync('git', ['-C', repository, ...author, 'commit', '-qm', 'first']);
    const ended = await bundle(['check', repository, '--gates', 'lint,secrets', '--output', join(work, 'report')], env);
    expect(ended.code).toBe(1);
    const seen = readdirSync(notes).map((name) => readFileSync(join(notes, name), 'utf8'));
    // The one call of gitleaks is told by its HOME, which is that of its job.
    expect(seen.filter((text) => /^HOME=.*security-gates-.*\/home$/m.test(text)).length).toBeGreaterThan(0);
    for (const text of seen) expect(text).not.toMatch(/packages\.invalid|127\.0\.0\.1|^PIP_|GOPROXY|a-token/m);
    const verdict = readFileSync(join(work, 'report', 'verdict.json'), 'utf8');
    expect(verdict).not.toMatch(/packages\.invalid|127\.0\.0\.1|PIP_|a-token/);
  });
});

describe('a mirror', () => {
  it(
    'is enough for wheels, closures and npm, and the proof names it',
    async () => {
      const home = join(work, 'empty-home');
      mkdirSync(home);
      const cache = join(work, 'mirrored');
      const dead = { PIP_INDEX_URL: 'http://127.0.0.1:1/', npm_config_registry: 'http://127.0.0.1:1/' };
      const env = userEnvironment(home, { SECURITY_GATES_CACHE_DIR: cache, ...dead });
      const mirror = `${server().address}/mirror`;
      const tools = ['ruff', 'uv', 'pip-audit', 'npm'];
      const { code, said } = await bundle(['tools', 'install', ...tools, '--mirror', mirror], env);
      process.stderr.write(said);
      expect(code).toBe(0);
      for (const tool of tools) {
        const { said: why } = await bundle(['tools', 'why', tool], env);
        expect(why.replaceAll(/\s+/g, ' ')).toContain(`brought by the mirror ${mirror}`);
        expect(existsSync(join(cache, tool))).toBe(true);
      }
      const npm = `npm-${pinOf('npm').version}.tgz`;
      writeFileSync(join(files, npm), readFileSync(join(files, npm)).subarray(0, -1));
      rmSync(join(cache, 'npm'), { recursive: true });
      const refused = await bundle(['tools', 'install', 'npm', '--mirror', mirror], env);
      expect(refused.code).toBe(2);
      expect(refused.said.replaceAll(/\s+/g, ' ')).toMatch(/mirror .*npm-[\d.]+tgz: integrity is .* it was not opened/);
    },
    limit,
  );
});

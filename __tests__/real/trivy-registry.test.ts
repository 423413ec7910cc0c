import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSocket, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { debian } from '../support/image-archive.js';
import { databaseType } from '../support/oci-registry.js';
import { removeScratch, scratchRepository, type Contents } from '../support/scratch-repository.js';
import { metadataAt, trivyData, trivyDatabase } from '../support/trivy-data.js';

/** Debian's packages docker-registry, skopeo and umoci: `.ci/run` installs them where it may. */
const tools = ['docker-registry', 'skopeo', 'umoci'];
const missing = tools.filter((tool) => spawnSync(tool, ['--version']).error !== undefined);
if (missing.length > 0)
  console.warn(`Skipped: ${missing.join(', ')} (Debian packages of these names) are not installed.`);
const withRegistry = missing.length > 0 ? describe.skip : describe;

const folder = mkdtempSync(join(tmpdir(), 'image-registry-'));
const data = trivyData();
const open: { readonly end: () => void }[] = [];
afterAll(() => {
  for (const one of open.splice(0)) one.end();
  for (const path of [folder, data]) rmSync(path, { recursive: true, force: true });
  removeScratch();
});

async function freePort(): Promise<number> {
  const socket = createSocket();
  await new Promise<void>((done) => socket.listen(0, '127.0.0.1', done));
  const { port } = socket.address() as AddressInfo;
  await new Promise((done) => socket.close(done));
  return port;
}

/** A docker-registry of its own on loopback; with the account `ada`, whose password is given, where one is. */
async function registry(): Promise<string> {
  const port = await freePort();
  const root = mkdtempSync(join(folder, 'registry-'));
  const address = `127.0.0.1:${String(port)}`;
  const configuration = { version: '0.1', storage: { filesystem: { rootdirectory: root } }, http: { addr: address } };
  writeFileSync(join(root, 'config.yml'), JSON.stringify(configuration));
  const server: ChildProcess = spawn('docker-registry', ['serve', join(root, 'config.yml')], { stdio: 'ignore' });
  open.push({ end: () => void server.kill() });
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await fetch(`http://${address}/v2/`).catch(() => undefined);
    if (answer?.ok === true) return address;
    await setTimeout(50);
  }
  throw new Error('docker-registry did not start');
}

/** Makes an image by umoci, and pushes it by skopeo. */
function push(address: string): void {
  const layout = join(folder, 'layout');
  const root = join(folder, 'rootfs');
  for (const [name, content] of Object.entries(debian('12.5'))) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  const run = (file: string, ...args: readonly string[]) => execFileSync(file, args, { cwd: folder, stdio: 'pipe' });
  run('umoci', 'init', '--layout', layout);
  run('umoci', 'new', '--image', `${layout}:v1`);
  for (const part of ['etc', 'var']) run('umoci', 'insert', '--image', `${layout}:v1`, join(root, part), `/${part}`);
  run(
    'skopeo',
    '--insecure-policy',
    'copy',
    '--dest-tls-verify=false',
    `oci:${layout}:v1`,
    `docker://${address}/demo/shop:v1`,
  );
}

/** Pushes Trivy's database as its vendor does: an artifact of one layer. */
async function pushDatabase(address: string): Promise<void> {
  const work = mkdtempSync(join(folder, 'database-'));
  writeFileSync(join(work, 'trivy.db'), readFileSync(trivyDatabase));
  writeFileSync(join(work, 'metadata.json'), metadataAt(Date.now()));
  execFileSync('tar', ['-czf', 'db.tar.gz', 'trivy.db', 'metadata.json'], { cwd: work });
  const upload = async (content: Buffer): Promise<string> => {
    const digest = `sha256:${(await import('node:crypto')).createHash('sha256').update(content).digest('hex')}`;
    const begun = await fetch(`http://${address}/v2/data/trivy-db/blobs/uploads/`, { method: 'POST' });
    const place = new URL(begun.headers.get('location') ?? '', `http://${address}`);
    place.searchParams.set('digest', digest);
    const headers = { 'content-type': 'application/octet-stream' };
    const done = await fetch(place, { method: 'PUT', body: new Uint8Array(content), headers });
    if (done.status !== 201) throw new Error(`the registry answered ${String(done.status)}`);
    return digest;
  };
  const layer = readFileSync(join(work, 'db.tar.gz'));
  const empty = Buffer.from('{}');
  const type = 'application/vnd.oci.image.manifest.v1+json';
  const manifest = {
    schemaVersion: 2,
    mediaType: type,
    config: {
      mediaType: 'application/vnd.aquasec.trivy.config.v1+json',
      digest: await upload(empty),
      size: empty.length,
    },
    layers: [{ mediaType: databaseType, digest: await upload(layer), size: layer.length }],
  };
  const put = { method: 'PUT', body: JSON.stringify(manifest), headers: { 'content-type': type } };
  const answer = await fetch(`http://${address}/v2/data/trivy-db/manifests/2`, put);
  if (answer.status !== 201) throw new Error(`the registry answered ${String(answer.status)}`);
}

const policyFor = (image: string, more = ''): Contents => ({
  '.github/security-gates.yml': `${more}gates:\n  containers:\n    time-limit: 20s\n    scanners:\n      trivy-image: { images: ['${image}'] }\n`,
});

async function judged(
  files: Contents,
  args: readonly string[] = ['--offline-data', data],
  env: Record<string, string> = {},
) {
  const { exitCode, verdict, log } = await scratchRepository({ 'a.txt': 'x', ...files }).check(
    ['--gates', 'containers', ...args],
    { env },
  );
  const outcome = verdict?.gates.containers?.scanners['trivy-image'];
  const places = (log?.runs[0]?.results ?? []).map(
    (one) => one.locations?.[0]?.physicalLocation?.artifactLocation?.uri,
  );
  return { exitCode, outcome, places, reason: outcome?.status === 'failed' ? outcome.reason : '' };
}

withRegistry('a real registry with an image of umoci', () => {
  let address = '';
  beforeAll(async () => {
    address = await registry();
    push(address);
    await pushDatabase(address);
  }, 60_000);

  it('is asked for the image, and its digest stands in the proof', async () => {
    const { exitCode, places, outcome } = await judged(policyFor(`${address}/demo/shop:v1`));
    expect({ exitCode, places }).toEqual({ exitCode: 1, places: ['.github/security-gates.yml'] });
    expect(outcome).toMatchObject({
      proof: {
        checks: expect.arrayContaining([expect.stringMatching(/@sha256:[0-9a-f]{64}, debian 12\.5: 1 package/)]),
      },
    });
  });

  it('is asked for the base image of a Dockerfile that changed, and the finding stands there', async () => {
    const repository = scratchRepository({ Dockerfile: 'FROM scratch\n' });
    repository.write({ Dockerfile: `FROM scratch AS empty\nARG X\nFROM ${address}/demo/shop:v1\n` });
    const { exitCode, log } = await repository.check(['--gates', 'containers', '--offline-data', data]);
    expect(exitCode).toBe(1);
    expect(log?.runs[0]?.results?.[0]?.locations?.[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: 'Dockerfile' },
      region: { startLine: 3 },
    });
  });

  it('has no such image', async () => {
    const { exitCode, reason } = await judged(policyFor(`${address}/demo/other:v1`));
    expect({ exitCode, reason }).toEqual({
      exitCode: 2,
      reason: expect.stringMatching(
        /demo\/other:v1: trivy exited with 1.*(?:NAME_UNKNOWN|MANIFEST_UNKNOWN|not found|unknown)/i,
      ),
    });
  });

  it('hands out Trivy’s database as well', async () => {
    const { exitCode, outcome } = await judged(
      policyFor(`${address}/demo/shop:v1`, `trivy-db: ['${address}/data/trivy-db:2']\n`),
      [],
      {
        XDG_CACHE_HOME: process.env['XDG_CACHE_HOME'] ?? '',
      },
    );
    expect(exitCode).toBe(1);
    expect(outcome).toMatchObject({ proof: { data: [{ source: expect.stringContaining(address), offline: false }] } });
  });
});

describe('a registry that', () => {
  const login = {
    SECURITY_GATES_REGISTRY_USERNAME: 'ada',
    SECURITY_GATES_REGISTRY_PASSWORD: ['open', 'sesame'].join('-'),
  };

  async function behaving(status: number | undefined, headers: Record<string, string> = {}) {
    const seen: string[] = [];
    const server = createServer((asked, answer) => {
      seen.push(asked.headers.authorization ?? '');
      if (status !== undefined) answer.writeHead(status, headers).end();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    open.push({
      end: () => {
        server.closeAllConnections();
        server.close();
      },
    });
    return { address: `127.0.0.1:${String((server.address() as AddressInfo).port)}`, seen };
  }

  it('is down is an error', async () => {
    const { exitCode, reason } = await judged(policyFor(`127.0.0.1:${String(await freePort())}/demo/shop:v1`));
    expect({ exitCode, reason }).toEqual({ exitCode: 2, reason: expect.stringMatching(/connection refused/) });
  });

  it.each([401, 404, 429, 500, 503])('answers %i is an error', async (status) => {
    const { address } = await behaving(status);
    const { exitCode, reason } = await judged(policyFor(`${address}/demo/shop:v1`));
    expect({ exitCode, reason }).toEqual({
      exitCode: 2,
      reason: expect.stringMatching(/demo\/shop:v1: trivy exited with 1|time limit/),
    });
  });

  it('says nothing is an error', async () => {
    const { address } = await behaving(undefined);
    const { exitCode, reason } = await judged(policyFor(`${address}/demo/shop:v1`));
    expect({ exitCode, reason }).toEqual({ exitCode: 2, reason: expect.stringMatching(/time limit/) });
  }, 60_000);

  it('a Dockerfile names gets no login that is for another one', async () => {
    const challenge = { 'www-authenticate': 'Basic realm="x"' };
    const [own, other] = [await behaving(401, challenge), await behaving(401, challenge)];
    const env = { ...login, SECURITY_GATES_REGISTRY: own.address };
    await judged(policyFor(`${own.address}/demo/shop:v1`), ['--offline-data', data], env);
    const repository = scratchRepository({ Dockerfile: 'FROM scratch\n' });
    repository.write({ Dockerfile: `FROM ${other.address}/demo/shop:v1\n` });
    await repository.check(['--gates', 'containers', '--offline-data', data], { env });
    expect(own.seen.some((header) => header.startsWith('Basic '))).toBe(true);
    expect(other.seen).not.toEqual([]);
    expect(other.seen.filter((header) => header !== '')).toEqual([]);
  }, 60_000);
});

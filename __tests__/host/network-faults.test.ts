import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { download } from '../../src/host/download.js';
import { sha256 } from '../../src/install/digest.js';
import { install } from '../../src/install/installer.js';
import { isolatedHost, releaseArchive, releasePin, witnessTool } from '../install/fixtures.js';
import { temporaryFolder } from './temporary.js';

// Whole installs from a loopback mirror that misbehaves. Times are a hundredth of the usual ones and less.
const folder = temporaryFolder();
const patience = { waits: [10, 20], silence: 300 };
const timeLimitMs = 3_000;
const witness = join(folder, 'executed');
const tool = witnessTool(witness);
const archive = await releaseArchive(tool);
const pin = releasePin(archive);

type Reply = (response: ServerResponse) => void;
const whole: Reply = (response) => response.writeHead(200, { 'content-length': archive.length }).end(archive);
const status =
  (code: number, headers: Record<string, string> = {}): Reply =>
  (response) =>
    response.writeHead(code, headers).end('<html>sorry</html>');

const replies: Readonly<Record<string, Reply>> = {
  reset: (response) => response.socket?.resetAndDestroy(),
  stall: (response) => response.writeHead(200, { 'content-length': archive.length }).write(archive.subarray(0, 10)),
  'stall before the answer': () => undefined,
  'slow drip': (response) => {
    response.writeHead(200, { 'content-length': 100_000 });
    const drip = setInterval(() => response.write(archive.subarray(0, 1)), 20);
    response.on('close', () => {
      clearInterval(drip);
    });
  },
  '403': status(403),
  '404': status(404),
  '408': status(408),
  '429': status(429, { 'retry-after': '1' }),
  '500': status(500),
  '502': status(502),
  '503': status(503),
  '504': status(504),
  'short body': (response) => {
    response.writeHead(200, { 'content-length': archive.length }).write(archive.subarray(0, 100));
    response.socket?.end();
  },
  'length too small': (response) => {
    const head = `HTTP/1.1 200 OK\r\ncontent-length: ${String(archive.length - 9)}\r\nconnection: close\r\n\r\n`;
    response.socket?.end(Buffer.concat([Buffer.from(head), archive]));
  },
  'length too large': (response) => {
    response.writeHead(200, { 'content-length': archive.length + 9 }).write(archive);
    response.socket?.end();
  },
  'redirect loop': status(302, { location: 'tool.tar.gz' }),
  'redirect to http': status(302, { location: 'http://example.org/tool.tar.gz' }),
};

const asked = new Map<string, number>();
const server = createServer((request, response) => {
  const [, times = '', kind = ''] = decodeURIComponent(request.url ?? '').split('/');
  const key = `${times}/${kind}`;
  const count = (asked.get(key) ?? 0) + 1;
  asked.set(key, count);
  const reply = replies[kind];
  if (reply === undefined || (times === 'once' && count > 1)) whole(response);
  else reply(response);
});
const servers: Server[] = [];
const listen = async (one: Server): Promise<string> => {
  await new Promise<void>((resolve) => one.listen(0, '127.0.0.1', resolve));
  servers.push(one);
  return `127.0.0.1:${String((one.address() as AddressInfo).port)}`;
};
const address = await listen(server);
afterAll(() => {
  server.closeAllConnections();
  for (const one of servers) one.close();
});

/** An install that knows this mirror only; with its time, its requests, and what it left in its folders. */
async function installFrom(base: string, key = '') {
  const host = await isolatedHost({
    env: { SECURITY_GATES_MIRROR: base },
    download: (request) =>
      request.url.startsWith(base)
        ? download({}, { ...request, timeLimitMs }, patience)
        : Promise.resolve({ ok: false, reason: 'not in this test' }),
  });
  const begun = performance.now();
  const result = await install(host, pin, '', () => undefined);
  const tookMs = performance.now() - begun;
  const left = existsSync(join(host.cache, 'tool')) ? readdirSync(join(host.cache, 'tool')) : [];
  return { result, tookMs, left, requests: asked.get(key) ?? 0 };
}

const faulty = (times: 'once' | 'always', kind: string) =>
  installFrom(`http://${address}/${times}/${encodeURIComponent(kind)}`, `${times}/${kind}`);

describe('a network without faults', () => {
  it('brings the tool with one request', async () => {
    const { result, requests } = await faulty('always', 'none');
    expect(result).toMatchObject({ ok: true, digest: sha256(tool) });
    expect(requests).toBe(1);
  });
});

describe('a fault that passes is survived:', () => {
  it.each([
    'reset',
    'stall',
    'stall before the answer',
    '408',
    '429',
    '500',
    '502',
    '503',
    '504',
    'short body',
    'length too large',
  ])('%s', async (kind) => {
    const { result, requests, tookMs } = await faulty('once', kind);
    expect(result).toMatchObject({ ok: true, digest: sha256(tool) });
    expect(requests).toBe(2);
    if (kind === '429') expect(tookMs).toBeGreaterThanOrEqual(990);
  });
});

describe('a fault that stays ends in time, with its name, and leaves nothing:', () => {
  it.each([
    ['reset', 3, /(ECONNRESET|socket|other side).*\(tried 3 times\)/i],
    ['stall', 3, /Timeout.*\(tried 3 times\)/i],
    ['stall before the answer', 3, /Timeout.*\(tried 3 times\)/i],
    ['slow drip', 1, /could not be fetched within 3 s/],
    ['403', 1, /answered 403 Forbidden/],
    ['404', 1, /answered 404 Not Found/],
    ['408', 3, /answered 408 Request Timeout \(tried 3 times\)/],
    ['429', 3, /answered 429 Too Many Requests \(tried 3 times\)/],
    ['500', 3, /answered 500 Internal Server Error \(tried 3 times\)/],
    ['502', 3, /answered 502 Bad Gateway \(tried 3 times\)/],
    ['503', 3, /answered 503 Service Unavailable \(tried 3 times\)/],
    ['504', 3, /answered 504 Gateway Timeout \(tried 3 times\)/],
    ['short body', 3, /\(tried 3 times\)/],
    ['length too large', 3, /\(tried 3 times\)/],
    ['length too small', 1, /sha256 is [0-9a-f]{64}, pinned is [0-9a-f]{64} .*; it was not opened/],
    ['redirect loop', 6, /redirects more than 5 times/],
    ['redirect to http', 1, /redirects to http:\/\/example\.org\/tool\.tar\.gz, which is no HTTPS address/],
  ])('%s', async (kind, requests, reason) => {
    const found = await faulty('always', kind);
    expect(found.result).toMatchObject({ ok: false, reason: expect.stringMatching(reason) });
    expect(found.requests).toBe(requests);
    expect(found.tookMs).toBeLessThan(timeLimitMs + 2_000);
    expect(found.left).toEqual([]);
    expect(existsSync(witness)).toBe(false);
  });

  it('DNS failure', async () => {
    const { result, tookMs, left } = await installFrom('https://tools.invalid/x');
    const reason = expect.stringMatching(
      /https:\/\/tools\.invalid\/x\/tool\.tar\.gz could not be fetched.*(ENOTFOUND|EAI_AGAIN|within 3 s)/,
    );
    expect(result).toMatchObject({ ok: false, reason });
    expect(tookMs).toBeLessThan(timeLimitMs + 2_000);
    expect(left).toEqual([]);
  });

  it.each([
    ['a server that speaks no TLS', () => Promise.resolve(address), /could not be fetched.*ERR_SSL/],
    ['a server without a certificate', () => listen(createTlsServer({})), /could not be fetched.*ERR_SSL/],
  ])('TLS error: %s', async (_, open, reason) => {
    const { result, left } = await installFrom(`https://${await open()}/x`);
    expect(result).toMatchObject({ ok: false, reason: expect.stringMatching(reason) });
    expect(result).toMatchObject({ reason: expect.not.stringContaining('tried 3 times') });
    expect(left).toEqual([]);
  });
});

/** A certificate that nobody vouches for, made here, since one in a file would hold a private key. */
function selfSigned(): { readonly key: Buffer; readonly cert: Buffer } | undefined {
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  try {
    const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1'];
    const args = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', cert];
    execFileSync('openssl', [...args, ...subject], { stdio: 'ignore' });
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } catch {
    return undefined;
  }
}

const identity = selfSigned();
(identity === undefined ? describe.skip : describe)('a certificate that nobody vouches for (needs openssl)', () => {
  it('is refused at once, and the way out is named', async () => {
    const tls = createTlsServer({ ...identity }, (_, response) => response.end(archive));
    const { result, tookMs } = await installFrom(`https://${await listen(tls)}/x`);
    const reason = expect.stringMatching(/SIGNED_CERT.*name your certificate authority in NODE_EXTRA_CA_CERTS/);
    expect(result).toMatchObject({ ok: false, reason });
    expect(tookMs).toBeLessThan(timeLimitMs);
    expect(existsSync(witness)).toBe(false);
  });

  it.each(['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE'])('is good where %s vouches for it', async (name) => {
    const tls = createTlsServer({ ...identity }, (_, response) => response.end(archive));
    const url = `https://${await listen(tls)}/x`;
    const to = join(folder, name);
    const request = { url, to, limitBytes: 1e6, timeLimitMs };
    expect(await download({ [name]: join(folder, 'cert.pem') }, request)).toEqual({ ok: true, bytes: archive.length });
    const reason = expect.stringMatching(/cannot read the certificate authorities in .*none.pem: no such file/);
    expect(await download({ [name]: join(folder, 'none.pem') }, request)).toEqual({ ok: false, reason });
  });
});

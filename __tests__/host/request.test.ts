import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { WebRequest } from '../../src/host/host.js';
import { request } from '../../src/host/request.js';
import { serve } from '../../src/host/serve.js';

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

/** A server on loopback, and all that was asked of it. */
async function answering(handle: (asked: IncomingMessage, response: ServerResponse, turn: number) => void) {
  const asked: IncomingMessage[] = [];
  const server = createServer((one, response) => {
    handle(one, response, asked.push(one));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/`, asked };
}

const ask = (url: string, more: Partial<WebRequest> = {}, waits: readonly number[] = [10, 10]) =>
  request({}, { url, method: 'GET', limitBytes: 1000, timeLimitMs: 5000, ...more }, waits);

describe('request', () => {
  it('sends method, headers and body, and gives the answer whatever its status', async () => {
    const server = await answering((_, response) => response.writeHead(401, { 'WWW-Authenticate': 'x' }).end('no'));
    const answer = await ask(server.url, { method: 'POST', headers: { authorization: 'Bearer t' }, body: 'q' });
    expect(answer).toMatchObject({ ok: true, status: 401, headers: { 'www-authenticate': 'x' } });
    expect(answer.ok && answer.body.toString()).toBe('no');
    expect(server.asked[0]).toMatchObject({ method: 'POST', headers: { authorization: 'Bearer t' } });
    expect(server.asked).toHaveLength(1);
  });

  it.each([408, 429, 500, 503])('asks again after %i', async (status) => {
    const server = await answering((_, response, turn) => response.writeHead(turn < 3 ? status : 200).end('yes'));
    expect(await ask(server.url)).toMatchObject({ ok: true, status: 200 });
    expect(server.asked).toHaveLength(3);
  });

  it('gives the last answer when no try was better', async () => {
    const server = await answering((_, response) => response.writeHead(500).end());
    expect(await ask(server.url)).toMatchObject({ ok: true, status: 500 });
  });

  it('waits as long as it is told', async () => {
    const server = await answering((_, response, turn) =>
      response.writeHead(turn === 1 ? 429 : 200, { 'retry-after': '1' }).end(),
    );
    const start = Date.now();
    expect(await ask(server.url)).toMatchObject({ ok: true, status: 200 });
    expect(Date.now() - start).toBeGreaterThanOrEqual(900);
  });

  it('follows no redirect', async () => {
    const server = await answering((_, response) => response.writeHead(302, { location: '/there' }).end());
    expect(await ask(server.url)).toMatchObject({ ok: true, status: 302 });
    expect(server.asked).toHaveLength(1);
  });

  it('says why there was no answer', async () => {
    const broken = await answering((one) => one.socket.destroy());
    const silent = await answering(() => undefined);
    const large = await answering((_, response) => response.end('x'.repeat(2000)));
    expect(await ask(broken.url)).toMatchObject({ ok: false, reason: expect.stringContaining('could not be fetched') });
    expect(await ask(silent.url, { timeLimitMs: 300 })).toMatchObject({
      ok: false,
      reason: expect.stringContaining('did not answer within 0.3 s'),
    });
    expect(await ask(large.url)).toMatchObject({ ok: false, reason: expect.stringContaining('more than 1000 bytes') });
    expect(await ask('http://registry.example/')).toMatchObject({
      ok: false,
      reason: expect.stringContaining('no HTTPS'),
    });
    expect(await ask('nonsense')).toMatchObject({ ok: false });
  });

  it('says which proxy cannot be used', async () => {
    const asked = { url: 'https://registry.example/', method: 'GET', limitBytes: 1, timeLimitMs: 1000 } as const;
    expect(await request({ HTTPS_PROXY: 'nonsense' }, asked, [])).toMatchObject({ ok: false });
  });
});

describe('serve', () => {
  const post = async (url: string, body: Uint8Array, headers: Record<string, string> = {}) => {
    const response = await fetch(url, { method: 'POST', body, headers });
    return { status: response.status, text: await response.text() };
  };

  it('answers below its random path alone, unpacks questions, and is gone when it is closed', async () => {
    const served = await serve(({ method, path, body }) =>
      Promise.resolve({ status: 200, body: JSON.stringify([method, path, body.toString()]) }),
    );
    expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}$/);
    const zipped = gzipSync('[1]');
    expect(await post(`${served.url}/a?b`, zipped, { 'content-encoding': 'gzip' })).toEqual({
      status: 200,
      text: '["POST","/a?b","[1]"]',
    });
    const elsewhere = new URL('/a', served.url).href;
    expect(await post(elsewhere, Buffer.from(''))).toMatchObject({ status: 404 });
    await served.close();
    await expect(post(`${served.url}/a`, zipped)).rejects.toThrow();
  });

  it('answers 500 where the answer throws or the question cannot be unpacked', async () => {
    const served = await serve(() => Promise.reject(new Error('secret reason')));
    const answer = await post(`${served.url}/a`, Buffer.from(''));
    expect(answer.status).toBe(500);
    expect(answer.text).not.toContain('secret reason');
    await served.close();
    const plain = await serve(() => Promise.resolve({ status: 200, body: '' }));
    expect(await post(`${plain.url}/a`, Buffer.from('x'), { 'content-encoding': 'gzip' })).toMatchObject({
      status: 500,
    });
    await plain.close();
  });
});

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { download } from '../../src/host/download.js';
import type { DownloadRequest } from '../../src/host/host.js';
import { temporaryFolder } from './temporary.js';

const folder = temporaryFolder();
const content = Buffer.alloc(200_000, 'content ');
const asked = new Map<string, number>();

type Reply = (response: ServerResponse, request: IncomingMessage, count: number) => void;

const whole: Reply = (response) => response.writeHead(200, { 'content-length': content.length }).end(content);
const status =
  (code: number, headers: Record<string, string> = {}): Reply =>
  (response) =>
    response.writeHead(code, headers).end('<html>sorry</html>');
const once =
  (first: Reply): Reply =>
  (response, request, count) => {
    (count === 1 ? first : whole)(response, request, count);
  };
const short: Reply = (response) => {
  response.writeHead(200, { 'content-length': content.length }).write(content.subarray(0, 1000));
  response.socket?.end();
};
const reset: Reply = (response) => response.socket?.resetAndDestroy();
const stall: Reply = (response) => response.writeHead(200, { 'content-length': content.length }).write('begin');
const endless: Reply = (response) => {
  const write = () => {
    while (response.write(content));
  };
  response.writeHead(200).on('drain', write);
  write();
};
const chunked: Reply = (response) => response.writeHead(200).end(content);
const cutChunks: Reply = (response) => {
  response.writeHead(200).write(content);
  setTimeout(() => response.socket?.destroy(), 20);
};

const replies: Readonly<Record<string, Reply>> = {
  '/ok': whole,
  '/chunked': chunked,
  '/missing': status(404),
  '/forbidden': status(403),
  '/empty': status(204),
  '/500-once': once(status(500)),
  '/429-once': once(status(429, { 'retry-after': '1' })),
  '/503': status(503),
  '/short-once': once(short),
  '/short': short,
  '/cut-once': once(cutChunks),
  '/reset-once': once(reset),
  '/reset': reset,
  '/stall': stall,
  '/endless': endless,
  '/hop': status(302, { location: '/ok?signature=private' }),
  '/hop-missing': status(302, { location: '/missing?signature=private' }),
  '/loop': status(302, { location: '/loop' }),
  '/away': status(301, { location: 'http://example.org/x' }),
  '/file': status(301, { location: 'file:///etc/passwd' }),
  '/nowhere': status(302),
};

const server = createServer((request, response) => {
  const path = request.url?.split('?')[0] ?? '';
  const count = (asked.get(path) ?? 0) + 1;
  asked.set(path, count);
  (replies[path] ?? status(404))(response, request, count);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;

/** Fetches in a folder of its own; tells the result and what is in the folder afterwards. */
async function fetched(path: string, more: Partial<DownloadRequest> = {}, env: Record<string, string> = {}) {
  const place = join(folder, String(readdirSync(folder).length));
  mkdirSync(place);
  const url = path.startsWith('/') ? origin + path : path;
  const request = { url, to: join(place, 'file'), limitBytes: 1_000_000, timeLimitMs: 10_000, ...more };
  const result = await download(env, request, { waits: [5, 5], silence: 30_000 });
  const there = readdirSync(place);
  const bytes = there.includes('file') ? readFileSync(join(place, 'file')) : undefined;
  return { result, there, bytes, tries: asked.get(path) ?? 0 };
}

describe('download', () => {
  it.each(['/ok', '/chunked', '/hop'])('fetches %s whole', async (path) => {
    const { result, there, bytes } = await fetched(path);
    expect(result).toEqual({ ok: true, bytes: content.length });
    expect(there).toEqual(['file']);
    expect(bytes?.equals(content)).toBe(true);
  });

  it.each(['/500-once', '/429-once', '/short-once', '/cut-once', '/reset-once'])('tries again: %s', async (path) => {
    const { result, bytes, there, tries } = await fetched(path);
    expect(result).toEqual({ ok: true, bytes: content.length });
    expect(bytes?.equals(content)).toBe(true);
    expect(there).toEqual(['file']);
    expect(tries).toBe(2);
  });

  it.each([
    ['/missing', 1, /^http:\/\/127\.0\.0\.1:\d+\/missing answered 404 Not Found$/],
    ['/hop-missing', 1, /^http:\/\/127\.0\.0\.1:\d+\/missing answered 404 Not Found$/],
    ['/forbidden', 1, /answered 403 Forbidden$/],
    ['/empty', 1, /answered 204 No Content$/],
    ['/503', 3, /answered 503 Service Unavailable \(tried 3 times\)$/],
    ['/short', 3, /\(tried 3 times\)$/],
    ['/reset', 3, /could not be fetched: .* \(tried 3 times\)$/],
    ['/loop', 6, /redirects more than 5 times$/],
    ['/away', 1, /redirects to http:\/\/example\.org\/x, which is no HTTPS address$/],
    ['/file', 1, /which is no HTTPS address$/],
    ['/nowhere', 1, /redirects/],
  ])('fails at %s after %d requests, and leaves nothing', async (path, requests, reason) => {
    const { result, there, tries } = await fetched(path);
    expect(result).toMatchObject({ ok: false, reason: expect.stringMatching(reason) });
    expect(JSON.stringify(result)).not.toContain('private');
    expect(there).toEqual([]);
    expect(tries).toBe(requests);
  });

  it.each(['/ok', '/endless'])('stops at the size limit: %s', async (path) => {
    const { result, there } = await fetched(path, { limitBytes: 100_000 });
    expect(result).toMatchObject({ ok: false, reason: expect.stringMatching(/is larger than 100000 bytes$/) });
    expect(there).toEqual([]);
  });

  it.each(['/stall', '/endless'])('stops at the time limit: %s', async (path) => {
    const begun = Date.now();
    const { result, there } = await fetched(path, { timeLimitMs: 300, limitBytes: 1e12 });
    expect(result).toMatchObject({ ok: false, reason: expect.stringMatching(/could not be fetched within 0\.3 s/) });
    expect(Date.now() - begun).toBeLessThan(3_000);
    expect(there).toEqual([]);
  });

  it.each(['http://example.org/x', 'ftp://example.org/x', 'nonsense', 'https://user:secret@example.org/x'])(
    'refuses the address %s',
    async (url) => {
      const { result } = await fetched(url);
      expect(result).toMatchObject({ ok: false, reason: expect.stringMatching(/is no HTTPS address$/) });
      expect(JSON.stringify(result)).not.toContain('secret');
    },
  );

  it('says that nobody answers', async () => {
    const { result } = await fetched('http://127.0.0.1:1/x');
    expect(result).toMatchObject({ ok: false, reason: expect.stringMatching(/ECONNREFUSED/) });
  });

  it('goes through the proxy of the environment, except where NO_PROXY says otherwise', async () => {
    const env = { http_proxy: 'http://127.0.0.1:1' };
    expect((await fetched('/ok', {}, env)).result.ok).toBe(false);
    expect((await fetched('/ok', {}, { ...env, NO_PROXY: '127.0.0.1' })).result.ok).toBe(true);
    const { result } = await fetched('/ok', {}, { HTTP_PROXY: 'not an address' });
    expect(result).toMatchObject({ ok: false, reason: expect.stringMatching(/proxy/) });
  });

  it('tells the progress', async () => {
    const seen: [number, number | undefined][] = [];
    await fetched('/ok', { onProgress: (received, total) => seen.push([received, total]) });
    expect(seen.at(-1)).toEqual([content.length, content.length]);
  });

  it('replaces what stands there only by a whole file, and follows no link', async () => {
    const to = join(folder, 'old');
    const victim = join(folder, 'victim');
    writeFileSync(to, 'old');
    await fetched('/missing', { to });
    expect(readFileSync(to, 'utf8')).toBe('old');
    writeFileSync(victim, 'untouched');
    rmSync(to);
    symlinkSync(victim, to);
    expect((await fetched('/ok', { to })).result.ok).toBe(true);
    expect(readFileSync(to).equals(content)).toBe(true);
    expect(readFileSync(victim, 'utf8')).toBe('untouched');
  });

  it('makes the folder, and says when it cannot', async () => {
    const to = join(folder, 'new', 'deep', 'file');
    expect((await fetched('/ok', { to })).result.ok).toBe(true);
    expect(existsSync(to)).toBe(true);
    const blocked = await fetched('/ok', { to: join(to, 'below') });
    expect(blocked.result).toMatchObject({ ok: false, reason: expect.stringMatching(/^cannot write /) });
  });
});

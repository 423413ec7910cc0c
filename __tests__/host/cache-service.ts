import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** What a cache service in a test does otherwise than it should. */
export type Fault = {
  readonly readOnly?: boolean;
  /** Name of the method, or `upload` or `download`, and the status that it answers. */
  readonly status?: Readonly<Record<string, number>>;
  /** Gives entries whose key only begins so. */
  readonly prefixes?: boolean;
  /** The address that is named for uploads and downloads. */
  readonly address?: string;
};

/** A cache service on loopback that answers as version 2 of the real one. `asked` are methods, in order. */
export async function cacheService(fault: Fault = {}) {
  const entries = new Map<string, Buffer>();
  const uploads = new Map<string, Buffer>();
  const asked: string[] = [];
  const tokens = new Set<string>();
  const server = createServer((request, response) => {
    void answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const blob = (key: string): string => fault.address ?? `${origin}/blob/${encodeURIComponent(key)}?sig=private`;

  const methods: Readonly<Record<string, (key: string) => object>> = {
    CreateCacheEntry: (key) =>
      fault.readOnly === true || entries.has(key)
        ? { ok: false, signed_upload_url: '', message: 'cache write denied: not here' }
        : { ok: true, signed_upload_url: blob(key), message: '' },
    FinalizeCacheEntryUpload: (key) => {
      const content = uploads.get(key);
      if (content === undefined) return { ok: false };
      entries.set(key, content);
      return { ok: true, entry_id: '1' };
    },
    GetCacheEntryDownloadURL: (key) => {
      const begins = (one: string): boolean =>
        fault.prefixes === true ? one.startsWith(key.split('|')[0] ?? '') : one === key;
      const matched = [...entries.keys()].find(begins);
      if (matched === undefined) return { ok: false, signed_download_url: '', matched_key: '' };
      const [plain] = matched.split('|');
      return { ok: true, signed_download_url: blob(matched), matched_key: plain };
    },
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(request);
    const path = new URL(request.url ?? '', origin).pathname;
    const name = path.startsWith('/blob/')
      ? request.method === 'PUT'
        ? 'upload'
        : 'download'
      : path.split('/').at(-1);
    asked.push(name ?? '');
    tokens.add(request.headers.authorization ?? '');
    const status = fault.status?.[name ?? ''];
    if (status !== undefined) return void response.writeHead(status).end('{"msg":"no"}');
    const key = decodeURIComponent(path.slice('/blob/'.length));
    if (name === 'upload') {
      uploads.set(key, body);
      return void response.writeHead(201).end();
    }
    if (name === 'download') return void response.end(entries.get(key));
    const question = JSON.parse(body.toString()) as { key: string; version: string; size_bytes?: string };
    const found = methods[name ?? '']?.(`${question.key}|${question.version}`);
    response.writeHead(found === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(found ?? {}));
  }

  const env = { ACTIONS_RESULTS_URL: `${origin}/`, ACTIONS_RUNTIME_TOKEN: 'runtime', ACTIONS_CACHE_SERVICE_V2: 'True' };
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { entries, asked, tokens, env, close, origin };
}

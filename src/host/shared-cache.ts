import { createHash } from 'node:crypto';
import type { EnvHttpProxyAgent } from 'undici';
import { GateError } from '../errors.js';
import { proxyAgent } from './download-transport.js';
import { isAllowed, shownUrl } from './download-url.js';
import type { SharedCache } from './host.js';

type Env = Readonly<Record<string, string | undefined>>;

/** Where the service is, and what opens it. */
type Service = { readonly url: URL; readonly token: string; readonly env: Env };

/** What the service calls the format of an entry: ours are the bytes as they are, no archive. */
const version = createHash('sha256').update('security-gates: bytes as they are, 1').digest('hex');

const timeLimitMs = 60_000;
const answerLimit = 64 * 1024;

/**
 * The cache service of workflow runs, version 2 (`ACTIONS_RESULTS_URL`, as actions/toolkit speaks it: packages/cache,
 * 6.3.0). Not by way of @actions/cache, which unpacks an entry with `tar -P` before anybody can hash it, so that a
 * poisoned one writes wherever it likes. `undefined` where a run has no such service or may do nothing with it.
 */
export function sharedCache(env: Env): SharedCache | undefined {
  const base = env['ACTIONS_RESULTS_URL'] ?? '';
  const token = env['ACTIONS_RUNTIME_TOKEN'] ?? '';
  const mode = (env['ACTIONS_CACHE_MODE'] ?? '').trim().toLowerCase();
  if (!env['ACTIONS_CACHE_SERVICE_V2'] || token === '' || mode === 'none' || !URL.canParse(base)) return undefined;
  const service = { url: new URL(base), token, env };
  if (!isAllowed(service.url)) return undefined;
  return {
    restore: async (key, limit) => (mode === 'write-only' ? undefined : restore(service, key, limit)),
    save: async (key, content) => {
      if (mode !== 'read') await save(service, key, content);
    },
  };
}

async function restore(service: Service, key: string, limit: number): Promise<Buffer | undefined> {
  return connected(service.env, async (send) => {
    const found = await ask(service, send, 'GetCacheEntryDownloadURL', { key, version });
    // The service also takes the key for the beginning of a longer one.
    if (found.get('ok') !== true || found.get('matched_key') !== key) return undefined;
    return send(signedUrl(found.get('signed_download_url')), { method: 'GET', headers: {} }, limit);
  });
}

async function save(service: Service, key: string, content: Uint8Array): Promise<void> {
  await connected(service.env, async (send) => {
    const made = await ask(service, send, 'CreateCacheEntry', { key, version });
    if (made.get('ok') !== true) throw new GateError('the shared cache takes no entry of this key');
    const headers = { 'x-ms-blob-type': 'BlockBlob', 'content-type': 'application/octet-stream' };
    await send(signedUrl(made.get('signed_upload_url')), { method: 'PUT', headers, body: content }, answerLimit);
    const size_bytes = String(content.length);
    const done = await ask(service, send, 'FinalizeCacheEntryUpload', { key, version, size_bytes });
    if (done.get('ok') !== true) throw new GateError('the shared cache did not accept the entry');
  });
}

type Message = {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
};
type Send = (url: URL, message: Message, limit: number) => Promise<Buffer>;

/** One connection, one time limit. */
async function connected<T>(env: Env, work: (send: Send) => Promise<T>): Promise<T> {
  const dispatcher = await proxyAgent(env);
  const signal = AbortSignal.timeout(timeLimitMs);
  try {
    return await work((url, message, limit) => exchange({ dispatcher, signal }, url, message, limit));
  } finally {
    await dispatcher.destroy();
  }
}

type Line = { readonly dispatcher: EnvHttpProxyAgent; readonly signal: AbortSignal };

async function exchange(line: Line, url: URL, message: Message, limit: number): Promise<Buffer> {
  const { request } = await import('undici');
  const { statusCode, body } = await request(url, { ...line, ...message });
  const chunks: Uint8Array[] = [];
  const received = { bytes: 0 };
  for await (const chunk of body) {
    if (!ArrayBuffer.isView(chunk)) continue;
    received.bytes += chunk.byteLength;
    if (received.bytes > limit) throw new GateError(`${shownUrl(url)} is larger than ${String(limit)} bytes`);
    chunks.push(new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength));
  }
  if (statusCode < 200 || statusCode > 299) throw new GateError(`${shownUrl(url)} answered ${String(statusCode)}`);
  return Buffer.concat(chunks);
}

async function ask(
  { url, token }: Service,
  send: Send,
  method: string,
  question: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, unknown>> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const body = JSON.stringify(question);
  const target = new URL(`/twirp/github.actions.results.api.v1.CacheService/${method}`, url);
  const answer: unknown = JSON.parse((await send(target, { method: 'POST', headers, body }, answerLimit)).toString());
  return new Map(typeof answer === 'object' && answer !== null ? Object.entries(answer) : []);
}

function signedUrl(value: unknown): URL {
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || !isAllowed(url)) throw new GateError('the shared cache named no HTTPS address');
  return url;
}

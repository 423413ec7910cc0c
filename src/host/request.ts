import { setTimeout } from 'node:timers/promises';
import type { EnvHttpProxyAgent } from 'undici';
import { messageOf } from '../errors.js';
import { networkError, retryAfter, transient } from './download-attempt.js';
import { proxyAgent } from './download-transport.js';
import { isAllowed, shownUrl } from './download-url.js';
import type { WebRequest, WebResult } from './host.js';

type Env = Readonly<Record<string, string | undefined>>;

/** How often and after which waits a server is asked again, in milliseconds. */
const usualWaits: readonly number[] = [1_000, 4_000];

/** A server that asks for more patience than this is tried again after this. */
const longestWaitMs = 60_000;

type Asked = {
  readonly result: WebResult;
  /** Worth another try, at the earliest after so many milliseconds. */
  readonly againAfterMs?: number;
};

/**
 * Asks a server, through the proxies and with the certificate authorities of `env`. Follows no redirect: an answer of
 * 3xx is an answer. Whoever asks gets the last answer, whatever its status.
 */
export async function request(env: Env, asked: WebRequest, waits: readonly number[] = usualWaits): Promise<WebResult> {
  const url = URL.canParse(asked.url) ? new URL(asked.url) : undefined;
  if (url === undefined || !isAllowed(url)) return { ok: false, reason: `${shownUrl(asked.url)} is no HTTPS address` };
  const signal = AbortSignal.timeout(asked.timeLimitMs);
  const isOver = (): boolean => signal.aborted;
  const dispatcher = await proxyAgent(env).catch((thrown: unknown) => messageOf(thrown));
  if (typeof dispatcher === 'string') return { ok: false, reason: dispatcher };
  try {
    let last = await once(dispatcher, url, asked, signal);
    for (const wait of waits) {
      if (last.againAfterMs === undefined || isOver()) break;
      const waitMs = Math.min(Math.max(wait, last.againAfterMs), longestWaitMs);
      await setTimeout(waitMs, undefined, { signal }).catch(() => undefined);
      if (!isOver()) last = await once(dispatcher, url, asked, signal);
    }
    if (last.result.ok || !isOver()) return last.result;
    const seconds = String(asked.timeLimitMs / 1000);
    return { ok: false, reason: `${shownUrl(url)} did not answer within ${seconds} s; last: ${last.result.reason}` };
  } finally {
    await dispatcher.destroy();
  }
}

async function once(
  dispatcher: EnvHttpProxyAgent,
  url: URL,
  { method, headers = {}, body, limitBytes }: WebRequest,
  signal: AbortSignal,
): Promise<Asked> {
  const undici = await import('undici');
  try {
    const answer = await undici.request(url, {
      dispatcher,
      signal,
      method,
      headers: { 'user-agent': 'security-gates', ...headers },
      ...(body === undefined ? {} : { body }),
    });
    const content = await contentOf(answer.body, limitBytes);
    if (content === undefined) {
      return { result: { ok: false, reason: `${shownUrl(url)} answered more than ${String(limitBytes)} bytes` } };
    }
    const { statusCode: status } = answer;
    const result: WebResult = { ok: true, status, headers: plain(answer.headers), body: content };
    return transient.has(status)
      ? { result, againAfterMs: retryAfter(result.headers['retry-after']) ?? 0 }
      : { result };
  } catch (thrown) {
    const error = networkError(url, thrown);
    const result: WebResult = { ok: false, reason: error.reason };
    return error.kind === 'again' ? { result, againAfterMs: 0 } : { result };
  }
}

async function contentOf(body: AsyncIterable<unknown>, limit: number): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    if (!ArrayBuffer.isView(chunk)) continue;
    size += chunk.byteLength;
    if (size > limit) return undefined;
    chunks.push(new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength));
  }
  return Buffer.concat(chunks);
}

const plain = (headers: Readonly<Record<string, string | readonly string[] | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.toLowerCase(), typeof value === 'string' ? value : value.join(', ')]],
    ),
  );

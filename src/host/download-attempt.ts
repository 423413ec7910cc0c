import { open, rm } from 'node:fs/promises';
import { STATUS_CODES } from 'node:http';
import { GateError, messageOf } from '../errors.js';
import { isAllowed, shownUrl } from './download-url.js';
import type { Answer, Transport } from './download-transport.js';
import { errorCode, fileError } from './files-error.js';
import type { DownloadRequest } from './host.js';

/** What one try came to; `again` may be tried again, at the earliest after `afterMs`. */
export type Try =
  | { readonly kind: 'done'; readonly bytes: number }
  | { readonly kind: 'again'; readonly reason: string; readonly afterMs?: number }
  | { readonly kind: 'refused'; readonly reason: string };

/** One download in all its tries. */
export type Errand = {
  readonly transport: Transport;
  readonly request: DownloadRequest;
  /** Where the bytes go until they are whole. */
  readonly partial: string;
  readonly signal: AbortSignal;
};

const redirectLimit = 5;
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** Statuses that may be gone at the next try. */
export const transient: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);

/** One try, redirects included. */
export async function attempt(errand: Errand): Promise<Try> {
  const start = errand.request.url;
  const url = URL.canParse(start) ? new URL(start) : undefined;
  if (url === undefined || !isAllowed(url))
    return { kind: 'refused', reason: `${shownUrl(start)} is no HTTPS address` };
  try {
    return await follow(errand, url, redirectLimit);
  } catch (thrown) {
    if (thrown instanceof GateError) return { kind: 'refused', reason: thrown.message };
    return networkError(url, thrown);
  }
}

async function follow(errand: Errand, url: URL, left: number): Promise<Try> {
  const { headers = {} } = errand.request;
  const known = url.origin === new URL(errand.request.url).origin ? headers : {};
  const answer = await errand.transport.get(url, errand.signal, known);
  if (answer.status === 200) return save(errand, url, answer);
  answer.body.on('error', () => undefined).destroy();
  if (!redirects.has(answer.status)) return refusal(url, answer);
  const location = answer.headers.location;
  if (location === undefined) return { kind: 'refused', reason: `${shownUrl(url)} redirects without an address` };
  const next = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
  if (next === undefined || !isAllowed(next) || (url.protocol === 'https:' && next.protocol !== 'https:')) {
    const reason = `${shownUrl(url)} redirects to ${shownUrl(next ?? location)}, which is no HTTPS address`;
    return { kind: 'refused', reason };
  }
  if (left === 0) {
    return {
      kind: 'refused',
      reason: `${shownUrl(errand.request.url)} redirects more than ${String(redirectLimit)} times`,
    };
  }
  return follow(errand, next, left - 1);
}

async function save(errand: Errand, url: URL, { headers, body }: Answer): Promise<Try> {
  const { limitBytes, onProgress } = errand.request;
  const total = headers['content-length'] === undefined ? undefined : Number(headers['content-length']);
  const tooLarge: Try = { kind: 'refused', reason: `${shownUrl(url)} is larger than ${String(limitBytes)} bytes` };
  if (total !== undefined && total > limitBytes) {
    body.on('error', () => undefined).destroy();
    return tooLarge;
  }
  const sink = await openSink(errand.partial);
  try {
    let received = 0;
    for await (const chunk of bytes(body)) {
      received += chunk.length;
      if (received > limitBytes) return tooLarge;
      await sink.write(chunk);
      onProgress?.(received, total);
    }
    if (total === undefined || received === total) return { kind: 'done', bytes: received };
    const shortfall = `${String(received)} of ${String(total)} bytes`;
    return { kind: 'again', reason: `${shownUrl(url)} sent ${shortfall}` };
  } finally {
    await sink.close();
  }
}

async function* bytes(body: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  for await (const chunk of body) {
    if (ArrayBuffer.isView(chunk)) yield new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  }
}

/** The file for one try: what an earlier one left is removed, and nothing that stands there is followed. */
async function openSink(
  path: string,
): Promise<{ write: (chunk: Uint8Array) => Promise<void>; close: () => Promise<void> }> {
  const onDisk = async <T>(action: () => Promise<T>): Promise<T> => {
    try {
      return await action();
    } catch (cause) {
      throw fileError('write', path, cause);
    }
  };
  await onDisk(() => rm(path, { force: true }));
  const file = await onDisk(() => open(path, 'wx', 0o644));
  return {
    write: async (chunk) => {
      await onDisk(() => file.writeFile(chunk));
    },
    close: () => onDisk(() => file.close()),
  };
}

function refusal(url: URL, { status, headers }: Answer): Try {
  const reason = `${shownUrl(url)} answered ${String(status)} ${STATUS_CODES[status] ?? ''}`.trimEnd();
  if (!transient.has(status)) return { kind: 'refused', reason };
  const afterMs = retryAfter(headers['retry-after']);
  return afterMs === undefined ? { kind: 'again', reason } : { kind: 'again', reason, afterMs };
}

/** Seconds or a date (RFC 9110, 10.2.3), as milliseconds from now. */
export function retryAfter(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}

/** What a failed exchange came to: whether another try may help, and why it failed. */
export function networkError(
  url: URL,
  thrown: unknown,
): { readonly kind: 'again' | 'refused'; readonly reason: string } {
  const code = errorCode(thrown);
  // OpenSSL's messages end with a line feed.
  const message = messageOf(thrown).replace(/\s+/g, ' ').trim();
  const reason = `${shownUrl(url)} could not be fetched: ${message}${code === undefined ? '' : ` (${code})`}`;
  if (code !== undefined && /CERT|SIGNED|ALTNAME|SIGNATURE/.test(code)) {
    return { kind: 'refused', reason: `${reason}; name your certificate authority in NODE_EXTRA_CA_CERTS` };
  }
  // Other faults of TLS lie in what both ends can speak, which the next try would find the same.
  return { kind: code?.startsWith('ERR_SSL') === true ? 'refused' : 'again', reason };
}

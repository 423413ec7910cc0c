import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import { messageOf } from '../errors.js';

/** An answer's head, and its body as a stream. */
export type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Readable };

/** Sends GET requests; follows no redirect. */
export type Transport = {
  readonly get: (url: URL, signal: AbortSignal) => Promise<Answer>;
  readonly close: () => Promise<void>;
};

/** A server that says nothing for so long is given up; the caller may try again. */
const silenceMs = 30_000;

/** A transport through the proxies that `env` names (HTTPS_PROXY, HTTP_PROXY, NO_PROXY), or why there is none. */
export async function openTransport(env: Readonly<Record<string, string | undefined>>): Promise<Transport | string> {
  const { EnvHttpProxyAgent, request } = await import('undici');
  const value = (name: string) => env[name.toLowerCase()] ?? env[name] ?? '';
  try {
    const dispatcher = new EnvHttpProxyAgent({
      httpProxy: value('HTTP_PROXY'),
      httpsProxy: value('HTTPS_PROXY'),
      noProxy: value('NO_PROXY'),
    });
    const headers = { 'user-agent': 'security-gates', 'accept-encoding': 'identity' };
    return {
      get: async (url, signal) => {
        const options = { dispatcher, signal, headers, headersTimeout: silenceMs, bodyTimeout: silenceMs };
        const { statusCode, headers: answered, body } = await request(url, options);
        return { status: statusCode, headers: answered, body };
      },
      close: () => dispatcher.destroy(),
    };
  } catch (thrown) {
    return `the proxy in HTTPS_PROXY or HTTP_PROXY cannot be used: ${messageOf(thrown)}`;
  }
}

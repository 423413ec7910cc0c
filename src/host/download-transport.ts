import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import type { EnvHttpProxyAgent } from 'undici';
import { GateError, messageOf } from '../errors.js';
import { certificates } from './certificates.js';

/** An answer's head, and its body as a stream. */
export type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Readable };

/** Sends GET requests; follows no redirect. */
export type Transport = {
  readonly get: (url: URL, signal: AbortSignal, headers: Readonly<Record<string, string>>) => Promise<Answer>;
  readonly close: () => Promise<void>;
};

/**
 * Sends through the proxies that `env` names, and trusts the certificate authorities that it names. Throws where a
 * proxy is no address or a file with certificates cannot be read.
 */
export async function proxyAgent(env: Readonly<Record<string, string | undefined>>): Promise<EnvHttpProxyAgent> {
  const undici = await import('undici');
  const value = (name: string) => env[name.toLowerCase()] ?? env[name] ?? '';
  const ca = await certificates(env);
  const tls = ca === undefined ? {} : { ca: [...ca] };
  return new undici.EnvHttpProxyAgent({
    connect: tls,
    requestTls: tls,
    proxyTls: tls,
    httpProxy: value('HTTP_PROXY'),
    httpsProxy: value('HTTPS_PROXY'),
    noProxy: value('NO_PROXY'),
  });
}

/**
 * A transport through the proxies that `env` names (HTTPS_PROXY, HTTP_PROXY, NO_PROXY), or why there is none. A
 * server that says nothing for `silenceMs` is given up; the caller may try again.
 */
export async function openTransport(
  env: Readonly<Record<string, string | undefined>>,
  silenceMs: number,
): Promise<Transport | string> {
  const { request } = await import('undici');
  try {
    const dispatcher = await proxyAgent(env);
    const own = { 'user-agent': 'security-gates', 'accept-encoding': 'identity' };
    return {
      get: async (url, signal, given) => {
        const headers = { ...own, ...given };
        const options = { dispatcher, signal, headers, headersTimeout: silenceMs, bodyTimeout: silenceMs };
        const { statusCode, headers: answered, body } = await request(url, options);
        return { status: statusCode, headers: answered, body };
      },
      close: () => dispatcher.destroy(),
    };
  } catch (thrown) {
    if (thrown instanceof GateError) return thrown.message;
    return `the proxy in HTTPS_PROXY or HTTP_PROXY cannot be used: ${messageOf(thrown)}`;
  }
}

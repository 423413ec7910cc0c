import { z } from 'zod';
import type { Host, WebResult } from '../../host/host.js';
import { apiUrl, type Reference } from './reference.js';
import { jsonOf } from '../json.js';
import { registryLogin } from '../registry-login.js';

/** The one layer of an artifact. */
export type Layer = {
  readonly url: string;
  /** sha256 of its bytes, lower-case hex. */
  readonly sha256: string;
  readonly size: number;
  /** For the request of its bytes. */
  readonly headers: Readonly<Record<string, string>>;
};

type Refused = { readonly ok: false; readonly reason: string };

const manifestTypes =
  'application/vnd.oci.image.manifest.v1+json, application/vnd.docker.distribution.manifest.v2+json';
const answerLimit = 4 * 1024 * 1024;
const timeLimitMs = 30_000;

const manifestSchema = z.looseObject({
  layers: z
    .array(
      z.looseObject({
        mediaType: z.string(),
        digest: z.string().regex(/^sha256:[0-9a-f]{64}$/),
        size: z.int().min(1),
      }),
    )
    .length(1),
});

const tokenSchema = z.union([
  z.looseObject({ token: z.string().min(1) }).transform(({ token }) => token),
  z.looseObject({ access_token: z.string().min(1) }).transform((answer) => answer.access_token),
]);

/**
 * Asks an OCI registry (distribution specification 1.1) for an artifact of one layer. One that wants a token gives it to
 * anybody, as those of public artifacts do, or to who has a login for this registry.
 */
export async function findLayer(
  host: Host,
  reference: Reference,
  mediaType: string,
): Promise<{ readonly ok: true; readonly layer: Layer } | Refused> {
  const url = apiUrl(reference, `manifests/${reference.tag}`);
  const ask = (headers: Readonly<Record<string, string>>): Promise<WebResult> =>
    host.request({
      url,
      method: 'GET',
      headers: { accept: manifestTypes, ...headers },
      limitBytes: answerLimit,
      timeLimitMs,
    });
  const first = await ask({});
  const authorization =
    first.ok && first.status === 401 ? await authorizationFor(host, reference, first.headers['www-authenticate']) : '';
  if (typeof authorization !== 'string') return { ok: false, reason: `${url}: ${authorization.reason}` };
  const headers = authorization === '' ? {} : { authorization };
  const answer = authorization === '' ? first : await ask(headers);
  if (!answer.ok) return answer;
  if (answer.status !== 200) return { ok: false, reason: `${url} answered ${answer.status}` };
  const manifest = manifestSchema.safeParse(jsonOf(answer.body));
  const [layer] = manifest.success ? manifest.data.layers : [];
  if (layer?.mediaType !== mediaType)
    return { ok: false, reason: `${url} is no artifact with one layer of ${mediaType}` };
  const { digest, size } = layer;
  const blob = apiUrl(reference, `blobs/${digest}`);
  return { ok: true, layer: { url: blob, sha256: digest.slice('sha256:'.length), size, headers } };
}

/** What the registry wants to see: the login itself (`Basic`), or a token that is given where it says (`Bearer`). */
async function authorizationFor(host: Host, { host: name }: Reference, challenge = ''): Promise<string | Refused> {
  const login = registryLogin(host);
  const basic =
    login?.registry === name ? `Basic ${Buffer.from(`${login.user}:${login.password}`).toString('base64')}` : undefined;
  if (/^Basic\b/i.test(challenge) && basic !== undefined) return basic;
  return tokenFor(host, challenge, basic === undefined ? {} : { authorization: basic });
}

/** Asks where the registry says that tokens are given (`Bearer realm="…",service="…",scope="…"`). */
async function tokenFor(
  host: Host,
  challenge: string,
  headers: Readonly<Record<string, string>>,
): Promise<string | Refused> {
  const parts = new Map([...challenge.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));
  const realm = parts.get('realm') ?? '';
  if (!/^Bearer\s/i.test(challenge) || !URL.canParse(realm))
    return { ok: false, reason: 'it asks for credentials (401)' };
  const url = new URL(realm);
  for (const name of ['service', 'scope']) {
    const value = parts.get(name);
    if (value !== undefined) url.searchParams.set(name, value);
  }
  if ('authorization' in headers && !isPrivate(url)) return { ok: false, reason: 'it wants the login over plain HTTP' };
  const answer = await host.request({ url: url.href, method: 'GET', headers, limitBytes: answerLimit, timeLimitMs });
  if (!answer.ok) return answer;
  const token = answer.status === 200 ? tokenSchema.safeParse(jsonOf(answer.body)) : undefined;
  if (token?.success !== true)
    return {
      ok: false,
      reason: `it gives no ${'authorization' in headers ? '' : 'anonymous '}token (${answer.status})`,
    };
  return `Bearer ${token.data}`;
}

/** May a login be said there: encrypted, or on this machine? */
const isPrivate = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || hostname === '127.0.0.1' || hostname === 'localhost';

import type { FetchRequest } from './host.js';
import { isAllowed, shownUrl } from './download-url.js';
import type { Setting } from './git-env.js';
import { callGit, type GitSetting, whyFailed } from './git-run.js';

const timeLimitMs = 600_000;

/** Network settings of the user that git's HTTP transport understands. */
const passedOn = [
  'HTTPS_PROXY',
  'https_proxy',
  'http_proxy',
  'ALL_PROXY',
  'all_proxy',
  'NO_PROXY',
  'no_proxy',
  'GIT_SSL_CAINFO',
  'GIT_SSL_CAPATH',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'CURL_CA_BUNDLE',
] as const;

/**
 * Fetches over HTTPS (plain HTTP on loopback only). `what` names refs, commits or refspecs; fetched refs without a
 * target are stored under no name. The token is in the environment of this one call only: not among its arguments,
 * not in the repository's configuration. Credentials stored by an earlier checkout are not sent, redirects not
 * followed. Returns why it failed; the token is in no message.
 */
export async function fetchInto(
  setting: GitSetting,
  env: Readonly<Record<string, string | undefined>>,
  request: FetchRequest,
  isShallow: () => Promise<boolean>,
): Promise<string | undefined> {
  const url = URL.canParse(request.url) ? new URL(request.url) : undefined;
  if (url === undefined || !isAllowed(url)) return `${shownUrl(request.url)} is no HTTPS address without credentials`;
  if (request.what === 'unshallow' && !(await isShallow())) return undefined;
  const odd = request.what === 'unshallow' ? undefined : request.what.find((name) => /^-|^$|[\0\n]/.test(name));
  if (odd !== undefined) return `${odd} is no name of a ref or commit`;
  const result = await callGit(setting, [...fetchArgs(request.what), '--', url.href, ...wanted(request.what)], {
    timeLimitMs,
    env: Object.fromEntries(passedOn.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name] ?? '']]))),
    config: fetchConfig(url, request.token),
  });
  if (result.exitCode !== 0) return clean(`git fetch from ${url.href} failed: ${whyFailed(result)}`, request.token);
  if (request.what === 'unshallow' && (await isShallow())) {
    return `git fetch from ${url.href} ended well, and the history is still not complete`;
  }
  return undefined;
}

function fetchArgs(what: FetchRequest['what']): readonly string[] {
  const common = ['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head'];
  return what === 'unshallow' ? [...common, '--unshallow'] : common;
}

/** The server completes every line of history that the clone has cut, whichever ref is asked for. */
function wanted(what: FetchRequest['what']): readonly string[] {
  return what === 'unshallow' ? ['HEAD'] : what;
}

/** The most specific section wins, so the whole address is named; the empty value drops headers of other sources. */
function fetchConfig(url: URL, token: string): readonly Setting[] {
  const header = `http.${url.href}.extraheader`;
  return [
    [`protocol.${url.protocol.slice(0, -1)}.allow`, 'always'],
    ['http.followRedirects', 'false'],
    ['http.lowSpeedLimit', '1000'],
    ['http.lowSpeedTime', '60'],
    [header, ''],
    ...(token === '' ? [] : [[header, `AUTHORIZATION: basic ${basic(token)}`] as const]),
  ];
}

function basic(token: string): string {
  return Buffer.from(`x-access-token:${token}`).toString('base64');
}

function clean(text: string, token: string): string {
  return token === '' ? text : text.replaceAll(token, '***').replaceAll(basic(token), '***');
}

/** Where an artifact is: registry, repository and tag. */
export type Reference = { readonly host: string; readonly repository: string; readonly tag: string };

/** Reads `host[:port]/path[:tag]`; the tag is `latest` where there is none. `undefined` for anything else. */
export function parseReference(text: string): Reference | undefined {
  const [, host, repository, tag = 'latest'] =
    /^([A-Za-z0-9.-]+(?::\d+)?)\/([a-z0-9._/-]+)(?::([\w.-]+))?$/.exec(text) ?? [];
  return host === undefined || repository === undefined ? undefined : { host, repository, tag };
}

/** Address below the registry's API. Plain HTTP on this machine alone, where tests and proxies are. */
export function apiUrl({ host, repository }: Reference, path: string): string {
  const local = /^(?:127\.0\.0\.1|localhost)(?::|$)/.test(host);
  return `${local ? 'http' : 'https'}://${host}/v2/${repository}/${path}`;
}

/** May it be fetched: HTTPS, or plain HTTP on this machine, and no credentials in the address? */
export function isAllowed(url: URL): boolean {
  if (url.username !== '' || url.password !== '') return false;
  if (url.protocol === 'https:') return true;
  return url.protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
}

/** An address for people, without what may be secret in it. */
export function shownUrl(url: URL | string): string {
  const text = String(url);
  if (!URL.canParse(text)) return text.slice(0, 200);
  const parsed = new URL(text);
  return `${parsed.protocol}//${parsed.host}${parsed.pathname}`;
}

import type { Host } from '../host/host.js';
import type { Place } from './store.js';
import { fetchArchive, releaseFileName } from './sources/release.js';
import type { Way } from './sources/source.js';

/** Environment variable that names the mirror; the input and the flag `mirror` count before it. */
export const mirrorVariable = 'SECURITY_GATES_MIRROR';

/** Base address of a mirror, or the reason in one sentence why the text is none. */
export type Mirror = { readonly ok: true; readonly base: string } | { readonly ok: false; readonly reason: string };

/**
 * Reads the base address of a mirror: HTTPS (plain HTTP on loopback only), without credentials, query or fragment.
 * `''` is no mirror.
 */
export function readMirror(text: string): Mirror | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  const url = URL.canParse(trimmed) ? new URL(trimmed) : undefined;
  if (url === undefined || !isSafe(url) || `${url.username}${url.password}${url.search}${url.hash}` !== '') {
    // What was given is not repeated: it may hold credentials.
    return { ok: false, reason: 'it is no HTTPS address of a folder, without credentials, query and fragment' };
  }
  return { ok: true, base: url.href.replace(/\/+$/, '') };
}

function isSafe({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname));
}

/** The mirror's answers to this tool, one way for each pinned release archive: `<base>/<file name of the asset>`. */
export function mirrorWays({ host, pin, platform }: Pick<Place, 'host' | 'pin' | 'platform'>): readonly Way[] {
  const mirror = mirrorOf(host);
  if (mirror === undefined) return [];
  return pin.sources.flatMap((source): readonly Way[] => {
    if (source.kind !== 'release') return [];
    const file = source.platforms[platform];
    if ('absent' in file) return [];
    if (!mirror.ok) return [{ name: 'mirror', fetch: () => Promise.resolve(mirror) }];
    const url = `${mirror.base}/${releaseFileName(file)}`;
    return [{ name: `mirror ${mirror.base}`, fetch: (attempt) => fetchArchive(attempt, url, file) }];
  });
}

function mirrorOf(host: Host): Mirror | undefined {
  return readMirror(host.env[mirrorVariable] ?? '');
}

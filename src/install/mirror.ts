import type { Host } from '../host/host.js';
import type { PinSource } from './pin.js';
import { download } from './sources/download.js';
import { offers } from './sources/offers.js';
import { pinnedArchive } from './sources/pinned-archive.js';
import { fromPypi } from './sources/pypi.js';
import type { Attempt, Fetched, Way } from './sources/source.js';
import type { Place } from './store.js';

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

/**
 * The mirror's answers to this tool. It serves every archive as `<base>/<file name>`: of a release the asset, a wheel
 * of PyPI, a tarball of npm. Of a closure pip is told to look for links to the wheels at `<base>/`.
 */
export function mirrorWays({ host, pin, platform }: Pick<Place, 'host' | 'pin' | 'platform'>): readonly Way[] {
  const mirror = mirrorOf(host);
  if (mirror === undefined) return [];
  if (!mirror.ok) return [{ name: 'mirror', fetch: () => Promise.resolve(mirror) }];
  const sources = pin.sources.filter((source) => source.kind !== 'go' && offers(source, platform));
  const name = `mirror ${mirror.base}`;
  return sources.map((source) => ({ name, by: name, fetch: (attempt) => fromMirror(attempt, source, mirror.base) }));
}

async function fromMirror(attempt: Attempt, source: PinSource, base: string): Promise<Fetched> {
  if (source.kind === 'pypi') return fromPypi(attempt, source, base);
  const pinned = await pinnedArchive(attempt, source);
  return pinned.ok ? download(attempt, `${base}/${pinned.archive.file}`, pinned.archive) : pinned;
}

function mirrorOf(host: Host): Mirror | undefined {
  return readMirror(host.env[mirrorVariable] ?? '');
}

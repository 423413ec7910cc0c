import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Folder with the files that are needed at run time, one folder a scanner below `scanners` and one a tool below
 * `tools`: that of the bundle, and `src` when this runs from source.
 */
export function assetsFolder(): string {
  const here = fileURLToPath(import.meta.url);
  return dirname(here.endsWith('.ts') ? dirname(here) : here);
}

/** Folder for installed tools: `SECURITY_GATES_CACHE_DIR`, else below the user's cache folder on this system. */
export function cacheFolder(env: Env, os: string): string {
  const own = env['SECURITY_GATES_CACHE_DIR'];
  if (own !== undefined && own !== '') return resolve(own);
  return join(userCache(env, os), 'security-gates');
}

function userCache(env: Env, os: string): string {
  const home = env['HOME'] || homedir();
  if (os === 'darwin') return join(home, 'Library', 'Caches');
  if (os === 'windows') return env['LOCALAPPDATA'] || join(home, 'AppData', 'Local');
  const xdg = env['XDG_CACHE_HOME'];
  // The XDG specification has relative values ignored.
  return xdg?.startsWith('/') === true ? xdg : join(home, '.cache');
}

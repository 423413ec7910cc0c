import { UsageError } from '../errors.js';
import type { Host } from '../host/host.js';
import { mirrorVariable, readMirror } from './mirror.js';

/**
 * The host with the mirror that input or flag names; what its environment names counts where they are empty.
 * Throws a UsageError where the mirror that counts is no address.
 */
export function hostWithMirror<Any extends Host>(host: Any, given: string): Any {
  const own = given.trim() !== '';
  const text = own ? given : (host.env[mirrorVariable] ?? '');
  const mirror = readMirror(text);
  if (mirror === undefined) return host;
  if (!mirror.ok) {
    const where = own ? 'mirror' : mirrorVariable;
    throw new UsageError(`${where}: ${mirror.reason}; give the folder that holds the archives of the tools`);
  }
  return { ...host, env: { ...host.env, [mirrorVariable]: mirror.base } };
}

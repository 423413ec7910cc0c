import { posix, win32 } from 'node:path';
import type { Host } from '../host/host.js';
import type { Command } from '../scanners/scanner.js';

/** What a process on Windows cannot start without. */
const windows = ['SystemRoot', 'windir', 'COMSPEC', 'PATHEXT', 'NUMBER_OF_PROCESSORS'];

/** What a scanner that needs the network may know of the way there. */
const network = [
  ...['HTTPS_PROXY', 'HTTP_PROXY', 'NO_PROXY', 'https_proxy', 'http_proxy', 'no_proxy'],
  ...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'NODE_EXTRA_CA_CERTS', 'REQUESTS_CA_BUNDLE'],
];

/**
 * Environment of a scanner: an allow list, so that no token, no variable of the runner and nothing of the user's
 * configuration is within its reach. HOME and the temporary folder are the job's own. `own` are the folders of the
 * repository under judgement: none of its files may stand in for a program.
 */
export function scannerEnvironment(
  host: Host,
  command: Command,
  scratch: string,
  own: readonly string[],
): Record<string, string> {
  const allowed = [...(host.platform.os === 'windows' ? windows : []), ...(command.network === 'none' ? [] : network)];
  const passed = [...allowed, ...(command.passes ?? [])].flatMap((name) => {
    const value = host.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const home = `${scratch}/home`;
  return {
    ...Object.fromEntries(passed),
    PATH: searchPath(host, own),
    HOME: home,
    USERPROFILE: home,
    TMPDIR: scratch,
    TEMP: scratch,
    TMP: scratch,
    LC_ALL: 'C.UTF-8',
    ...command.env,
  };
}

/** The search path without relative entries and without folders of the repository under judgement. */
export function searchPath(host: Host, own: readonly string[]): string {
  const path = host.platform.os === 'windows' ? win32 : posix;
  const forbidden = [...own, host.env['GITHUB_WORKSPACE'] ?? ''].filter((folder) => folder !== '');
  const isBelow = (entry: string, folder: string): boolean => {
    const way = path.relative(folder, entry);
    return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
  };
  return (host.env['PATH'] ?? host.env['Path'] ?? '')
    .split(path.delimiter)
    .filter((entry) => path.isAbsolute(entry) && !forbidden.some((folder) => isBelow(entry, folder)))
    .join(path.delimiter);
}

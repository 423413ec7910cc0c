import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../src/host/host.js';
import { scannerEnvironment, searchPath } from '../../src/scan/environment.js';
import type { Command } from '../../src/scanners/scanner.js';
import { memoryHost } from '../support/memory-host.js';

const command: Command = { name: 'scan', program: 'tool', args: [], cwd: 'tree', network: 'none' };

function hostWith(env: Readonly<Record<string, string>>, os = 'linux'): Host {
  const host = memoryHost({ files: {}, run: () => ({ exitCode: 0 }) });
  return { ...host, env, platform: { ...host.platform, os } };
}

const environmentOf = (env: Readonly<Record<string, string>>, given: Partial<Command> = {}, os?: string) =>
  scannerEnvironment(hostWith(env, os), { ...command, ...given }, '/scratch/job', ['/work/tree']);

/** What a run may have around it and no scanner may see; the values are told apart by their names. */
const around = Object.fromEntries(
  [
    ...['GITHUB_TOKEN', 'GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_WORKSPACE', 'GH_TOKEN'],
    ...['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'ACTIONS_CACHE_URL', 'RUNNER_TEMP', 'INPUT_TOKEN'],
    ...['NPM_TOKEN', 'NODE_AUTH_TOKEN', 'AWS_SECRET_ACCESS_KEY', 'AZURE_CLIENT_SECRET', 'PIP_INDEX_URL', 'GOPROXY'],
    ...['NODE_OPTIONS', 'LD_PRELOAD', 'LD_LIBRARY_PATH', 'DYLD_INSERT_LIBRARIES', 'PYTHONPATH', 'PYTHONSTARTUP'],
    ...[
      'GIT_DIR',
      'GIT_CONFIG_GLOBAL',
      'GIT_SSH_COMMAND',
      'GITLEAKS_CONFIG',
      'RUFF_CONFIG',
      'XDG_CONFIG_HOME',
      'APPDATA',
    ],
    ...['SSH_AUTH_SOCK', 'BASH_ENV', 'ENV', 'USER', 'LANG', 'CI', 'SECURITY_GATES_CACHE_DIR'],
  ].map((name) => [name, `/outside/${name}`] as const),
);

const proxies = { HTTPS_PROXY: 'http://proxy', no_proxy: 'localhost', SSL_CERT_FILE: '/ca.pem' };

describe('the environment of a scanner', () => {
  it('is an allow list: nothing that stands around a run gets in', () => {
    const env = environmentOf({ ...around, HOME: '/home/ada', PATH: '/bin' });
    expect(env).toEqual({
      PATH: '/bin',
      HOME: '/scratch/job/home',
      USERPROFILE: '/scratch/job/home',
      TMPDIR: '/scratch/job',
      TEMP: '/scratch/job',
      TMP: '/scratch/job',
      LC_ALL: 'C.UTF-8',
    });
  });

  it('holds proxies and certificates only where the network is needed, and still no token', () => {
    expect(environmentOf({ ...around, ...proxies, PATH: '/bin' })).not.toMatchObject({ HTTPS_PROXY: 'http://proxy' });
    const env = environmentOf({ ...around, ...proxies, PATH: '/bin' }, { network: ['example.org'] });
    expect(env).toMatchObject(proxies);
    expect(JSON.stringify(env)).not.toContain('/outside/');
  });

  it("has the command's own variables, which win", () => {
    const env = environmentOf({ PATH: '/bin' }, { env: { XDG_CONFIG_HOME: '/assets', LC_ALL: 'C' } });
    expect(env).toMatchObject({ XDG_CONFIG_HOME: '/assets', LC_ALL: 'C' });
  });

  it('holds what Windows cannot start a process without, on Windows alone', () => {
    const machine = { SystemRoot: 'C:\\Windows', PATHEXT: '.EXE', COMSPEC: 'C:\\Windows\\cmd.exe', Path: 'C:\\bin' };
    expect(environmentOf({ ...around, ...machine }, {}, 'windows')).toMatchObject({
      SystemRoot: 'C:\\Windows',
      PATHEXT: '.EXE',
      PATH: 'C:\\bin',
    });
    expect(environmentOf({ ...around, ...machine })).not.toHaveProperty('SystemRoot');
    expect(JSON.stringify(environmentOf({ ...around, ...machine }, {}, 'windows'))).not.toContain('/outside/');
  });
});

describe('the search path', () => {
  const path = (value: string, more: Readonly<Record<string, string>> = {}) =>
    searchPath(hostWith({ PATH: value, ...more }), ['/work/tree', '/work/shop']);

  it.each([
    ['keeps absolute folders in their order', '/usr/bin:/bin:/opt/x', '/usr/bin:/bin:/opt/x'],
    ['drops relative folders', 'bin:/bin:./x:../y', '/bin'],
    ['drops empty entries, which stand for the current folder', ':/bin::', '/bin'],
    ['drops the judged tree and what is below it', '/work/tree:/work/tree/bin:/bin', '/bin'],
    ['drops the repository, where the judged tree is a copy', '/work/shop/node_modules/.bin:/bin', '/bin'],
    ['keeps a neighbour of the tree', '/work/tree-tools:/work:/bin', '/work/tree-tools:/work:/bin'],
    ['keeps a folder elsewhere that begins with dots', '/work/..tools:/bin', '/work/..tools:/bin'],
    ['drops a folder of the tree that begins with dots', '/work/tree/..tools:/bin', '/bin'],
    ['drops ways round into the tree', '/work/tree/../tree/bin:/work//tree/bin:/work/./tree:/work/tree/:/bin', '/bin'],
    ['is empty where nothing is left', 'node_modules/.bin', ''],
  ])('%s', (_, given, kept) => {
    expect(path(given)).toBe(kept);
  });

  it('drops the workspace of the runner, too', () => {
    const workspace = { GITHUB_WORKSPACE: '/work/space' };
    expect(path('/work/space:/work/space/bin:/bin', workspace)).toBe('/bin');
    expect(path('/work/space/bin:/bin')).toBe('/work/space/bin:/bin');
    expect(path('/bin', { GITHUB_WORKSPACE: '' })).toBe('/bin');
  });

  it('reads Windows as Windows does', () => {
    const host = hostWith({ Path: 'C:\\bin;tools;D:\\a\\shop\\bin;D:\\A\\Shop;D:\\a\\shopping' }, 'windows');
    expect(searchPath(host, ['D:\\a\\shop'])).toBe('C:\\bin;D:\\a\\shopping');
  });
});

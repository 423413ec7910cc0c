import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { wantsColor } from '../../src/host/local-console.js';
import { assetsFolder, cacheFolder } from '../../src/host/local-folders.js';
import { localHost } from '../../src/host/local.js';

describe('localHost', () => {
  it('describes this machine', () => {
    const host = localHost();
    expect(['linux', 'darwin', 'windows']).toContain(host.platform.os);
    expect(['amd64', 'arm64']).toContain(host.platform.arch);
    expect(host.platform.cpus).toBeGreaterThan(0);
    expect(host.cwd).toBe(process.cwd());
    expect(host.random(8)).toMatch(/^[0-9a-f]{16}$/);
    expect(host.random(8)).not.toBe(host.random(8));
    expect(Math.abs(host.now() - Date.now())).toBeLessThan(1000);
    expect(host.console.columns).toBeGreaterThan(0);
    expect(host).not.toHaveProperty('workflow');
  });

  it('copies the environment', () => {
    const host = localHost();
    process.env['HOST_TEST'] = 'later';
    expect(host.env['HOST_TEST']).toBeUndefined();
    delete process.env['HOST_TEST'];
  });

  it('lets overrides win and decide about the rest', () => {
    const host = localHost({ cwd: '/elsewhere', env: { SECURITY_GATES_CACHE_DIR: '/cache' } });
    expect(host.cwd).toBe('/elsewhere');
    expect(host.cache).toBe(resolve('/cache'));
  });
});

describe('folders', () => {
  it('has the scanners beside the source', () => {
    expect(existsSync(join(assetsFolder(), 'scanners', 'scanner.ts'))).toBe(true);
  });

  it.each([
    [{ SECURITY_GATES_CACHE_DIR: '/own' }, 'linux', '/own'],
    [{ HOME: '/home/a' }, 'linux', '/home/a/.cache/security-gates'],
    [{ HOME: '/home/a', SECURITY_GATES_CACHE_DIR: '' }, 'linux', '/home/a/.cache/security-gates'],
    [{ HOME: '/home/a', XDG_CACHE_HOME: '/xdg' }, 'linux', '/xdg/security-gates'],
    [{ HOME: '/home/a', XDG_CACHE_HOME: 'relative' }, 'linux', '/home/a/.cache/security-gates'],
    [{ HOME: '/Users/a' }, 'darwin', '/Users/a/Library/Caches/security-gates'],
    [{ LOCALAPPDATA: '/local' }, 'windows', '/local/security-gates'],
  ])('caches for %j on %s in %s', (env, os, folder) => {
    expect(cacheFolder(env, os)).toBe(folder);
  });
});

describe('colour', () => {
  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ TERM: 'dumb' }, true, false],
  ])('%j, terminal %s: %s', (env, terminal, color) => {
    expect(wantsColor(env, terminal)).toBe(color);
  });
});

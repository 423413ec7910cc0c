import { afterAll, describe, expect, it } from '@jest/globals';
import { sharedCache } from '../../src/host/shared-cache.js';
import { cacheService, type Fault } from './cache-service.js';

const open: (() => void)[] = [];
afterAll(() => {
  for (const close of open) close();
});

async function scene(fault?: Fault) {
  const service = await cacheService(fault);
  open.push(service.close);
  const cache = sharedCache(service.env);
  if (cache === undefined) throw new Error('no cache');
  return { ...service, cache };
}

const content = Buffer.from('bytes');

describe('the shared cache', () => {
  it('gives back what was saved under exactly this key, and nothing else', async () => {
    const { cache, asked, tokens } = await scene();
    expect(await cache.restore('key-1', 100)).toBeUndefined();
    await cache.save('key-1', content);
    expect(await cache.restore('key-1', 100)).toEqual(content);
    expect(await cache.restore('key', 100)).toBeUndefined();
    expect(asked.slice(0, 6)).toEqual([
      'GetCacheEntryDownloadURL',
      'CreateCacheEntry',
      'upload',
      'FinalizeCacheEntryUpload',
      'GetCacheEntryDownloadURL',
      'download',
    ]);
    // The token is for the service; the addresses that it names carry their own signature.
    expect([...tokens].sort()).toEqual(['', 'Bearer runtime']);
  });

  it('takes no entry whose key only begins with the one that was asked for', async () => {
    const { cache, asked } = await scene({ prefixes: true });
    await cache.save('key-12', content);
    expect(await cache.restore('key-1', 100)).toBeUndefined();
    expect(asked).not.toContain('download');
    expect(await cache.restore('key-12', 100)).toEqual(content);
  });

  it('refuses more bytes than the limit', async () => {
    const { cache } = await scene();
    await cache.save('key', content);
    await expect(cache.restore('key', 4)).rejects.toThrow(/is larger than 4 bytes/);
  });

  it.each([
    [{ readOnly: true }, /takes no entry/],
    [{ status: { CreateCacheEntry: 403 } }, /CreateCacheEntry answered 403/],
    [{ status: { upload: 500 } }, /answered 500/],
    [{ status: { FinalizeCacheEntryUpload: 500 } }, /answered 500/],
    [{ address: 'http://example.org/blob' }, /no HTTPS address/],
    [{ address: 'file:///etc/passwd' }, /no HTTPS address/],
  ])('says why it saves nothing: %j', async (fault, reason) => {
    const { cache, entries } = await scene(fault);
    await expect(cache.save('key', content)).rejects.toThrow(reason);
    await expect(cache.save('key', content)).rejects.not.toThrow(/private|runtime/);
    expect(entries.size).toBe(0);
  });

  it.each([
    [{ status: { GetCacheEntryDownloadURL: 403 } }, /answered 403/],
    [{ status: { download: 404 } }, /answered 404/],
  ])('says why it gives nothing: %j', async (fault, reason) => {
    const { cache } = await scene(fault);
    await cache.save('key', content);
    await expect(cache.restore('key', 100)).rejects.toThrow(reason);
    await expect(cache.restore('key', 100)).rejects.not.toThrow(/private|runtime/);
  });

  it('says that nobody answers', async () => {
    const env = {
      ACTIONS_RESULTS_URL: 'http://127.0.0.1:1',
      ACTIONS_RUNTIME_TOKEN: 'x',
      ACTIONS_CACHE_SERVICE_V2: '1',
    };
    await expect(sharedCache(env)?.restore('key', 100)).rejects.toThrow(/ECONNREFUSED/);
  });

  it.each([
    ['write-only', 0, 1],
    ['read', 0, 0],
    ['write', 1, 1],
    ['', 1, 1],
  ])('keeps to the mode %j of the run', async (mode, read, written) => {
    const { env, entries, asked } = await scene();
    const cache = sharedCache({ ...env, ACTIONS_CACHE_MODE: mode });
    await cache?.save('key', content);
    expect(entries.size).toBe(written);
    await cache?.restore('key', 100);
    expect(asked.filter((one) => one === 'download')).toHaveLength(read);
  });
});

describe('no shared cache', () => {
  const env = {
    ACTIONS_RESULTS_URL: 'https://cache.example',
    ACTIONS_RUNTIME_TOKEN: 'x',
    ACTIONS_CACHE_SERVICE_V2: '1',
  };
  it.each([
    [{ ACTIONS_RESULTS_URL: '' }],
    [{ ACTIONS_RUNTIME_TOKEN: '' }],
    [{ ACTIONS_CACHE_SERVICE_V2: '' }],
    [{ ACTIONS_CACHE_MODE: 'none' }],
    [{ ACTIONS_RESULTS_URL: 'http://cache.example' }],
    [{ ACTIONS_RESULTS_URL: 'nonsense' }],
  ])('is there with %j', (change) => {
    expect(sharedCache(env)).toBeDefined();
    expect(sharedCache({ ...env, ...change })).toBeUndefined();
  });
});

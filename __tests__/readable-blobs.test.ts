import { describe, expect, it } from '@jest/globals';
import { readableBlobs } from '../src/readable-blobs.js';

/** Throws, as git does, if any is missing. */
const repository = (missing: readonly string[]) => ({
  blobs: (ids: readonly string[]) => {
    if (ids.some((id) => missing.includes(id))) return Promise.reject(new Error('missing'));
    return Promise.resolve(new Map(ids.map((id) => [id, Buffer.from(id)])));
  },
});

describe('readableBlobs', () => {
  const ids = Array.from({ length: 100 }, (_, index) => `blob-${index}`);

  it.each([[[]], [['blob-0']], [['blob-17', 'blob-18', 'blob-99']], [ids]])('reads all but %j', async (missing) => {
    const found = await readableBlobs(repository(missing), [...ids, ...ids]);
    expect([...found.keys()]).toEqual(ids.filter((id) => !missing.includes(id)));
  });

  it('asks for nothing where nothing is wanted', async () => {
    expect((await readableBlobs(repository([]), [])).size).toBe(0);
  });
});

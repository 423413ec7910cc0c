import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Host, SharedCache } from '../../src/host/host.js';
import { layerOf, status, type Answer } from '../support/oci-registry.js';
import { metadataAt } from '../support/trivy-data.js';
import { database, fetched, good, hourMs, layerMade, machine, reasonOf, serving } from '../support/trivy-fetch.js';

const html = '<!doctype html><title>Sign in</title>';

describe('a good registry', () => {
  it('has its database taken, by the digest of its manifest', async () => {
    const registry = await serving(good);
    const host = machine();
    const result = await fetched(host, registry.reference);
    expect(result).toMatchObject({ ok: true, digest: registry.sha256, source: registry.reference });
    const where = result.ok ? result.database.folder : '';
    expect(readFileSync(join(where, 'trivy.db')).equals(database)).toBe(true);
    expect(Date.now() - Date.parse(result.ok ? result.database.date : '')).toBeLessThan(2 * hourMs);
  });

  it('is asked for the layer once: a second run hashes what is kept', async () => {
    const registry = await serving(good);
    const host = machine();
    await fetched(host, registry.reference);
    expect(await fetched(host, registry.reference)).toMatchObject({ ok: true, how: expect.stringContaining('kept') });
    expect(registry.asked.filter((line) => line.includes('/blobs/'))).toHaveLength(1);
  });

  it('gives an anonymous token where it wants one', async () => {
    const realm: Answer = (asked, response) => {
      if (asked.url?.startsWith('/token') === true) response.end(JSON.stringify({ token: 'anonymous' }));
      else if (asked.headers.authorization === 'Bearer anonymous') return false;
      else {
        const value = `Bearer realm="http://${asked.headers.host ?? ''}/token",service="data",scope="repository:data/trivy-db:pull"`;
        response.writeHead(401, { 'www-authenticate': value }).end();
      }
      return true;
    };
    const registry = await serving(good, realm);
    expect(await fetched(machine(), registry.reference)).toMatchObject({ ok: true });
    expect(registry.asked).toContain('GET /token?service=data&scope=repository%3Adata%2Ftrivy-db%3Apull');
  });

  it('is found behind one that has none, and the proof can name it', async () => {
    const [first, second] = [await serving(good, status(404)), await serving(good)];
    expect(await fetched(machine(), first.reference, second.reference)).toMatchObject({ source: second.reference });
  });

  it('that knows a newer database has that one taken, and the old one removed', async () => {
    const host = machine();
    await fetched(host, (await serving(good)).reference);
    const newer = await serving(await layerMade(0));
    expect(await fetched(host, newer.reference)).toMatchObject({ ok: true, digest: newer.sha256 });
    expect(readdirSync(join(host.cache, 'trivy-data'))).toEqual([`db-${newer.sha256}`]);
  });
});

const contents: readonly (readonly [what: string, layer: () => Promise<Buffer>, reason: RegExp])[] = [
  ['another schema', () => layerMade(0, { Version: 1 }), /has schema 1; this Trivy reads 2/],
  ['a later schema', () => layerMade(0, { Version: 3 }), /has schema 3; this Trivy reads 2/],
  ['years on it', () => layerMade(5 * 365 * 24 * hourMs), /older than the limit of 48 h/],
  ['49 hours on it', () => layerMade(49 * hourMs), /older than the limit of 48 h/],
  ['a date in the future', () => layerMade(-72 * hourMs), /lies in the future/],
  ['no date', () => layerMade(0, { UpdatedAt: 'soon' }), /cannot be read/],
  ['nothing in it', () => layerMade(0, {}, Buffer.alloc(0)), /is empty/],
  [
    'pages without advisories',
    () => layerMade(0, {}, Buffer.from(database.toString('latin1').replaceAll('::', '..'), 'latin1')),
    /holds no advisories/,
  ],
  ['a page of HTML for a database', () => layerMade(0, {}, Buffer.from(html)), /holds no advisories/],
  ['metadata that are no JSON', () => layerOf({ 'trivy.db': database, 'metadata.json': html }), /no metadata of Trivy/],
  ['no metadata', () => layerOf({ 'trivy.db': database }), /holds no metadata\.json/],
  ['no database', () => layerOf({ 'metadata.json': metadataAt(Date.now()) }), /holds no trivy\.db/],
  ['a file more', () => layerOf({ 'trivy.db': database, 'metadata.json': '{}', 'run.sh': '' }), /holds "run\.sh"/],
  [
    'a way out of the folder',
    () => layerOf({ '../trivy.db': database, 'metadata.json': '{}' }),
    /holds "\.\.\/trivy\.db"/,
  ],
  ['no archive in it', () => Promise.resolve(Buffer.from(html)), /no Trivy database/],
];

describe('a database with', () => {
  it.each(contents)('%s is refused', async (_, layer, reason) => {
    const registry = await serving(await layer());
    expect(reasonOf(await fetched(machine(), registry.reference))).toMatch(reason);
  });

  it('an age just within the limit is taken', async () => {
    const registry = await serving(await layerMade(47 * hourMs));
    expect(await fetched(machine(), registry.reference)).toMatchObject({ ok: true });
  });

  it('too great an age gives way to a younger one of the next registry', async () => {
    const [old, young] = [await serving(await layerMade(49 * hourMs)), await serving(good)];
    expect(await fetched(machine(), old.reference, young.reference)).toMatchObject({ source: young.reference });
  });
});

describe('where no registry has one', () => {
  const none = '127.0.0.1:1/data/trivy-db:2';

  it('a copy that is young enough is used, and it is said', async () => {
    const host = machine();
    const registry = await serving(good);
    await fetched(host, registry.reference);
    registry.close();
    const result = await fetched(host, none, registry.reference);
    expect(result).toMatchObject({ ok: true, digest: registry.sha256, source: 'a copy of an earlier run' });
    expect(result.ok && result.how).toMatch(/no registry had one .*127\.0\.0\.1:1/);
  });

  it('an old one of a registry does not drive out a copy that is young enough', async () => {
    const host = machine();
    const registry = await serving(good);
    await fetched(host, registry.reference);
    registry.close();
    const old = await serving(await layerMade(49 * hourMs));
    expect(await fetched(host, old.reference, registry.reference)).toMatchObject({ ok: true, digest: registry.sha256 });
  });

  it('a copy that has grown old is not', async () => {
    const host = machine();
    const registry = await serving(good);
    await fetched(host, registry.reference);
    registry.close();
    const later = { ...host, now: () => Date.now() + 72 * hourMs };
    expect(reasonOf(await fetched(later, none, registry.reference))).toMatch(/127\.0\.0\.1:1/);
  });

  it('a copy whose file was changed is not', async () => {
    const host = machine();
    const registry = await serving(good);
    await fetched(host, registry.reference);
    writeFileSync(join(host.cache, 'trivy-data', `db-${registry.sha256}`, 'trivy.db'), 'something else');
    registry.close();
    expect(reasonOf(await fetched(host, none, registry.reference))).toMatch(/127\.0\.0\.1:1/);
  });

  it('a copy whose date was changed is not', async () => {
    const host = machine();
    const registry = await serving(good);
    await fetched(host, registry.reference);
    registry.close();
    const later = Date.now() + 72 * hourMs;
    writeFileSync(join(host.cache, 'trivy-data', `db-${registry.sha256}`, 'metadata.json'), metadataAt(later));
    expect(reasonOf(await fetched({ ...host, now: () => later }, none, registry.reference))).toMatch(/127\.0\.0\.1:1/);
  });

  it('a copy from a registry that is not asked is not', async () => {
    const host = machine();
    await fetched(host, (await serving(good)).reference);
    expect(reasonOf(await fetched(host, none))).toMatch(/127\.0\.0\.1:1/);
  });

  it('a folder of another name with a database in it is not', async () => {
    const host = machine();
    const planted = join(host.cache, 'trivy-data', `db-${'0'.repeat(64)}`);
    mkdirSync(planted, { recursive: true });
    writeFileSync(join(planted, 'trivy.db'), database);
    writeFileSync(join(planted, 'metadata.json'), metadataAt(Date.now()));
    expect(reasonOf(await fetched(host, none))).toMatch(/127\.0\.0\.1:1/);
  });
});

describe('the shared cache', () => {
  const cacheOf = (content: Buffer | undefined, saved: string[] = []): Partial<Host> => {
    const cache: SharedCache = {
      restore: () => Promise.resolve(content),
      save: (key) => Promise.resolve(void saved.push(key)),
    };
    const silence = (): undefined => undefined;
    const workflow = {
      input: () => '',
      setOutput: silence,
      writeSummary: () => Promise.resolve(),
      annotate: silence,
      cache,
    };
    return { workflow };
  };

  it('spares the download, by the digest that the registry names', async () => {
    const registry = await serving(good);
    expect(await fetched(machine(cacheOf(good)), registry.reference)).toMatchObject({ ok: true });
    expect(registry.asked.filter((line) => line.includes('/blobs/'))).toEqual([]);
  });

  it('is not believed when it has been poisoned', async () => {
    const registry = await serving(good);
    const poisoned = await layerMade(0, {}, Buffer.concat([database, Buffer.alloc(4096)]));
    const result = await fetched(machine(cacheOf(poisoned)), registry.reference);
    expect(readFileSync(join(result.ok ? result.database.folder : '', 'trivy.db')).equals(database)).toBe(true);
    expect(registry.asked.filter((line) => line.includes('/blobs/'))).toHaveLength(1);
  });

  it('is given what was fetched', async () => {
    const registry = await serving(good);
    const saved: string[] = [];
    await fetched(machine(cacheOf(undefined, saved)), registry.reference);
    expect(saved).toEqual([`security-gates-trivy-db-${registry.sha256}`]);
  });
});

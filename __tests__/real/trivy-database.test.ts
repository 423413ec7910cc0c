import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { localHost } from '../../src/host/local.js';
import { layerOf, registryWith, type Registry } from '../support/oci-registry.js';
import { removeScratch, scratchFolder, scratchRepository } from '../support/scratch-repository.js';
import { judged, metadataAt, trivyData, trivyDatabase, trivyIn } from '../support/trivy-data.js';
import { lockfileCases } from '../support/trivy-lockfiles.js';

const pnpm = lockfileCases.find(({ name }) => name === 'pnpm-lock.yaml')?.full ?? '';
const years = 5 * 365 * 24 * 3_600_000;
const open: Registry[] = [];
const folders: string[] = [];

afterEach(() => {
  for (const registry of open.splice(0)) registry.close();
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  removeScratch();
});

/** Offline data, changed. */
function changed(change: (database: string) => void, metadata?: string): string {
  const folder = trivyData(metadata);
  folders.push(folder);
  change(join(folder, 'trivy', 'db'));
  return folder;
}

const unchanged = (): void => undefined;

describe('offline data', () => {
  it.each([
    ['of years ago', () => changed(unchanged, metadataAt(Date.now() - years)), /older than the limit of 48 h/],
    ['of another schema', () => changed(unchanged, metadataAt(Date.now(), { Version: 1 })), /has schema 1/],
    [
      'without a database',
      () =>
        changed((db) => {
          rmSync(join(db, 'trivy.db'));
        }),
      /there is no trivy\.db/,
    ],
    [
      'with an empty database',
      () =>
        changed((db) => {
          writeFileSync(join(db, 'trivy.db'), '');
        }),
      /is empty/,
    ],
    [
      'without metadata',
      () =>
        changed((db) => {
          rmSync(join(db, 'metadata.json'));
        }),
      /metadata\.json is missing/,
    ],
    ['without anything for Trivy', () => scratchFolder().folder, /there is no trivy\.db/],
    [
      'whose database was cut off',
      () =>
        changed((db) => {
          writeFileSync(join(db, 'trivy.db'), readFileSync(join(db, 'trivy.db')).subarray(0, 40_000));
        }),
      /.+/,
    ],
  ])('%s is an error', async (_, data, reason) => {
    const { trivy, exitCode } = await judged({ 'pnpm-lock.yaml': pnpm }, data());
    expect({ trivy, exitCode }).toMatchObject({
      exitCode: 2,
      trivy: { status: 'failed', reason: expect.stringMatching(reason) },
    });
  });

  it('is named in the proof with its date and digest, and is left as it is', async () => {
    const data = changed(unchanged);
    const before = readFileSync(join(data, 'trivy', 'db', 'trivy.db'));
    const { trivy } = await judged({ 'pnpm-lock.yaml': pnpm }, data);
    expect(trivy).toMatchObject({
      proof: {
        data: [
          { offline: true, source: join(data, 'trivy', 'db'), date: expect.any(String), digest: expect.any(String) },
        ],
      },
    });
    expect(readFileSync(join(data, 'trivy', 'db', 'trivy.db')).equals(before)).toBe(true);
  });
});

/** Judges by the registries, with a cache of its own. */
async function online(...references: readonly string[]) {
  const repository = scratchRepository({
    'pnpm-lock.yaml': pnpm,
    '.github/security-gates.yml': JSON.stringify({ 'trivy-db': references }),
  });
  // With the installed Trivy, and no database of this machine: none of the tests may stay on it either.
  const cache = mkdtempSync(join(tmpdir(), 'trivy-cache-'));
  folders.push(cache);
  cpSync(join(localHost().cache, 'trivy'), join(cache, 'trivy'), { recursive: true });
  const env = { SECURITY_GATES_CACHE_DIR: cache };
  return trivyIn(await repository.check(['--gates', 'dependencies'], { env }));
}

describe('a registry', () => {
  it('that has the database gives the findings, and is named in the proof', async () => {
    const layer = await layerOf({
      'trivy.db': readFileSync(trivyDatabase),
      'metadata.json': metadataAt(Date.now() - 1),
    });
    const registry = await registryWith(layer);
    open.push(registry);
    const { found, trivy } = await online('127.0.0.1:1/data/trivy-db:2', registry.reference);
    expect(found.map(({ rule }) => rule).toSorted()).toEqual(['EXAMPLE-2026-1', 'EXAMPLE-2026-2']);
    const origin = { source: registry.reference, digest: registry.sha256, offline: false };
    expect(trivy).toMatchObject({ proof: { data: [origin] } });
  });
});
